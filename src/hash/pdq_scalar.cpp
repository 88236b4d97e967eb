// PDQ one lane at a time: for machines without vectors, and what the others are compared with.
#include "hash/pdq_kernel.h"

namespace stillmine::hash {
namespace {

struct Scalar {
  using F = float;
  using Sum = int;
  using W = std::uint16_t;
  static constexpr int kLanes = 1;
  static constexpr bool kPassesSideBySide = true;
  static constexpr bool kInHalves = false;
  static constexpr bool kMovesByVector = false;
  static constexpr int kWords = 1;
  static constexpr int kDots = 4;
  static constexpr bool kWeighsBytes = false;

  static F load(const float* p) { return *p; }
  static void store(float* p, F v) { *p = v; }
  static F set1(float v) { return v; }
  static F zero() { return 0.0F; }
  static F add(F a, F b) { return a + b; }
  static F sub(F a, F b) { return a - b; }
  static F mul(F a, F b) { return a * b; }
  static F div(F a, F b) { return a / b; }
  static F abs(F v) { return __builtin_fabsf(v); }
  static F quotient(F sum, F divisor, F) { return sum / divisor; }
  static void transpose(F (&)[1]) {}

  static F gray(const std::uint8_t* p) { return static_cast<float>(p[0]); }
  static F rgb(const std::uint8_t* p) {
    return 0.299F * static_cast<float>(p[0]) + 0.587F * static_cast<float>(p[1]) +
           0.114F * static_cast<float>(p[2]);
  }
  static F rgba(const std::uint8_t* p) { return rgb(p); }

  static W widen(const std::uint8_t* p) { return *p; }
  static W add_words(W a, W b) { return static_cast<W>(a + b); }
  static void store_words(std::uint16_t* p, W v) { *p = v; }

  // out[k] = the dot product of kVectors * 8 weights with what stands at sums + k * 8 * kVectors.
  template <int kVectors>
  static void dots(const std::uint16_t* sums, const std::int16_t* weights, std::int32_t* out) {
    for (int k = 0; k < 4; ++k) {
      std::int32_t dot = 0;
      for (int v = 0; v < 8 * kVectors; ++v) dot += sums[k * 8 * kVectors + v] * weights[v];
      out[k] = dot;
    }
  }

  static Sum zero_sum() { return 0; }
  static Sum add_truncated(Sum sum, F v) {
    const int whole = static_cast<int>(v);
    return sum + (whole < 0 ? -whole : whole);
  }
  static int total(Sum sum) { return sum; }
};

}  // namespace

constinit const PdqEngine kPdqScalar = make_engine<Scalar>("scalar");

}  // namespace stillmine::hash
