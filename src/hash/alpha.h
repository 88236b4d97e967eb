// A picture with alpha as it looks over a plain background.
// The fingerprint of a file drops alpha, as the reference does; a platform that has flattened an upload
// sees it over white, or over black in its dark theme. Colour is (c a + g (255 - a) + 127) / 255 for a
// background g, channel by channel in the stored values, as browsers and ImageMagick do it.
// Input: kRgba8, alpha not premultiplied. Output: rows of kRgb8. Cost: one pass. Threads: pure.
#pragma once

#include "hash/pdq.h"
#include "image/picture.h"

namespace stillmine::hash {

/// Whether any pixel is less than opaque.
bool has_transparency(const image::PictureView& picture) noexcept;

class OverColour final : public RowSource {
 public:
  /// `picture` must outlive the object.
  OverColour(const image::PictureView& picture, std::uint8_t background) noexcept
      : picture_(picture), background_(background) {}

  void read_rows(int first, int count, std::uint8_t* out) override;

 private:
  image::PictureView picture_;
  unsigned background_;
};

}  // namespace stillmine::hash
