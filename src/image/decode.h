// Compressed picture in, pixels out: JPEG, PNG and BMP by stb_image.
//
// Output: the picture as stored, with the orientation that the file asks for (as_displayed()
// applies it). A YCbCr or grey JPEG becomes its Y channel alone, taken straight from the decoder's
// own plane: colour is never computed, and Y is the very luma that PDQ wants. RGB and CMYK JPEG,
// colour PNG and BMP become RGB; grey PNG becomes grey. 16-bit PNG keeps the high byte (v >> 8).
// Alpha is dropped, as the reference does. ICC, gamma and background chunks are ignored. Animated
// PNG: the default picture.
//
// Errors: those of sniff, limits and headers; kFormatUnknown, kFormatUnsupported (a format that
// other decoders read); kPictureTruncated and kPictureDamaged for data that a lenient decoder would
// turn into a half grey picture: a wrong fingerprint is worse than none; kPictureTooComplex when
// the data ask for more memory than the header announced; kOutOfMemory. Cost, 12 MP 4:2:0 JPEG: see
// tools/bench; memory for one 12 MP photo 18 MB, progressive 54 MB. Threads: no shared state; one
// call a thread.
#pragma once

#include "core/bytes.h"
#include "core/result.h"
#include "image/decoder_memory.h"
#include "image/limits.h"
#include "image/sniff.h"

namespace stillmine::image {

struct DecodedPicture {
  OwnedPicture picture;
  int orientation = 1;  // 1..8
  Format format = Format::kUnknown;
};

core::Result<DecodedPicture> decode(core::Bytes file, const Limits& limits);

/// Bytes that decode() will hold at most for this file, from its header: for callers that decode several
/// files at once within bounded memory. The same errors as decode() would find in the header.
core::Result<std::uint64_t> decoder_memory(core::Bytes file, const Limits& limits);

}  // namespace stillmine::image
