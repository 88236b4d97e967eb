// Inside src/formats: one opener a format, behind open(), and what they share.
#pragma once

#include <memory>
#include <string>

#include "core/bytes.h"
#include "core/result.h"
#include "formats/formats.h"
#include "image/decoder_memory.h"
#include "image/limits.h"

namespace stillmine::formats {

using Opened = core::Result<std::unique_ptr<Picture>>;

Opened open_heif(core::Bytes file, const image::Limits& limits);
Opened open_webp(core::Bytes file, const image::Limits& limits);
Opened open_gif(core::Bytes file, const image::Limits& limits);
Opened open_tiff(core::Bytes file, const image::Limits& limits);
Opened open_jxl(core::Bytes file, const image::Limits& limits);

/// Holds a header's size against the limits before the library allocates: sides, pixels, the decoder's
/// memory at `bytes_per_pixel`, and how flat the data may be. Coding of 1,000 pixels a byte is what a
/// photograph never needs and a bomb lives by.
core::Result<void> check_header(PictureFacts& facts, std::uint64_t width, std::uint64_t height,
                                std::uint64_t bytes_per_pixel, std::uint64_t file_bytes,
                                const image::Limits& limits);

/// Room for a picture without gaps between rows.
core::Result<image::OwnedPicture> allocate_picture(int width, int height,
                                                   image::PixelFormat format);

/// The pixels of a picture that the caller may still write.
inline std::uint8_t* writable(const image::OwnedPicture& picture) { return picture.memory.get(); }

}  // namespace stillmine::formats
