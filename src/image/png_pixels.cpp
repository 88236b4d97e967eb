#include "image/png_pixels.h"

#include <cstring>

namespace stillmine::image {
namespace {

constexpr std::uint8_t kOpaque = 255;

}  // namespace

PngPixels::PngPixels(const PngHeader& header, Samples samples) noexcept
    : header_(header),
      samples_(samples),
      depth_(samples == Samples::kJoined && header.depth < 8 ? 8 : header.depth),
      plain_(depth_ == 8 && header.colour != PngColour::kPalette &&
             header.colour != PngColour::kGreyAlpha && header.transparency.empty()),
      has_key_(header.colour != PngColour::kPalette && !header.transparency.empty()) {
  if (!has_key_) return;
  const unsigned most = (1u << header.depth) - 1;
  for (std::size_t i = 0; i < header.transparency.size() / 2; ++i) {
    const unsigned stored = header.transparency[2 * i] << 8 | header.transparency[2 * i + 1];
    key_[i] = (stored & most) * (depth_ == header.depth ? 1 : kOpaque / most);
  }
}

unsigned PngPixels::sample(const std::uint8_t* row, std::size_t index) const noexcept {
  if (depth_ == 8) return row[index];
  if (depth_ == 16) {
    if (samples_ == Samples::kPacked) return row[2 * index] << 8 | row[2 * index + 1];
    std::uint16_t value = 0;
    std::memcpy(&value, row + 2 * index, sizeof value);
    return value;
  }
  const std::size_t bit = index * static_cast<std::size_t>(depth_);
  return row[bit / 8] >> (8 - depth_ - static_cast<int>(bit % 8)) & ((1u << depth_) - 1);
}

std::uint8_t PngPixels::byte_of(unsigned sample) const noexcept {
  if (depth_ == 16) return static_cast<std::uint8_t>(sample >> 8);
  return static_cast<std::uint8_t>(sample * (kOpaque / ((1u << depth_) - 1)));
}

bool PngPixels::convert_indices(const std::uint8_t* row, std::uint8_t* out) const noexcept {
  const bool alpha = !header_.transparency.empty();
  const std::size_t apart = alpha ? 4 : 3;
  for (std::size_t x = 0; x < static_cast<std::size_t>(header_.width); ++x, out += apart) {
    const std::size_t index = sample(row, x);
    if (3 * index >= header_.palette.size()) return false;
    std::memcpy(out, header_.palette.data() + 3 * index, 3);
    if (alpha) {
      out[3] = index < header_.transparency.size() ? header_.transparency[index] : kOpaque;
    }
  }
  return true;
}

bool PngPixels::convert(const std::uint8_t* row, std::uint8_t* out) const noexcept {
  if (header_.colour == PngColour::kPalette) return convert_indices(row, out);
  const auto channels = static_cast<std::size_t>(header_.channels());
  const auto width = static_cast<std::size_t>(header_.width);
  if (header_.pixels() != PixelFormat::kRgba8 || header_.colour == PngColour::kRgbAlpha) {
    for (std::size_t i = 0; i < width * channels; ++i) out[i] = byte_of(sample(row, i));
    return true;
  }
  const std::size_t colours = channels < 3 ? 1 : 3;
  for (std::size_t x = 0; x < width; ++x, out += 4) {
    bool clear = has_key_;
    for (std::size_t c = 0; c < 3; ++c) {
      const unsigned value = sample(row, x * channels + c % colours);
      clear = clear && value == key_[c % colours];
      out[c] = byte_of(value);
    }
    out[3] = clear ? 0 : has_key_ ? kOpaque : byte_of(sample(row, x * channels + 1));
  }
  return true;
}

}  // namespace stillmine::image
