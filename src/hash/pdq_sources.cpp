// Pictures that do not arrive as they are hashed: made on demand, turned.
#include <algorithm>
#include <cstring>
#include <new>

#include "hash/dihedral.h"
#include "hash/pdq.h"

namespace stillmine::hash {
namespace {

using core::ErrorCode;
using image::PictureView;
using image::PixelFormat;

constexpr int kStripRows = 64;

// out[i] = column `x + i` of the stored picture, read upwards or downwards.
template <int kBytes>
void copy_columns(const PictureView& stored, int first, int count, bool from_right, bool from_below,
                  std::uint8_t* out) {
  const std::ptrdiff_t out_stride = static_cast<std::ptrdiff_t>(stored.height) * kBytes;
  for (int i = 0; i < stored.height; ++i) {
    const std::uint8_t* row = stored.row(from_below ? stored.height - 1 - i : i);
    for (int r = 0; r < count; ++r) {
      const std::ptrdiff_t x = from_right ? stored.width - 1 - first - r : first + r;
      std::memcpy(out + r * out_stride + static_cast<std::ptrdiff_t>(i) * kBytes, row + x * kBytes,
                  kBytes);
    }
  }
}

template <int kBytes>
void copy_row_backwards(const std::uint8_t* row, int width, std::uint8_t* out) {
  for (int x = 0; x < width; ++x) {
    std::memcpy(out + static_cast<std::ptrdiff_t>(x) * kBytes,
                row + static_cast<std::ptrdiff_t>(width - 1 - x) * kBytes, kBytes);
  }
}

}  // namespace

core::Result<PdqFingerprint> pdq(int width, int height, PixelFormat format, RowSource& rows) {
  auto stream = PdqStream::create(width, height, format);
  if (!stream) return tl::unexpected(stream.error());
  const std::size_t row_bytes = image::bytes_per_pixel(format) * static_cast<std::size_t>(width);
  const std::unique_ptr<std::uint8_t[]> strip(new (std::nothrow)
                                                  std::uint8_t[row_bytes * kStripRows]);
  if (!strip) return core::fail(ErrorCode::kOutOfMemory, "strip of rows");
  for (int y = 0; y < height; y += kStripRows) {
    const int count = std::min(kStripRows, height - y);
    rows.read_rows(y, count, strip.get());
    stream->push_rows(strip.get(), static_cast<std::ptrdiff_t>(row_bytes), count);
  }
  return stream->finish();
}

core::Result<PdqFingerprint> pdq_turned(const PictureView& stored, int exif_orientation) {
  if (from_exif(exif_orientation) == Dihedral::kOriginal) return pdq(stored);
  TurnedRows rows(stored, exif_orientation);
  return pdq(rows.width(), rows.height(), stored.format, rows);
}

// EXIF 2.32, 4.6.4 A: where the 0th row and the 0th column of what is stored are displayed.
TurnedRows::TurnedRows(const PictureView& stored, int exif_orientation) noexcept
    : stored_(stored),
      swap_axes_(exif_orientation >= 5 && exif_orientation <= 8),
      flip_x_(exif_orientation == 2 || exif_orientation == 3 || exif_orientation == 7 ||
              exif_orientation == 8),
      flip_y_(exif_orientation == 3 || exif_orientation == 4 || exif_orientation == 6 ||
              exif_orientation == 7) {}

int TurnedRows::width() const noexcept { return swap_axes_ ? stored_.height : stored_.width; }

int TurnedRows::height() const noexcept { return swap_axes_ ? stored_.width : stored_.height; }

void TurnedRows::read_rows(int first, int count, std::uint8_t* out) {
  const std::size_t pixel_bytes = image::bytes_per_pixel(stored_.format);
  if (swap_axes_) {
    switch (stored_.format) {
      case PixelFormat::kGray8:
        copy_columns<1>(stored_, first, count, flip_x_, flip_y_, out);
        break;
      case PixelFormat::kRgb8:
        copy_columns<3>(stored_, first, count, flip_x_, flip_y_, out);
        break;
      case PixelFormat::kRgba8:
        copy_columns<4>(stored_, first, count, flip_x_, flip_y_, out);
        break;
    }
    return;
  }
  for (int y = first; y < first + count; ++y) {
    const std::uint8_t* row = stored_.row(flip_y_ ? stored_.height - 1 - y : y);
    if (!flip_x_) {
      std::memcpy(out, row, pixel_bytes * static_cast<std::size_t>(stored_.width));
    } else if (stored_.format == PixelFormat::kGray8) {
      std::reverse_copy(row, row + stored_.width, out);
    } else if (stored_.format == PixelFormat::kRgb8) {
      copy_row_backwards<3>(row, stored_.width, out);
    } else {
      copy_row_backwards<4>(row, stored_.width, out);
    }
    out += pixel_bytes * static_cast<std::size_t>(stored_.width);
  }
}

}  // namespace stillmine::hash
