// The frames of an animated AVIF: where each lies in the file, by the sample tables of its first picture track in AV1.
//
// Input: the whole file. Output: HeifTrack with those frames that image/limits.h considers, in the order in which they are decoded,
// which is that in which they are shown; nothing where there is no such track (a still picture, a sequence in HEVC). Errors:
// kPictureTruncated where the file ends before its tables do, kPictureDamaged where they contradict each other or point outside
// the file, kPictureTooComplex (more boxes than any encoder writes). Cost: the boxes of a level, no recursion, and the tables of
// the frames considered; memory: 16 bytes for each of those. Threads: pure.
// Source: ISO/IEC 14496-12, 8.3 to 8.7 (trak, hdlr, stsd, stsz, stsc, stco, co64), AV1 in ISOBMFF (av01, av1C).
#pragma once

#include <optional>
#include <vector>

#include "core/bytes.h"
#include "core/result.h"
#include "image/heif_boxes.h"

namespace stillmine::image {

struct HeifTrack {
  int width = 0;
  int height = 0;
  std::vector<core::Bytes> frames;   // in the file
  std::optional<HeifCoding> coding;  // where the track says it; otherwise the coded frames do
};

core::Result<std::optional<HeifTrack>> read_heif_track(core::Bytes file);

}  // namespace stillmine::image
