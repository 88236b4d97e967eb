#include "image/orientation.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

namespace stillmine::image {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;

// What a displayed picture is made from: first rows and columns change places, then columns are
// reversed, then rows.
struct Steps {
  bool transpose;
  bool mirror_columns;
  bool mirror_rows;
};

constexpr Steps steps_of(int orientation) noexcept {
  switch (orientation) {
    case 2:
      return {false, true, false};
    case 3:
      return {false, true, true};
    case 4:
      return {false, false, true};
    case 5:
      return {true, false, false};
    case 6:
      return {true, true, false};
    case 7:
      return {true, true, true};
    case 8:
      return {true, false, true};
    default:
      return {false, false, false};
  }
}

template <std::size_t kBytes>
void mirror_row(std::uint8_t* row, int width) noexcept {
  std::uint8_t* left = row;
  std::uint8_t* right = row + (width - 1) * kBytes;
  for (; left < right; left += kBytes, right -= kBytes) {
    std::swap_ranges(left, left + kBytes, right);
  }
}

// Squares of 32 pixels, so that neither reading nor writing leaves the first-level cache.
template <std::size_t kBytes>
void transpose(const PictureView& from, std::uint8_t* to) noexcept {
  constexpr int kSquare = 32;
  const std::size_t to_stride = kBytes * static_cast<std::size_t>(from.height);
  for (int top = 0; top < from.height; top += kSquare) {
    const int bottom = std::min(top + kSquare, from.height);
    for (int left = 0; left < from.width; left += kSquare) {
      const int right = std::min(left + kSquare, from.width);
      for (int x = left; x < right; ++x) {
        std::uint8_t* out = to + to_stride * x + kBytes * top;
        for (int y = top; y < bottom; ++y, out += kBytes) {
          std::memcpy(out, from.row(y) + kBytes * x, kBytes);
        }
      }
    }
  }
}

void transpose(const PictureView& from, std::uint8_t* to) noexcept {
  switch (from.format) {
    case PixelFormat::kGray8:
      return transpose<1>(from, to);
    case PixelFormat::kRgb8:
      return transpose<3>(from, to);
    case PixelFormat::kRgba8:
      return transpose<4>(from, to);
  }
}

void mirror_columns(const PictureView& view) noexcept {
  for (int y = 0; y < view.height; ++y) {
    // The rows lie in memory that the caller owns; a view alone promises not to write.
    auto* row = const_cast<std::uint8_t*>(view.row(y));
    switch (view.format) {
      case PixelFormat::kGray8:
        mirror_row<1>(row, view.width);
        break;
      case PixelFormat::kRgb8:
        mirror_row<3>(row, view.width);
        break;
      case PixelFormat::kRgba8:
        mirror_row<4>(row, view.width);
        break;
    }
  }
}

Result<OwnedPicture> transposed(OwnedPicture stored) {
  const PictureView& from = stored.view;
  const std::size_t stride = bytes_per_pixel(from.format) * static_cast<std::size_t>(from.height);
  const std::size_t bytes = stride * static_cast<std::size_t>(from.width);
  PixelBuffer memory(static_cast<std::uint8_t*>(decoder_allocate(bytes)));
  if (memory == nullptr) {
    return fail(ErrorCode::kOutOfMemory, std::to_string(bytes) + " bytes for the turned picture");
  }
  transpose(from, memory.get());
  const PictureView view{memory.get(), from.height, from.width, static_cast<std::ptrdiff_t>(stride),
                         from.format};
  return OwnedPicture{std::move(memory), view};
}

}  // namespace

Result<OwnedPicture> as_displayed(OwnedPicture stored, int orientation) {
  if (orientation < 1 || orientation > 8) {
    return fail(ErrorCode::kBadArgument, "orientation " + std::to_string(orientation));
  }
  const Steps steps = steps_of(orientation);
  if (steps.transpose) {
    auto turned = transposed(std::move(stored));
    if (!turned) return turned;
    stored = std::move(*turned);
  }
  if (steps.mirror_columns) mirror_columns(stored.view);
  if (steps.mirror_rows) {
    stored.view.pixels = stored.view.row(stored.view.height - 1);
    stored.view.stride = -stored.view.stride;
  }
  return stored;
}

}  // namespace stillmine::image
