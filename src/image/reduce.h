// The reduced luma plane: a small grey copy of a picture, exact integers, the same on every machine.
//
// A picture of W x H pixels is cut into squares of k x k pixels, k = max(1, longer side / 512),
// counted from the corner ((W mod k) / 2, (H mod k) / 2); what does not fill a square at the edges
// is left out (divisions round down). A pixel of the plane is (sum of the k * k lumas + k * k / 2) /
// (k * k). The luma of RGB is (19595 R + 38470 G + 7471 B + 32768) / 65536, that of grey the value.
// So the longer side of the plane is 512 to 1023 pixels, or the picture's own where that is less.
//
// Input: any picture. Output: a grey picture. Errors: kOutOfMemory. Cost: about 0.07 ns for each
// pixel of a grey picture in the cache, one pass; memory under 1.1 MB. Threads: pure function.
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

/// The same of rows that come one after the other, top down: while they are in the cache anyway the plane costs a
/// third, and nobody needs them again.
class Reducer {
 public:
  /// kPictureTooSmall where a side is shorter than a square: 10,000 x 5 pixels have no plane.
  static core::Result<Reducer> create(int width, int height, PixelFormat format);

  /// The next rows.
  void push_rows(const PictureView& rows);

  /// The plane, after the last row.
  Picture take() { return std::move(plane_); }

 private:
  Reducer(int width, int height);
  void add(const PictureView& rows);
  void add_gray(const std::uint8_t* rows, std::ptrdiff_t stride, int count);
  void make_row();

  Picture plane_;
  int factor_;
  int left_;               // columns left out before the first square
  int rows_until_square_;  // rows left out above the first, then those a square still misses
  int next_row_ = 0;       // of the plane
  bool inside_ = false;    // the rows above the first square are through
  bool begin_ = true;      // the next row is the first of its squares
  std::unique_ptr<std::uint16_t[]> sums_;  // of the columns of one row of squares
  std::unique_ptr<std::uint8_t[]> luma_;   // of one row; null for grey
};

}  // namespace stillmine::image
