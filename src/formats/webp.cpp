// WebP by libwebp: a still picture straight into our own memory, animations through its canvas.
#include <webp/decode.h>
#include <webp/demux.h>

#include <cstring>
#include <memory>
#include <string_view>

#include "formats/readers.h"
#include "image/exif.h"

namespace stillmine::formats {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using image::OwnedPicture;
using image::PixelFormat;

// Measured: lossless holds ARGB beside what it writes, an animation two canvases and a frame.
constexpr std::uint64_t kBytesPerPixel = 12;
constexpr std::uint64_t kAnimatedBytesPerPixel = 20;

struct Delete {
  void operator()(WebPDemuxer* demuxer) const { WebPDemuxDelete(demuxer); }
  void operator()(WebPAnimDecoder* decoder) const { WebPAnimDecoderDelete(decoder); }
};

tl::unexpected<core::Error> failure(VP8StatusCode status) {
  switch (status) {
    case VP8_STATUS_NOT_ENOUGH_DATA:
      return fail(ErrorCode::kPictureTruncated, "webp");
    case VP8_STATUS_OUT_OF_MEMORY:
      return fail(ErrorCode::kOutOfMemory, "webp");
    case VP8_STATUS_UNSUPPORTED_FEATURE:
      return fail(ErrorCode::kFormatUnsupported, "webp: a feature unknown to the library");
    default:
      return fail(ErrorCode::kPictureDamaged, "webp");
  }
}

class StillWebp final : public Picture {
 public:
  StillWebp(Bytes file, const PictureFacts& facts, bool alpha) : file_(file), alpha_(alpha) {
    facts_ = facts;
  }

  Result<OwnedPicture> read(int /*index*/) override {
    auto picture = allocate_picture(facts_.width, facts_.height,
                                    alpha_ ? PixelFormat::kRgba8 : PixelFormat::kRgb8);
    if (!picture) return picture;
    WebPDecoderConfig config;
    if (WebPInitDecoderConfig(&config) == 0) return fail(ErrorCode::kInternal, "libwebp's version");
    config.output.colorspace = alpha_ ? MODE_RGBA : MODE_RGB;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = writable(*picture);
    config.output.u.RGBA.stride = static_cast<int>(picture->view.stride);
    config.output.u.RGBA.size =
        static_cast<std::size_t>(picture->view.stride) * static_cast<std::size_t>(facts_.height);
    const VP8StatusCode status = WebPDecode(file_.data(), file_.size(), &config);
    if (status != VP8_STATUS_OK) return failure(status);
    return picture;
  }

 private:
  Bytes file_;
  bool alpha_;
};

class AnimatedWebp final : public Picture {
 public:
  AnimatedWebp(Bytes file, const PictureFacts& facts) : file_{file.data(), file.size()} {
    facts_ = facts;
  }

  Result<OwnedPicture> read(int index) override {
    if (decoder_ == nullptr && !start()) return fail(ErrorCode::kPictureDamaged, "webp: animation");
    std::uint8_t* canvas = nullptr;
    for (; next_ <= index; ++next_) {
      int milliseconds = 0;
      if (WebPAnimDecoderGetNext(decoder_.get(), &canvas, &milliseconds) == 0) {
        return fail(ErrorCode::kPictureDamaged, "webp: a frame");
      }
    }
    if (canvas == nullptr) return fail(ErrorCode::kBadArgument, "frames in rising order");
    auto picture = allocate_picture(facts_.width, facts_.height, PixelFormat::kRgba8);
    if (!picture) return picture;
    std::memcpy(
        writable(*picture), canvas,
        static_cast<std::size_t>(picture->view.stride) * static_cast<std::size_t>(facts_.height));
    return picture;
  }

 private:
  bool start() {
    WebPAnimDecoderOptions options;
    if (WebPAnimDecoderOptionsInit(&options) == 0) return false;
    options.color_mode = MODE_RGBA;
    options.use_threads = 0;
    decoder_.reset(WebPAnimDecoderNew(&file_, &options));
    return decoder_ != nullptr;
  }

  WebPData file_;
  std::unique_ptr<WebPAnimDecoder, Delete> decoder_;
  int next_ = 0;
};

// The EXIF chunk holds a TIFF structure, by some writers behind the name that JPEG puts in front of it.
int orientation_of(const WebPDemuxer* demuxer) {
  WebPChunkIterator chunk;
  if (WebPDemuxGetChunk(demuxer, "EXIF", 1, &chunk) == 0) return 1;
  Bytes exif(chunk.chunk.bytes, chunk.chunk.size);
  constexpr std::string_view kName("Exif\0\0", 6);
  if (exif.size() >= kName.size() && core::as_text(exif.first(kName.size())) == kName) {
    exif = exif.subspan(kName.size());
  }
  const int orientation = image::exif_orientation(exif);
  WebPDemuxReleaseChunkIterator(&chunk);
  return orientation;
}

// libwebp keeps a list of all chunks: 3 million empty ones in 24 MB would take 100 MB.
bool has_few_chunks(Bytes file) {
  constexpr std::size_t kMostChunks = 500'000;
  constexpr std::size_t kChunkHead = 8;
  std::size_t chunks = 0;
  for (std::uint64_t at = 12; at + kChunkHead <= file.size() && chunks <= kMostChunks; ++chunks) {
    const std::uint8_t* size = file.data() + at + 4;
    const std::uint64_t bytes =
        size[0] | size[1] << 8 | size[2] << 16 | static_cast<std::uint64_t>(size[3]) << 24;
    at += kChunkHead + bytes + (bytes & 1);
  }
  return chunks <= kMostChunks;
}

}  // namespace

Opened open_webp(Bytes file, const image::Limits& limits) {
  WebPBitstreamFeatures features;
  const VP8StatusCode status = WebPGetFeatures(file.data(), file.size(), &features);
  if (status != VP8_STATUS_OK) return failure(status);
  const bool animated = features.has_animation != 0;
  PictureFacts facts;
  if (auto fits =
          check_header(facts, static_cast<std::uint64_t>(features.width),
                       static_cast<std::uint64_t>(features.height),
                       animated ? kAnimatedBytesPerPixel : kBytesPerPixel, file.size(), limits);
      !fits) {
    return tl::unexpected(fits.error());
  }
  if (!has_few_chunks(file)) return fail(ErrorCode::kPictureTooComplex, "webp: too many chunks");
  const WebPData data{file.data(), file.size()};
  WebPDemuxState state = WEBP_DEMUX_PARSE_ERROR;
  const std::unique_ptr<WebPDemuxer, Delete> demuxer(WebPDemuxPartial(&data, &state));
  if (state == WEBP_DEMUX_PARSE_ERROR) return failure(VP8_STATUS_BITSTREAM_ERROR);
  // A file that is cut off has frames that nobody can see; and nobody can tell which.
  if (state != WEBP_DEMUX_DONE) return failure(VP8_STATUS_NOT_ENOUGH_DATA);
  facts.orientation = orientation_of(demuxer.get());
  if (!animated) return std::make_unique<StillWebp>(file, facts, features.has_alpha != 0);
  facts.frames = image::frames_considered(WebPDemuxGetI(demuxer.get(), WEBP_FF_FRAME_COUNT),
                                          facts.width, facts.height);
  return std::make_unique<AnimatedWebp>(file, facts);
}

}  // namespace stillmine::formats
