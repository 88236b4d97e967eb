#include "image/heif_track.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "image/heif_walk.h"
#include "image/limits.h"

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using heif::Boxes;
using heif::Reader;

// Of a sample entry, before the boxes inside it (8.5.2 and 12.1.3).
constexpr std::size_t kVisualEntry = 78;

tl::unexpected<core::Error> damaged(std::string_view what) {
  return fail(ErrorCode::kPictureDamaged, "heif: " + std::string(what));
}

class Walk {
 public:
  explicit Walk(Bytes file) noexcept : file_(file) {}

  Result<std::optional<HeifTrack>> track() {
    for (Bytes rest = file_; rest.size() >= 8;) {
      const bool film = core::as_text(rest.subspan(4, 4)) == "moov";
      const auto box = boxes_.next(rest);
      if (!box && film) return tl::unexpected(box.error());
      if (!box) break;  // what phones put behind
      if (film) return first_of(box->body);
    }
    return std::nullopt;
  }

 private:
  Result<std::optional<HeifTrack>> first_of(Bytes film) {
    for (Bytes rest = film; !rest.empty();) {
      const auto box = boxes_.next(rest);
      if (!box) return tl::unexpected(box.error());
      if (box->name != "trak") continue;
      const auto media = boxes_.find(box->body, "mdia");
      if (!media) return tl::unexpected(media.error());
      const auto handler = boxes_.find(*media, "hdlr");
      if (!handler) return tl::unexpected(handler.error());
      if (handler->size() < 12 || core::as_text(handler->subspan(8, 4)) != "pict") continue;
      const auto information = boxes_.find(*media, "minf");
      if (!information) return tl::unexpected(information.error());
      const auto tables = boxes_.find(*information, "stbl");
      if (!tables) return tl::unexpected(tables.error());
      auto entry = read_entry(*tables);
      if (!entry) return tl::unexpected(entry.error());
      if (!*entry) continue;
      if (auto read = read_frames(*tables, **entry); !read) return tl::unexpected(read.error());
      return entry;
    }
    return std::nullopt;
  }

  /// What the frames are; nothing where they are not in AV1.
  Result<std::optional<HeifTrack>> read_entry(Bytes tables) {
    const auto stsd = boxes_.find(tables, "stsd");
    if (!stsd) return tl::unexpected(stsd.error());
    if (stsd->size() < 8) return heif::short_box("stsd");
    const auto entry = boxes_.find(stsd->subspan(8), "av01");
    if (!entry) return std::nullopt;
    if (entry->size() < kVisualEntry) return heif::short_box("av01");
    HeifTrack track;
    Reader size(entry->subspan(24));
    track.width = static_cast<int>(size.number(2));
    track.height = static_cast<int>(size.number(2));
    if (track.width == 0 || track.height == 0) return damaged("no size of its frames");
    for (Bytes rest = entry->subspan(kVisualEntry); !rest.empty();) {
      const auto box = boxes_.next(rest);
      if (!box) return tl::unexpected(box.error());
      Reader colours(box->body);
      if (box->name == "colr" && core::as_text(colours.take(4)) == "nclx") {
        track.coding = heif::read_coding(colours);
      }
    }
    return track;
  }

  Result<void> read_frames(Bytes tables, HeifTrack& track) {
    const auto stsz = boxes_.find(tables, "stsz");
    if (!stsz) return tl::unexpected(stsz.error());
    Reader sizes(*stsz);
    sizes.take(4);
    const std::uint64_t one_size = sizes.number(4);
    const std::uint64_t count = sizes.number(4);
    if (sizes.failed() || (one_size == 0 && sizes.left() / 4 < count)) {
      return heif::short_box("stsz");
    }
    if (count == 0) return damaged("no frames");
    const int considered = frames_considered(count, track.width, track.height);
    if (auto chunks = open_chunks(tables); !chunks) return chunks;
    while (track.frames.size() < static_cast<std::size_t>(considered)) {
      const std::uint64_t size = one_size != 0 ? one_size : sizes.number(4);
      if (left_in_chunk_ == 0) {
        if (auto opened = next_chunk(); !opened) return opened;
      }
      --left_in_chunk_;
      if (at_ > file_.size() || size > file_.size() - at_)
        return damaged("a frame outside the file");
      track.frames.push_back(
          file_.subspan(static_cast<std::size_t>(at_), static_cast<std::size_t>(size)));
      at_ += size;
    }
    return {};
  }

  Result<void> open_chunks(Bytes tables) {
    auto offsets = boxes_.find(tables, "stco");
    if (!offsets) {
      offsets = boxes_.find(tables, "co64");
      offset_size_ = 8;
    }
    if (!offsets) return tl::unexpected(offsets.error());
    const auto runs = boxes_.find(tables, "stsc");
    if (!runs) return tl::unexpected(runs.error());
    offsets_ = Reader(*offsets);
    offsets_.take(8);  // version, flags and how many: the box itself says
    runs_ = Reader(*runs);
    runs_.take(8);
    next_run_ = runs_.number(4);
    return {};
  }

  /// Chunks come in runs of as many frames each.
  Result<void> next_chunk() {
    ++chunk_;
    if (next_run_ != 0 && chunk_ == next_run_) {
      in_each_ = runs_.number(4);
      runs_.take(4);  // which sample entry
      next_run_ = runs_.left() == 0 ? 0 : runs_.number(4);
      if (runs_.failed() || (next_run_ != 0 && next_run_ <= chunk_)) return damaged("stsc");
    }
    at_ = offsets_.number(offset_size_);
    if (offsets_.failed() || in_each_ == 0) return damaged("its frames are in no chunk");
    left_in_chunk_ = in_each_;
    return {};
  }

  Bytes file_;
  Boxes boxes_;
  Reader offsets_{Bytes{}};
  std::size_t offset_size_ = 4;
  Reader runs_{Bytes{}};
  std::uint64_t next_run_ = 0;  // the chunk with which the next run begins; 0: there is none
  std::uint64_t chunk_ = 0;
  std::uint64_t in_each_ = 0;
  std::uint64_t left_in_chunk_ = 0;
  std::uint64_t at_ = 0;
};

}  // namespace

Result<std::optional<HeifTrack>> read_heif_track(Bytes file) { return Walk(file).track(); }

}  // namespace stillmine::image
