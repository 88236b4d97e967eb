// Compressed picture in, pixels out: JPEG, PNG and BMP.
//
// Output: the picture as stored, with the orientation that the file asks for. A YCbCr or grey JPEG becomes its Y
// channel alone: colour is never computed, and Y is the very luma that PDQ wants. RGB and CMYK JPEG, colour PNG
// and BMP become RGB; grey PNG becomes grey. 16-bit PNG keeps the high byte (v >> 8). Alpha is dropped, as the
// reference does. ICC, gamma and background chunks are ignored. Animated PNG: the default picture.
// The codes of a luma JPEG are read by ourselves (jpeg_scan.h: in steps, colour skipped); its inverse transform,
// inflate, and all rarer kinds are stb_image's.
//
// Errors: those of sniff, limits and headers; kFormatUnknown, kFormatUnsupported (a format that
// other decoders read); kPictureTruncated and kPictureDamaged for data that a lenient decoder would
// turn into a half grey picture: a wrong fingerprint is worse than none; kPictureTooComplex when
// the data ask for more memory than the header announced; kOutOfMemory. Cost, 12 MP 4:2:0 JPEG: see
// tools/bench. Threads: no shared state; one call a thread.
#pragma once

#include "core/bytes.h"
#include "core/result.h"
#include "image/decoder_memory.h"
#include "image/limits.h"
#include "image/row_decoder.h"
#include "image/sniff.h"

namespace stillmine::image {

struct DecodedPicture {
  OwnedPicture picture;
  int orientation = 1;  // 1..8
  Format format = Format::kUnknown;
};

/// The whole picture in memory. Who can take rows as they come spares that: image/row_decoder.h.
core::Result<DecodedPicture> decode(core::Bytes file, const Limits& limits);

/// Keeps the rows that it is given.
class RowPlane final : public RowSink {
 public:
  static core::Result<std::unique_ptr<RowPlane>> create(const RowShape& shape);

  void take_rows(const PictureView& rows) override;
  [[nodiscard]] const PictureView& view() const noexcept { return picture_.view; }
  [[nodiscard]] OwnedPicture take() noexcept { return std::move(picture_); }

 private:
  RowPlane() = default;
  OwnedPicture picture_;
  int next_row_ = 0;
};

/// Bytes that fingerprinting this file takes at most beside the file, from its header: what open_rows() holds, and
/// the whole picture where its orientation turns it. For callers that work on several files within bounded
/// memory. The same errors as open_rows() would find in the header.
core::Result<std::uint64_t> decoder_memory(core::Bytes file, const Limits& limits);

}  // namespace stillmine::image
