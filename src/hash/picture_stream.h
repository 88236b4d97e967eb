// One pass over the rows of an upright picture, and what it leaves: everything that further fingerprints are made
// of (hash/variants.h), so that nobody needs the picture again and a decoder's rows may be let go as they come.
//
// Input: rows from the top (image/picture.h). Output: PictureSketch. Errors: kPictureTooSmall, kOutOfMemory. Cost:
// that of hash/pdq.h; with `further` about a fifth more for grey, and two more fingerprints for pictures with alpha.
// Memory: the streams' 2 to 3 MB and a plane of 1.1 MB at most. Threads: one object, one thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "core/result.h"
#include "hash/pdq.h"
#include "image/picture.h"
#include "image/reduce.h"

namespace stillmine::hash {

struct PictureSketch {
  PdqFingerprint upright;
  PdqSpectrum spectrum;
  // The rest only with `further`.
  PdqFingerprint sampled;  // hash/pdq.h, pdq_512
  image::Picture plane;    // image/reduce.h; empty for a ribbon of 10,000 x 5 pixels
  // Laid over a colour (hash/alpha.h), where a pixel was less than opaque.
  std::optional<PdqFingerprint> over_white;
  std::optional<PdqFingerprint> over_black;
};

class PictureStream {
 public:
  static core::Result<PictureStream> create(int width, int height, image::PixelFormat format,
                                            bool further);

  /// The next rows.
  void push_rows(const image::PictureView& rows);

  /// After the last row, once.
  PictureSketch finish();

 private:
  explicit PictureStream(PdqStream upright) : upright_(std::move(upright)) {}
  core::Result<void> add_further(int width, int height, image::PixelFormat format);
  void push_few_rows(const image::PictureView& rows);
  void push_over(const image::PictureView& rows, std::uint8_t background, PdqStream& stream);

  PdqStream upright_;
  std::optional<Pdq512Stream> sampled_;
  std::optional<image::Reducer> reducer_;
  std::optional<PdqStream> over_white_;
  std::optional<PdqStream> over_black_;
  std::unique_ptr<std::uint8_t[]> flattened_;  // rows of the last two
  bool transparent_ = false;
};

/// The sketch of a picture that is in memory.
core::Result<PictureSketch> sketch(const image::PictureView& upright, bool further);

}  // namespace stillmine::hash
