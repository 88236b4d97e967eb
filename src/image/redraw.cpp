#include "image/redraw.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace stillmine::image {
namespace {

constexpr std::int64_t kOne = 65536;

Picture blank(int width, int height, std::uint8_t colour) {
  Picture picture{.pixels = {}, .width = width, .height = height, .format = PixelFormat::kGray8};
  picture.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), colour);
  return picture;
}

// Of four neighbours, `across` and `down` being 256ths.
std::uint8_t mixed(const std::uint8_t* p, std::ptrdiff_t stride, int across, int down) {
  const int above = p[0] * (256 - across) + p[1] * across;
  const int below = p[stride] * (256 - across) + p[stride + 1] * across;
  return static_cast<std::uint8_t>((above * (256 - down) + below * down + 32768) >> 16);
}

}  // namespace

Picture framed(const PictureView& gray, const Margins& margins, std::uint8_t colour) {
  Picture picture = blank(gray.width + margins.left + margins.right,
                          gray.height + margins.top + margins.bottom, colour);
  for (int y = 0; y < gray.height; ++y) {
    std::memcpy(picture.pixels.data() +
                    static_cast<std::ptrdiff_t>(margins.top + y) * picture.width + margins.left,
                gray.row(y), static_cast<std::size_t>(gray.width));
  }
  return picture;
}

Picture tilted(const PictureView& gray, Tilt tilt) {
  Picture picture = blank(gray.width, gray.height, 0);
  // Twice the distance from the middle is a whole number; a place is then in 131,072ths of a pixel.
  const std::int64_t middle_x = (gray.width - 1) * kOne;
  const std::int64_t middle_y = (gray.height - 1) * kOne;
  const std::int64_t end_x = (gray.width - 1) * 2 * kOne;
  const std::int64_t end_y = (gray.height - 1) * 2 * kOne;
  std::uint8_t* out = picture.pixels.data();
  for (int y = 0; y < gray.height; ++y) {
    const int down = 2 * y - (gray.height - 1);
    for (int x = 0; x < gray.width; ++x, ++out) {
      const int across = 2 * x - (gray.width - 1);
      const std::int64_t from_x =
          middle_x + std::int64_t{tilt.cosine} * across + std::int64_t{tilt.sine} * down;
      const std::int64_t from_y =
          middle_y - std::int64_t{tilt.sine} * across + std::int64_t{tilt.cosine} * down;
      if (from_x < 0 || from_y < 0 || from_x >= end_x || from_y >= end_y) continue;
      *out =
          mixed(gray.row(static_cast<int>(from_y / (2 * kOne))) + from_x / (2 * kOne), gray.stride,
                static_cast<int>(from_x / 512 % 256), static_cast<int>(from_y / 512 % 256));
    }
  }
  return picture;
}

Box full_part(int width, int height, Tilt tilt) {
  const std::int64_t sine = std::abs(tilt.sine);
  const std::int64_t needed_width = width * std::int64_t{tilt.cosine} + height * sine;
  const std::int64_t needed_height = width * sine + height * std::int64_t{tilt.cosine};
  // The share that fits both ways, in 65,536ths.
  const std::int64_t share =
      std::min(width * kOne * kOne / needed_width, height * kOne * kOne / needed_height);
  const int inner_width = static_cast<int>(width * share / kOne);
  const int inner_height = static_cast<int>(height * share / kOne);
  return {(width - inner_width) / 2, (height - inner_height) / 2, inner_width, inner_height};
}

}  // namespace stillmine::image
