// Decoded planes of HEIC and AVIF to pixels of 8 bits, where libheif hands them out as they were coded.
// Of BT.601 over the full range, as phones write it, the Y plane is the luma that PDQ wants, and is taken as it is, like a
// JPEG's. Of other codings the luma is 0.299 R + 0.587 G + 0.114 B, with the colours cut to their range as every viewer cuts
// them. More than 8 bits keep the high ones. Cost: one pass. Threads: pure.
// Source: ITU-T H.273, table 4 (matrix coefficients) and the equations beside it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "image/heif_boxes.h"

namespace stillmine::formats {

struct Plane {
  const std::uint8_t* data = nullptr;  // null: there is none
  std::ptrdiff_t stride = 0;           // bytes from one row to the next
  int width = 0;
  int height = 0;
  int bits = 8;  // above 8: two bytes a sample, in machine order
};

/// The high 8 bits of a sample.
inline std::uint8_t high_bits(const Plane& plane, int x, int row) {
  const std::uint8_t* at = plane.data + row * plane.stride;
  if (plane.bits <= 8) return at[x];
  std::uint16_t value = 0;
  std::memcpy(&value, at + 2 * static_cast<std::ptrdiff_t>(x), sizeof value);
  return static_cast<std::uint8_t>(value >> (plane.bits - 8));
}

struct Planes {
  Plane y;
  Plane cb;  // none for grey
  Plane cr;
  Plane alpha;  // of y's size
};

/// Writes y.width * y.height bytes of luma.
void fill_luma(const Planes& planes, const image::HeifCoding& coding, std::uint8_t* out);

/// Writes as many pixels of RGBA.
void fill_rgba(const Planes& planes, const image::HeifCoding& coding, std::uint8_t* out);

}  // namespace stillmine::formats
