#include <cstring>
#include <span>
#include <string>
#include <utility>

#include "image/decoders.h"

// stb_image 2.27, the formats of this file alone, nothing of files or HDR; its memory comes through our
// budget. Other formats of it have open CVEs and stay out of the build.
#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#define STBI_ONLY_BMP
#define STBI_NO_STDIO
#define STBI_NO_LINEAR
#define STBI_NO_HDR
#define STBI_MAX_DIMENSIONS 65535
#define STBI_MALLOC(size) stillmine::image::decoder_allocate(size)
#define STBI_REALLOC(block, size) stillmine::image::decoder_reallocate(block, size)
#define STBI_FREE(block) stillmine::image::decoder_release(block)
#include <stb/stb_image.h>

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

tl::unexpected<core::Error> decoder_failure(const MemoryBudget& budget) {
  return decoder_failure(budget, stbi_failure_reason());
}

// Inflates into exactly what the header announces. More data than that is ignored, as libpng does
// (seen in the wild, nothings/stb #276); that much is also all that a bomb can take.
Result<PixelBuffer> inflate(Bytes data, std::uint64_t expected, const MemoryBudget& budget) {
  constexpr std::uint64_t kLongestMatch = 258;  // what deflate may write in one step
  PixelBuffer raw(static_cast<std::uint8_t*>(decoder_allocate(expected + kLongestMatch)));
  if (raw == nullptr) return decoder_failure(budget);
  stbi__zbuf state;
  state.zbuffer = const_cast<stbi_uc*>(data.data());
  state.zbuffer_end = state.zbuffer + data.size();
  char* out = reinterpret_cast<char*>(raw.get());
  const bool ended =
      stbi__do_zlib(&state, out, static_cast<int>(expected + kLongestMatch), 0, 1) != 0;
  const auto inflated = static_cast<std::uint64_t>(state.zout - state.zout_start);
  if (inflated >= expected) return raw;
  if (!ended) return decoder_failure(budget);
  return fail(ErrorCode::kPictureTruncated,
              std::to_string(inflated) + " of " + std::to_string(expected) + " bytes inflated");
}

Result<PixelBuffer> inflate_png(Bytes file, const PngHeader& header, const MemoryBudget& budget) {
  if (header.data.size() == header.data_bytes) {
    return inflate(header.data, header.inflated_bytes(), budget);
  }
  const PixelBuffer joined(static_cast<std::uint8_t*>(decoder_allocate(header.data_bytes)));
  if (joined == nullptr) return decoder_failure(budget);
  const std::span<std::uint8_t> all(joined.get(), static_cast<std::size_t>(header.data_bytes));
  join_png_data(file, all);
  return inflate(all, header.inflated_bytes(), budget);
}

// stb_image's unfiltering and its joining of interlaced passes; samples as stored, 8 or 16 bits.
Result<PixelBuffer> unfilter(const PngHeader& header, PixelBuffer raw, const MemoryBudget& budget) {
  stbi__context context{};
  context.img_x = static_cast<stbi__uint32>(header.width);
  context.img_y = static_cast<stbi__uint32>(header.height);
  context.img_n = context.img_out_n = header.channels();
  stbi__png png{};
  png.s = &context;
  png.depth = header.depth;
  const auto raw_bytes = static_cast<stbi__uint32>(header.inflated_bytes());
  const bool good = stbi__create_png_image(&png, raw.get(), raw_bytes, context.img_out_n, png.depth,
                                           static_cast<int>(header.colour), header.interlaced) != 0;
  PixelBuffer pixels(png.out);
  if (!good) return decoder_failure(budget);
  return pixels;
}

// The decoder's memory was checked against the limits, so this fits.
std::size_t pixel_count(const PngHeader& header) noexcept {
  return static_cast<std::size_t>(header.width) * static_cast<std::size_t>(header.height);
}

// 16 bits to 8 by the high byte, in place.
void keep_high_bytes(std::uint8_t* samples, std::size_t count) noexcept {
  for (std::size_t i = 0; i < count; ++i) {
    std::uint16_t sample = 0;
    std::memcpy(&sample, samples + 2 * i, sizeof sample);  // stb_image leaves them in machine order
    samples[i] = static_cast<std::uint8_t>(sample >> 8);
  }
}

Result<OwnedPicture> colour_indices(const PngHeader& header, const std::uint8_t* indices,
                                    const MemoryBudget& budget) {
  const std::size_t pixels = pixel_count(header);
  auto* colours = static_cast<std::uint8_t*>(decoder_allocate(3 * pixels));
  if (colours == nullptr) return decoder_failure(budget);
  OwnedPicture picture = own_pixels(colours, header.width, header.height, PixelFormat::kRgb8);
  for (std::size_t i = 0; i < pixels; ++i) {
    const std::size_t entry = 3 * static_cast<std::size_t>(indices[i]);
    if (entry >= header.palette.size()) {
      return fail(ErrorCode::kPictureDamaged, "a pixel names a colour outside the palette");
    }
    std::memcpy(colours + 3 * i, header.palette.data() + entry, 3);
  }
  return picture;
}

Result<OwnedPicture> png_pixels(const PngHeader& header, PixelBuffer samples,
                                const MemoryBudget& budget) {
  const std::size_t pixels = pixel_count(header);
  if (header.depth == 16)
    keep_high_bytes(samples.get(), pixels * static_cast<std::size_t>(header.channels()));
  PixelFormat format = PixelFormat::kGray8;
  switch (header.colour) {
    case PngColour::kPalette:
      return colour_indices(header, samples.get(), budget);
    case PngColour::kGrey:
      break;
    case PngColour::kGreyAlpha:
      for (std::size_t i = 0; i < pixels; ++i) samples[i] = samples[2 * i];
      break;
    case PngColour::kRgb:
      format = PixelFormat::kRgb8;
      break;
    case PngColour::kRgbAlpha:
      format = PixelFormat::kRgba8;
      break;
  }
  return own_pixels(samples.release(), header.width, header.height, format);
}

}  // namespace

Result<DecodedPicture> decode_png(Bytes file, const Limits& limits) {
  const auto header = read_png_header(file, limits);
  if (!header) return tl::unexpected(header.error());
  const MemoryBudget budget(header->decoder_bytes() + kDecoderState);
  auto raw = inflate_png(file, *header, budget);
  if (!raw) return tl::unexpected(raw.error());
  auto samples = unfilter(*header, std::move(*raw), budget);
  if (!samples) return tl::unexpected(samples.error());
  auto picture = png_pixels(*header, std::move(*samples), budget);
  if (!picture) return tl::unexpected(picture.error());
  return DecodedPicture{std::move(*picture), header->orientation, Format::kPng};
}

Result<DecodedPicture> decode_bmp(Bytes file, const Limits& limits) {
  const auto header = read_bmp_header(file, limits);
  if (!header) return tl::unexpected(header.error());
  const MemoryBudget budget(header->decoder_bytes() + kDecoderState);
  stbi__context context;
  stbi__start_mem(&context, file.data(), static_cast<int>(file.size()));
  stbi__result_info info{};
  int width = 0;
  int height = 0;
  int channels = 0;
  void* pixels = stbi__bmp_load(&context, &width, &height, &channels, 0, &info);
  if (pixels == nullptr) return decoder_failure(budget);
  return DecodedPicture{own_pixels(static_cast<std::uint8_t*>(pixels), width, height,
                                   channels == 4 ? PixelFormat::kRgba8 : PixelFormat::kRgb8),
                        1, Format::kBmp};
}

}  // namespace stillmine::image
