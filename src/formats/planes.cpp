#include "formats/planes.h"

#include <cmath>
#include <cstring>

namespace stillmine::formats {
namespace {

int cut(double value) { return static_cast<int>(value < 0 ? 0 : value > 255 ? 255 : value + 0.5); }

// Kr and Kb of the matrices that differ from BT.601.
struct Weights {
  double red = 0.299;
  double blue = 0.114;
};

// The planes are green, blue and red.
constexpr int kIdentity = 0;

bool has_own_weights(int matrix) { return matrix == 1 || matrix == 9 || matrix == 10; }

Weights weights_of(int matrix) {
  if (matrix == 1) return {0.2126, 0.0722};
  if (matrix == 9 || matrix == 10) return {0.2627, 0.0593};
  return {};
}

struct Colour {
  int red;
  int green;
  int blue;
};

class Conversion {
 public:
  Conversion(const Planes& planes, const image::HeifCoding& coding)
      : planes_(planes),
        luma_range_(coding.full_range ? 1 : 255.0 / 219),
        luma_zero_(coding.full_range ? 0 : 16),
        identity_(coding.matrix == kIdentity) {
    const Weights weights = weights_of(coding.matrix);
    const double green = 1 - weights.red - weights.blue;
    const double chroma_range = coding.full_range ? 1 : 255.0 / 224;
    red_of_cr_ = 2 * (1 - weights.red) * chroma_range;
    blue_of_cb_ = 2 * (1 - weights.blue) * chroma_range;
    green_of_cr_ = -(weights.red / green) * red_of_cr_;
    green_of_cb_ = -(weights.blue / green) * blue_of_cb_;
    if (grey()) return;
    across_ = static_cast<double>(planes.cb.width) / planes.y.width;
    down_ = static_cast<double>(planes.cb.height) / planes.y.height;
  }

  [[nodiscard]] bool grey() const {
    return planes_.cb.data == nullptr || planes_.cr.data == nullptr;
  }
  [[nodiscard]] double luma(int x, int row) const {
    return (high_bits(planes_.y, x, row) - luma_zero_) * luma_range_;
  }
  [[nodiscard]] Colour colour(int x, int row) const {
    const double y = luma(x, row);
    if (grey()) return {cut(y), cut(y), cut(y)};
    const auto at = static_cast<int>(std::floor(x * across_));
    const auto chroma_row = static_cast<int>(std::floor(row * down_));
    const int blue = high_bits(planes_.cb, at, chroma_row);
    const int red = high_bits(planes_.cr, at, chroma_row);
    if (identity_) {
      return {cut((red - luma_zero_) * luma_range_), cut(y),
              cut((blue - luma_zero_) * luma_range_)};
    }
    const int u = blue - 128;
    const int v = red - 128;
    return {cut(y + red_of_cr_ * v), cut(y + green_of_cr_ * v + green_of_cb_ * u),
            cut(y + blue_of_cb_ * u)};
  }

 private:
  const Planes& planes_;
  double luma_range_;
  int luma_zero_;
  bool identity_;
  double red_of_cr_ = 0;
  double blue_of_cb_ = 0;
  double green_of_cr_ = 0;
  double green_of_cb_ = 0;
  double across_ = 0;
  double down_ = 0;
};

}  // namespace

void fill_luma(const Planes& planes, const image::HeifCoding& coding, std::uint8_t* out) {
  const Plane& y = planes.y;
  const auto width = static_cast<std::size_t>(y.width);
  const bool is_luma =
      !has_own_weights(coding.matrix) && (coding.matrix != kIdentity || planes.cb.data == nullptr);
  if (is_luma && coding.full_range && y.bits <= 8) {
    for (int row = 0; row < y.height; ++row, out += width) {
      std::memcpy(out, y.data + row * y.stride, width);
    }
    return;
  }
  const Conversion conversion(planes, coding);
  for (int row = 0; row < y.height; ++row) {
    for (int x = 0; x < y.width; ++x) {
      if (conversion.grey()) {
        *out++ = static_cast<std::uint8_t>(cut(conversion.luma(x, row)));
        continue;
      }
      const Colour c = conversion.colour(x, row);
      *out++ = static_cast<std::uint8_t>(cut(0.299 * c.red + 0.587 * c.green + 0.114 * c.blue));
    }
  }
}

void fill_rgba(const Planes& planes, const image::HeifCoding& coding, std::uint8_t* out) {
  const Conversion conversion(planes, coding);
  for (int row = 0; row < planes.y.height; ++row) {
    for (int x = 0; x < planes.y.width; ++x, out += 4) {
      const Colour c = conversion.colour(x, row);
      out[0] = static_cast<std::uint8_t>(c.red);
      out[1] = static_cast<std::uint8_t>(c.green);
      out[2] = static_cast<std::uint8_t>(c.blue);
      out[3] = static_cast<std::uint8_t>(high_bits(planes.alpha, x, row));
    }
  }
}

}  // namespace stillmine::formats
