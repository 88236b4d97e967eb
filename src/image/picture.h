// Pixels in memory: what decoders give and fingerprints take.
// Shape: height rows of width pixels, top row first, left pixel first; channels interleaved, 8 bits
// each. kGray8 is the luma itself (the Y channel of a YCbCr JPEG, a video's Y plane with its range
// expanded, or grey); kRgb8 and kRgba8 become luma in the fingerprint (facts of the reference:
// alpha is dropped, no compositing). Threads: values; a view is valid as long as the pixels it
// looks at.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stillmine::image {

enum class PixelFormat : std::uint8_t { kGray8 = 1, kRgb8 = 3, kRgba8 = 4 };

/// Bytes that one pixel takes.
constexpr std::size_t bytes_per_pixel(PixelFormat format) noexcept {
  return static_cast<std::size_t>(format);
}

/// Rows of pixels that somebody else owns.
struct PictureView {
  const std::uint8_t* pixels = nullptr;  // first pixel of the top row
  int width = 0;                         // pixels in a row
  int height = 0;                        // rows
  std::ptrdiff_t stride = 0;             // bytes from one row to the next
  PixelFormat format = PixelFormat::kGray8;

  [[nodiscard]] const std::uint8_t* row(int y) const noexcept { return pixels + y * stride; }
};

/// Rows of pixels without gaps.
struct Picture {
  std::vector<std::uint8_t> pixels;
  int width = 0;
  int height = 0;
  PixelFormat format = PixelFormat::kGray8;

  [[nodiscard]] PictureView view() const noexcept {
    return {pixels.data(), width, height,
            static_cast<std::ptrdiff_t>(bytes_per_pixel(format) * static_cast<std::size_t>(width)),
            format};
  }
};

}  // namespace stillmine::image
