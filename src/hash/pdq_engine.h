// How src/hash computes PDQ on one instruction set: the table through which pdq.cpp reaches the
// copies of pdq_kernel.h. For pdq.cpp, tests and benchmarks only.
//
// A picture is worked on in bands of `lanes` rows. BandWork is all that lives from one band to the
// next; its arrays are laid out for one engine's lane count. Errors: none. Cost: pointers.
// Threads: engines are constant; a BandWork belongs to one stream.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "image/picture.h"

namespace stillmine::hash {

inline constexpr int kPdqSide = 64;  // samples per row and column of the reduction
inline constexpr int kPdqFrequencies = 16;
inline constexpr int kMaxLanes = 8;

// A band is worked on in chunks of columns, of so many lanes' floats: two windows of them, and what
// pass 3 gives, stay in a first-level cache of 32 kB.
inline constexpr int kChunkFloats = 1024;

/// One axis of the two box filters: `length` pixels, a window of `window` pixels whose output o
/// covers the pixels o - (window - half) .. o + half - 1 that exist.
struct BoxAxis {
  int length = 0;
  int window = 0;
  int half = 0;
  // The window is a power of two, and the engine has lanes: then no pass along this axis divides by it,
  // and the samples are divided for all of them at once, which is exact.
  bool waits = false;

  /// Pixels under the window at output o.
  [[nodiscard]] int count(int o) const noexcept {
    const int first = o - (window - half) < 0 ? 0 : o - (window - half);
    const int last = o + half - 1 >= length ? length - 1 : o + half - 1;
    return last - first + 1;
  }

  /// Output o of one pass is made when pixel o + lag() has been added.
  [[nodiscard]] int lag() const noexcept { return half - 1; }

  /// Pixels to run through until the second pass has made its last output.
  [[nodiscard]] int steps() const noexcept { return length + 2 * lag(); }

  /// The pixel that sample i = 0..63 is taken from: the middle of its 64th. The whole window
  /// at it lies inside the picture, whatever the length.
  [[nodiscard]] int sample(int i) const noexcept {
    return static_cast<int>((2LL * i + 1) * length / (2LL * kPdqSide));
  }
};

struct BandWork {
  BoxAxis x;
  BoxAxis y;
  int columns = 0;  // x.steps() rounded up to whole blocks of `lanes`, and two blocks more

  // Vertical pass 1: a running sum for each column, and the last y.window rows that went in, as
  // [block of columns][row modulo window][column in block].
  float* column_sums = nullptr;
  float* ring = nullptr;
  int ring_row = 0;  // where the next row goes

  // Horizontal passes: the last columns that went in, as [column][row in band].
  float* window_1 = nullptr;
  float* window_2 = nullptr;

  const float* divisors = nullptr;  // of horizontal pass 1 by step; infinite where no output is due
  const int* sample_steps = nullptr;      // step at which sample column j = 0..63 is due
  const int* sample_row_steps = nullptr;  // step at which sample row i is due
  std::uint8_t* edge_pixels = nullptr;    // lanes x lanes pixels, for columns past the edge
  float* sampled = nullptr;               // [64][lanes]: pass 3 at the sampled columns

  // Vertical pass 2, on the sampled columns alone.
  float* sample_sums = nullptr;  // [64]
  float* sample_ring = nullptr;  // [y.window][64]
  int next_sample_row = 0;
  float* samples = nullptr;  // [64][64], the result

  /// What output o of a pass along `axis` is divided by at the edges; infinite where there is none.
  [[nodiscard]] static float divisor(const BoxAxis& axis, int o) noexcept {
    if (o < 0 || o >= axis.length) return __builtin_inff();
    const auto count = static_cast<float>(axis.count(o));
    return axis.waits ? count / static_cast<float>(axis.window) : count;
  }

  /// The product of the divisions by whole windows that have waited for the samples, but for their own.
  [[nodiscard]] float waiting() const noexcept {
    const auto across = static_cast<float>(x.waits ? x.window : 1);
    return across * across * static_cast<float>(y.waits ? y.window : 1);
  }
};

/// Takes the rows first_step .. first_step + lanes - 1 (rows past the last: black).
using BandFunction = void (*)(BandWork& work, const std::uint8_t* const* rows, int first_step);

/// 64 x 64 samples to 16 x 16 coefficients; half_way is the transform of the columns, 16 x 64.
using TransformFunction = void (*)(const float* samples, float* half_way, float* coefficients);

/// The sum of absolute gradients between 64 x 64 samples (and kMaxLanes readable floats behind them),
/// in hundredths of the range, each truncated.
using GradientSumFunction = int (*)(const float* samples);

/// The samples of a 512 x 512 picture, to a few 2^-17 what exact arithmetic would give (pdq_tent.h).
using TentFunction = void (*)(const std::uint8_t* pixels, std::ptrdiff_t stride, float* samples);

struct GradientBounds {
  int least;
  int most;
};

/// The sum of absolute gradients if each were off by `margin` hundredths at most.
using GradientBoundsFunction = GradientBounds (*)(const float* samples, float margin);

struct PdqEngine {
  const char* name;
  int lanes;
  // [BoxAxis::waits of rows][of columns][gray, RGB, RGBA]
  BandFunction band[2][2][3];
  TransformFunction transform;
  GradientSumFunction gradient_sum;
  TentFunction tent[3];  // [gray, RGB, RGBA]
  GradientBoundsFunction gradient_bounds;
};

// One for each pdq_<set>.cpp; what a build does not have is not linked.
extern const PdqEngine kPdqScalar;
extern const PdqEngine kPdqSse2;
extern const PdqEngine kPdqAvx2;
extern const PdqEngine kPdqAvx512;
extern const PdqEngine kPdqNeon;
extern const PdqEngine kPdqWasm;

/// Where a format's functions stand in the engine's tables.
constexpr int format_index(image::PixelFormat format) noexcept {
  return format == image::PixelFormat::kGray8 ? 0 : format == image::PixelFormat::kRgb8 ? 1 : 2;
}

/// 0..100, from the sum of absolute gradients.
constexpr int pdq_quality(int gradients) noexcept {
  return gradients / 90 < 100 ? gradients / 90 : 100;
}

/// Those that this machine can run, the best one last. The first is scalar, but in the WebAssembly
/// module with SIMD, which has that one engine.
std::span<const PdqEngine* const> pdq_engines() noexcept;

}  // namespace stillmine::hash
