// Inside src/formats: libheif's objects that let go of themselves, its errors in our words, and its planes.
// Errors: failure() says kFormatUnsupported, kOutOfMemory, kPictureTooComplex, kPictureTruncated or kPictureDamaged.
// Cost: none of its own. Threads: an object, one thread at a time.
#pragma once

#include <libheif/heif.h>

#include <memory>
#include <string>

#include "core/result.h"
#include "formats/planes.h"

namespace stillmine::formats::heif {

struct Delete {
  void operator()(heif_context* context) const { heif_context_free(context); }
  void operator()(heif_image_handle* handle) const { heif_image_handle_release(handle); }
  void operator()(heif_image* image) const { heif_image_release(image); }
  void operator()(heif_decoding_options* options) const { heif_decoding_options_free(options); }
};
using Context = std::unique_ptr<heif_context, Delete>;
using Handle = std::unique_ptr<heif_image_handle, Delete>;
using Image = std::unique_ptr<heif_image, Delete>;
using Options = std::unique_ptr<heif_decoding_options, Delete>;

inline tl::unexpected<core::Error> failure(const heif_error& error) {
  using core::ErrorCode;
  const std::string word = std::string("heif: ") + error.message;
  switch (error.code) {
    case heif_error_Unsupported_feature:
    case heif_error_Unsupported_filetype:
      return core::fail(ErrorCode::kFormatUnsupported, word);
    case heif_error_Memory_allocation_error:
      return core::fail(error.subcode == heif_suberror_Security_limit_exceeded
                            ? ErrorCode::kPictureTooComplex
                            : ErrorCode::kOutOfMemory,
                        word);
    case heif_error_Invalid_input:
      return core::fail(error.subcode == heif_suberror_End_of_data ? ErrorCode::kPictureTruncated
                                                                   : ErrorCode::kPictureDamaged,
                        word);
    default:
      return core::fail(ErrorCode::kPictureDamaged, word);
  }
}

inline Plane plane_of(const heif_image* image, heif_channel channel) {
  if (heif_image_has_channel(image, channel) == 0) return {};
  int stride = 0;
  const std::uint8_t* data = heif_image_get_plane_readonly(image, channel, &stride);
  return {data, stride, heif_image_get_width(image, channel), heif_image_get_height(image, channel),
          heif_image_get_bits_per_pixel_range(image, channel)};
}

inline bool alike(const Plane& plane, const Plane& first) {
  return plane.data != nullptr && plane.width == first.width && plane.height == first.height;
}

}  // namespace stillmine::formats::heif
