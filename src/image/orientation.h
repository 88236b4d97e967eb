// A picture as it is displayed, from one as it is stored.
// Input: a picture and an EXIF orientation, 1..8 (EXIF 2.32, table 6: where the stored first row
// and column go). Output: the picture as displayed, rows from top to bottom. Cost: 1 is free, 4
// turns the view alone, 2 and 3 swap pixels in place; 5 to 8 make one turned copy (about 10 ms for
// 12 MP of luma) and free the stored picture. Errors: kOutOfMemory, kBadArgument. Threads: the
// caller owns the picture.
#pragma once

#include "core/result.h"
#include "image/decoder_memory.h"

namespace stillmine::image {

core::Result<OwnedPicture> as_displayed(OwnedPicture stored, int orientation);

/// 5 to 8: rows become columns.
constexpr bool swaps_sides(int orientation) noexcept { return orientation >= 5; }

}  // namespace stillmine::image
