// The certified path's picture work (pdq_certified.h says why it may stand for the exact one): the
// 64 x 64 samples of a 512 x 512 picture without running sums, and the gradients between them.
// Included by pdq_kernel.h alone, and like it once for each instruction set in an unnamed namespace.
//
// At 512 pixels both box filters are 4 wide: output o covers the pixels o - 1 .. o + 2. Two of them
// are a tent, output o = 8 i + 4 of row and column i:
//   pixels 8 i + 2 .. 8 i + 8 with weights 1 2 3 4 3 2 1, of 16;
//   for the last one (508) pixel 512 does not exist, and a box that reaches past the edge divides by
//   3: pixels 506 .. 511 with weights 3 6 9 13 10 7, of 48.
// Columns first: seven rows to a row of 16-bit sums (at most 16 * 255, in the last row 48 * 255).
// Then rows, 64 dot products: with the luma's coefficients in the weights, in two parts of 13 bits,
// so that every sum is an exact 32-bit integer (at most 48 * 16 * 255 * 2^13 < 2^31); grey is exact
// to the last. For colour the coefficients differ from binary32's by less than 2^-27.
// Cost: 2 vector operations a byte column of seven rows and 16 lanes. Threads: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>

namespace stillmine::hash {
namespace {

constexpr int kTentSide = 512;
constexpr int kTentStep = kTentSide / kPdqSide;  // pixels from one sample to the next
constexpr int kTentFirst = 2;                    // first pixel under the first tent
constexpr int kTentTaps = 7;
constexpr int kTent[kTentTaps + 1] = {1, 2, 3, 4, 3, 2, 1, 0};  // and one, to fill a vector
constexpr int kTentSum = 16;
constexpr int kEdgeTaps = 6;
constexpr int kEdgeTent[kEdgeTaps] = {3, 6, 9, 13, 10, 7};
constexpr int kEdgeTentSum = 48;

// Coefficients in 2^-13 and what is left of them in 2^-26.
struct LumaParts {
  int high[4];
  int low[4];
};

constexpr int kPartBits = 13;

// std::lround is no constant expression.
constexpr int nearest(double value) {
  const int whole = static_cast<int>(value);  // toward zero
  const double rest = value - whole;
  return whole + static_cast<int>(rest >= 0.5) - static_cast<int>(rest <= -0.5);
}

constexpr LumaParts luma_parts(int channels) {
  LumaParts parts{};
  if (channels == 1) return {{1, 0, 0, 0}, {}};
  const float coefficients[3] = {0.299F, 0.587F, 0.114F};
  for (int c = 0; c < 3; ++c) {
    const double scaled = static_cast<double>(coefficients[c]) * (1 << kPartBits);
    parts.high[c] = nearest(scaled);
    parts.low[c] = nearest((scaled - parts.high[c]) * (1 << kPartBits));
  }
  return parts;
}

template <class V, int kChannels>
class Tent {
 public:
  static void run(const std::uint8_t* pixels, std::ptrdiff_t stride, float* samples) {
    // From the first column under a tent on, so that tents are aligned. What is beyond the last column
    // belongs to the next row, which there always is, and has no weight.
    alignas(64) std::uint16_t sums[kColumns];
    for (int i = 0; i < kPdqSide; ++i) {
      const std::uint8_t* rows =
          pixels + (kTentStep * i + kTentFirst) * stride + kTentFirst * kChannels;
      const bool edge = i == kPdqSide - 1;
      if (edge) {
        add_edge_rows(rows, stride, sums);
      } else {
        add_rows(rows, stride, sums);
      }
      reduce_row(sums, edge ? kEdgeTentSum : kTentSum, samples + i * kPdqSide);
    }
  }

 private:
  static constexpr int kColumns = kTentSide * kChannels;
  static constexpr int kStep = kTentStep * kChannels;
  static constexpr int kVectors = kChannels;  // of eight columns, to the next tent
  static_assert(kStep == 8 * kVectors);
  static constexpr LumaParts kLuma = luma_parts(kChannels);
  static constexpr bool kGray = kChannels == 1;
  using W = typename V::W;

  // Of two tents, one after the other, for vectors that reach from one into the next.
  struct Weights {
    alignas(32) std::int16_t high[2 * kStep];
    alignas(32) std::int16_t low[2 * kStep];
  };

  static constexpr Weights make_weights() {
    Weights weights{};
    for (int i = 0; i < 2 * kStep; ++i) {
      const int weight = kTent[i % kStep / kChannels];
      weights.high[i] = static_cast<std::int16_t>(weight * kLuma.high[i % kChannels]);
      weights.low[i] = static_cast<std::int16_t>(weight * kLuma.low[i % kChannels]);
    }
    return weights;
  }

  static constexpr Weights kWeights = make_weights();

  STILLMINE_INLINE static void add_rows(const std::uint8_t* row, std::ptrdiff_t stride,
                                        std::uint16_t* sums) {
    if constexpr (V::kWeighsBytes) {
      for (int x = 0; x < kColumns; x += V::kWords) V::store_tent(row + x, stride, sums + x);
    } else {
      for (int x = 0; x < kColumns; x += V::kWords) {
        const std::uint8_t* p = row + x;
        const W ones = V::add_words(V::widen(p), V::widen(p + 6 * stride));
        const W twos = V::add_words(V::widen(p + stride), V::widen(p + 5 * stride));
        const W threes = V::add_words(V::widen(p + 2 * stride), V::widen(p + 4 * stride));
        const W four = V::widen(p + 3 * stride);
        const W half = V::add_words(V::add_words(twos, threes), V::add_words(four, four));
        V::store_words(sums + x,
                       V::add_words(V::add_words(ones, threes), V::add_words(half, half)));
      }
    }
  }

  static void add_edge_rows(const std::uint8_t* row, std::ptrdiff_t stride, std::uint16_t* sums) {
    constexpr int kInside = kColumns - kTentFirst * kChannels;
    for (int x = 0; x < kInside; ++x) {
      int sum = 0;
      for (int tap = 0; tap < kEdgeTaps; ++tap) sum += kEdgeTent[tap] * row[x + tap * stride];
      sums[x] = static_cast<std::uint16_t>(sum);
    }
  }

  STILLMINE_INLINE static void reduce_row(const std::uint16_t* sums, int row_sum, float* out) {
    alignas(32) std::int32_t high[kPdqSide];
    alignas(32) std::int32_t low[kPdqSide];
    for (int j = 0; j < kPdqSide; j += V::kDots) {
      const std::uint16_t* at = sums + j * kStep;
      V::template dots<kVectors>(at, kWeights.high, high + j);
      if constexpr (!kGray) V::template dots<kVectors>(at, kWeights.low, low + j);
    }
    const float scale =
        1.0F / static_cast<float>(row_sum * kTentSum * (kGray ? 1 : 1 << kPartBits));
    constexpr float kLow = 1.0F / (1 << kPartBits);
    for (int j = 0; j < kPdqSide; ++j) {
      const float rest = kGray ? 0.0F : static_cast<float>(low[j]) * kLow;
      out[j] = (static_cast<float>(high[j]) + rest) * scale;
    }
    out[kPdqSide - 1] = edge_sample(sums, row_sum);
  }

  // The last tent of a row reaches past the edge.
  static float edge_sample(const std::uint16_t* sums, int row_sum) {
    const std::uint16_t* at = sums + (kPdqSide - 1) * kStep;
    std::int64_t sum = 0;
    unroll<kChannels>([&](auto c) STILLMINE_INLINE {
      int channel = 0;
      unroll<kEdgeTaps>(
          [&](auto tap) STILLMINE_INLINE { channel += kEdgeTent[tap] * at[tap * kChannels + c]; });
      sum += channel * (std::int64_t{kLuma.high[c]} * (1 << kPartBits) + kLuma.low[c]);
    });
    constexpr double kOne = 1 << (kGray ? kPartBits : 2 * kPartBits);
    return static_cast<float>(static_cast<double>(sum) / (row_sum * kEdgeTentSum * kOne));
  }
};

// The hundredths of hash/pdq_engine.h's gradient sum, each truncated after `margin` is taken off, and
// after it is added: whatever moves no gradient by more than `margin` leaves the sum between the two.
template <class V>
GradientBounds gradient_bounds(const float* samples, float margin) {
  using F = typename V::F;
  const F scale = V::set1(100.0F / 255.0F);
  const F off = V::set1(margin);
  alignas(64) float last_column_off[kMaxLanes];
  for (int i = 0; i < kMaxLanes; ++i) last_column_off[i] = i == V::kLanes - 1 ? 0.0F : 1.0F;
  const F mask = V::load(last_column_off);
  typename V::Sum least = V::zero_sum();
  typename V::Sum most = V::zero_sum();
  const auto add = [&](F difference) STILLMINE_INLINE {
    const F hundredths = V::abs(V::mul(difference, scale));
    least = V::add_truncated(least, V::sub(hundredths, off));
    most = V::add_truncated(most, V::add(hundredths, off));
  };
  for (int i = 0; i < kPdqSide; ++i) {
    for (int j = 0; j < kPdqSide; j += V::kLanes) {
      const float* at = samples + i * kPdqSide + j;
      const F here = V::load(at);
      if (i + 1 < kPdqSide) add(V::sub(here, V::load(at + kPdqSide)));
      F right = V::sub(here, V::load(at + 1));
      if (j + V::kLanes == kPdqSide) right = V::mul(right, mask);
      add(right);
    }
  }
  return {V::total(least), V::total(most)};
}

}  // namespace
}  // namespace stillmine::hash
