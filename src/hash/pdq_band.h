// PDQ's two box filters over one band of rows, and the samples of what they give.
// Included by pdq_kernel.h alone, and like it once for each instruction set in an unnamed namespace.
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
// of additions is slow and three at once are as slow as one. With V::kPassesSideBySide their
// instructions are mixed; without, they come one after the other, which takes fewer registers.
// The phases at both ends of a reference pass (fill, grow, slide, drain) are one phase here:
// adding or subtracting a pixel that does not exist is adding or subtracting +0, which changes no
// sum, and outputs that do not exist are divided by infinity. A pass runs `lag` pixels behind its
// input; steps count input pixels from the first to the last that any pass still waits for, and two
// blocks more for the pipeline.
// Cost: about 5 vector instructions a pixel on 8 lanes; the state is in pdq_engine.h. Threads: one.
#pragma once

#include <cstddef>
#include <cstdint>

#include "hash/pdq_engine.h"

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
  static constexpr std::ptrdiff_t kRowBytes = kLanes * sizeof(float);  // of a block in the ring

  struct Divisor {
    explicit Divisor(int window)
        : value(V::set1(static_cast<float>(window))),
          inverse(V::set1(1.0F / static_cast<float>(window))) {}

    F value;
    F inverse;
  };

  struct Pipeline {
    std::uint8_t* ring;  // of this block of columns
    float* window_1;     // where this block's columns go
    float* window_2;
    F sum_1 = V::zero();
    F sum_2 = V::zero();
  };

  Band(BandWork& work, const std::uint8_t* const* rows, int first_step)
      : work_(work),
        rows_(rows),
        first_step_(first_step),
        window_floats_(static_cast<std::ptrdiff_t>(work.x.window) * kLanes),
        block_bytes_(static_cast<std::ptrdiff_t>(work.y.window) * kRowBytes),
        now_{reinterpret_cast<std::uint8_t*>(work.ring), work.window_1 + window_floats_,
             work.window_2 + window_floats_},
        divisor_x_(work.x.window),
        divisor_y_(work.y.window) {
    const BoxAxis& y = work.y;
    inner_rows_ = first_step >= y.window - 1 && first_step + kLanes <= y.length;
    for (int r = 0; r < kLanes; ++r) {
      ring_offsets_[r] = (work.ring_row + r) % y.window * kRowBytes;
      const int output = first_step + r - y.lag();
      row_divisors_[r] =
          output >= 0 && output < y.length ? static_cast<float>(y.count(output)) : __builtin_inff();
    }
    // Nothing has gone into the passes of this band yet.
    for (std::ptrdiff_t i = 0; i < window_floats_; ++i) work.window_1[i] = 0;
    for (std::ptrdiff_t i = 0; i < window_floats_ + kTile; ++i) work.window_2[i] = 0;
    for (float& value : columns_) value = 0;
  }

  // A chunk of columns at a time, so that what is seldom due (taking samples, moving the windows)
  // stays out of the loop over the blocks, where it would cost registers.
  void run_blocks() {
    // First and one past the last block whose window, and the block of pixels after it, lie inside
    // the row.
    const int inner_begin = (work_.x.window - 1 + kLanes - 1) / kLanes * kLanes;
    const int inner_end = inner_rows_ ? work_.x.length / kLanes * kLanes - kLanes : 0;
    load_block<false>(0, now_.window_1);
    for (int chunk = 0; chunk < work_.columns; chunk += kChunkColumns) {
      const int end = least(chunk + kChunkColumns, work_.columns);
      int step = run_range<false>(chunk, least(end, inner_begin), chunk);
      step = run_range<true>(step, least(end, inner_end), chunk);
      run_range<false>(step, end, chunk);
      take_samples(chunk, end);
      keep_windows();
    }
  }

  static int least(int a, int b) { return a < b ? a : b; }

  // Runs the pipeline over the blocks from `step` to `end`, and returns where that left off.
  // A function of its own, because inlined several times it shares registers with its callers.
  template <bool kInner>
  [[gnu::noinline]] int run_range(int step, int end, int chunk) {
    if (step >= end) return step;
    // Local, because a store through a pointer might change a member.
    Pipeline now = now_;
    const Divisor divisor_x = divisor_x_;
    const Divisor divisor_y = divisor_y_;
    for (float* sums = sums_ + (step - chunk) * kLanes; step < end; step += kLanes) {
      run_block<kInner>(now, divisor_x, divisor_y, step, sums);
      sums += kTile;
    }
    now_ = now;
    return step;
  }

  // One step of the pipeline: pass 1 of this block of columns, pass 2 of the block before, pass 3 of
  // the one before that. Each is a chain of 2 kLanes dependent operations, and they depend on
  // nothing of each other: side by side they take the time of one.
  template <bool kInner>
  STILLMINE_INLINE void run_block(Pipeline& now, const Divisor& divisor_x, const Divisor& divisor_y,
                                  int step, float* sums) {
    F across[kLanes];  // lanes are rows
    F down[kLanes];    // lanes are columns
    const float* old_1 = now.window_1 - window_floats_;
    const float* old_2 = now.window_2 - window_floats_;
    F column_sum = V::load(work_.column_sums + step);
    const auto pass_1 = [&](auto k) STILLMINE_INLINE {
      const F in = V::load(now.window_1 + k * kLanes);
      now.sum_1 = V::sub(V::add(now.sum_1, in), V::load(old_1 + k * kLanes));
      across[k] = divide<kInner>(now.sum_1, divisor_x, work_.divisors + step + k);
    };
    const auto pass_2 = [&](auto k) STILLMINE_INLINE {
      auto* slot = reinterpret_cast<float*>(now.ring + ring_offsets_[k]);
      const F in = V::load(columns_ + k * kLanes);
      const F old = V::load(slot);
      V::store(slot, in);
      column_sum = V::sub(V::add(column_sum, in), old);
      down[k] = divide<kInner>(column_sum, divisor_y, row_divisors_ + k);
    };
    const auto pass_3 = [&](auto k) STILLMINE_INLINE {
      const F in = V::load(now.window_2 + k * kLanes);
      now.sum_2 = V::sub(V::add(now.sum_2, in), V::load(old_2 + k * kLanes));
      V::store(sums + k * kLanes, now.sum_2);
    };
    if constexpr (V::kPassesSideBySide) {
      unroll<kLanes>([&](auto k) STILLMINE_INLINE {
        pass_1(k);
        pass_2(k);
        pass_3(k);
      });
      load_block<kInner>(step + kLanes, now.window_1 + kTile);  // it need not wait for the sums
      store_transposed(across, columns_);
      store_transposed(down, now.window_2 + kTile);
    } else {
      load_block<kInner>(step + kLanes, now.window_1 + kTile);
      unroll<kLanes>(pass_2);  // before pass 1, which writes to columns_
      store_transposed(down, now.window_2 + kTile);
      unroll<kLanes>(pass_1);
      store_transposed(across, columns_);
      unroll<kLanes>(pass_3);
    }
    V::store(work_.column_sums + step, column_sum);
    now.window_1 += kTile;
    now.window_2 += kTile;
    now.ring += block_bytes_;
  }

  STILLMINE_INLINE static void store_transposed(F (&v)[kLanes], float* to) {
    V::transpose(v);
    unroll<kLanes>([&](auto k) STILLMINE_INLINE { V::store(to + k * kLanes, v[k]); });
  }

  // Inside the picture the divisor is the window; at its edges, and where no output is due, a table
  // has it.
  template <bool kInner>
  STILLMINE_INLINE static F divide(F sum, const Divisor& divisor, const float* edge_divisor) {
    if constexpr (!kInner) {
      return V::div(sum, V::set1(*edge_divisor));
    } else if constexpr (kPowerOfTwo) {
      return V::mul(sum, divisor.inverse);
    } else {
      return V::quotient(sum, divisor.value, divisor.inverse);
    }
  }

  // The luma of a block of columns, transposed, to where pass 1 takes it.
  template <bool kInner>
  STILLMINE_INLINE void load_block(int step, float* to) {
    F v[kLanes];
    if (kInner || step + kLanes <= work_.x.length) {
      const std::ptrdiff_t offset = static_cast<std::ptrdiff_t>(step) * Pixels::kBytes;
      unroll<kLanes>([&](auto r)
                         STILLMINE_INLINE { v[r] = Pixels::template load<V>(rows_[r] + offset); });
    } else {
      copy_edge_pixels(step);
      unroll<kLanes>([&](auto r) STILLMINE_INLINE {
        v[r] = Pixels::template load<V>(work_.edge_pixels + r * kLanes * Pixels::kBytes);
      });
    }
    store_transposed(v, to);
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

  // After a chunk the last columns of the windows, and those of the block that is ahead, move to the
  // beginning of their memory.
  void keep_windows() {
    const auto bytes = static_cast<std::size_t>(window_floats_ + kTile) * sizeof(float);
    __builtin_memmove(work_.window_1, now_.window_1 - window_floats_, bytes);
    __builtin_memmove(work_.window_2, now_.window_2 - window_floats_, bytes);
    now_.window_1 = work_.window_1 + window_floats_;
    now_.window_2 = work_.window_2 + window_floats_;
  }

  // Those due in the chunk of columns from begin to end. Their windows lie inside the picture.
  void take_samples(int begin, int end) {
    for (; work_.sample_steps[next_sample_] < end; ++next_sample_) {
      const F sum = V::load(sums_ + (work_.sample_steps[next_sample_] - begin) * kLanes);
      V::store(work_.sampled + next_sample_ * kLanes, divide<true>(sum, divisor_x_, nullptr));
    }
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
  std::ptrdiff_t block_bytes_;  // in the ring
  Pipeline now_;
  Divisor divisor_x_, divisor_y_;
  bool inner_rows_;
  int next_sample_ = 0;
  std::ptrdiff_t ring_offsets_[kLanes];  // bytes
  float row_divisors_[kLanes];
  alignas(64) float columns_[kTile];                // what pass 1 gave, for pass 2
  alignas(64) float sums_[kChunkColumns * kLanes];  // of pass 3
};

}  // namespace
}  // namespace stillmine::hash
