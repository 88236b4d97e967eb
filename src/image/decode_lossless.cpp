#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <span>
#include <string>
#include <utility>

#include "image/decoders.h"
#include "image/png_pixels.h"

#define STBI_ONLY_PNG
#define STBI_ONLY_BMP
#include "image/stb_part.h"

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

tl::unexpected<core::Error> out_of_memory() {
  return fail(ErrorCode::kOutOfMemory, "while decoding");
}

// stb_image's inflate, deflate block by deflate block, into exactly what the header announces. More data than
// that is ignored, as libpng does (seen in the wild, nothings/stb #276); that much is also all that a bomb can take.
class Inflater {
 public:
  /// `file` outlives it.
  Result<void> open(Bytes file, const PngHeader& header);

  /// One block more; true when all is there.
  Result<bool> step();

  [[nodiscard]] std::uint8_t* bytes() noexcept { return raw_.get(); }
  [[nodiscard]] PixelBuffer take() noexcept { return std::move(raw_); }
  /// How many of them are there.
  [[nodiscard]] std::uint64_t count() const noexcept {
    return std::min(expected_, static_cast<std::uint64_t>(state_.zout - state_.zout_start));
  }

 private:
  static constexpr std::uint64_t kLongestMatch = 258;  // what deflate may write in one step

  bool block();

  PixelBuffer joined_;  // the payloads of several IDAT chunks
  PixelBuffer raw_;
  std::uint64_t expected_ = 0;
  stbi__zbuf state_{};
};

Result<void> Inflater::open(Bytes file, const PngHeader& header) {
  Bytes data = header.data;
  if (data.size() != header.data_bytes) {
    joined_.reset(static_cast<std::uint8_t*>(decoder_allocate(header.data_bytes)));
    if (joined_ == nullptr) return out_of_memory();
    const std::span<std::uint8_t> all(joined_.get(), static_cast<std::size_t>(header.data_bytes));
    join_png_data(file, all);
    data = all;
  }
  expected_ = header.inflated_bytes();
  raw_.reset(static_cast<std::uint8_t*>(decoder_allocate(expected_ + kLongestMatch)));
  if (raw_ == nullptr) return out_of_memory();
  state_.zbuffer = const_cast<stbi_uc*>(data.data());
  state_.zbuffer_end = state_.zbuffer + data.size();
  state_.zout = state_.zout_start = reinterpret_cast<char*>(raw_.get());
  state_.zout_end = state_.zout_start + expected_ + kLongestMatch;
  if (stbi__parse_zlib_header(&state_) == 0) return fail(ErrorCode::kPictureDamaged, "zlib header");
  return {};
}

bool Inflater::block() {
  switch (stbi__zreceive(&state_, 2)) {
    case 0:
      return stbi__parse_uncompressed_block(&state_) != 0;
    case 1:
      return stbi__zbuild_huffman(&state_.z_length, stbi__zdefault_length, STBI__ZNSYMS) != 0 &&
             stbi__zbuild_huffman(&state_.z_distance, stbi__zdefault_distance, 32) != 0 &&
             stbi__parse_huffman_block(&state_) != 0;
    case 2:
      return stbi__compute_huffman_codes(&state_) != 0 && stbi__parse_huffman_block(&state_) != 0;
    default:
      return false;
  }
}

Result<bool> Inflater::step() {
  const bool last = stbi__zreceive(&state_, 1) != 0;
  const bool good = block();
  if (count() == expected_) return true;
  // Not every way in which deflate goes wrong has a reason.
  const char* reason = stbi_failure_reason();
  if (!good) return fail(ErrorCode::kPictureDamaged, reason == nullptr ? "deflate" : reason);
  if (last) {
    return fail(ErrorCode::kPictureTruncated,
                std::to_string(count()) + " of " + std::to_string(expected_) + " bytes inflated");
  }
  return false;
}

// PNG specification, 9.2: each byte from the one a pixel to the left, the one above, and the one above that.
bool unfilter(std::uint8_t filter, std::uint8_t* row, const std::uint8_t* above, std::size_t bytes,
              std::size_t pixel) {
  const auto add = [](std::uint8_t& byte, int predicted) {
    byte = static_cast<std::uint8_t>(byte + predicted);
  };
  switch (filter) {
    case 0:
      return true;
    case 1:
      for (std::size_t i = pixel; i < bytes; ++i) add(row[i], row[i - pixel]);
      return true;
    case 2:
      for (std::size_t i = 0; i < bytes; ++i) add(row[i], above[i]);
      return true;
    case 3:
      for (std::size_t i = 0; i < pixel; ++i) add(row[i], above[i] >> 1);
      for (std::size_t i = pixel; i < bytes; ++i) add(row[i], (row[i - pixel] + above[i]) >> 1);
      return true;
    case 4:
      for (std::size_t i = 0; i < pixel; ++i) add(row[i], above[i]);
      for (std::size_t i = pixel; i < bytes; ++i) {
        const int left = row[i - pixel];
        const int up = above[i];
        const int corner = above[i - pixel];
        const int from_left = std::abs(up - corner);
        const int from_up = std::abs(left - corner);
        const int from_corner = std::abs(left + up - 2 * corner);
        add(row[i], from_left <= from_up && from_left <= from_corner ? left
                    : from_up <= from_corner                         ? up
                                                                     : corner);
      }
      return true;
    default:
      return false;
  }
}

RowShape shape_of(const PngHeader& header) {
  return {.width = header.width,
          .height = header.height,
          .pixels = header.pixels(),
          .orientation = header.orientation,
          .format = Format::kPng};
}

class PngRows final : public RowDecoder {
 public:
  explicit PngRows(const PngHeader& header) : RowDecoder(shape_of(header)), header_(header) {}

  Result<void> open(Bytes file);
  Result<bool> step(RowSink& sink) override;

 private:
  Result<void> hand_on(RowSink& sink, int count);

  PngHeader header_;
  PngPixels pixels_{header_, PngPixels::Samples::kPacked};
  Inflater inflater_;
  PixelBuffer strip_;          // of converted rows
  PixelBuffer nothing_above_;  // above the first row
  std::size_t row_bytes_ = 0;  // without the filter's
  bool inflated_ = false;
  int next_row_ = 0;
};

Result<void> PngRows::open(Bytes file) {
  if (auto opened = inflater_.open(file, header_); !opened) return opened;
  row_bytes_ = static_cast<std::size_t>(header_.inflated_bytes()) /
                   static_cast<std::size_t>(header_.height) -
               1;
  nothing_above_.reset(static_cast<std::uint8_t*>(decoder_allocate_zeros(row_bytes_)));
  if (nothing_above_ == nullptr) return out_of_memory();
  if (pixels_.plain()) return {};
  strip_.reset(static_cast<std::uint8_t*>(decoder_allocate(header_.strip_bytes())));
  return strip_ == nullptr ? Result<void>(out_of_memory()) : Result<void>();
}

Result<bool> PngRows::step(RowSink& sink) {
  if (!inflated_) {
    auto stepped = inflater_.step();
    if (!stepped) return stepped;
    inflated_ = *stepped;
  }
  // What deflate may still copy from stays as it is.
  constexpr std::uint64_t kWindow = 32'768;
  const std::uint64_t count = inflater_.count();
  const std::uint64_t settled = inflated_ ? count : count - std::min(count, kWindow);
  const auto there = static_cast<int>(settled / (row_bytes_ + 1));
  while (next_row_ < there) {
    const int rows = std::min(there - next_row_, PngHeader::kStripRows);
    if (auto handed = hand_on(sink, rows); !handed) return tl::unexpected(handed.error());
  }
  return next_row_ == header_.height;
}

Result<void> PngRows::hand_on(RowSink& sink, int count) {
  const auto stride = static_cast<std::ptrdiff_t>(row_bytes_) + 1;
  std::uint8_t* first = inflater_.bytes() + next_row_ * stride;
  const std::size_t pixel =
      std::max<std::size_t>(1, static_cast<std::size_t>(header_.channels()) *
                                   static_cast<std::size_t>(header_.depth) / 8);
  const PixelFormat format = shape().pixels;
  const auto out_stride = static_cast<std::ptrdiff_t>(bytes_per_pixel(format)) *
                          static_cast<std::ptrdiff_t>(header_.width);
  for (int r = 0; r < count; ++r) {
    std::uint8_t* row = first + r * stride;
    const std::uint8_t* above = next_row_ + r == 0 ? nothing_above_.get() : row + 1 - stride;
    if (!unfilter(row[0], row + 1, above, row_bytes_, pixel)) {
      return fail(ErrorCode::kPictureDamaged, "unknown filter");
    }
    if (!pixels_.plain() && !pixels_.convert(row + 1, strip_.get() + r * out_stride)) {
      return fail(ErrorCode::kPictureDamaged, "a pixel names a colour outside the palette");
    }
  }
  next_row_ += count;
  if (pixels_.plain()) {
    sink.take_rows({first + 1, header_.width, count, stride, format});
  } else {
    sink.take_rows({strip_.get(), header_.width, count, out_stride, format});
  }
  return {};
}

Result<PixelBuffer> inflate(Bytes file, const PngHeader& header) {
  Inflater inflater;
  if (auto opened = inflater.open(file, header); !opened) return tl::unexpected(opened.error());
  while (true) {
    auto stepped = inflater.step();
    if (!stepped) return tl::unexpected(stepped.error());
    if (*stepped) return inflater.take();
  }
}

// stb_image's unfiltering and its joining of interlaced passes; samples as stored, 8 or 16 bits.
Result<PixelBuffer> join_passes(const PngHeader& header, PixelBuffer raw,
                                const MemoryBudget& budget) {
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
  if (!good) return decoder_failure(budget, stbi_failure_reason());
  return pixels;
}

Result<OwnedPicture> png_pixels(const PngHeader& header, PixelBuffer samples,
                                const MemoryBudget& budget) {
  const PngPixels pixels(header, PngPixels::Samples::kJoined);
  const PixelFormat format = header.pixels();
  if (pixels.plain()) return own_pixels(samples.release(), header.width, header.height, format);
  const std::size_t row_bytes = static_cast<std::size_t>(header.width) *
                                static_cast<std::size_t>(header.channels()) *
                                (header.depth == 16 ? 2 : 1);
  const std::size_t out_bytes = static_cast<std::size_t>(header.width) * bytes_per_pixel(format);
  const auto rows = static_cast<std::size_t>(header.height);
  auto* out = static_cast<std::uint8_t*>(decoder_allocate(out_bytes * rows));
  if (out == nullptr) return decoder_failure(budget, stbi_failure_reason());
  OwnedPicture picture = own_pixels(out, header.width, header.height, format);
  for (std::size_t y = 0; y < rows; ++y) {
    if (!pixels.convert(samples.get() + y * row_bytes, out + y * out_bytes)) {
      return fail(ErrorCode::kPictureDamaged, "a pixel names a colour outside the palette");
    }
  }
  return picture;
}

Result<OwnedPicture> decode_interlaced(Bytes file, const PngHeader& header) {
  const MemoryBudget budget(header.decoder_bytes() + kDecoderState);
  auto raw = inflate(file, header);
  if (!raw) return tl::unexpected(raw.error());
  auto samples = join_passes(header, std::move(*raw), budget);
  if (!samples) return tl::unexpected(samples.error());
  return png_pixels(header, std::move(*samples), budget);
}

Result<OwnedPicture> decode_bmp(Bytes file, const BmpHeader& header) {
  const MemoryBudget budget(header.decoder_bytes() + kDecoderState);
  stbi__context context;
  stbi__start_mem(&context, file.data(), static_cast<int>(file.size()));
  stbi__result_info info{};
  int width = 0;
  int height = 0;
  int channels = 0;
  void* pixels = stbi__bmp_load(&context, &width, &height, &channels, 3, &info);
  if (pixels == nullptr) return decoder_failure(budget, stbi_failure_reason());
  return own_pixels(static_cast<std::uint8_t*>(pixels), width, height, PixelFormat::kRgb8);
}

}  // namespace

Result<std::unique_ptr<RowDecoder>> open_png(Bytes file, const Limits& limits) {
  return read_png_header(file, limits).and_then([&](const PngHeader& header) {
    return open_png(file, header);
  });
}

Result<std::unique_ptr<RowDecoder>> open_png(Bytes file, const PngHeader& header) {
  if (header.interlaced) {
    return open_at_once(shape_of(header),
                        [file, header] { return decode_interlaced(file, header); });
  }
  std::unique_ptr<PngRows> rows(new (std::nothrow) PngRows(header));
  if (rows == nullptr) return out_of_memory();
  if (auto opened = rows->open(file); !opened) return tl::unexpected(opened.error());
  return rows;
}

Result<std::unique_ptr<RowDecoder>> open_bmp(Bytes file, const Limits& limits) {
  const auto header = read_bmp_header(file, limits);
  if (!header) return tl::unexpected(header.error());
  const RowShape shape{.width = header->width,
                       .height = header->height,
                       .pixels = PixelFormat::kRgb8,
                       .orientation = 1,
                       .format = Format::kBmp};
  return open_at_once(shape, [file, header = *header] { return decode_bmp(file, header); });
}

}  // namespace stillmine::image
