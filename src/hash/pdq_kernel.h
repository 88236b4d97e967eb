// PDQ's box filters, samples, quality and cosine transform, once for every instruction set.
// Included by the pdq_<set>.cpp files alone. Each of them is compiled with its own machine flags,
// so all is in an unnamed namespace and nothing may be shared by the linker (no std templates).
//
// V gives the vector type: F, kLanes, load, store, set1, zero, add, sub, mul, div, quotient (s / c
// exactly, given r = 1 / c), sum_of_truncated, transpose and the three luma loads.
//
// The reference filters a float picture four times (rows, columns, rows, columns) with running
// sums, and keeps one pixel of H / 64 x W / 64. Every sum here takes the same numbers in the same
// order, so each is rounded the same way; only independent sums run side by side:
//   * luma of kLanes x kLanes pixels, transposed: lanes are rows, and the sums of horizontal pass 1
//     run over the columns;
//   * transposed back: lanes are columns, and vertical pass 1 runs over the rows of the band;
//   * transposed again for horizontal pass 2, divided at the 64 sampled columns only;
//   * after the band, vertical pass 2 on those 64 columns.
// The phases at both ends of a reference pass (fill, grow, slide, drain) are one phase here:
// adding or subtracting a pixel that does not exist is adding or subtracting +0, which changes no
// sum, and outputs that do not exist are divided by infinity. A pass runs `lag` pixels behind its
// input; steps count input pixels from the first to the last that any pass still waits for.
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

  Band(BandWork& work, const std::uint8_t* const* rows, int first_step)
      : work_(work),
        rows_(rows),
        first_step_(first_step),
        window_floats_(static_cast<std::ptrdiff_t>(work.x.window) * kLanes),
        block_floats_(static_cast<std::ptrdiff_t>(work.y.window) * kLanes),
        divisor_x_(V::set1(static_cast<float>(work.x.window))),
        inverse_x_(V::set1(1.0F / static_cast<float>(work.x.window))),
        divisor_y_(V::set1(static_cast<float>(work.y.window))),
        inverse_y_(V::set1(1.0F / static_cast<float>(work.y.window))) {
    const BoxAxis& y = work.y;
    inner_rows_ = first_step >= y.window - 1 && first_step + kLanes <= y.length;
    for (int r = 0; r < kLanes; ++r) {
      ring_offsets_[r] = static_cast<std::ptrdiff_t>((work.ring_row + r) % y.window) * kLanes;
      const int output = first_step + r - y.lag();
      row_divisors_[r] =
          output >= 0 && output < y.length ? static_cast<float>(y.count(output)) : __builtin_inff();
    }
  }

  static F divide(F sum, F divisor, F inverse) {
    if constexpr (kPowerOfTwo) {
      return V::mul(sum, inverse);
    } else {
      return V::quotient(sum, divisor, inverse);
    }
  }

  void run_blocks() {
    const BoxAxis& x = work_.x;
    for (std::ptrdiff_t i = 0; i < window_floats_; ++i) {
      work_.window_1[i] = 0;
      work_.window_2[i] = 0;
    }
    // First and one past the last block whose window lies inside the row; its pixels do as well.
    const int inner_begin = (x.window - 1 + kLanes - 1) / kLanes * kLanes;
    const int inner_end = (x.length - V::kPixelSlack) / kLanes * kLanes;
    int step = 0;
    while (step < work_.columns) {
      const int chunk_end =
          step + work_.window_columns < work_.columns ? step + work_.window_columns : work_.columns;
      float* window_1 = work_.window_1 + window_floats_;
      float* window_2 = work_.window_2 + window_floats_;
      while (step < chunk_end) {
        const bool inner = step >= inner_begin && step < inner_end;
        const int end = inner && inner_end < chunk_end ? inner_end
                        : inner                        ? chunk_end
                                                       : step + kLanes;
        if (inner && inner_rows_) {
          run_inner(step, end, window_1, window_2);
          window_1 += static_cast<std::ptrdiff_t>(end - step) * kLanes;
          window_2 += static_cast<std::ptrdiff_t>(end - step) * kLanes;
          step = end;
        } else {
          run_edge(step, window_1, window_2);
          window_1 += kLanes * kLanes;
          window_2 += kLanes * kLanes;
          step += kLanes;
        }
      }
      keep_window(work_.window_1, window_1);
      keep_window(work_.window_2, window_2);
    }
  }

  // The last x.window columns become the ones before the next chunk.
  void keep_window(float* begin, const float* end) const {
    __builtin_memmove(begin, end - window_floats_,
                      static_cast<std::size_t>(window_floats_) * sizeof(float));
  }

  void run_inner(int begin, int end, float* window_1, float* window_2) {
    F sum_1 = sum_1_;
    F sum_2 = sum_2_;
    const std::uint8_t* pixels[kLanes];
    for (int r = 0; r < kLanes; ++r) {
      pixels[r] = rows_[r] + static_cast<std::ptrdiff_t>(begin) * Pixels::kBytes;
    }
    for (int step = begin; step < end; step += kLanes) {
      F v[kLanes];
      unroll<kLanes>([&](auto r) STILLMINE_INLINE {
        v[r] = Pixels::template load<V>(pixels[r]);
        pixels[r] += kLanes * Pixels::kBytes;
      });
      V::transpose(v);
      slide(v, sum_1, window_1);
      unroll<kLanes>([&](auto k) STILLMINE_INLINE { v[k] = divide(v[k], divisor_x_, inverse_x_); });
      V::transpose(v);
      slide_down(v, step);
      unroll<kLanes>([&](auto r) STILLMINE_INLINE { v[r] = divide(v[r], divisor_y_, inverse_y_); });
      V::transpose(v);
      slide(v, sum_2, window_2);
      take_samples(v, step);
      window_1 += kLanes * kLanes;
      window_2 += kLanes * kLanes;
    }
    sum_1_ = sum_1;
    sum_2_ = sum_2;
  }

  void run_edge(int step, float* window_1, float* window_2) {
    const std::uint8_t* pixels[kLanes];
    locate_pixels(step, pixels);
    F v[kLanes];
    unroll<kLanes>([&](auto r) STILLMINE_INLINE { v[r] = Pixels::template load<V>(pixels[r]); });
    V::transpose(v);
    slide(v, sum_1_, window_1);
    unroll<kLanes>(
        [&](auto k) STILLMINE_INLINE { v[k] = V::div(v[k], V::set1(work_.divisors[step + k])); });
    V::transpose(v);
    slide_down(v, step);
    unroll<kLanes>([&](auto r)
                       STILLMINE_INLINE { v[r] = V::div(v[r], V::set1(row_divisors_[r])); });
    V::transpose(v);
    slide(v, sum_2_, window_2);
    take_samples(v, step);
  }

  // Where a block's pixels can be read: in the rows, or copied aside and followed by black.
  void locate_pixels(int step, const std::uint8_t** pixels) const {
    const int left = work_.x.length - step;
    constexpr int kPitch = (kLanes + V::kPixelSlack) * Pixels::kBytes;
    for (int r = 0; r < kLanes; ++r) {
      const std::uint8_t* from = rows_[r] + static_cast<std::ptrdiff_t>(step) * Pixels::kBytes;
      if (left >= kLanes + V::kPixelSlack) {
        pixels[r] = from;
        continue;
      }
      std::uint8_t* copy = work_.edge_pixels + r * kPitch;
      const int bytes = left < 0 ? 0 : (left < kLanes ? left : kLanes) * Pixels::kBytes;
      for (int i = 0; i < kPitch; ++i) copy[i] = i < bytes ? from[i] : 0;
      pixels[r] = copy;
    }
  }

  // Horizontal: v[k] is column k of the block, lanes are rows; becomes the running sums.
  STILLMINE_INLINE void slide(F* v, F& sum, float* window) const {
    unroll<kLanes>([&](auto k) STILLMINE_INLINE { V::store(window + k * kLanes, v[k]); });
    const float* old = window - window_floats_;
    unroll<kLanes>([&](auto k) STILLMINE_INLINE {
      sum = V::sub(V::add(sum, v[k]), V::load(old + k * kLanes));
      v[k] = sum;
    });
  }

  // Vertical: v[r] is row r of the block, lanes are columns; becomes the running sums.
  STILLMINE_INLINE void slide_down(F* v, int step) const {
    float* ring = work_.ring + step / kLanes * block_floats_;
    F sum = V::load(work_.column_sums + step);
    unroll<kLanes>([&](auto r) STILLMINE_INLINE {
      float* slot = ring + ring_offsets_[r];
      const F old = V::load(slot);
      V::store(slot, v[r]);
      sum = V::sub(V::add(sum, v[r]), old);
      v[r] = sum;
    });
    V::store(work_.column_sums + step, sum);
  }

  STILLMINE_INLINE void take_samples(F* v, int step) {
    if (next_sample_step_ >= step + kLanes) return;
    alignas(64) float sums[kLanes * kLanes];
    unroll<kLanes>([&](auto k) STILLMINE_INLINE { V::store(sums + k * kLanes, v[k]); });
    do {
      const F sum = V::load(sums + (next_sample_step_ - step) * kLanes);
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
  F divisor_x_, inverse_x_, divisor_y_, inverse_y_;
  F sum_1_ = V::zero();
  F sum_2_ = V::zero();
  bool inner_rows_;
  int next_sample_ = 0;
  int next_sample_step_ = work_.sample_steps[0];
  std::ptrdiff_t ring_offsets_[kLanes];
  float row_divisors_[kLanes];
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
int spectrum(const float* samples, float* coefficients) {
  alignas(64) float half_way[kPdqFrequencies * kPdqSide];
  multiply<V, kPdqSide, kPdqSide>(kPdqCosines.by_frequency[0], samples, half_way);
  multiply<V, kPdqSide, kPdqFrequencies>(half_way, kPdqCosines.by_sample[0], coefficients);
  return gradient_sum<V>(samples);
}

template <class V>
constexpr PdqEngine make_engine(const char* name) {
  return {name,
          V::kLanes,
          {{&Band<V, GrayPixels, false>::run, &Band<V, RgbPixels, false>::run,
            &Band<V, RgbaPixels, false>::run},
           {&Band<V, GrayPixels, true>::run, &Band<V, RgbPixels, true>::run,
            &Band<V, RgbaPixels, true>::run}},
          &spectrum<V>};
}

}  // namespace
}  // namespace stillmine::hash
