// PDQ's box filters, samples, quality and cosine transform, once for every instruction set.
// Included by the pdq_<set>.cpp files alone. Each of them is compiled with its own machine flags,
// so all is in an unnamed namespace and nothing may be shared by the linker (no std templates).
// pdq_band.h has the box filters, pdq_tent.h the certified path.
//
// V gives the vector type: F, kLanes, load, store, set1, zero, add, sub, mul, div, quotient (s / c
// exactly, given r = 1 / c), abs, add_truncated, transpose and the three luma loads; for pdq_band.h
// kPassesSideBySide, kMovesByVector, kInHalves and what comes with it (load_halves, transpose_half, and rgb_half and
// rgba_half instead of the luma of whole rows); for pdq_tent.h dots, kDots of them at a time, and either store_tent of kWords
// columns (kWeighsBytes) or kWords 16-bit lanes with widen, add_words and store_words.
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
  template <class V, int kHalf>
  STILLMINE_INLINE static typename V::F load_half(const unsigned char* p, const unsigned char* q) {
    return V::template rgb_half<kHalf>(p, q);
  }
};

struct RgbaPixels {
  static constexpr int kBytes = 4;
  template <class V>
  STILLMINE_INLINE static typename V::F load(const unsigned char* p) {
    return V::rgba(p);
  }
  template <class V, int kHalf>
  STILLMINE_INLINE static typename V::F load_half(const unsigned char* p, const unsigned char* q) {
    return V::template rgba_half<kHalf>(p, q);
  }
};

}  // namespace
}  // namespace stillmine::hash

#include "hash/pdq_band.h"
#include "hash/pdq_tent.h"

namespace stillmine::hash {
namespace {

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

// A scalar divides as it goes: it would need as much code again for the few sizes where it need not.
template <class V>
constexpr PdqEngine make_engine(const char* name) {
  constexpr bool kWaits = V::kLanes > 1;
  return {name,
          V::kLanes,
          {{{&Band<V, GrayPixels, false, false>::run, &Band<V, RgbPixels, false, false>::run,
             &Band<V, RgbaPixels, false, false>::run},
            {&Band<V, GrayPixels, false, kWaits>::run, &Band<V, RgbPixels, false, kWaits>::run,
             &Band<V, RgbaPixels, false, kWaits>::run}},
           {{&Band<V, GrayPixels, kWaits, false>::run, &Band<V, RgbPixels, kWaits, false>::run,
             &Band<V, RgbaPixels, kWaits, false>::run},
            {&Band<V, GrayPixels, kWaits, kWaits>::run, &Band<V, RgbPixels, kWaits, kWaits>::run,
             &Band<V, RgbaPixels, kWaits, kWaits>::run}}},
          &transform<V>,
          &gradient_sum<V>,
          {&Tent<V, 1>::run, &Tent<V, 3>::run, &Tent<V, 4>::run},
          &gradient_bounds<V>};
}

}  // namespace
}  // namespace stillmine::hash
