// Finds the picture inside a picture: what a letterbox, a border, a story frame, a phone's screenshot
// bars, a gradient or a blurred fill surround.
//
// Input: a grey picture, best the reduced plane (image/reduce.h). Output: at most two inner boxes in its
// pixels, none where there is no frame; only boxes of 25 to 97 % of the area are reported, because
// less is an icon in a page, and more is what the fingerprint forgives anyway. Two, because no rule
// alone tells a night sky from the black bar above it:
//  * by colour: from all four sides inwards a row or column goes while 60 % of its pixels are within 6
//    of the colour at its side's outer corner; a bar may hold text and icons, which the other 40 % are
//    for. Up to three bars of different colours a side, the further ones only where they begin with
//    85 %. A few lines of other things between two stretches of a bar (buttons, a row of faces) go with
//    it. Then back outwards to the first line that is 90 % bar, for the dark edge of a dark picture.
//  * by edge: what lies outside is smooth from line to line, whatever its colours are, and ends
//    at both ends in a straight edge: at the same distance where the edges are faint, or anywhere where
//    both run along half of the line.
// Boxes less than 1 % of the longer side apart are one. Errors: none. Cost: about 3 ns a pixel.
// Threads: pure functions. Source: the thresholds are measured in tools/bench/robustness.
#pragma once

#include <optional>
#include <vector>

#include "image/picture.h"

namespace stillmine::image {

struct Box {
  int x = 0;  // pixels from the left and from the top
  int y = 0;
  int width = 0;
  int height = 0;

  friend bool operator==(const Box&, const Box&) = default;
};

/// By which of the rules above a box was found.
enum class TrimRule : std::uint8_t { kColour, kEdge };

struct InnerBox {
  Box box;
  TrimRule rule = TrimRule::kColour;
};

std::vector<InnerBox> find_inner_boxes(const PictureView& gray);

/// The part of `gray` that lies in `box`, with what the surrounding bars show in its corners, where they
/// are round, replaced by the nearest pixel of the same row. As it is where the bars do not meet
/// there, or where the picture itself goes on in their colour. `gray` as in find_inner_boxes.
Picture cut_with_full_corners(const PictureView& gray, const Box& box);

/// The part of a picture that lies in `box`.
PictureView cut(const PictureView& picture, const Box& box) noexcept;

}  // namespace stillmine::image
