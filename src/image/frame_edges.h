// The rule "by edge" of image/trim.h: a frame of any filling that is smooth from line to line.
// Input: a grey picture of 3 x 3 pixels or more. Output: the box inside the frame, whatever its size, or nothing.
// Errors: none. Cost: about 1 ns a pixel. Threads: pure function.
#pragma once

#include <optional>

#include "image/trim.h"

namespace stillmine::image {

std::optional<Box> inside_smooth_frame(const PictureView& gray);

}  // namespace stillmine::image
