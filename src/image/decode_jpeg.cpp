#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

#include "image/decoders.h"
#include "image/jpeg_scan.h"
#include "image/jpeg_tables.h"

#define STBI_ONLY_JPEG
#include "image/stb_part.h"

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

// stb_image's inverse transform: SSE2, NEON or plain, all with the same result.
BlockTransform block_transform() {
  stbi__jpeg jpeg;
  stbi__setup_jpeg(&jpeg);
  return jpeg.idct_block_kernel;
}

Result<void> take_tables(const JpegSegment& segment, JpegTables& tables) {
  switch (segment.marker) {
    case jpeg_marker::kDht:
      return tables.take_huffman(segment.parameters);
    case jpeg_marker::kDqt:
      return tables.take_quantisers(segment.parameters);
    case jpeg_marker::kDri:
      return tables.take_restarts(segment.parameters);
    default:  // comments and application data: the header walk has read those that matter
      return {};
  }
}

RowShape shape_of(const JpegHeader& header) {
  return {.width = header.width,
          .height = header.height,
          .pixels = header.luma_is_a_plane ? PixelFormat::kGray8 : PixelFormat::kRgb8,
          .orientation = header.orientation,
          .format = Format::kJpeg};
}

// Grey and YCbCr: of the first component the pixels, of the others the codes alone.
class JpegLumaRows final : public RowDecoder {
 public:
  JpegLumaRows(Bytes file, const JpegHeader& header)
      : RowDecoder(shape_of(header)), header_(header), frame_(header), walk_(file) {}

  Result<void> allocate();
  Result<bool> step(RowSink& sink) override;

 private:
  enum class Stage : std::uint8_t { kSegments, kScan, kTransform, kDone };

  Result<void> next_segment();
  Result<void> scan_row(RowSink& sink);
  void transform_row(RowSink& sink);
  void hand_on(RowSink& sink, int rows);

  JpegHeader header_;
  JpegFrame frame_;
  JpegTables tables_;
  JpegWalk walk_;
  JpegScan scan_;
  BlockTransform transform_ = block_transform();
  PixelBuffer band_;  // one row of units of luma
  PixelBuffer coefficients_;
  Stage stage_ = Stage::kSegments;
  int next_row_ = 0;  // of pixels, to be handed on
};

Result<void> JpegLumaRows::allocate() {
  JpegComponentRows& luma = frame_.components[0];
  const std::uint64_t band = 64ull * luma.vertical * luma.stored_across;
  band_.reset(static_cast<std::uint8_t*>(decoder_allocate(band)));
  if (band_ == nullptr) return fail(ErrorCode::kOutOfMemory, "while decoding");
  if (!frame_.progressive) {
    luma.pixels = band_.get();
    return {};
  }
  const std::uint64_t bytes = 2 * frame_.coefficients(0);
  coefficients_.reset(static_cast<std::uint8_t*>(decoder_allocate_zeros(bytes)));
  if (coefficients_ == nullptr) return fail(ErrorCode::kOutOfMemory, "while decoding");
  luma.coefficients = reinterpret_cast<std::int16_t*>(coefficients_.get());
  return {};
}

Result<bool> JpegLumaRows::step(RowSink& sink) {
  Result<void> stepped;
  switch (stage_) {
    case Stage::kSegments:
      stepped = next_segment();
      break;
    case Stage::kScan:
      stepped = scan_row(sink);
      break;
    case Stage::kTransform:
      transform_row(sink);
      break;
    case Stage::kDone:
      break;
  }
  if (!stepped) return tl::unexpected(stepped.error());
  return stage_ == Stage::kDone;
}

// Up to the next scan that says something of the luma, or the end.
Result<void> JpegLumaRows::next_segment() {
  while (true) {
    const auto segment = walk_.next();
    if (!segment) return tl::unexpected(segment.error());
    if (segment->marker == jpeg_marker::kEoi) {
      stage_ = frame_.progressive ? Stage::kTransform : Stage::kDone;
      return {};
    }
    if (segment->marker != jpeg_marker::kSos) {
      if (auto taken = take_tables(*segment, tables_); !taken) return taken;
      continue;
    }
    auto scan = JpegScan::begin(*segment, header_, frame_, tables_, transform_);
    if (!scan) return tl::unexpected(scan.error());
    // A progressive scan of colour alone: whatever is in it, the luma stays the same.
    if (frame_.progressive && !scan->has_luma()) continue;
    scan_ = *scan;
    stage_ = Stage::kScan;
    return {};
  }
}

Result<void> JpegLumaRows::scan_row(RowSink& sink) {
  if (auto decoded = scan_.decode_row(); !decoded) return decoded;
  if (!frame_.progressive && scan_.has_luma()) hand_on(sink, scan_.luma_rows());
  if (scan_.done()) stage_ = Stage::kSegments;
  return {};
}

void JpegLumaRows::transform_row(RowSink& sink) {
  const JpegComponentRows& luma = frame_.components[0];
  const int across = luma.stored_across;
  std::int16_t* block =
      luma.coefficients + 64 * (static_cast<std::ptrdiff_t>(next_row_ / 8) * across);
  for (int x = 0; x < across; ++x, block += 64) {
    for (std::size_t i = 0; i < 64; ++i) {
      block[i] =
          static_cast<std::int16_t>(static_cast<std::uint32_t>(block[i] * luma.quantisers[i]));
    }
    transform_(band_.get() + static_cast<std::ptrdiff_t>(8) * x, 8 * across, block);
  }
  hand_on(sink, 8);
  if (next_row_ == shape().height) stage_ = Stage::kDone;
}

void JpegLumaRows::hand_on(RowSink& sink, int rows) {
  const int count = std::min(rows, shape().height - next_row_);
  if (count <= 0) return;
  next_row_ += count;
  sink.take_rows({band_.get(), shape().width, count,
                  std::ptrdiff_t{8} * frame_.components[0].stored_across, PixelFormat::kGray8});
}

// RGB and CMYK are rare enough to be decoded twice: once here, which proves that the data are whole (left alone,
// stb_image fills what is missing with zeros), and once by stb_image, which knows how to turn them into colour.
Result<void> prove_whole(Bytes file, const JpegHeader& header) {
  JpegFrame frame(header);
  std::array<PixelBuffer, 4> coefficients;
  if (frame.progressive) {
    for (std::size_t c = 0; c < frame.components.size(); ++c) {
      auto* block = static_cast<std::uint8_t*>(decoder_allocate_zeros(2 * frame.coefficients(c)));
      if (block == nullptr) return fail(ErrorCode::kOutOfMemory, "while decoding");
      coefficients[c].reset(block);
      frame.components[c].coefficients = reinterpret_cast<std::int16_t*>(block);
    }
  }
  JpegTables tables;
  JpegWalk walk(file);
  while (true) {
    const auto segment = walk.next();
    if (!segment) return tl::unexpected(segment.error());
    if (segment->marker == jpeg_marker::kEoi) return {};
    if (segment->marker != jpeg_marker::kSos) {
      if (auto taken = take_tables(*segment, tables); !taken) return taken;
      continue;
    }
    auto scan = JpegScan::begin(*segment, header, frame, tables, nullptr);
    if (!scan) return tl::unexpected(scan.error());
    while (!scan->done()) {
      if (auto decoded = scan->decode_row(); !decoded) return decoded;
    }
  }
}

Result<OwnedPicture> decode_colour(Bytes file, const JpegHeader& header) {
  const MemoryBudget budget(header.decoder_bytes() + kDecoderState);
  if (auto whole = prove_whole(file, header); !whole) return tl::unexpected(whole.error());
  stbi__context context;
  stbi__start_mem(&context, file.data(), static_cast<int>(file.size()));
  stbi__result_info info{};
  int width = 0;
  int height = 0;
  int channels = 0;
  void* pixels = stbi__jpeg_load(&context, &width, &height, &channels, 3, &info);
  if (pixels == nullptr) return decoder_failure(budget, stbi_failure_reason());
  return own_pixels(static_cast<std::uint8_t*>(pixels), width, height, PixelFormat::kRgb8);
}

}  // namespace

Result<std::unique_ptr<RowDecoder>> open_jpeg(Bytes file, const Limits& limits) {
  const auto header = read_jpeg_header(file, limits);
  if (!header) return tl::unexpected(header.error());
  if (!header->luma_is_a_plane) {
    return open_at_once(shape_of(*header),
                        [file, header = *header] { return decode_colour(file, header); });
  }
  std::unique_ptr<JpegLumaRows> rows(new (std::nothrow) JpegLumaRows(file, *header));
  if (rows == nullptr) return fail(ErrorCode::kOutOfMemory, "while decoding");
  if (auto allocated = rows->allocate(); !allocated) return tl::unexpected(allocated.error());
  return rows;
}

}  // namespace stillmine::image
