#include "hash/alpha.h"

namespace stillmine::hash {
namespace {

constexpr unsigned kOpaque = 255;

}  // namespace

bool has_transparency(const image::PictureView& picture) noexcept {
  if (picture.format != image::PixelFormat::kRgba8) return false;
  for (int y = 0; y < picture.height; ++y) {
    const std::uint8_t* row = picture.row(y);
    unsigned all = kOpaque;
    for (int x = 0; x < picture.width; ++x) all &= row[4 * x + 3];
    if (all != kOpaque) return true;
  }
  return false;
}

void OverColour::read_rows(int first, int count, std::uint8_t* out) {
  for (int y = first; y < first + count; ++y) {
    const std::uint8_t* pixel = picture_.row(y);
    for (int x = 0; x < picture_.width; ++x, pixel += 4, out += 3) {
      const unsigned alpha = pixel[3];
      const unsigned under = background_ * (kOpaque - alpha) + kOpaque / 2;
      for (int channel = 0; channel < 3; ++channel) {
        out[channel] = static_cast<std::uint8_t>((pixel[channel] * alpha + under) / kOpaque);
      }
    }
  }
}

}  // namespace stillmine::hash
