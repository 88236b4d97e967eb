// Inside the walks over HEIF's boxes (heif_boxes.h, heif_grid.h, heif_track.h): numbers and boxes taken off a range of bytes.
// Errors: kPictureTruncated (a box goes on after its range), kPictureDamaged, kPictureTooComplex. Cost: that of the boxes that
// are passed by; nothing recurses. Threads: one walk, one thread.
// Source: ISO/IEC 14496-12, 4.2 (boxes).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/bytes.h"
#include "core/result.h"
#include "image/heif_boxes.h"

namespace stillmine::image::heif {

// A phone's file has about 100; a file made to break readers has millions.
inline constexpr int kMostBoxes = 5'000;

class Reader {
 public:
  explicit Reader(core::Bytes bytes) noexcept : bytes_(bytes) {}

  [[nodiscard]] std::size_t left() const noexcept { return bytes_.size(); }
  [[nodiscard]] bool failed() const noexcept { return failed_; }

  /// The next `count` bytes as a number; 0 and failed() where there are fewer.
  std::uint64_t number(std::uint64_t count) noexcept {
    const core::Bytes taken = take(count);
    std::uint64_t value = 0;
    for (const std::uint8_t byte : taken) value = value << 8 | byte;
    return value;
  }

  core::Bytes take(std::uint64_t count) noexcept {
    if (count > bytes_.size()) {
      failed_ = true;
      bytes_ = {};
      return {};
    }
    const core::Bytes taken = bytes_.first(static_cast<std::size_t>(count));
    bytes_ = bytes_.subspan(static_cast<std::size_t>(count));
    return taken;
  }

 private:
  core::Bytes bytes_;
  bool failed_ = false;
};

struct Box {
  std::string_view name;
  core::Bytes body;
};

class Boxes {
 public:
  /// Takes the next box off `from`.
  core::Result<Box> next(core::Bytes& from) {
    if (++seen_ > kMostBoxes)
      return core::fail(core::ErrorCode::kPictureTooComplex, "heif: too many boxes");
    Reader reader(from);
    std::uint64_t size = reader.number(4);
    const std::string_view name = core::as_text(reader.take(4));
    std::uint64_t head = 8;
    if (size == 1) {
      size = reader.number(8);
      head = 16;
    } else if (size == 0) {
      size = from.size();
    }
    if (reader.failed() || size > from.size()) {
      return core::fail(core::ErrorCode::kPictureTruncated, "heif: a box goes on after the file");
    }
    if (size < head)
      return core::fail(core::ErrorCode::kPictureDamaged, "heif: a box shorter than its head");
    const Box box{
        name, from.subspan(static_cast<std::size_t>(head), static_cast<std::size_t>(size - head))};
    from = from.subspan(static_cast<std::size_t>(size));
    return box;
  }

  /// The body of the first box of that name among those in `from`.
  core::Result<core::Bytes> find(core::Bytes from, std::string_view name) {
    while (!from.empty()) {
      const auto box = next(from);
      if (!box) return tl::unexpected(box.error());
      if (box->name == name) return box->body;
    }
    return core::fail(core::ErrorCode::kPictureDamaged, "heif: no " + std::string(name));
  }

 private:
  int seen_ = 0;
};

inline tl::unexpected<core::Error> short_box(std::string_view name) {
  return core::fail(core::ErrorCode::kPictureDamaged,
                    "heif: " + std::string(name) + " is too short");
}

/// Behind the name of an nclx profile.
inline HeifCoding read_coding(Reader& profile) {
  profile.take(4);  // primaries and transfer
  HeifCoding coding;
  coding.matrix = static_cast<int>(profile.number(2));
  coding.full_range = (profile.number(1) & 0x80) != 0;
  return coding;
}

}  // namespace stillmine::image::heif
