// HEIC by libheif, which joins grids, lays overlays, turns and cuts as the file says.
#include <libheif/heif.h>

#include <algorithm>
#include <cstring>
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

// Measured at 3 megapixels: tiles, the joined planes, the same turned, and what is made of them; 12 in 4:2:0, 15 in 4:4:4.
constexpr std::uint64_t kBytesPerPixel = 16;

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

Result<OwnedPicture> copied(const heif_image* image, heif_channel channel, PixelFormat format) {
  const int width = heif_image_get_width(image, channel);
  const int height = heif_image_get_height(image, channel);
  int stride = 0;
  const std::uint8_t* plane = heif_image_get_plane_readonly(image, channel, &stride);
  if (plane == nullptr || width <= 0 || height <= 0) {
    return fail(ErrorCode::kPictureDamaged, "heif: no pixels");
  }
  auto picture = allocate_picture(width, height, format);
  if (!picture) return picture;
  const auto row = static_cast<std::size_t>(picture->view.stride);
  for (int y = 0; y < height; ++y) {
    std::memcpy(writable(*picture) + row * static_cast<std::size_t>(y),
                plane + static_cast<std::ptrdiff_t>(stride) * y, row);
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
    // With alpha, variants over white and over black want the colours too.
    const bool alpha = heif_image_handle_has_alpha_channel(handle_.get()) != 0;
    auto decoded = decode(heif_colorspace_undefined, heif_chroma_undefined);
    if (!decoded) return tl::unexpected(decoded.error());
    const Planes planes{
        plane_of(decoded->get(), heif_channel_Y), plane_of(decoded->get(), heif_channel_Cb),
        plane_of(decoded->get(), heif_channel_Cr), plane_of(decoded->get(), heif_channel_Alpha)};
    const bool whole =
        planes.alpha.width == planes.y.width && planes.alpha.height == planes.y.height;
    if (planes.y.data != nullptr && (!alpha || (planes.alpha.data != nullptr && whole))) {
      auto picture = allocate_picture(planes.y.width, planes.y.height,
                                      alpha ? PixelFormat::kRgba8 : PixelFormat::kGray8);
      if (!picture) return picture;
      (alpha ? fill_rgba : fill_luma)(planes, coding_, writable(*picture));
      return picture;
    }
    decoded->reset();
    const auto colours = decode(heif_colorspace_RGB,
                                alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB);
    if (!colours) return tl::unexpected(colours.error());
    return copied(colours->get(), heif_channel_interleaved,
                  alpha ? PixelFormat::kRgba8 : PixelFormat::kRgb8);
  }

 private:
  Result<Image> decode(heif_colorspace colours, heif_chroma chroma) {
    const std::unique_ptr<heif_decoding_options, Delete> options(heif_decoding_options_alloc());
    if (options == nullptr) return fail(ErrorCode::kOutOfMemory, "heif");
    options->convert_hdr_to_8bit = colours == heif_colorspace_RGB ? 1 : 0;
    options->strict_decoding = 1;  // otherwise slices that are damaged stay grey
    heif_image* image = nullptr;
    const heif_error error =
        heif_decode_image(handle_.get(), &image, colours, chroma, options.get());
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
  if (auto fits =
          check_header(facts, header->width, header->height, kBytesPerPixel, file.size(), limits);
      !fits) {
    return tl::unexpected(fits.error());
  }
  if (header->most_pixels > limits.pixels) {
    return fail(ErrorCode::kPictureTooLarge, "heif: a part of the picture");
  }
  facts.decoder_bytes = std::max(facts.decoder_bytes, header->most_pixels * kBytesPerPixel);
  if (auto fits = image::check_decoder_memory(facts.decoder_bytes, limits); !fits) {
    return tl::unexpected(fits.error());
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
  return std::make_unique<HeifPicture>(std::move(context), std::move(handle), facts,
                                       header->coding);
}

}  // namespace stillmine::formats
