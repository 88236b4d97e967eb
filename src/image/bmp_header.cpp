#include "image/bmp_header.h"

#include <cstdlib>
#include <string>

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

constexpr std::size_t kFileHeaderBytes = 14;
constexpr std::uint32_t kCoreHeader = 12;

std::uint32_t little16(Bytes bytes, std::size_t at) noexcept {
  return bytes[at] | bytes[at + 1] << 8;
}

std::uint32_t little32(Bytes bytes, std::size_t at) noexcept {
  return little16(bytes, at) | little16(bytes, at + 2) << 16;
}

struct Layout {
  std::uint64_t pixels_at;  // offset of the first row
  std::uint64_t row_bytes;  // without padding
  std::uint64_t stride;     // with padding to four bytes
  std::uint64_t palette_colours;
};

Result<void> check_compression(std::uint32_t compression, int bits) {
  constexpr std::uint32_t kPlain = 0;
  constexpr std::uint32_t kBitFields = 3;
  if (compression == kPlain || (compression == kBitFields && (bits == 16 || bits == 32))) return {};
  return fail(ErrorCode::kFormatUnsupported, "compression " + std::to_string(compression));
}

Result<Layout> layout_of(Bytes file, const BmpHeader& header, std::uint32_t header_bytes) {
  Layout layout{};
  layout.pixels_at = little32(file, 10);
  layout.row_bytes = (static_cast<std::uint64_t>(header.width) * header.bits + 7) / 8;
  layout.stride = (layout.row_bytes + 3) / 4 * 4;
  const std::uint64_t headers = kFileHeaderBytes + header_bytes;
  if (layout.pixels_at < headers) {
    return fail(ErrorCode::kPictureDamaged, "pixels begin inside the header");
  }
  const std::uint64_t colour_bytes = header_bytes == kCoreHeader ? 3 : 4;
  layout.palette_colours = (layout.pixels_at - headers) / colour_bytes;
  // The padding of the last row carries nothing; some writers leave it out.
  const std::uint64_t end =
      layout.pixels_at + layout.stride * (header.height - 1) + layout.row_bytes;
  if (end > file.size()) {
    return fail(ErrorCode::kPictureTruncated,
                std::to_string(file.size()) + " of " + std::to_string(end) + " bytes");
  }
  return layout;
}

// Each index must name a colour that the palette holds.
Result<void> check_indices(Bytes file, const BmpHeader& header, const Layout& layout) {
  if (layout.palette_colours >= 1u << header.bits) return {};
  const int in_a_byte = 8 / header.bits;
  const int mask = (1 << header.bits) - 1;
  for (int y = 0; y < header.height; ++y) {
    const std::uint8_t* row = file.data() + layout.pixels_at + layout.stride * y;
    for (int x = 0; x < header.width; ++x) {
      const int shift = 8 - header.bits * (x % in_a_byte + 1);
      if (static_cast<std::uint64_t>(row[x / in_a_byte] >> shift & mask) >=
          layout.palette_colours) {
        return fail(ErrorCode::kPictureDamaged, "a pixel names a colour outside the palette");
      }
    }
  }
  return {};
}

}  // namespace

std::uint64_t BmpHeader::decoder_bytes() const noexcept {
  const std::uint64_t pixels =
      static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height);
  return pixels * (bits == 16 || bits == 32 ? 4 : 3);
}

Result<BmpHeader> read_bmp_header(Bytes file, const Limits& limits) {
  const auto truncated = [&file] {
    return fail(ErrorCode::kPictureTruncated, std::to_string(file.size()) + " bytes of header");
  };
  if (file.size() < kFileHeaderBytes + kCoreHeader) return truncated();
  const std::uint32_t header_bytes = little32(file, 14);
  if (file.size() < kFileHeaderBytes + header_bytes) return truncated();
  BmpHeader header;
  std::int64_t width = 0;
  std::int64_t height = 0;
  if (header_bytes == kCoreHeader) {
    width = little16(file, 18);
    height = little16(file, 20);
    header.bits = static_cast<int>(little16(file, 24));
  } else if (header_bytes == 40 || header_bytes == 56 || header_bytes == 108 ||
             header_bytes == 124) {
    width = static_cast<std::int32_t>(little32(file, 18));
    height = static_cast<std::int32_t>(little32(file, 22));  // negative: the top row comes first
    header.bits = static_cast<int>(little16(file, 28));
    if (auto plain = check_compression(little32(file, 30), header.bits); !plain) {
      return tl::unexpected(plain.error());
    }
  } else {
    return fail(ErrorCode::kFormatUnsupported, "header of " + std::to_string(header_bytes));
  }
  if (width < 0) return fail(ErrorCode::kPictureDamaged, "negative width");
  if (auto fits = check_dimensions(width, std::llabs(height), limits); !fits) {
    return tl::unexpected(fits.error());
  }
  header.width = static_cast<int>(width);
  header.height = static_cast<int>(std::llabs(height));
  if (auto fits = check_decoder_memory(header.decoder_bytes(), limits); !fits) {
    return tl::unexpected(fits.error());
  }
  const bool indexed = header.bits == 1 || header.bits == 4 || header.bits == 8;
  if (!indexed && header.bits != 16 && header.bits != 24 && header.bits != 32) {
    return fail(ErrorCode::kPictureDamaged, std::to_string(header.bits) + " bits a pixel");
  }
  const auto layout = layout_of(file, header, header_bytes);
  if (!layout) return tl::unexpected(layout.error());
  if (indexed) {
    if (auto named = check_indices(file, header, *layout); !named) {
      return tl::unexpected(named.error());
    }
  }
  return header;
}

}  // namespace stillmine::image
