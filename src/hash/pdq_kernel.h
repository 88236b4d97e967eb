// PDQ's box filters, samples, quality and cosine transform, once for every instruction set.
// Included by the pdq_<set>.cpp files alone. Each of them is compiled with its own machine flags,
// so all is in an unnamed namespace and nothing may be shared by the linker (no std templates).
//
// V gives the vector type: F, kLanes, load, store, set1, zero, add, sub, mul, div, quotient (s / c
// exactly, given r = 1 / c), abs, add_truncated, transpose and the three luma loads; for pdq_tent.h
// kWords 16-bit lanes and four_dots.
//
// The reference filters a float picture four times (rows, columns, rows, columns) with running
// sums, and keeps one pixel of H / 64 x W / 64. Every sum here takes the same numbers in the same
// order, so each is rounded the same way; only independent sums run side by side:
//   * luma of kLanes x kLanes pixels, transposed: lanes are rows, and the sums of horizontal pass 1
//     run over the columns;
//   * transposed back: lanes are columns, and vertical pass 1 runs over the rows of the band;
//   * transposed again for horizontal pass 2, divided at the 64 sampled columns only;
//   * after the band, vertical pass 2 on those 64 columns.
// The first three run as a pipeline, each a block of columns behind the one before, because a chain
// of additions is slow and three at once are as slow as one.
// The phases at both ends of a reference pass (fill, grow, slide, drain) are one phase here:
// adding or subtracting a pixel that does not exist is adding or subtracting +0, which changes no
// sum, and outputs that do not exist are divided by infinity. A pass runs `lag` pixels behind its
// input; steps count input pixels from the first to the last that any pass still waits for, and two
// blocks more for the pipeline.
// Cost: about 5 vector instructions a pixel on 8 lanes; the state is in pdq_engine.h.
#pragma once

#include <cstddef>
#include <cstdint>

#include "hash/pdq_cosines.h"
#include "hash/pdq_engine.h"

#define STILLMINE_INLINE __attribute__((always_inline))

namespace stillmine::hash {
namespace {

// Calls body(Index<0>{}), body(Index<1>{}), ...: the indices are constants to the compiler, so
// arrays of vectors stay in registers (clang 14 for wasm keeps them in memory otherwise: 13 to
// 19 ns a pixel instead of 0.8).
template <int I>
struct Index {
  static constexpr int value = I;
  constexpr operator int() const { return I; }
};

template <int... I>
struct Indices {};

template <int N, int... I>
struct MakeIndices : MakeIndices<N - 1, N - 1, I...> {};
template <int... I>
struct MakeIndices<0, I...> {
  using Type = Indices<I...>;
};

template <class Body, int... I>
STILLMINE_INLINE inline void unroll(Body&& body, Indices<I...>) {
  (body(Index<I>{}), ...);
}

template <int N, class Body>
STILLMINE_INLINE inline void unroll(Body&& body) {
  unroll(body, typename MakeIndices<N>::Type{});
}

}  // namespace
}  // namespace stillmine::hash

#include "hash/pdq_tent.h"

namespace stillmine::hash {
namespace {

struct GrayPixels {
  static constexpr int kBytes = 1;
  template <class V>
  STILLMINE_INLINE static typename V::F load(const unsigned char* p) {
    return V::gray(p);
  }
};

struct RgbPixels {
  static constexpr int kBytes = 3;
  template <class V>
  STILLMINE_INLINE static typename V::F load(const unsigned char* p) {
    return V::rgb(p);
  }
};

struct RgbaPixels {
  static constexpr int kBytes = 4;
  template <class V>
  STILLMINE_INLINE static typename V::F load(const unsigned char* p) {
    return V::rgba(p);
  }
};

template <class V, class Pixels, bool kPowerOfTwo>
class Band {
 public:
  static void run(BandWork& work, const std::uint8_t* const* rows, int first_step) {
    Band band(work, rows, first_step);
    band.run_blocks();
    band.finish_samples();
  }

 private:
  using F = typename V::F;
  static constexpr int kLanes = V::kLanes;
  static constexpr int kTile = kLanes * kLanes;

  Band(BandWork& work, const std::uint8_t* const* rows, int first_step)
      : work_(work),
        rows_(rows),
        first_step_(first_step),
        window_floats_(static_cast<std::ptrdiff_t>(work.x.window) * kLanes),
        block_floats_(static_cast<std::ptrdiff_t>(work.y.window) * kLanes),
        window_1_(work.window_1 + window_floats_),
        window_2_(work.window_2 + window_floats_),
        windows_end_(window_1_ + static_cast<std::ptrdiff_t>(work.window_columns) * kLanes),
        divisor_x_(V::set1(static_cast<float>(work.x.window))),
        inverse_x_(V::set1(1.0F / static_cast<float>(work.x.window))),
        divisor_y_(V::set1(static_cast<float>(work.y.window))),
        inverse_y_(V::set1(1.0F / static_cast<float>(work.y.window))) {
    const BoxAxis& y = work.y;
    inner_rows_ = first_step >= y.window - 1 && first_step + kLanes <= y.length;
    for (int r = 0; r < kLanes; ++r) {
      ring_offsets_[r] = static_cast<std::ptrdiff_t>((work.ring_row + r) % y.window) * kLanes *
                         static_cast<std::ptrdiff_t>(sizeof(float));
      const int output = first_step + r - y.lag();
      row_divisors_[r] =
          output >= 0 && output < y.length ? static_cast<float>(y.count(output)) : __builtin_inff();
    }
    // Nothing has gone into the passes of this band yet.
    for (std::ptrdiff_t i = 0; i < window_floats_; ++i) work.window_1[i] = 0;
    for (std::ptrdiff_t i = 0; i < window_floats_ + kTile; ++i) work.window_2[i] = 0;
    for (float& value : columns_) value = 0;
  }

  void run_blocks() {
    // First and one past the last block whose window lies inside the row.
    const int inner_begin = (work_.x.window - 1 + kLanes - 1) / kLanes * kLanes;
    const int inner_end = work_.x.length / kLanes * kLanes;
    load_block(0);
    for (int step = 0; step < work_.columns; step += kLanes) {
      if (inner_rows_ && step >= inner_begin && step < inner_end) {
        run_block<true>(step);
      } else {
        run_block<false>(step);
      }
    }
  }

  // One step of the pipeline: pass 1 of this block of columns, pass 2 of the block before, pass 3 of
  // the one before that. Each is a chain of 2 kLanes dependent operations, and they depend on
  // nothing of each other: side by side they take the time of one.
  template <bool kInner>
  STILLMINE_INLINE void run_block(int step) {
    F across[kLanes];  // lanes are rows
    F down[kLanes];    // lanes are columns
    std::uint8_t* ring =
        reinterpret_cast<std::uint8_t*>(work_.ring + step / kLanes * block_floats_);
    const float* old_1 = window_1_ - window_floats_;
    const float* old_2 = window_2_ - window_floats_;
    F sum_1 = V::load(sum_1_);
    F sum_2 = V::load(sum_2_);
    F column_sum = V::load(work_.column_sums + step);
    unroll<kLanes>([&](auto k) STILLMINE_INLINE {
      sum_1 = V::sub(V::add(sum_1, V::load(window_1_ + k * kLanes)), V::load(old_1 + k * kLanes));
      across[k] = divide<kInner>(sum_1, divisor_x_, inverse_x_, work_.divisors + step + k);

      auto* slot = reinterpret_cast<float*>(ring + ring_offsets_[k]);
      const F in = V::load(columns_ + k * kLanes);
      const F old = V::load(slot);
      V::store(slot, in);
      column_sum = V::sub(V::add(column_sum, in), old);
      down[k] = divide<kInner>(column_sum, divisor_y_, inverse_y_, row_divisors_ + k);

      sum_2 = V::sub(V::add(sum_2, V::load(window_2_ + k * kLanes)), V::load(old_2 + k * kLanes));
      V::store(sums_ + k * kLanes, sum_2);
    });
    V::store(sum_1_, sum_1);
    V::store(sum_2_, sum_2);
    V::store(work_.column_sums + step, column_sum);

    window_1_ += kTile;
    window_2_ += kTile;
    if (window_1_ == windows_end_) keep_windows();
    load_block(step + kLanes);  // before the transpositions: it need not wait for the sums
    V::transpose(across);
    unroll<kLanes>([&](auto r) STILLMINE_INLINE { V::store(columns_ + r * kLanes, across[r]); });
    V::transpose(down);
    unroll<kLanes>([&](auto k) STILLMINE_INLINE { V::store(window_2_ + k * kLanes, down[k]); });
    if (next_sample_step_ < step + kLanes) take_samples(step);
  }

  // Inside the picture the divisor is the window; at its edges, and where no output is due, a table
  // has it.
  template <bool kInner>
  STILLMINE_INLINE static F divide(F sum, F divisor, F inverse, const float* edge_divisor) {
    if constexpr (!kInner) {
      return V::div(sum, V::set1(*edge_divisor));
    } else if constexpr (kPowerOfTwo) {
      return V::mul(sum, inverse);
    } else {
      return V::quotient(sum, divisor, inverse);
    }
  }

  // The luma of a block of columns, transposed, to where pass 1 takes it.
  STILLMINE_INLINE void load_block(int step) {
    F v[kLanes];
    if (step + kLanes <= work_.x.length) {
      const std::ptrdiff_t offset = static_cast<std::ptrdiff_t>(step) * Pixels::kBytes;
      unroll<kLanes>([&](auto r)
                         STILLMINE_INLINE { v[r] = Pixels::template load<V>(rows_[r] + offset); });
    } else {
      copy_edge_pixels(step);
      unroll<kLanes>([&](auto r) STILLMINE_INLINE {
        v[r] = Pixels::template load<V>(work_.edge_pixels + r * kLanes * Pixels::kBytes);
      });
    }
    V::transpose(v);
    unroll<kLanes>([&](auto k) STILLMINE_INLINE { V::store(window_1_ + k * kLanes, v[k]); });
  }

  // What is left of the rows, and black behind it.
  void copy_edge_pixels(int step) const {
    const int left = work_.x.length - step;
    const int bytes = left < 0 ? 0 : left * Pixels::kBytes;
    constexpr int kPitch = kLanes * Pixels::kBytes;
    for (int r = 0; r < kLanes; ++r) {
      const std::uint8_t* from = rows_[r] + static_cast<std::ptrdiff_t>(step) * Pixels::kBytes;
      std::uint8_t* to = work_.edge_pixels + r * kPitch;
      for (int i = 0; i < kPitch; ++i) to[i] = i < bytes ? from[i] : 0;
    }
  }

  // The windows have reached the end of their memory: the last columns move to its beginning.
  void keep_windows() {
    const auto bytes = static_cast<std::size_t>(window_floats_) * sizeof(float);
    __builtin_memmove(work_.window_1, window_1_ - window_floats_, bytes);
    __builtin_memmove(work_.window_2, window_2_ - window_floats_, bytes);
    window_1_ = work_.window_1 + window_floats_;
    window_2_ = work_.window_2 + window_floats_;
  }

  void take_samples(int step) {
    do {
      const F sum = V::load(sums_ + (next_sample_step_ - step) * kLanes);
      V::store(work_.sampled + next_sample_ * kLanes,
               V::div(sum, V::set1(work_.sample_divisors[next_sample_])));
      ++next_sample_;
      next_sample_step_ = work_.sample_steps[next_sample_];
    } while (next_sample_step_ < step + kLanes);
  }

  // Vertical pass 2 over the band's rows, on the sampled columns.
  void finish_samples() {
    const BoxAxis& y = work_.y;
    alignas(64) float rows[kLanes * kPdqSide];
    for (int j = 0; j < kPdqSide; j += kLanes) {
      F v[kLanes];
      unroll<kLanes>([&](auto k)
                         STILLMINE_INLINE { v[k] = V::load(work_.sampled + (j + k) * kLanes); });
      V::transpose(v);
      unroll<kLanes>([&](auto r) STILLMINE_INLINE { V::store(rows + r * kPdqSide + j, v[r]); });
    }
    for (int r = 0; r < kLanes; ++r) {
      const int step = first_step_ + r;
      float* ring = work_.sample_ring + static_cast<std::ptrdiff_t>(work_.ring_row) * kPdqSide;
      work_.ring_row = work_.ring_row + 1 == y.window ? 0 : work_.ring_row + 1;
      for (int j = 0; j < kPdqSide; j += kLanes) {
        const F in = V::load(rows + r * kPdqSide + j);
        const F sum = V::sub(V::add(V::load(work_.sample_sums + j), in), V::load(ring + j));
        V::store(ring + j, in);
        V::store(work_.sample_sums + j, sum);
      }
      while (work_.next_sample_row < kPdqSide &&
             work_.sample_row_steps[work_.next_sample_row] == step) {
        emit_row(step - 2 * y.lag());
      }
    }
  }

  void emit_row(int output) {
    const F divisor = V::set1(static_cast<float>(work_.y.count(output)));
    float* to = work_.samples + static_cast<std::ptrdiff_t>(work_.next_sample_row) * kPdqSide;
    for (int j = 0; j < kPdqSide; j += kLanes) {
      V::store(to + j, V::div(V::load(work_.sample_sums + j), divisor));
    }
    ++work_.next_sample_row;
  }

  BandWork& work_;
  const std::uint8_t* const* rows_;
  int first_step_;
  std::ptrdiff_t window_floats_;
  std::ptrdiff_t block_floats_;
  float* window_1_;
  float* window_2_;
  const float* windows_end_;
  F divisor_x_, inverse_x_, divisor_y_, inverse_y_;
  bool inner_rows_;
  int next_sample_ = 0;
  int next_sample_step_ = work_.sample_steps[0];
  std::ptrdiff_t ring_offsets_[kLanes];  // bytes
  float row_divisors_[kLanes];
  alignas(64) float sum_1_[kLanes] = {};
  alignas(64) float sum_2_[kLanes] = {};
  alignas(64) float columns_[kTile];  // what pass 1 gave, for pass 2
  alignas(64) float sums_[kTile];     // of pass 3
};

// a (16 x Inner) times b (Inner x Columns), each sum from 0 and in ascending order.
template <class V, int kInner, int kColumns>
void multiply(const float* a, const float* b, float* product) {
  using F = typename V::F;
  constexpr int kRows = 8;  // as many sums side by side
  for (int i = 0; i < kPdqFrequencies; i += kRows) {
    for (int j = 0; j < kColumns; j += V::kLanes) {
      F sums[kRows];
      unroll<kRows>([&](auto r) STILLMINE_INLINE { sums[r] = V::zero(); });
      for (int k = 0; k < kInner; ++k) {
        const F row = V::load(b + k * kColumns + j);
        unroll<kRows>([&](auto r) STILLMINE_INLINE {
          sums[r] = V::add(sums[r], V::mul(V::set1(a[(i + r) * kInner + k]), row));
        });
      }
      unroll<kRows>([&](auto r)
                        STILLMINE_INLINE { V::store(product + (i + r) * kColumns + j, sums[r]); });
    }
  }
}

// Hundredths of the range between neighbours, truncated one by one.
template <class V>
int gradient_sum(const float* samples) {
  using F = typename V::F;
  const F hundred = V::set1(100.0F);
  const F range = V::set1(255.0F);
  alignas(64) float last_column_off[kMaxLanes];
  for (int i = 0; i < kMaxLanes; ++i) last_column_off[i] = i == V::kLanes - 1 ? 0.0F : 1.0F;
  const F mask = V::load(last_column_off);
  typename V::Sum sum = V::zero_sum();
  for (int i = 0; i < kPdqSide; ++i) {
    for (int j = 0; j < kPdqSide; j += V::kLanes) {
      const float* at = samples + i * kPdqSide + j;
      const F here = V::load(at);
      if (i + 1 < kPdqSide) {
        const F down = V::sub(here, V::load(at + kPdqSide));
        sum = V::add_truncated(sum, V::div(V::mul(down, hundred), range));
      }
      F right = V::sub(here, V::load(at + 1));
      if (j + V::kLanes == kPdqSide) right = V::mul(right, mask);
      sum = V::add_truncated(sum, V::div(V::mul(right, hundred), range));
    }
  }
  return V::total(sum);
}

template <class V>
void transform(const float* samples, float* half_way, float* coefficients) {
  multiply<V, kPdqSide, kPdqSide>(kPdqCosines.by_frequency[0], samples, half_way);
  multiply<V, kPdqSide, kPdqFrequencies>(half_way, kPdqCosines.by_sample[0], coefficients);
}

template <class V>
constexpr PdqEngine make_engine(const char* name) {
  return {name,
          V::kLanes,
          {{&Band<V, GrayPixels, false>::run, &Band<V, RgbPixels, false>::run,
            &Band<V, RgbaPixels, false>::run},
           {&Band<V, GrayPixels, true>::run, &Band<V, RgbPixels, true>::run,
            &Band<V, RgbaPixels, true>::run}},
          &transform<V>,
          &gradient_sum<V>,
          {&Tent<V, 1>::run, &Tent<V, 3>::run, &Tent<V, 4>::run},
          &gradient_bounds<V>};
}

}  // namespace
}  // namespace stillmine::hash
