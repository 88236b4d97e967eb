// The one thing we read from EXIF: how the picture is meant to be turned.
// Input: a TIFF structure as JPEG carries it after "Exif\0\0" and PNG in eXIf; either byte order.
// Output: 1..8 as EXIF 2.32 table 6 numbers them. Anything damaged, missing or out of range is 1
// (as stored): viewers do the same. Reads nothing outside `tiff`. Cost: one directory. Threads:
// pure.
#pragma once

#include "core/bytes.h"

namespace stillmine::image {

int exif_orientation(core::Bytes tiff) noexcept;

}  // namespace stillmine::image
