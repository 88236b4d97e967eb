// Inside image/reduce.h: sums of the columns of some rows, for the instruction set that the including file is compiled
// for (STILLMINE_REDUCE_LANES columns in a vector of 16-bit sums: 8 for SSE2, NEON and WebAssembly, 16 for AVX2).
// Input: `count` rows of `columns` bytes, `stride` apart. Output: added to `sums`, or begun. All is in an unnamed
// namespace, since each copy has its own machine flags. Errors: none. Cost: 0.02 to 0.06 ns a pixel in the cache.
// Threads: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace stillmine::image {

using AddRows = void (*)(const std::uint8_t* rows, std::ptrdiff_t stride, int count, int columns,
                         bool begin, std::uint16_t* sums);

/// Where the processor has AVX2 (reduce_avx2.cpp).
void add_rows_avx2(const std::uint8_t* rows, std::ptrdiff_t stride, int count, int columns,
                   bool begin, std::uint16_t* sums);

/// Means over k columns and k rows, 5 <= k <= 8, of what that made; eight at a time, returns how many of `count` it
/// did. Reads up to three sums past the last.
int means_avx2(const std::uint16_t* sums, int k, int count, std::uint8_t* out);

namespace {

constexpr int kLanes = STILLMINE_REDUCE_LANES;
using Samples [[gnu::vector_size(kLanes)]] = std::uint8_t;
using Sums [[gnu::vector_size(2 * kLanes)]] = std::uint16_t;

inline Sums widened(const std::uint8_t* p) {
  Samples samples;
  std::memcpy(&samples, p, sizeof samples);
  return __builtin_convertvector(samples, Sums);
}

inline Sums loaded(const std::uint16_t* p) {
  Sums sums;
  std::memcpy(&sums, p, sizeof sums);
  return sums;
}

inline void store(std::uint16_t* p, Sums sums) { std::memcpy(p, &sums, sizeof sums); }

// Four vectors at a time stay in registers over the rows.
void add_rows(const std::uint8_t* rows, std::ptrdiff_t stride, int count, int columns, bool begin,
              std::uint16_t* sums) {
  int x = 0;
  for (; x + 4 * kLanes <= columns; x += 4 * kLanes) {
    std::uint16_t* to = sums + x;
    Sums a = begin ? Sums{} : loaded(to);
    Sums b = begin ? Sums{} : loaded(to + kLanes);
    Sums c = begin ? Sums{} : loaded(to + 2 * kLanes);
    Sums d = begin ? Sums{} : loaded(to + 3 * kLanes);
    const std::uint8_t* row = rows + x;
    for (int r = 0; r < count; ++r, row += stride) {
      a += widened(row);
      b += widened(row + kLanes);
      c += widened(row + 2 * kLanes);
      d += widened(row + 3 * kLanes);
    }
    store(to, a);
    store(to + kLanes, b);
    store(to + 2 * kLanes, c);
    store(to + 3 * kLanes, d);
  }
  for (; x < columns; ++x) {
    int sum = begin ? 0 : sums[x];
    for (int r = 0; r < count; ++r) sum += rows[r * stride + x];
    sums[x] = static_cast<std::uint16_t>(sum);
  }
}

}  // namespace
}  // namespace stillmine::image
