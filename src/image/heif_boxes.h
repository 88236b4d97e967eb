// The boxes of a HEIF file that say how large its primary picture is and how it is to be turned, walked by
// our own bounded code before any decoder sees the file: libheif turns pictures but does not say so.
//
// Input: the whole file. Output: HeifHeader. Errors: kPictureTruncated where a box ends after the file
// does, kPictureDamaged (no picture, a part shown that sticks out of it, boxes that contradict each
// other), kPictureTooComplex (more boxes than any camera writes). Cost: the boxes of one level of
// nesting each, no recursion. Threads: pure.
// Source: ISO/IEC 23008-12 (pitm, ipco, ipma, ispe, irot, imir, colr, clap), 14496-12 (boxes),
// 14496-15 (hvcC, 8.3.3.1), AV1 in ISOBMFF (av1C, 2.3.3).
#pragma once

#include <cstdint>

#include "core/bytes.h"
#include "core/result.h"

namespace stillmine::image {

/// H.273's matrix and range of the coded planes.
struct HeifCoding {
  int matrix = 6;  // BT.601
  bool full_range = true;
};

struct HeifHeader {
  std::uint32_t width = 0;  // of the primary picture, as stored
  std::uint32_t height = 0;
  std::uint64_t most_pixels = 0;  // of any picture in the file: what a decoder could allocate for
  int orientation = 1;            // all turns and mirrorings as one EXIF orientation
  bool deep = false;              // a picture in the file has more than 8 bits a sample
  bool cropped = false;           // only a part is shown
  HeifCoding coding;              // BT.601 over the full range where the file says nothing
};

core::Result<HeifHeader> read_heif_header(core::Bytes file);

/// What one property does to the picture as displayed so far.
enum class HeifTurn : std::uint8_t {
  kQuarter,    // a quarter turn against the clock
  kTopBottom,  // top and bottom change places
  kLeftRight,
};

/// The EXIF orientation of a picture that `orientation` has turned already.
int then(int orientation, HeifTurn turn) noexcept;

}  // namespace stillmine::image
