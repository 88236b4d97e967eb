// Inside src/image: a row of PNG samples to pixels of 8 bits, for both ways in which decode_lossless.cpp comes by samples.
// More than 8 bits keep the high ones, fewer are spread over 0 to 255; indices become colours; grey with alpha, and any
// colour type with a tRNS, becomes kRgba8, so that hash/alpha.h can lay it over white and over black.
// Cost: one pass. Threads: pure. Source: PNG specification, third edition, 11.3.1 (tRNS), 13.12 (scaling).
#pragma once

#include <cstdint>

#include "image/png_chunks.h"

namespace stillmine::image {

class PngPixels {
 public:
  enum class Samples : std::uint8_t {
    kPacked,  // as the file has them
    kJoined,  // a byte each, grey of fewer bits spread already; or two in machine order: stb_image's joined passes
  };

  /// `header` must outlive the object.
  PngPixels(const PngHeader& header, Samples samples) noexcept;

  /// Whether rows of samples are pixels as they are.
  [[nodiscard]] bool plain() const noexcept { return plain_; }

  /// One row; false for an index outside the palette.
  [[nodiscard]] bool convert(const std::uint8_t* row, std::uint8_t* out) const noexcept;

 private:
  [[nodiscard]] unsigned sample(const std::uint8_t* row, std::size_t index) const noexcept;
  [[nodiscard]] std::uint8_t byte_of(unsigned sample) const noexcept;
  [[nodiscard]] bool convert_indices(const std::uint8_t* row, std::uint8_t* out) const noexcept;

  const PngHeader& header_;
  Samples samples_;
  int depth_;  // of what sample() gives
  bool plain_;
  bool has_key_;  // one colour is clear
  unsigned key_[3] = {};
};

}  // namespace stillmine::image
