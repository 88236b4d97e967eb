// Finds the picture inside a picture: what a letterbox, a border, a story frame, a phone's screenshot
// bars or a blurred fill surround.
//
// Input: a grey picture, best the reduced plane (image/reduce.h). Output: the inner box in its
// pixels, or nothing where there is no frame; only boxes of 25 to 97 % of the area are reported,
// because less is an icon in a page, and more is what the fingerprint forgives anyway.
// How: two peelers, each working from all four sides inwards.
//  * flat: a row or column goes while 60 % of its pixels are within 6 of the colour at its side's
//    outer corner; a bar may hold text and icons, which the other 40 % are for. Up to three bars
//    of different colours a side, the further ones only where they begin with 85 %.
//  * blurred: where the flat one finds nothing, rows (then columns) at both ends go that have under
//    a quarter of the picture's usual fine detail, if both ends do.
// Errors: none. Cost: about 1 ns a pixel at most. Threads: pure function. Source: the thresholds
// are measured in tools/bench/robustness.
#pragma once

#include <optional>

#include "image/picture.h"

namespace stillmine::image {

struct Box {
  int x = 0;  // pixels from the left and from the top
  int y = 0;
  int width = 0;
  int height = 0;

  friend bool operator==(const Box&, const Box&) = default;
};

std::optional<Box> find_inner_box(const PictureView& gray);

/// The part of a picture that lies in `box`.
PictureView cut(const PictureView& picture, const Box& box) noexcept;

}  // namespace stillmine::image
