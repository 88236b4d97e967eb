// HEIC and AVIF by libheif, which lays overlays, turns and cuts as the file says; grids tile by tile (heif_tiles.h), the frames
// of an animated AVIF by dav1d (avif_frames.h).
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "formats/avif_frames.h"
#include "formats/heif_library.h"
#include "formats/heif_tiles.h"
#include "formats/planes.h"
#include "formats/readers.h"
#include "image/heif_boxes.h"
#include "image/heif_grid.h"

namespace stillmine::formats {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using heif::alike;
using heif::Context;
using heif::Handle;
using heif::Image;
using heif::plane_of;
using image::OwnedPicture;
using image::PixelFormat;

// Measured at 3 and 12 megapixels: the joined planes of red, green and blue, and the same turned or interleaved.
constexpr std::uint64_t kBytesPerPixel = 7;
constexpr std::uint64_t kDeepBytesPerPixel = 14;
// Alpha is a picture of its own.
constexpr std::uint64_t kAlphaBytesPerPixel = 4;

struct Colours {
  Plane red;
  Plane green;
  Plane blue;
  Plane alpha;  // may be none
};

Result<OwnedPicture> interleaved(const Colours& colours) {
  const auto& [red, green, blue, alpha] = colours;
  if (!alike(red, red) || !alike(green, red) || !alike(blue, red)) {
    return fail(ErrorCode::kPictureDamaged, "heif: planes of several sizes");
  }
  const bool has_alpha = alike(alpha, red);
  auto picture =
      allocate_picture(red.width, red.height, has_alpha ? PixelFormat::kRgba8 : PixelFormat::kRgb8);
  if (!picture) return picture;
  std::uint8_t* out = writable(*picture);
  for (int row = 0; row < red.height; ++row) {
    for (int x = 0; x < red.width; ++x) {
      *out++ = high_bits(red, x, row);
      *out++ = high_bits(green, x, row);
      *out++ = high_bits(blue, x, row);
      if (has_alpha) *out++ = high_bits(alpha, x, row);
    }
  }
  return picture;
}

class HeifPicture final : public Picture {
 public:
  HeifPicture(std::unique_ptr<heif::ShownFile> file, Context context, Handle handle,
              const PictureFacts& facts, image::HeifCoding coding)
      : file_(std::move(file)),
        context_(std::move(context)),
        handle_(std::move(handle)),
        coding_(coding) {
    facts_ = facts;
  }

  Result<OwnedPicture> read(int /*index*/) override {
    // Asked for nothing in particular, libheif 1.15 gives grey as its Y plane and colours as planes of red, green and blue;
    // later ones give all as it was coded. With alpha, variants over white and over black want the colours too.
    const auto decoded = decode();
    if (!decoded) return tl::unexpected(decoded.error());
    const heif_image* image = decoded->get();
    const Plane alpha = plane_of(image, heif_channel_Alpha);
    const Planes planes{plane_of(image, heif_channel_Y), plane_of(image, heif_channel_Cb),
                        plane_of(image, heif_channel_Cr), alpha};
    if (planes.y.data == nullptr) {
      return interleaved({plane_of(image, heif_channel_R), plane_of(image, heif_channel_G),
                          plane_of(image, heif_channel_B), alpha});
    }
    const bool has_alpha = alike(alpha, planes.y);
    auto picture = allocate_picture(planes.y.width, planes.y.height,
                                    has_alpha ? PixelFormat::kRgba8 : PixelFormat::kGray8);
    if (!picture) return picture;
    (has_alpha ? fill_rgba : fill_luma)(planes, coding_, writable(*picture));
    return picture;
  }

 private:
  Result<Image> decode() {
    const heif::Options options(heif_decoding_options_alloc());
    if (options == nullptr) return fail(ErrorCode::kOutOfMemory, "heif");
    // Of colour profiles; slices that are damaged stay grey all the same.
    options->strict_decoding = 1;
    heif_image* image = nullptr;
    const heif_error error = heif_decode_image(handle_.get(), &image, heif_colorspace_undefined,
                                               heif_chroma_undefined, options.get());
    Image owned(image);
    if (error.code != heif_error_Ok) return heif::failure(error);
    return owned;
  }

  std::unique_ptr<heif::ShownFile> file_;
  Context context_;
  Handle handle_;
  image::HeifCoding coding_;
};

// The grid of a picture that is shown whole.
Result<std::optional<image::HeifGrid>> whole_grid(Bytes file, const image::HeifHeader& header) {
  auto grid = image::read_heif_grid(file);
  if (!grid || !*grid) return grid;
  if (header.cropped || (*grid)->width != header.width || (*grid)->height != header.height) {
    return std::nullopt;
  }
  return grid;
}

}  // namespace

Opened open_heif(Bytes file, const image::Limits& limits) {
  const auto header = image::read_heif_header(file);
  if (!header) return tl::unexpected(header.error());
  const auto found_grid = whole_grid(file, *header);
  if (!found_grid) return tl::unexpected(found_grid.error());
  const std::optional<image::HeifGrid>& grid = *found_grid;
  const std::uint64_t bytes_per_pixel = header->deep ? kDeepBytesPerPixel : kBytesPerPixel;
  PictureFacts facts;
  if (auto fits = check_header(facts, header->width, header->height, grid ? 1 : bytes_per_pixel,
                               file.size(), limits);
      !fits) {
    return tl::unexpected(fits.error());
  }
  if (header->most_pixels > limits.pixels) {
    return fail(ErrorCode::kPictureTooLarge, "heif: a part of the picture");
  }
  facts.orientation = header->orientation;
  facts.turned = true;

  auto shown =
      std::make_unique<heif::ShownFile>(file, grid ? grid->hidden : std::vector<std::size_t>{});
  auto context = shown->open(limits.side);
  if (!context) return tl::unexpected(context.error());
  heif_image_handle* primary = nullptr;
  const heif_error found = heif_context_get_primary_image_handle(context->get(), &primary);
  Handle handle(primary);
  if (found.code != heif_error_Ok) return heif::failure(found);
  const bool alpha = heif_image_handle_has_alpha_channel(handle.get()) != 0;
  std::unique_ptr<Picture> picture;
  if (grid && !alpha) picture = heif::tiles_of(shown, *context, *grid, *header, facts);
  if (picture == nullptr) {
    facts.pixel_bytes = alpha ? 4 : 3;
    facts.decoder_bytes =
        header->most_pixels * (bytes_per_pixel + (alpha ? kAlphaBytesPerPixel : 0));
    picture = std::make_unique<HeifPicture>(std::move(shown), std::move(*context),
                                            std::move(handle), facts, header->coding);
  }
  if (auto fits = image::check_decoder_memory(picture->facts().decoder_bytes, limits); !fits) {
    return tl::unexpected(fits.error());
  }
#ifdef STILLMINE_WITH_AVIF
  return with_frames(file, *header, std::move(picture), limits);
#else
  return picture;
#endif
}

}  // namespace stillmine::formats
