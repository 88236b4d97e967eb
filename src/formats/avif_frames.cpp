#include "formats/avif_frames.h"

#include <dav1d/dav1d.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include "formats/planes.h"
#include "image/heif_track.h"
#include "image/orientation.h"

namespace stillmine::formats {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using image::OwnedPicture;

// Eight frames that later ones may refer to and the one at work, 4:4:4, with what dav1d keeps of their motion.
constexpr std::uint64_t kBytesPerPixel = 32;

tl::unexpected<core::Error> damaged(std::string_view what) {
  return fail(ErrorCode::kPictureDamaged, "avif: " + std::string(what));
}

struct Close {
  void operator()(Dav1dContext* context) const { dav1d_close(&context); }
};

// A frame of dav1d's, let go with its holder.
class Frame {
 public:
  Frame() = default;
  ~Frame() { dav1d_picture_unref(&picture_); }
  Frame(const Frame&) = delete;
  Frame& operator=(const Frame&) = delete;

  [[nodiscard]] bool there() const { return picture_.data[0] != nullptr; }
  [[nodiscard]] const Dav1dPicture& get() const { return picture_; }

  /// Takes over the next one that is ready, if any; dav1d's word for how it went.
  int take_next(Dav1dContext* context) {
    Dav1dPicture next{};
    const int result = dav1d_get_picture(context, &next);
    if (result == 0) {
      clear();
      picture_ = next;
    }
    return result;
  }
  void clear() { dav1d_picture_unref(&picture_); }

 private:
  Dav1dPicture picture_{};
};

// Turning leaves some pictures with their last row first in memory; the page takes rows from the top.
Result<OwnedPicture> from_the_top(const image::PictureView& view) {
  auto picture = allocate_picture(view.width, view.height, view.format);
  if (!picture) return picture;
  const auto width = static_cast<std::size_t>(view.width);
  for (int y = 0; y < view.height; ++y) {
    std::memcpy(writable(*picture) + width * static_cast<std::size_t>(y), view.row(y), width);
  }
  return picture;
}

class Frames {
 public:
  Frames(Dav1dContext* context, image::HeifTrack track)
      : context_(context), track_(std::move(track)) {}

  /// Decodes the next frame on the way to `index`; true when that is the one.
  Result<bool> step(int index) {
    if (next_ > static_cast<std::size_t>(index)) return true;
    if (auto decoded = decode(track_.frames[next_]); !decoded) {
      return tl::unexpected(decoded.error());
    }
    ++next_;
    return next_ > static_cast<std::size_t>(index);
  }

  /// The frame that was decoded last, turned.
  Result<OwnedPicture> take(int orientation) {
    const Dav1dPicture& frame = frame_.get();
    const int across = frame.p.layout == DAV1D_PIXEL_LAYOUT_I444 ? 0 : 1;
    const int down = frame.p.layout == DAV1D_PIXEL_LAYOUT_I420 ? 1 : 0;
    const auto plane = [&frame](int number, int columns, int rows) -> Plane {
      return {static_cast<const std::uint8_t*>(frame.data[number]),
              frame.stride[number == 0 ? 0 : 1], (frame.p.w + columns) >> columns,
              (frame.p.h + rows) >> rows, frame.p.bpc};
    };
    Planes planes{plane(0, 0, 0), {}, {}, {}};
    if (frame.p.layout != DAV1D_PIXEL_LAYOUT_I400) {
      planes.cb = plane(1, across, down);
      planes.cr = plane(2, across, down);
    }
    auto picture = allocate_picture(frame.p.w, frame.p.h, image::PixelFormat::kGray8);
    if (!picture) return picture;
    const image::HeifCoding own{static_cast<int>(frame.seq_hdr->mtrx),
                                frame.seq_hdr->color_range != 0};
    fill_luma(planes, track_.coding.value_or(own), writable(*picture));
    auto turned = image::as_displayed(std::move(*picture), orientation);
    return turned && turned->view.stride < 0 ? from_the_top(turned->view) : std::move(turned);
  }

 private:
  // A sample of the track is what one frame is shown by, and maybe others that are not shown.
  Result<void> decode(Bytes sample) {
    frame_.clear();
    Dav1dData data{};
    const auto kept = [](const std::uint8_t* /*bytes*/, void* /*cookie*/) {};
    if (sample.empty() || dav1d_data_wrap(&data, sample.data(), sample.size(), kept, nullptr) < 0) {
      return damaged("an empty frame");
    }
    while (data.sz > 0) {
      const int sent = dav1d_send_data(context_.get(), &data);
      if (sent == DAV1D_ERR(EAGAIN) && frame_.take_next(context_.get()) == 0) continue;
      if (sent == 0) continue;
      dav1d_data_unref(&data);
      return damaged("a frame");
    }
    int taken = 0;
    while (taken == 0) taken = frame_.take_next(context_.get());
    if (taken == DAV1D_ERR(ENOMEM)) return fail(ErrorCode::kOutOfMemory, "avif: a frame");
    if (taken != DAV1D_ERR(EAGAIN) || !frame_.there()) return damaged("a frame");
    if (frame_.get().p.w != track_.width || frame_.get().p.h != track_.height) {
      return damaged("a frame of another size");
    }
    return {};
  }

  std::unique_ptr<Dav1dContext, Close> context_;
  image::HeifTrack track_;
  Frame frame_;  // let go before the context
  std::size_t next_ = 0;
};

Result<std::unique_ptr<Frames>> open_frames(image::HeifTrack track) {
  Dav1dSettings settings;
  dav1d_default_settings(&settings);
  settings.n_threads = 1;
  settings.max_frame_delay = 1;
  settings.all_layers = 0;
  settings.frame_size_limit =
      static_cast<unsigned>(track.width) * static_cast<unsigned>(track.height);
  // A file's faults are ours to tell; dav1d would write them to the console.
  settings.logger.callback = nullptr;
  Dav1dContext* context = nullptr;
  if (dav1d_open(&context, &settings) != 0) return fail(ErrorCode::kOutOfMemory, "avif");
  return std::make_unique<Frames>(context, std::move(track));
}

class MovingPicture final : public Picture {
 public:
  MovingPicture(std::unique_ptr<Picture> still, image::HeifTrack track, const PictureFacts& facts)
      : still_(std::move(still)), track_(std::move(track)) {
    facts_ = facts;
  }

  Result<bool> step(int index) override {
    if (index == 0) return still_->step(0);
    if (frames_ == nullptr) {
      still_.reset();
      auto opened = open_frames(std::move(track_));
      if (!opened) return tl::unexpected(opened.error());
      frames_ = std::move(*opened);
    }
    return frames_->step(index);
  }

  Result<OwnedPicture> read(int index) override {
    if (index == 0) return still_->read(0);
    for (;;) {
      const auto done = step(index);
      if (!done) return tl::unexpected(done.error());
      if (*done) return frames_->take(facts_.orientation);
    }
  }

 private:
  std::unique_ptr<Picture> still_;
  image::HeifTrack track_;
  std::unique_ptr<Frames> frames_;
};

}  // namespace

Opened with_frames(Bytes file, const image::HeifHeader& header, std::unique_ptr<Picture> still,
                   const image::Limits& limits) {
  if (header.cropped) return still;
  auto track = image::read_heif_track(file);
  if (!track) return tl::unexpected(track.error());
  if (!*track || (*track)->frames.size() < 2) return still;
  const auto width = static_cast<std::uint64_t>((*track)->width);
  const auto height = static_cast<std::uint64_t>((*track)->height);
  const std::uint64_t bytes = width * height * kBytesPerPixel * (header.deep ? 2 : 1);
  if (!image::check_dimensions(width, height, limits) ||
      !image::check_decoder_memory(bytes, limits)) {
    return still;
  }
  PictureFacts facts = still->facts();
  facts.frames = static_cast<int>((*track)->frames.size());
  facts.decoder_bytes = std::max(facts.decoder_bytes, bytes);
  return std::make_unique<MovingPicture>(std::move(still), std::move(**track), facts);
}

}  // namespace stillmine::formats
