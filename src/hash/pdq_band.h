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
// V::kInHalves is for vectors of two halves that exchange lanes dearly: a block is loaded, and given
// from pass 1 to pass 2, as halves of its columns, and loads put the halves of a vector together. Half
// as many vectors wait for a transposition then, which with 16 registers spares their way over memory.
// The phases at both ends of a reference pass (fill, grow, slide, drain) are one phase here:
// adding or subtracting a pixel that does not exist is adding or subtracting +0, which changes no
// sum, and outputs that do not exist are divided by infinity. A pass runs `lag` pixels behind its
// input; steps count input pixels from the first to the last that any pass still waits for, and two
// blocks more for the pipeline.
// Cost: 4 to 5 instructions a pixel of colour on 8 lanes; the state is in pdq_engine.h. Threads: one.
#pragma once

#include <cstddef>
#include <cstdint>

#include "hash/pdq_engine.h"

namespace stillmine::hash {
namespace {

// kWaitsAcross, kWaitsDown: BoxAxis::waits of the rows and of the columns.
template <class V, class Pixels, bool kWaitsAcross, bool kWaitsDown>
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
  static constexpr int kChunkColumns = kChunkFloats / kLanes;
  static constexpr bool kInHalves = V::kInHalves;
  // Whether the first and last columns of inner rows have code of their own. Scalars do without: less to load.
  static constexpr bool kEdgesApart = kLanes > 1;
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
    for (int r = 0, slot = work.ring_row; r < kLanes; ++r) {
      ring_offsets_[r] = slot * kRowBytes;
      if (++slot == y.window) slot = 0;
      if (!inner_rows_ || !kEdgesApart)
        row_divisors_[r] = BandWork::divisor(y, first_step + r - y.lag());
    }
    // Nothing has gone into the passes of this band yet.
    for (std::ptrdiff_t i = 0; i < window_floats_; ++i) work.window_1[i] = 0;
    for (std::ptrdiff_t i = 0; i < window_floats_ + 2 * kTile; ++i) work.window_2[i] = 0;
  }

  // A chunk of columns at a time, so that what is seldom due (taking samples, moving the windows)
  // stays out of the loop over the blocks, where it would cost registers.
  void run_blocks() {
    load_first_block(now_.window_1);
    for (int chunk = 0; chunk < work_.columns; chunk += kChunkColumns) {
      const int end = least(chunk + kChunkColumns, work_.columns);
      if (inner_rows_) {
        run_inner_rows(chunk, end);
      } else {
        run_range<false, false>(chunk, end, chunk);
      }
      take_samples(chunk, end);
      keep_windows();
    }
  }

  void run_inner_rows(int chunk, int end) {
    // First and one past the last block whose window, and the block of pixels after it, lie inside
    // the row.
    const int inner_begin = (work_.x.window - 1 + kLanes - 1) / kLanes * kLanes;
    const int inner_end = work_.x.length / kLanes * kLanes - kLanes;
    int step = run_range<false, kEdgesApart>(chunk, least(end, inner_begin), chunk);
    step = run_range<true, true>(step, least(end, inner_end), chunk);
    run_range<false, kEdgesApart>(step, end, chunk);
  }

  static int least(int a, int b) { return a < b ? a : b; }

  // Runs the pipeline over the blocks from `step` to `end`, and returns where that left off.
  // A function of its own, because inlined several times it shares registers with its callers.
  template <bool kInnerColumns, bool kInnerRows>
  [[gnu::noinline]] int run_range(int step, int end, int chunk) {
    if (step >= end) return step;
    // Local, because a store through a pointer might change a member.
    Pipeline now = now_;
    const Divisor divisor_x = divisor_x_;
    const Divisor divisor_y = divisor_y_;
    for (float* sums = sums_ + (step - chunk) * kLanes; step < end; step += kLanes) {
      run_block<kInnerColumns, kInnerRows>(now, divisor_x, divisor_y, step, sums);
      sums += kTile;
    }
    now_ = now;
    return step;
  }

  // One step of the pipeline: pass 1 of this block of columns, pass 2 of the block before, pass 3 of
  // the one before that. Each is a chain of 2 kLanes dependent operations, and they depend on
  // nothing of each other: side by side they take the time of one.
  // What pass 1 gives stands where the second window goes on, until pass 2 replaces it by its own.
  template <bool kInnerColumns, bool kInnerRows>
  STILLMINE_INLINE void run_block(Pipeline& now, const Divisor& divisor_x, const Divisor& divisor_y,
                                  int step, float* sums) {
    F across[kLanes];  // lanes are rows
    F down[kLanes];    // lanes are columns
    const float* old_1 = now.window_1 - window_floats_;
    const float* old_2 = now.window_2 - window_floats_;
    float* const columns = now.window_2 + kTile;
    F column_sum = V::load(work_.column_sums + step);
    const auto pass_1 = [&](auto k) STILLMINE_INLINE {
      const F in = V::load(now.window_1 + k * kLanes);
      now.sum_1 = V::sub(V::add(now.sum_1, in), V::load(old_1 + k * kLanes));
      across[k] =
          divide<kInnerColumns, kWaitsAcross>(now.sum_1, divisor_x, work_.divisors + step + k);
    };
    const auto pass_2 = [&](auto k) STILLMINE_INLINE {
      auto* slot = reinterpret_cast<float*>(now.ring + ring_offsets_[k]);
      F in;
      if constexpr (kInHalves) {
        in = V::load_halves(columns + half_row(k), columns + kTile / 2 + half_row(k));
      } else {
        in = V::load(columns + k * kLanes);
      }
      column_sum = V::sub(V::add(column_sum, in), V::load(slot));
      V::store(slot, in);
      down[k] = divide<kInnerRows, kWaitsDown>(column_sum, divisor_y, row_divisors_ + k);
    };
    const auto pass_3 = [&](auto k) STILLMINE_INLINE {
      const F in = V::load(now.window_2 + k * kLanes);
      now.sum_2 = V::sub(V::add(now.sum_2, in), V::load(old_2 + k * kLanes));
      V::store(sums + k * kLanes, now.sum_2);
    };
    if constexpr (kInHalves) {
      constexpr int kHalf = kLanes / 2;
      unroll<2>([&](auto half) STILLMINE_INLINE {
        load_half<kInnerColumns, half>(step + kLanes, now.window_1 + kTile);
        unroll<kHalf>([&](auto i) STILLMINE_INLINE {
          constexpr int k = half * kHalf + i;
          pass_1(Index<k>{});
          pass_2(Index<k>{});
          pass_3(Index<k>{});
        });
        store_half_transposed(across + half * kHalf, columns + kTile + half * (kTile / 2));
      });
      store_transposed(down, columns);
    } else if constexpr (V::kPassesSideBySide) {
      unroll<kLanes>([&](auto k) STILLMINE_INLINE {
        pass_1(k);
        pass_2(k);
        pass_3(k);
      });
      load_block<kInnerColumns>(step + kLanes, now.window_1 + kTile);  // need not wait for the sums
      store_transposed(across, columns + kTile);
      store_transposed(down, columns);
    } else {
      load_block<kInnerColumns>(step + kLanes, now.window_1 + kTile);
      unroll<kLanes>(pass_2);
      store_transposed(down, columns);
      unroll<kLanes>(pass_1);
      store_transposed(across, columns + kTile);
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

  // Half of the columns: what V::transpose_half leaves, lanes not yet exchanged between the halves.
  STILLMINE_INLINE static void store_half_transposed(F* v, float* to) {
    V::transpose_half(v);
    unroll<kLanes / 2>([&](auto k) STILLMINE_INLINE { V::store(to + k * kLanes, v[k]); });
  }

  // Where row k of half the columns stands in what that stored.
  static constexpr int half_row(int k) {
    return k % (kLanes / 2) * kLanes + k / (kLanes / 2) * (kLanes / 2);
  }

  // Inside the picture the divisor is the window; at its edges, and where no output is due, a table
  // has it. Where a window is a power of two, all divisions by it wait for the last one: they are
  // exact, so the order does not matter.
  template <bool kInner, bool kWaits>
  STILLMINE_INLINE static F divide(F sum, const Divisor& divisor, const float* edge_divisor) {
    if constexpr (!kInner) {
      return V::div(sum, V::set1(*edge_divisor));
    } else if constexpr (kWaits) {
      return sum;
    } else {
      return V::quotient(sum, divisor.value, divisor.inverse);
    }
  }

  // The luma of a block of columns, transposed, to where pass 1 takes it.
  template <bool kInner>
  STILLMINE_INLINE void load_block(int step, float* to) {
    if (!kInner && step >= work_.x.length) return store_black(to);
    const Rows rows = rows_at<kInner>(step);
    F v[kLanes];
    unroll<kLanes>([&](auto r) STILLMINE_INLINE { v[r] = Pixels::template load<V>(rows.at(r)); });
    store_transposed(v, to);
  }

  STILLMINE_INLINE void load_first_block(float* to) {
    if constexpr (kInHalves) {
      load_half<false, 0>(0, to);
      load_half<false, 1>(0, to);
    } else {
      load_block<false>(0, to);
    }
  }

  // Half of that. Grey is as fast in one piece, with the first half.
  template <bool kInner, int kHalf>
  STILLMINE_INLINE void load_half(int step, float* to) {
    if constexpr (Pixels::kBytes == 1) {
      if constexpr (kHalf == 0) load_block<kInner>(step, to);
    } else {
      if (!kInner && step >= work_.x.length) return store_black(to);
      const Rows rows = rows_at<kInner>(step);
      F v[kLanes / 2];
      unroll<kLanes / 2>([&](auto r) STILLMINE_INLINE {
        v[r] = Pixels::template load_half<V, kHalf>(rows.at(r), rows.at(r + kLanes / 2));
      });
      store_half_transposed(v, to + kHalf * (kTile / 2));
    }
  }

  static void store_black(float* to) {
    unroll<kLanes>([&](auto k) STILLMINE_INLINE { V::store(to + k * kLanes, V::zero()); });
  }

  // A block of pixels: in the picture, or copied where it reaches past the edge.
  struct Rows {
    const std::uint8_t* const* rows;
    std::ptrdiff_t offset;
    const std::uint8_t* copy;

    STILLMINE_INLINE const std::uint8_t* at(int r) const {
      return copy != nullptr ? copy + r * kLanes * Pixels::kBytes : rows[r] + offset;
    }
  };

  template <bool kInner>
  STILLMINE_INLINE Rows rows_at(int step) const {
    const std::ptrdiff_t offset = static_cast<std::ptrdiff_t>(step) * Pixels::kBytes;
    constexpr bool kAlwaysFits = kInner || kLanes == 1;
    if (kAlwaysFits || step + kLanes <= work_.x.length) return {rows_, offset, nullptr};
    copy_edge_pixels(step);
    return {rows_, offset, work_.edge_pixels};
  }

  // What is left of the rows, and black behind it.
  void copy_edge_pixels(int step) const {
    const int bytes = (work_.x.length - step) * Pixels::kBytes;
    constexpr int kPitch = kLanes * Pixels::kBytes;
    for (int r = 0; r < kLanes; ++r) {
      const std::uint8_t* from = rows_[r] + static_cast<std::ptrdiff_t>(step) * Pixels::kBytes;
      std::uint8_t* to = work_.edge_pixels + r * kPitch;
      for (int i = 0; i < kPitch; ++i) to[i] = i < bytes ? from[i] : 0;
    }
  }

  STILLMINE_INLINE static void move_down(float* to, const float* from, std::ptrdiff_t floats) {
    if constexpr (V::kMovesByVector) {
      for (std::ptrdiff_t i = 0; i < floats; i += kLanes) V::store(to + i, V::load(from + i));
    } else {
      __builtin_memmove(to, from, static_cast<std::size_t>(floats) * sizeof(float));
    }
  }

  // After a chunk the last columns of the windows, and those of the blocks that are ahead, move to the
  // beginning of their memory.
  void keep_windows() {
    move_down(work_.window_1, now_.window_1 - window_floats_, window_floats_ + kTile);
    move_down(work_.window_2, now_.window_2 - window_floats_, window_floats_ + 2 * kTile);
    now_.window_1 = work_.window_1 + window_floats_;
    now_.window_2 = work_.window_2 + window_floats_;
  }

  // Those due in the chunk of columns from begin to end. Their windows lie inside the picture.
  void take_samples(int begin, int end) {
    for (; work_.sample_steps[next_sample_] < end; ++next_sample_) {
      const F sum = V::load(sums_ + (work_.sample_steps[next_sample_] - begin) * kLanes);
      V::store(work_.sampled + next_sample_ * kLanes,
               divide<true, kWaitsAcross>(sum, divisor_x_, nullptr));
    }
  }

  // Vertical pass 2 over the band's rows, on the sampled columns.
  void finish_samples() {
    const BoxAxis& y = work_.y;
    const int row = work_.ring_row;
    for (int j = 0; j < kPdqSide; j += kLanes) {
      F v[kLanes];
      unroll<kLanes>([&](auto k)
                         STILLMINE_INLINE { v[k] = V::load(work_.sampled + (j + k) * kLanes); });
      V::transpose(v);
      F sum = V::load(work_.sample_sums + j);
      int slot = row;
      unroll<kLanes>([&](auto r) STILLMINE_INLINE {
        float* ring = work_.sample_ring + static_cast<std::ptrdiff_t>(slot) * kPdqSide + j;
        sum = V::sub(V::add(sum, v[r]), V::load(ring));
        V::store(ring, v[r]);
        V::store(row_sums_ + r * kPdqSide + j, sum);
        if (++slot == y.window) slot = 0;
      });
      V::store(work_.sample_sums + j, sum);
    }
    for (int r = 0; r < kLanes; ++r) {
      if (++work_.ring_row == y.window) work_.ring_row = 0;
      while (work_.next_sample_row < kPdqSide &&
             work_.sample_row_steps[work_.next_sample_row] == first_step_ + r) {
        emit_row(row_sums_ + r * kPdqSide, first_step_ + r - 2 * y.lag());
      }
    }
  }

  void emit_row(const float* sums, int output) {
    const float count = static_cast<float>(work_.y.count(output)) * work_.waiting();
    const F divisor = V::set1(count);
    float* to = work_.samples + static_cast<std::ptrdiff_t>(work_.next_sample_row) * kPdqSide;
    for (int j = 0; j < kPdqSide; j += kLanes) {
      V::store(to + j, V::div(V::load(sums + j), divisor));
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
  alignas(64) float sums_[kChunkFloats];           // of pass 3
  alignas(64) float row_sums_[kLanes * kPdqSide];  // of pass 4, row by row
};

}  // namespace
}  // namespace stillmine::hash
