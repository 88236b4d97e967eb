// Inside src/image: one function a format, behind open_rows() (image/row_decoder.h), and what they share. The two
// .cpp files that implement them are the only ones that include stb_image.
#pragma once

#include <functional>
#include <memory>

#include "core/bytes.h"
#include "core/result.h"
#include "image/bmp_header.h"
#include "image/decode.h"
#include "image/decoder_memory.h"
#include "image/jpeg_markers.h"
#include "image/limits.h"
#include "image/png_chunks.h"
#include "image/row_decoder.h"

namespace stillmine::image {

core::Result<std::unique_ptr<RowDecoder>> open_jpeg(core::Bytes file, const Limits& limits);
core::Result<std::unique_ptr<RowDecoder>> open_png(core::Bytes file, const Limits& limits);
/// Of a header that was read already; the file is looked at only where its data lie in several chunks.
core::Result<std::unique_ptr<RowDecoder>> open_png(core::Bytes file, const PngHeader& header);
core::Result<std::unique_ptr<RowDecoder>> open_bmp(core::Bytes file, const Limits& limits);

/// For a decoder that knows no steps: `decode` is the first, handing on what it gave the others.
core::Result<std::unique_ptr<RowDecoder>> open_at_once(
    const RowShape& shape, std::function<core::Result<OwnedPicture>()> decode);

/// The decoder's own structures and what a header does not count: tables, line buffers, zlib.
inline constexpr std::uint64_t kDecoderState = 1 << 20;

/// Why stb_image gave up, when no check of ours had seen it before; `reason` is its word or null.
tl::unexpected<core::Error> decoder_failure(const MemoryBudget& budget, const char* reason);

/// Takes over pixels that lie row by row without gaps.
OwnedPicture own_pixels(std::uint8_t* pixels, int width, int height, PixelFormat format);

}  // namespace stillmine::image
