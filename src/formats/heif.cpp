// HEIC and AVIF by libheif, which joins grids, lays overlays, turns and cuts as the file says. Of an animated AVIF its still
// picture, since libheif knows no sequences.
#include <libheif/heif.h>

#include <memory>
#include <string>

#include "formats/planes.h"
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

// Measured at 3 and 12 megapixels: the joined planes of red, green and blue, and the same turned or interleaved.
constexpr std::uint64_t kBytesPerPixel = 7;
constexpr std::uint64_t kDeepBytesPerPixel = 14;
// Alpha is a picture of its own.
constexpr std::uint64_t kAlphaBytesPerPixel = 4;

struct Delete {
  void operator()(heif_context* context) const { heif_context_free(context); }
  void operator()(heif_image_handle* handle) const { heif_image_handle_release(handle); }
  void operator()(heif_image* image) const { heif_image_release(image); }
  void operator()(heif_decoding_options* options) const { heif_decoding_options_free(options); }
  void operator()(heif_color_profile_nclx* profile) const { heif_nclx_color_profile_free(profile); }
};
using Context = std::unique_ptr<heif_context, Delete>;
using Handle = std::unique_ptr<heif_image_handle, Delete>;
using Image = std::unique_ptr<heif_image, Delete>;

tl::unexpected<core::Error> failure(const heif_error& error) {
  const std::string word = std::string("heif: ") + error.message;
  switch (error.code) {
    case heif_error_Unsupported_feature:
    case heif_error_Unsupported_filetype:
      return fail(ErrorCode::kFormatUnsupported, word);
    case heif_error_Memory_allocation_error:
      return fail(error.subcode == heif_suberror_Security_limit_exceeded
                      ? ErrorCode::kPictureTooComplex
                      : ErrorCode::kOutOfMemory,
                  word);
    case heif_error_Invalid_input:
      return fail(error.subcode == heif_suberror_End_of_data ? ErrorCode::kPictureTruncated
                                                             : ErrorCode::kPictureDamaged,
                  word);
    default:
      return fail(ErrorCode::kPictureDamaged, word);
  }
}

Plane plane_of(const heif_image* image, heif_channel channel) {
  if (heif_image_has_channel(image, channel) == 0) return {};
  int stride = 0;
  const std::uint8_t* data = heif_image_get_plane_readonly(image, channel, &stride);
  return {data, stride, heif_image_get_width(image, channel), heif_image_get_height(image, channel),
          heif_image_get_bits_per_pixel_range(image, channel)};
}

struct Colours {
  Plane red;
  Plane green;
  Plane blue;
  Plane alpha;  // may be none
};

bool alike(const Plane& plane, const Plane& first) {
  return plane.data != nullptr && plane.width == first.width && plane.height == first.height;
}

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
  HeifPicture(Context context, Handle handle, const PictureFacts& facts, image::HeifCoding coding)
      : context_(std::move(context)), handle_(std::move(handle)), coding_(coding) {
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
    const std::unique_ptr<heif_decoding_options, Delete> options(heif_decoding_options_alloc());
    if (options == nullptr) return fail(ErrorCode::kOutOfMemory, "heif");
    options->strict_decoding = 1;  // otherwise slices that are damaged stay grey
    heif_image* image = nullptr;
    const heif_error error = heif_decode_image(handle_.get(), &image, heif_colorspace_undefined,
                                               heif_chroma_undefined, options.get());
    Image owned(image);
    if (error.code != heif_error_Ok) return failure(error);
    return owned;
  }

  Context context_;
  Handle handle_;
  image::HeifCoding coding_;
};

}  // namespace

Opened open_heif(Bytes file, const image::Limits& limits) {
  const auto header = image::read_heif_header(file);
  if (!header) return tl::unexpected(header.error());
  PictureFacts facts;
  const std::uint64_t bytes_per_pixel = header->deep ? kDeepBytesPerPixel : kBytesPerPixel;
  if (auto fits =
          check_header(facts, header->width, header->height, bytes_per_pixel, file.size(), limits);
      !fits) {
    return tl::unexpected(fits.error());
  }
  if (header->most_pixels > limits.pixels) {
    return fail(ErrorCode::kPictureTooLarge, "heif: a part of the picture");
  }
  facts.orientation = header->orientation;
  facts.turned = true;

  Context context(heif_context_alloc());
  if (context == nullptr) return fail(ErrorCode::kOutOfMemory, "heif");
  heif_context_set_maximum_image_size_limit(context.get(), limits.side);
  heif_context_set_max_decoding_threads(context.get(), 0);
  const heif_error parsed =
      heif_context_read_from_memory_without_copy(context.get(), file.data(), file.size(), nullptr);
  if (parsed.code != heif_error_Ok) return failure(parsed);
  heif_image_handle* primary = nullptr;
  const heif_error found = heif_context_get_primary_image_handle(context.get(), &primary);
  Handle handle(primary);
  if (found.code != heif_error_Ok) return failure(found);
  const bool alpha = heif_image_handle_has_alpha_channel(handle.get()) != 0;
  facts.pixel_bytes = alpha ? 4 : 3;
  facts.decoder_bytes = header->most_pixels * (bytes_per_pixel + (alpha ? kAlphaBytesPerPixel : 0));
  if (auto fits = image::check_decoder_memory(facts.decoder_bytes, limits); !fits) {
    return tl::unexpected(fits.error());
  }
  return std::make_unique<HeifPicture>(std::move(context), std::move(handle), facts,
                                       header->coding);
}

}  // namespace stillmine::formats
