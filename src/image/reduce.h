// The reduced luma plane: a small grey copy of a picture, exact integers, the same on every machine.
//
// A picture of W x H pixels is cut into squares of k x k pixels, k = max(1, longer side / 512),
// counted from the corner ((W mod k) / 2, (H mod k) / 2); what does not fill a square at the edges
// is left out (divisions round down). A pixel of the plane is (sum of the k * k lumas + k * k / 2) /
// (k * k). The luma of RGB is (19595 R + 38470 G + 7471 B + 32768) / 65536, that of grey the value.
// So the longer side of the plane is 512 to 1023 pixels, or the picture's own where that is less.
//
// Input: any picture. Output: a grey picture. Errors: kOutOfMemory. Cost: about 0.05 ns for each
// pixel of a grey picture, one pass; memory under 1.1 MB. Threads: pure function.
#pragma once

#include <cstdint>
#include <memory>
#include <utility>

#include "core/result.h"
#include "image/picture.h"

namespace stillmine::image {

/// The k above.
int reduction_factor(int width, int height) noexcept;

core::Result<Picture> reduce(const PictureView& picture);

/// The same bit by bit, for a caller that goes through the rows for another purpose: while they are
/// in the cache the plane costs half. The picture must outlive the object.
class Reducer {
 public:
  static core::Result<Reducer> create(const PictureView& picture);

  /// Makes the rows of the plane whose pixels are all above row `end` of the picture.
  void reduce_above(int end);

  /// The plane, after reduce_above(height).
  Picture take() { return std::move(plane_); }

 private:
  explicit Reducer(const PictureView& picture);
  void make_row(int y);

  PictureView picture_;
  Picture plane_;
  int factor_;
  int next_row_ = 0;                       // of the plane
  std::unique_ptr<std::uint16_t[]> sums_;  // of the columns of one row of squares
  std::unique_ptr<std::uint8_t[]> luma_;   // of the rows of a row of squares; null for grey
};

}  // namespace stillmine::image
