// Column sums on 16 lanes, and their means. Compiled with -mavx2, reached only where the processor has it.
#include <immintrin.h>

#define STILLMINE_REDUCE_LANES 16
#include "image/reduce_rows.h"

namespace stillmine::image {

void add_rows_avx2(const std::uint8_t* rows, std::ptrdiff_t stride, int count, int columns,
                   bool begin, std::uint16_t* sums) {
  add_rows(rows, stride, count, columns, begin, sums);
}

namespace {

// Two times k neighbouring sums as four parts each; the weights of what is behind them are 0.
__m256i parts(const std::uint16_t* low, const std::uint16_t* high, __m256i weights) {
  const auto load = [](const std::uint16_t* p) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
  };
  return _mm256_madd_epi16(_mm256_set_m128i(load(high), load(low)), weights);
}

}  // namespace

int means_avx2(const std::uint16_t* sums, int k, int count, std::uint8_t* out) {
  constexpr int kMeans = 8;
  alignas(16) std::int16_t ones[kMeans] = {};
  for (int i = 0; i < k; ++i) ones[i] = 1;
  const __m256i weights =
      _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(ones)));
  const int area = k * k;
  const int half_area = area / 2;
  // Rounded down after half of the area is added. Half a unit more keeps the quotient from whole numbers by 1 in 128
  // at least, of which binary32 errs by less than 1 in 30,000: so it is exact.
  const __m256 half = _mm256_set1_ps(static_cast<float>(half_area) + 0.5F);
  const __m256 inverse = _mm256_set1_ps(1.0F / static_cast<float>(area));
  const __m256i low_bytes = _mm256_set1_epi32(0x0c080400);
  int done = 0;
  for (; done + kMeans <= count; done += kMeans, sums += kMeans * k, out += kMeans) {
    const auto pair = [&](int i) { return parts(sums + i * k, sums + (i + 4) * k, weights); };
    const __m256i whole =
        _mm256_hadd_epi32(_mm256_hadd_epi32(pair(0), pair(1)), _mm256_hadd_epi32(pair(2), pair(3)));
    const __m256 mean = _mm256_mul_ps(_mm256_add_ps(_mm256_cvtepi32_ps(whole), half), inverse);
    const __m256i bytes = _mm256_shuffle_epi8(_mm256_cvttps_epi32(mean), low_bytes);
    const int first = _mm256_extract_epi32(bytes, 0);
    const int second = _mm256_extract_epi32(bytes, 4);
    std::memcpy(out, &first, sizeof first);
    std::memcpy(out + 4, &second, sizeof second);
  }
  return done;
}

}  // namespace stillmine::image
