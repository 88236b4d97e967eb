// AVIF by libavif: still pictures, grids, and of sequences the first frame, since the page's decoder gives no other.
#include <avif/avif.h>

#include <cstring>
#include <memory>
#include <optional>

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

// Measured at 3 and 12 megapixels: planes of the decoder and what is made of them, 5 to 6.5 in 8 bits and 6.3 (4:2:0) to 9.3
// (4:4:4) in 10; alpha is a picture of its own.
constexpr std::uint64_t kBytesPerPixel = 12;
constexpr std::uint64_t kDeepBytesPerPixel = 16;

// A storm of empty frames is refused by its count; a day at 12 a second.
constexpr std::uint32_t kMostFramesInFile = 1'000'000;

// The part of the stored picture that is shown.
struct Part {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

// A fraction that is a whole number, times two: a part lies centred but for its offset, so that halves add up. As in the
// page (web/src/media/heif_boxes.ts).
std::optional<std::int64_t> twice(std::uint32_t numerator, std::uint32_t denominator) {
  const auto above = std::int64_t{2} * static_cast<std::int32_t>(numerator);
  const auto below = static_cast<std::int64_t>(static_cast<std::int32_t>(denominator));
  if (below <= 0 || above % below != 0) return std::nullopt;
  return above / below;
}

// Source: ISO/IEC 14496-12, 12.1.4 (clap).
std::optional<Part> part_shown(const avifImage& picture) {
  const auto stored_width = static_cast<std::int64_t>(picture.width);
  const auto stored_height = static_cast<std::int64_t>(picture.height);
  if ((picture.transformFlags & AVIF_TRANSFORM_CLAP) == 0) {
    return Part{0, 0, static_cast<int>(stored_width), static_cast<int>(stored_height)};
  }
  const avifCleanApertureBox& box = picture.clap;
  const auto width = twice(box.widthN, box.widthD);
  const auto height = twice(box.heightN, box.heightD);
  const auto right = twice(box.horizOffN, box.horizOffD);
  const auto down = twice(box.vertOffN, box.vertOffD);
  if (!width || !height || !right || !down) return std::nullopt;
  // Twice the left edge and twice the upper one, from the centres of both.
  const std::int64_t x = stored_width - *width / 2 + *right;
  const std::int64_t y = stored_height - *height / 2 + *down;
  const bool whole = *width % 2 == 0 && *height % 2 == 0 && x % 2 == 0 && y % 2 == 0;
  if (!whole || *width <= 0 || *height <= 0 || x < 0 || y < 0 || x + *width > 2 * stored_width ||
      y + *height > 2 * stored_height) {
    return std::nullopt;
  }
  return Part{static_cast<int>(x / 2), static_cast<int>(y / 2), static_cast<int>(*width / 2),
              static_cast<int>(*height / 2)};
}

// In place: rows move to the front.
void cut_out(OwnedPicture& picture, const Part& part) {
  const std::size_t pixel = image::bytes_per_pixel(picture.view.format);
  const std::size_t row = pixel * static_cast<std::size_t>(part.width);
  std::uint8_t* to = writable(picture);
  for (int y = 0; y < part.height; ++y, to += row) {
    std::memmove(to, picture.view.row(part.y + y) + pixel * static_cast<std::size_t>(part.x), row);
  }
  picture.view = {picture.memory.get(), part.width, part.height, static_cast<std::ptrdiff_t>(row),
                  picture.view.format};
}

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
  AvifPicture(Decoder decoder, const PictureFacts& facts, const Part& part)
      : decoder_(std::move(decoder)), width_(facts.width), height_(facts.height), part_(part) {
    facts_ = facts;
    facts_.width = part.width;
    facts_.height = part.height;
  }

  Result<OwnedPicture> read(int index) override {
    const auto number = static_cast<std::uint32_t>(index);
    const avifResult decoded = avifDecoderNthImage(decoder_.get(), number);
    if (decoded != AVIF_RESULT_OK) return failure(decoded);
    const avifImage& image = *decoder_->image;
    // The bitstream decides; where it contradicts the container, limits were checked for another size.
    if (image.width != static_cast<std::uint32_t>(width_) ||
        image.height != static_cast<std::uint32_t>(height_)) {
      return fail(ErrorCode::kPictureDamaged, "avif: another size than the header says");
    }
    const bool alpha = image.alphaPlane != nullptr;
    auto picture =
        allocate_picture(width_, height_, alpha ? PixelFormat::kRgba8 : PixelFormat::kRgb8);
    if (!picture) return picture;
    avifRGBImage rgb;
    avifRGBImageSetDefaults(&rgb, &image);
    rgb.depth = 8;
    rgb.format = alpha ? AVIF_RGB_FORMAT_RGBA : AVIF_RGB_FORMAT_RGB;
    rgb.pixels = writable(*picture);
    rgb.rowBytes = static_cast<std::uint32_t>(picture->view.stride);
    const avifResult converted = avifImageYUVToRGB(&image, &rgb);
    if (converted != AVIF_RESULT_OK) return failure(converted);
    cut_out(*picture, part_);
    return picture;
  }

 private:
  Decoder decoder_;
  int width_;  // as stored
  int height_;
  Part part_;
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
  const auto part = part_shown(image);
  if (!part) return fail(ErrorCode::kPictureDamaged, "avif: the part that is shown");
  PictureFacts facts;
  if (auto fits =
          check_header(facts, image.width, image.height,
                       image.depth > 8 ? kDeepBytesPerPixel : kBytesPerPixel, file.size(), limits);
      !fits) {
    return tl::unexpected(fits.error());
  }
  facts.orientation = orientation_of(image);
  return std::make_unique<AvifPicture>(std::move(decoder), facts, *part);
}

}  // namespace stillmine::formats
