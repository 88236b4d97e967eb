#include <array>
#include <cstring>
#include <string>
#include <utility>

#include "image/decoders.h"

// stb_image 2.27, the formats of this file alone, nothing of files or HDR; its memory comes through our
// budget. Other formats of it have open CVEs and stay out of the build.
#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_JPEG
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

// Hands stb_image one segment at a time, then zeros without end: what it reads past the end of
// memory anyway, but counted, so that a scan which needs more bits than the file has is known.
class SegmentSource {
 public:
  SegmentSource() noexcept {
    context_.io = {&read_zeros, &skip_nothing, &never_ends};
    context_.io_user_data = this;
    context_.buflen = sizeof(context_.buffer_start);
  }
  SegmentSource(const SegmentSource&) = delete;
  SegmentSource& operator=(const SegmentSource&) = delete;

  void begin(Bytes bytes) noexcept {
    context_.img_buffer = context_.img_buffer_original = const_cast<stbi_uc*>(bytes.data());
    context_.img_buffer_end = context_.img_buffer + bytes.size();
    context_.read_from_callbacks = 1;
    refills_ = 0;
  }

  stbi__context* context() noexcept { return &context_; }

  [[nodiscard]] std::int64_t zeros_taken() const noexcept {
    if (refills_ == 0) return 0;
    return (refills_ - 1) * context_.buflen + (context_.img_buffer - context_.buffer_start);
  }

  /// What was not read yet.
  [[nodiscard]] Bytes rest() const noexcept {
    if (refills_ != 0) return {};
    return {context_.img_buffer,
            static_cast<std::size_t>(context_.img_buffer_end - context_.img_buffer)};
  }

 private:
  static int read_zeros(void* user, char* data, int size) {
    std::memset(data, 0, static_cast<std::size_t>(size));
    auto* source = static_cast<SegmentSource*>(user);
    ++source->refills_;
    // stb_image adds up how far it has come in its own buffer, which the segment is not.
    source->context_.img_buffer_original = source->context_.img_buffer;
    return size;
  }
  static void skip_nothing(void* /*user*/, int /*count*/) {}
  static int never_ends(void* /*user*/) { return 0; }

  stbi__context context_{};
  std::int64_t refills_ = 0;
};

// Only the luma is transformed back to pixels; colour stays coefficients that nobody reads, which
// saves up to two thirds of the inverse transforms. stb_image hands its kernel no context, hence
// the thread_local.
struct LumaPlane {
  const stbi_uc* begin = nullptr;
  const stbi_uc* end = nullptr;
  decltype(stbi__jpeg::idct_block_kernel) transform = nullptr;
};
thread_local LumaPlane luma_plane;

void transform_luma_only(stbi_uc* out, int stride, short* coefficients) {
  if (out >= luma_plane.begin && out < luma_plane.end) {
    luma_plane.transform(out, stride, coefficients);
  }
}

enum class Wanted : std::uint8_t { kLuma, kProofOnly };

// Drives stb_image's JPEG decoder segment by segment along our own walk, so that every scan is
// known to be whole: left alone, stb_image fills what is missing with zeros.
class JpegDecoder {
 public:
  JpegDecoder(Bytes file, const MemoryBudget& budget, Wanted wanted) noexcept
      : walk_(file), budget_(budget), wanted_(wanted) {}
  ~JpegDecoder() {
    if (jpeg_ == nullptr) return;
    stbi__free_jpeg_components(jpeg_, kMostComponents, 0);
    decoder_release(jpeg_);
  }
  JpegDecoder(const JpegDecoder&) = delete;
  JpegDecoder& operator=(const JpegDecoder&) = delete;

  Result<void> run();
  OwnedPicture take_luma();

 private:
  static constexpr int kMostComponents = 4;

  Result<void> take(const JpegSegment& segment);
  Result<void> take_frame(const JpegSegment& segment);
  Result<void> take_scan(const JpegSegment& segment);
  Result<void> check_restarts(const JpegSegment& segment) const;
  [[nodiscard]] bool tables_are_there() const;
  [[nodiscard]] std::uint32_t expected_restarts() const;

  JpegWalk walk_;
  const MemoryBudget& budget_;
  Wanted wanted_;
  SegmentSource source_;
  stbi__jpeg* jpeg_ = nullptr;
};

std::string at(const JpegSegment& segment) {
  return "scan at byte " + std::to_string(segment.offset) + ": ";
}

// From the length field on, which stb_image reads itself.
Bytes with_length(const JpegSegment& segment) {
  return {segment.parameters.data() - 2, segment.parameters.size() + 2};
}

Result<void> JpegDecoder::run() {
  jpeg_ = static_cast<stbi__jpeg*>(decoder_allocate(sizeof(stbi__jpeg)));
  if (jpeg_ == nullptr) return decoder_failure(budget_);
  std::memset(jpeg_, 0, sizeof(stbi__jpeg));
  stbi__setup_jpeg(jpeg_);
  jpeg_->s = source_.context();
  luma_plane = {nullptr, nullptr, jpeg_->idct_block_kernel};
  jpeg_->idct_block_kernel = &transform_luma_only;
  while (true) {
    const auto segment = walk_.next();
    if (!segment) return tl::unexpected(segment.error());
    if (segment->marker == jpeg_marker::kEoi) break;
    if (auto taken = take(*segment); !taken) return taken;
  }
  if (jpeg_->progressive != 0 && wanted_ == Wanted::kLuma) {
    source_.context()->img_n = 1;  // the first component alone is finished
    stbi__jpeg_finish(jpeg_);
  }
  return {};
}

Result<void> JpegDecoder::take(const JpegSegment& segment) {
  switch (segment.marker) {
    case jpeg_marker::kSof0:
    case jpeg_marker::kSof1:
    case jpeg_marker::kSof2:
      return take_frame(segment);
    case jpeg_marker::kSos:
      return take_scan(segment);
    case jpeg_marker::kDht:
    case jpeg_marker::kDqt:
    case jpeg_marker::kDri:
      source_.begin(with_length(segment));
      if (stbi__process_marker(jpeg_, segment.marker) == 0) return decoder_failure(budget_);
      return {};
    default:  // comments and application data: the header walk has read those that matter
      return {};
  }
}

Result<void> JpegDecoder::take_frame(const JpegSegment& segment) {
  source_.begin(with_length(segment));
  jpeg_->progressive = segment.marker == jpeg_marker::kSof2 ? 1 : 0;
  if (stbi__process_frame_header(jpeg_, STBI__SCAN_load) == 0) return decoder_failure(budget_);
  if (wanted_ == Wanted::kLuma) {
    const auto& luma = jpeg_->img_comp[0];
    luma_plane.begin = luma.data;
    luma_plane.end = luma.data + static_cast<std::ptrdiff_t>(luma.w2) * luma.h2;
  }
  return {};
}

Result<void> JpegDecoder::take_scan(const JpegSegment& segment) {
  source_.begin(with_length(segment));
  if (stbi__process_scan_header(jpeg_) == 0) return decoder_failure(budget_);
  if (!tables_are_there()) {
    return fail(ErrorCode::kPictureDamaged, at(segment) + "a table that nothing defined");
  }
  source_.begin(segment.entropy);
  const bool good = stbi__parse_entropy_coded_data(jpeg_) != 0;
  if (8 * source_.zeros_taken() > jpeg_->code_bits) {
    return fail(ErrorCode::kPictureTruncated, at(segment) + "the data end before the picture does");
  }
  return good ? check_restarts(segment) : decoder_failure(budget_);
}

// stb_image uses whatever lies in a table that no segment has filled. A built Huffman table ends
// with a sentinel; a quantiser of zero is not allowed.
bool JpegDecoder::tables_are_there() const {
  constexpr std::uint32_t kBuilt = 0xFFFFFFFF;
  for (int i = 0; i < jpeg_->scan_n; ++i) {
    const auto& component = jpeg_->img_comp[jpeg_->order[i]];
    const bool reads_dc = jpeg_->spec_start == 0 && jpeg_->succ_high == 0;
    const bool reads_ac = jpeg_->progressive == 0 || jpeg_->spec_start > 0;
    if (reads_dc && jpeg_->huff_dc[component.hd].maxcode[17] != kBuilt) return false;
    if (reads_ac && jpeg_->huff_ac[component.ha].maxcode[17] != kBuilt) return false;
    if (jpeg_->dequant[component.tq][0] == 0) return false;
  }
  return true;
}

std::uint32_t JpegDecoder::expected_restarts() const {
  if (jpeg_->restart_interval == 0) return 0;
  int across = jpeg_->img_mcu_x;
  int down = jpeg_->img_mcu_y;
  if (jpeg_->scan_n == 1) {
    const auto& component = jpeg_->img_comp[jpeg_->order[0]];
    across = (component.x + 7) / 8;
    down = (component.y + 7) / 8;
  }
  return static_cast<std::uint32_t>((across * down - 1) / jpeg_->restart_interval);
}

// stb_image reports success for a scan whose restart markers are not where the interval says, and leaves the
// rest of the picture to chance.
Result<void> JpegDecoder::check_restarts(const JpegSegment& segment) const {
  const Bytes rest = source_.rest();
  std::uint32_t unread = STBI__RESTART(jpeg_->marker) ? 1 : 0;
  for (std::size_t i = 0; i + 1 < rest.size(); ++i) {
    if (rest[i] == 0xFF && STBI__RESTART(rest[i + 1])) ++unread;
  }
  const std::uint32_t expected = expected_restarts();
  // One more at the very end is harmless and seen in the wild.
  if (segment.restarts - unread != expected || unread > 1) {
    return fail(ErrorCode::kPictureDamaged, at(segment) + std::to_string(segment.restarts) +
                                                " restart markers, expected " +
                                                std::to_string(expected));
  }
  return {};
}

OwnedPicture JpegDecoder::take_luma() {
  auto& luma = jpeg_->img_comp[0];
  OwnedPicture picture;
  picture.view = {luma.data, static_cast<int>(source_.context()->img_x),
                  static_cast<int>(source_.context()->img_y), luma.w2, PixelFormat::kGray8};
  picture.memory.reset(static_cast<std::uint8_t*>(luma.raw_data));
  luma.raw_data = nullptr;
  luma.data = nullptr;
  return picture;
}

Result<OwnedPicture> decode_luma(Bytes file, const MemoryBudget& budget) {
  JpegDecoder decoder(file, budget, Wanted::kLuma);
  if (auto done = decoder.run(); !done) return tl::unexpected(done.error());
  return decoder.take_luma();
}

// RGB and CMYK are rare enough to be decoded twice: once by the driver above, which proves that the
// data are whole, and once by stb_image alone, which knows how to turn them into colour.
Result<OwnedPicture> decode_colour(Bytes file, const MemoryBudget& budget) {
  {
    JpegDecoder proof(file, budget, Wanted::kProofOnly);
    if (auto whole = proof.run(); !whole) return tl::unexpected(whole.error());
  }
  stbi__context context;
  stbi__start_mem(&context, file.data(), static_cast<int>(file.size()));
  stbi__result_info info{};
  int width = 0;
  int height = 0;
  int channels = 0;
  void* pixels = stbi__jpeg_load(&context, &width, &height, &channels, 3, &info);
  if (pixels == nullptr) return decoder_failure(budget);
  return own_pixels(static_cast<std::uint8_t*>(pixels), width, height, PixelFormat::kRgb8);
}

}  // namespace

std::uint64_t jpeg_decoder_bytes(const JpegHeader& header) noexcept {
  const std::uint64_t pixels =
      static_cast<std::uint64_t>(header.width) * static_cast<std::uint64_t>(header.height);
  return header.decoder_bytes() + (header.luma_is_a_plane ? 0 : 3 * pixels);
}

Result<DecodedPicture> decode_jpeg(Bytes file, const Limits& limits) {
  const auto header = read_jpeg_header(file, limits);
  if (!header) return tl::unexpected(header.error());
  const std::uint64_t bytes = jpeg_decoder_bytes(*header);
  if (auto fits = check_decoder_memory(bytes, limits); !fits) return tl::unexpected(fits.error());
  const MemoryBudget budget(bytes + kDecoderState);
  auto picture = header->luma_is_a_plane ? decode_luma(file, budget) : decode_colour(file, budget);
  if (!picture) return tl::unexpected(picture.error());
  return DecodedPicture{std::move(*picture), header->orientation, Format::kJpeg};
}

}  // namespace stillmine::image
