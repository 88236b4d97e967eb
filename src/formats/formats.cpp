#include "formats/formats.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <new>
#include <string>
#include <utility>

#include "formats/readers.h"

namespace stillmine::formats {

using core::ErrorCode;
using core::fail;
using core::Result;
using image::Format;

namespace {

// A picture of this many pixels may be as flat as it likes: decoding it takes less than a second.
constexpr std::uint64_t kFlatPixels = 16'000'000;
constexpr std::uint64_t kPixelsPerByte = 1'000;

using Open = Opened (*)(core::Bytes, const image::Limits&);

// Null: not built.
Open opener(Format format) noexcept {
  switch (format) {
#ifdef STILLMINE_WITH_HEIF
    case Format::kHeic:
#endif
#ifdef STILLMINE_WITH_AVIF
    case Format::kAvif:
#endif
#if defined(STILLMINE_WITH_HEIF) || defined(STILLMINE_WITH_AVIF)
      return &open_heif;
#endif
#ifdef STILLMINE_WITH_WEBP
    case Format::kWebp:
      return &open_webp;
#endif
#ifdef STILLMINE_WITH_GIF
    case Format::kGif:
      return &open_gif;
#endif
#ifdef STILLMINE_WITH_TIFF
    case Format::kTiff:
      return &open_tiff;
#endif
#ifdef STILLMINE_WITH_JXL
    case Format::kJxl:
      return &open_jxl;
#endif
    default:
      return nullptr;
  }
}

bool blames_the_file(ErrorCode code) {
  return code == ErrorCode::kPictureDamaged || code == ErrorCode::kPictureTruncated ||
         code == ErrorCode::kFormatUnsupported;
}

// What a library does, or what kept it from doing so: several call a picture damaged where they got no
// memory for it. Each refusal leaves ENOMEM behind, in the page's modules too, or is thrown (there
// nothing can be caught, and memory_refused() tells it).
template <typename Work>
auto with_true_reason(const Work& work) -> decltype(work()) {
  errno = 0;
#ifdef __cpp_exceptions
  try {
#endif
    auto result = work();
    if (result || !memory_refused() || !blames_the_file(result.error().code)) return result;
    return fail(ErrorCode::kOutOfMemory, result.error().detail);
#ifdef __cpp_exceptions
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::kOutOfMemory, "while decoding");
  }
#endif
}

class Watched final : public Picture {
 public:
  explicit Watched(std::unique_ptr<Picture> picture) : picture_(std::move(picture)) {
    facts_ = picture_->facts();
  }

  Result<bool> step(int index) override {
    return with_true_reason([&] { return picture_->step(index); });
  }

  Result<image::OwnedPicture> read(int index) override {
    return with_true_reason([&] { return picture_->read(index); });
  }

 private:
  std::unique_ptr<Picture> picture_;
};

}  // namespace

bool memory_refused() noexcept { return errno == ENOMEM; }

bool is_foreign(Format format) noexcept {
  return image::kind_of(format) == image::Kind::kImage && format != Format::kJpeg &&
         format != Format::kPng && format != Format::kBmp;
}

Opened open(core::Bytes file, const image::Limits& limits) {
  if (auto fits = image::check_file_size(file.size(), limits); !fits) {
    return tl::unexpected(fits.error());
  }
  const Format format = image::sniff(file.first(std::min(file.size(), image::kSniffBytes)));
  if (format == Format::kUnknown) {
    return fail(ErrorCode::kFormatUnknown, "the first bytes are of no format that is known");
  }
  const Open open_format = opener(format);
  if (open_format == nullptr) {
    return fail(ErrorCode::kFormatUnsupported,
                std::string(image::format_name(format)) + ": not built");
  }
  auto opened = with_true_reason([&] { return open_format(file, limits); });
  if (!opened) return opened;
  return std::make_unique<Watched>(std::move(*opened));
}

Result<void> check_header(PictureFacts& facts, std::uint64_t width, std::uint64_t height,
                          std::uint64_t bytes_per_pixel, std::uint64_t file_bytes,
                          const image::Limits& limits) {
  if (auto fits = image::check_dimensions(width, height, limits); !fits) return fits;
  const std::uint64_t pixels = width * height;
  if (pixels > kFlatPixels && pixels / kPixelsPerByte > file_bytes) {
    return fail(ErrorCode::kPictureTooComplex,
                std::to_string(pixels) + " pixels in " + std::to_string(file_bytes) + " bytes");
  }
  facts.width = static_cast<int>(width);
  facts.height = static_cast<int>(height);
  facts.decoder_bytes = pixels * bytes_per_pixel;
  return image::check_decoder_memory(facts.decoder_bytes, limits);
}

Result<image::OwnedPicture> allocate_picture(int width, int height, image::PixelFormat format) {
  const std::uint64_t stride = image::bytes_per_pixel(format) * static_cast<std::uint64_t>(width);
  const std::uint64_t bytes = stride * static_cast<std::uint64_t>(height);
  image::OwnedPicture picture;
  picture.memory.reset(static_cast<std::uint8_t*>(image::decoder_allocate(bytes)));
  if (picture.memory == nullptr) {
    return fail(ErrorCode::kOutOfMemory, std::to_string(bytes) + " bytes for the pixels");
  }
  picture.view = {picture.memory.get(), width, height, static_cast<std::ptrdiff_t>(stride), format};
  return picture;
}

}  // namespace stillmine::formats
