// Copies of a grey picture as people redraw it: framed, and tilted by a few degrees.
// Input: a grey picture, best the reduced plane (image/reduce.h). Output: exact integers, the same on every
// machine. Errors: none. Cost: 1 ns a pixel framed, 5 ns tilted. Threads: pure functions.
#pragma once

#include "image/picture.h"
#include "image/trim.h"

namespace stillmine::image {

/// Pixels to add on each side.
struct Margins {
  int left = 0;
  int top = 0;
  int right = 0;
  int bottom = 0;
};

/// The picture with margins of one grey.
Picture framed(const PictureView& gray, const Margins& margins, std::uint8_t colour);

/// An angle: its sine and cosine in 65,536ths; a positive sine tilts clockwise.
struct Tilt {
  int sine = 0;
  int cosine = 65536;
};

/// Tilted about the middle, same size, bilinear; what comes from outside is black, as editors leave it.
Picture tilted(const PictureView& gray, Tilt tilt);

/// The largest centred part of the same shape in which a tilted picture has no empty corner: what is left
/// after a phone's editor straightens it.
Box full_part(int width, int height, Tilt tilt);

}  // namespace stillmine::image
