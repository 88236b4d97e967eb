// The reduced luma plane: a small grey copy of a picture, exact integers, the same on every machine.
//
// A picture of W x H pixels is cut into squares of k x k pixels, k = max(1, longer side / 768),
// counted from the corner ((W mod k) / 2, (H mod k) / 2); what does not fill a square at the edges
// is left out (divisions round down). A pixel of the plane is (sum of the k * k lumas + k * k / 2) /
// (k * k). The luma of RGB is (19595 R + 38470 G + 7471 B + 32768) / 65536, that of grey the value.
// So the longer side of the plane is 768 to 1535 pixels, or the picture's own where that is less.
//
// Input: any picture. Output: a grey picture. Errors: kOutOfMemory. Cost: about 0.1 ns for each
// pixel of a grey picture, one pass; memory under 2.4 MB. Threads: pure function.
#pragma once

#include "core/result.h"
#include "image/picture.h"

namespace stillmine::image {

/// The k above.
int reduction_factor(int width, int height) noexcept;

core::Result<Picture> reduce(const PictureView& picture);

}  // namespace stillmine::image
