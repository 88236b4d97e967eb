// AVIF by libavif: still pictures, grids and sequences.
#include <avif/avif.h>

#include <memory>

#include "formats/readers.h"
#include "image/heif_boxes.h"

namespace stillmine::formats {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using image::OwnedPicture;
using image::PixelFormat;

// A cautious estimate: planes of the decoder and of libavif, references of a sequence, and what is
// made of them; twice for more than 8 bits.
constexpr std::uint64_t kBytesPerPixel = 12;
constexpr std::uint64_t kDeepBytesPerPixel = 20;

// A storm of empty frames is refused by its count; a day at 12 a second.
constexpr std::uint32_t kMostFramesInFile = 1'000'000;

struct Delete {
  void operator()(avifDecoder* decoder) const { avifDecoderDestroy(decoder); }
};
using Decoder = std::unique_ptr<avifDecoder, Delete>;

tl::unexpected<core::Error> failure(avifResult result) {
  const std::string word = std::string("avif: ") + avifResultToString(result);
  switch (result) {
    case AVIF_RESULT_TRUNCATED_DATA:
    case AVIF_RESULT_WAITING_ON_IO:
      return fail(ErrorCode::kPictureTruncated, word);
    case AVIF_RESULT_OUT_OF_MEMORY:
      return fail(ErrorCode::kOutOfMemory, word);
    case AVIF_RESULT_NOT_IMPLEMENTED:
    case AVIF_RESULT_UNSUPPORTED_DEPTH:
    case AVIF_RESULT_NO_CODEC_AVAILABLE:
      return fail(ErrorCode::kFormatUnsupported, word);
    default:
      return fail(ErrorCode::kPictureDamaged, word);
  }
}

// libavif 0.11 gives the two properties apart and turns before it mirrors (MIAF, 7.3.6.7).
int orientation_of(const avifImage& picture) {
  int orientation = 1;
  if ((picture.transformFlags & AVIF_TRANSFORM_IROT) != 0) {
    for (int i = 0; i < picture.irot.angle; ++i) {
      orientation = image::then(orientation, image::HeifTurn::kQuarter);
    }
  }
  if ((picture.transformFlags & AVIF_TRANSFORM_IMIR) != 0) {
    orientation = image::then(orientation, picture.imir.mode == 0 ? image::HeifTurn::kTopBottom
                                                                  : image::HeifTurn::kLeftRight);
  }
  return orientation;
}

class AvifPicture final : public Picture {
 public:
  AvifPicture(Decoder decoder, const PictureFacts& facts) : decoder_(std::move(decoder)) {
    facts_ = facts;
  }

  Result<OwnedPicture> read(int index) override {
    const auto number = static_cast<std::uint32_t>(index);
    const avifResult decoded = avifDecoderNthImage(decoder_.get(), number);
    if (decoded != AVIF_RESULT_OK) return failure(decoded);
    const avifImage& image = *decoder_->image;
    // The bitstream decides; where it contradicts the container, limits were checked for another size.
    if (image.width != static_cast<std::uint32_t>(facts_.width) ||
        image.height != static_cast<std::uint32_t>(facts_.height)) {
      return fail(ErrorCode::kPictureDamaged, "avif: another size than the header says");
    }
    const bool alpha = image.alphaPlane != nullptr;
    auto picture = allocate_picture(facts_.width, facts_.height,
                                    alpha ? PixelFormat::kRgba8 : PixelFormat::kRgb8);
    if (!picture) return picture;
    avifRGBImage rgb;
    avifRGBImageSetDefaults(&rgb, &image);
    rgb.depth = 8;
    rgb.format = alpha ? AVIF_RGB_FORMAT_RGBA : AVIF_RGB_FORMAT_RGB;
    rgb.pixels = writable(*picture);
    rgb.rowBytes = static_cast<std::uint32_t>(picture->view.stride);
    const avifResult converted = avifImageYUVToRGB(&image, &rgb);
    if (converted != AVIF_RESULT_OK) return failure(converted);
    return picture;
  }

 private:
  Decoder decoder_;
};

}  // namespace

Opened open_avif(Bytes file, const image::Limits& limits) {
  Decoder decoder(avifDecoderCreate());
  if (decoder == nullptr) return fail(ErrorCode::kOutOfMemory, "avif");
  decoder->maxThreads = 1;
  decoder->ignoreExif = AVIF_TRUE;  // HEIF turns by its own properties
  decoder->ignoreXMP = AVIF_TRUE;
  decoder->imageSizeLimit = static_cast<std::uint32_t>(limits.pixels);
  decoder->imageDimensionLimit = static_cast<std::uint32_t>(limits.side);
  decoder->imageCountLimit = kMostFramesInFile;
  decoder->strictFlags = AVIF_STRICT_DISABLED;  // early writers left out boxes that nothing needs
  const avifResult set = avifDecoderSetIOMemory(decoder.get(), file.data(), file.size());
  if (set != AVIF_RESULT_OK) return failure(set);
  const avifResult parsed = avifDecoderParse(decoder.get());
  if (parsed != AVIF_RESULT_OK) return failure(parsed);
  const avifImage& image = *decoder->image;
  if ((image.transformFlags & AVIF_TRANSFORM_CLAP) != 0) {
    return fail(ErrorCode::kPictureTooComplex, "avif: a part is cut away");
  }
  PictureFacts facts;
  if (auto fits =
          check_header(facts, image.width, image.height,
                       image.depth > 8 ? kDeepBytesPerPixel : kBytesPerPixel, file.size(), limits);
      !fits) {
    return tl::unexpected(fits.error());
  }
  facts.orientation = orientation_of(image);
  facts.frames = image::frames_considered(static_cast<std::uint64_t>(decoder->imageCount),
                                          facts.width, facts.height);
  return std::make_unique<AvifPicture>(std::move(decoder), facts);
}

}  // namespace stillmine::formats
