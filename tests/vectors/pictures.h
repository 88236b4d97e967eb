// The pictures of pdq.json, made again from their integer formulas (its field "formulas"), so that
// no picture has to be stored; pictures.mjs is the same for node and browsers.
// make_picture: rows from the top, RGB; with one channel the G values alone. Errors: none, an
// unknown formula gives an empty picture. Cost: 10 to 100 ns a pixel. Threads: pure functions.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "image/picture.h"

namespace stillmine::tests {

using Rgb = std::array<std::uint32_t, 3>;

inline std::uint32_t mix32(std::uint32_t a) {
  a ^= a >> 16;
  a *= 0x7feb352dU;
  a ^= a >> 15;
  a *= 0x846ca68bU;
  return a ^ a >> 16;
}

inline std::uint32_t hxy(std::uint32_t x, std::uint32_t y, std::uint32_t seed) {
  return mix32(x * 0x9E3779B1U + mix32(y * 0x85EBCA77U + seed));
}

inline std::uint32_t triangle(std::uint32_t t, std::uint32_t period) {
  const std::uint32_t v = t % period * 510 / period;
  return v <= 255 ? v : 510 - v;
}

/// Value noise with cells of `cell` pixels; the corners of a row of cells are looked up once.
class ValueNoise {
 public:
  ValueNoise(std::uint32_t width, std::uint32_t cell, std::uint32_t seed)
      : cell_(cell), seed_(seed), cells_((width - 1) / cell + 2) {}

  std::uint32_t operator()(std::uint32_t x, std::uint32_t y) {
    const std::uint32_t gy = y / cell_;
    if (top_.empty() || gy != row_) {
      top_ = corners(gy);
      bottom_ = corners(gy + 1);
      row_ = gy;
    }
    const std::uint32_t gx = x / cell_;
    const std::uint32_t fx = x - gx * cell_;
    const std::uint32_t fy = y - gy * cell_;
    const std::uint32_t above = top_[gx] * (cell_ - fx) + top_[gx + 1] * fx;
    const std::uint32_t below = bottom_[gx] * (cell_ - fx) + bottom_[gx + 1] * fx;
    return static_cast<std::uint32_t>(
        (std::uint64_t{above} * (cell_ - fy) + std::uint64_t{below} * fy) /
        (std::uint64_t{cell_} * cell_));
  }

 private:
  [[nodiscard]] std::vector<std::uint32_t> corners(std::uint32_t gy) const {
    std::vector<std::uint32_t> row(cells_);
    for (std::uint32_t gx = 0; gx < cells_; ++gx) row[gx] = hxy(gx, gy, seed_) & 255;
    return row;
  }

  std::uint32_t cell_;
  std::uint32_t seed_;
  std::uint32_t cells_;
  std::uint32_t row_ = 0;
  std::vector<std::uint32_t> top_;
  std::vector<std::uint32_t> bottom_;
};

template <class Pixel>
image::Picture fill_picture(int width, int height, int channels, Pixel pixel) {
  image::Picture picture{
      .pixels = {},
      .width = width,
      .height = height,
      .format = channels == 1 ? image::PixelFormat::kGray8 : image::PixelFormat::kRgb8};
  picture.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) *
                        static_cast<std::size_t>(channels));
  std::uint8_t* to = picture.pixels.data();
  for (std::uint32_t y = 0; y < static_cast<std::uint32_t>(height); ++y) {
    for (std::uint32_t x = 0; x < static_cast<std::uint32_t>(width); ++x) {
      const Rgb color = pixel(x, y);
      if (channels == 1) {
        *to++ = static_cast<std::uint8_t>(color[1]);
      } else {
        for (const std::uint32_t value : color) *to++ = static_cast<std::uint8_t>(value);
      }
    }
  }
  return picture;
}

inline image::Picture make_noise(int width, int height, int channels) {
  const auto w = static_cast<std::uint32_t>(width);
  const std::uint32_t m = std::max(w, static_cast<std::uint32_t>(height));
  const std::uint32_t c1 = m / 4 + 1;
  const std::uint32_t c2 = m / 9 + 1;
  const std::uint32_t c3 = m / 23 + 1;
  const std::uint32_t c4 = m / 61 + 1;
  ValueNoise n11(w, c1, 11), n12(w, c2, 12), n13(w, c3, 13), n14(w, c4, 14);
  ValueNoise n22(w, c2, 22), n24(w, c4, 24), n31(w, c1, 31), n33(w, c3, 33);
  return fill_picture(width, height, channels, [&](std::uint32_t x, std::uint32_t y) -> Rgb {
    const std::uint32_t a = n11(x, y);
    const std::uint32_t b = n12(x, y);
    const std::uint32_t c = n13(x, y);
    const std::uint32_t d = n14(x, y);
    return {std::min(255U, (8 * a + 4 * b + 2 * c + d + (hxy(x, y, 15) & 15)) / 15),
            (8 * a + 4 * n22(x, y) + 2 * c + n24(x, y)) / 15,
            (8 * n31(x, y) + 4 * b + 2 * n33(x, y) + d) / 15};
  });
}

inline image::Picture make_screenshot(int width, int height, int channels) {
  const auto w = static_cast<std::uint32_t>(width);
  const auto h = static_cast<std::uint32_t>(height);
  const std::uint32_t bar = h / 8;
  const std::uint32_t m = std::max(w, h - 2 * bar);
  const std::uint32_t c1 = m / 4 + 1;
  const std::uint32_t c2 = m / 11 + 1;
  const std::uint32_t c3 = m / 29 + 1;
  ValueNoise n51(w, c1, 51), n52(w, c2, 52), n53(w, c3, 53);
  ValueNoise n62(w, c2, 62), n63(w, c3, 63), n71(w, c1, 71);
  return fill_picture(width, height, channels, [&](std::uint32_t x, std::uint32_t y) -> Rgb {
    if (y < bar || y >= h - bar) return {0, 0, 0};
    const std::uint32_t yy = y - bar;
    const std::uint32_t a = n51(x, yy);
    const std::uint32_t b = n52(x, yy);
    return {(4 * a + 2 * b + n53(x, yy)) / 7, (4 * a + 2 * n62(x, yy) + n63(x, yy)) / 7,
            (4 * n71(x, yy) + 3 * b) / 7};
  });
}

inline image::Picture make_disks(int width, int height, int channels) {
  struct Disk {
    std::int64_t x, y, square;
    std::uint32_t color;
  };
  const auto w = static_cast<std::uint32_t>(width);
  const auto h = static_cast<std::uint32_t>(height);
  std::vector<Disk> disks;
  for (std::uint32_t k = 0; k < 24; ++k) {
    const std::int64_t radius = hxy(k, 2, 77) % std::min(w, h) / 6 + 2;
    disks.push_back({hxy(k, 0, 77) % w, hxy(k, 1, 77) % h, radius * radius, hxy(k, 3, 77)});
  }
  return fill_picture(width, height, channels, [&](std::uint32_t x, std::uint32_t y) -> Rgb {
    Rgb color{32, 32, 32};
    for (const Disk& disk : disks) {  // the later disk wins
      const std::int64_t dx = std::int64_t{x} - disk.x;
      const std::int64_t dy = std::int64_t{y} - disk.y;
      if (dx * dx + dy * dy < disk.square) {
        color = {disk.color & 255, disk.color >> 8 & 255, disk.color >> 16 & 255};
      }
    }
    return color;
  });
}

inline image::Picture make_text(int width, int height, int channels) {
  const std::uint32_t line = static_cast<std::uint32_t>(height) / 20 + 3;
  const std::uint32_t column = static_cast<std::uint32_t>(width) / 60 + 2;
  return fill_picture(width, height, channels, [&](std::uint32_t x, std::uint32_t y) -> Rgb {
    const bool on = y % line >= line / 3 && hxy(x / column, y / line, 5) % 5 != 0 &&
                    (hxy(x * 3 / column, y * 4 / line, 6) & 1) != 0;
    return on ? Rgb{25, 25, 25} : Rgb{245, 245, 245};
  });
}

inline image::Picture make_picture(std::string_view formula, int width, int height, int channels) {
  const auto w = static_cast<std::uint32_t>(width);
  const auto h = static_cast<std::uint32_t>(height);
  if (formula == "noise") return make_noise(width, height, channels);
  if (formula == "screenshot") return make_screenshot(width, height, channels);
  if (formula == "disks") return make_disks(width, height, channels);
  if (formula == "text") return make_text(width, height, channels);
  const auto fill = [&](auto pixel) { return fill_picture(width, height, channels, pixel); };
  if (formula == "gradient") {
    return fill([&](std::uint32_t x, std::uint32_t y) -> Rgb {
      return {x * 255 / std::max(w - 1, 1U), y * 255 / std::max(h - 1, 1U),
              (x + y) * 255 / std::max(w + h - 2, 1U)};
    });
  }
  if (formula == "hash") {
    return fill([](std::uint32_t x, std::uint32_t y) -> Rgb {
      const std::uint32_t v = hxy(x, y, 1);
      return {v & 255, v >> 8 & 255, v >> 16 & 255};
    });
  }
  if (formula == "waves") {
    return fill([&](std::uint32_t x, std::uint32_t y) -> Rgb {
      return {(triangle(3 * x + 2 * y, 97) + triangle(x + 5 * y, 211)) / 2,
              (triangle(x, 37) + triangle(y, 53) + 2 * triangle(x + y, 301)) / 4,
              triangle(7 * x + h - 1 - y, 173)};
    });
  }
  if (formula == "checker") {
    return fill([&](std::uint32_t x, std::uint32_t y) -> Rgb {
      return ((x / (w / 16 + 1)) ^ (y / (h / 12 + 1))) & 1 ? Rgb{220, 200, 30} : Rgb{20, 40, 180};
    });
  }
  if (formula == "flat") {
    return fill([](std::uint32_t, std::uint32_t) -> Rgb { return {120, 130, 140}; });
  }
  if (formula == "black") {
    return fill([](std::uint32_t, std::uint32_t) -> Rgb { return {0, 0, 0}; });
  }
  return {};
}

/// FNV-1a, 32 bit: what pdq.json keeps of each picture and stage.
inline std::uint32_t fnv1a32(const void* bytes, std::size_t count) {
  std::uint32_t hash = 0x811c9dc5U;
  const auto* at = static_cast<const std::uint8_t*>(bytes);
  for (std::size_t i = 0; i < count; ++i) hash = (hash ^ at[i]) * 0x01000193U;
  return hash;
}

}  // namespace stillmine::tests
