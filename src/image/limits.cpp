#include "image/limits.h"

#include <algorithm>
#include <string>

namespace stillmine::image {

using core::ErrorCode;
using core::fail;
using core::Result;

int frames_considered(std::uint64_t frames, int width, int height) noexcept {
  const std::uint64_t pixels =
      static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height);
  const std::uint64_t most = kAnimationPixels / std::max(pixels, kLeastFramePixels);
  return static_cast<int>(std::clamp<std::uint64_t>(frames, 1, std::max<std::uint64_t>(most, 1)));
}

Result<void> check_file_size(std::uint64_t bytes, const Limits& limits) {
  if (bytes == 0) return fail(ErrorCode::kFileEmpty, "0 bytes");
  if (bytes > limits.file_bytes) {
    return fail(ErrorCode::kFileTooLarge,
                std::to_string(bytes) + " bytes, limit " + std::to_string(limits.file_bytes));
  }
  return {};
}

Result<void> check_dimensions(std::uint64_t width, std::uint64_t height, const Limits& limits) {
  const std::string size = std::to_string(width) + " x " + std::to_string(height) + " pixels";
  if (width < kSmallestSide || height < kSmallestSide) {
    return fail(ErrorCode::kPictureTooSmall, size);
  }
  const auto side = static_cast<std::uint64_t>(limits.side);
  if (width > side || height > side) {
    return fail(ErrorCode::kPictureTooLarge, size + ", side limit " + std::to_string(limits.side));
  }
  if (width * height > limits.pixels) {
    return fail(ErrorCode::kPictureTooLarge,
                size + ", limit " + std::to_string(limits.pixels) + " in all");
  }
  return {};
}

Result<void> check_decoder_memory(std::uint64_t bytes, const Limits& limits) {
  if (bytes > limits.decoder_bytes) {
    return fail(ErrorCode::kPictureTooLarge, "decoding would take " + std::to_string(bytes) +
                                                 " bytes, limit " +
                                                 std::to_string(limits.decoder_bytes));
  }
  return {};
}

}  // namespace stillmine::image
