#include "hash/pdq_certified.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "hash/pdq_engine.h"

namespace stillmine::hash {
namespace {

constexpr std::size_t kSamples = kPdqSide * kPdqSide;
using Samples = std::array<float, kSamples + kMaxLanes>;  // engines read whole vectors
using HalfWay = std::array<float, kPdqFrequencies * kPdqSide>;
using Drifts = std::array<float, kPdqFrequencies * kPdqFrequencies>;

// As the header derives them.
constexpr float kStep = 5.0F / (1 << 30);
constexpr float kDown = kStep * (1.0F + 1.0F / 4) / 8;
constexpr float kAcross = kStep * (1.0F / 4 + 1.0F / 5) / 8;
constexpr float kSample = 1.0F / (1 << 30);
constexpr float kRounding = 0x1p-48F;
constexpr float kDeviations = 8.0F;
// Two neighbouring samples, each 1.7 sums of 512 steps: 8 sqrt(2 * 1.7 * 512 * w / 16 + 2 * 2^-30)
// of 255, in hundredths, and 2^-15 for the arithmetic that makes hundredths of it.
constexpr float kGradientMargin = 0.0024F;

// 1 / sin(pi (i + 1) / 128)^2
constexpr std::array<float, kPdqFrequencies> kInverseSquares = {
    1660.38F, 415.346F, 184.784F, 104.087F, 66.7362F, 46.4472F, 34.2139F, 26.2742F,
    20.8311F, 16.9379F, 14.0577F, 11.8673F, 10.163F,  8.81098F, 7.72056F, 6.82843F};

// Sixteen sums side by side, so that additions do not wait for each other.
template <class Value>
float sum_over(std::size_t count, Value value) {
  std::array<float, 16> sums{};
  for (std::size_t i = 0; i < count; i += sums.size()) {
    for (std::size_t k = 0; k < sums.size(); ++k) sums[k] += value(i + k);
  }
  float sum = 0;
  for (const float part : sums) sum += part;
  return sum;
}

// What each coefficient may be off by, the reference's and ours together.
Drifts drifts(const Samples& samples, const HalfWay& half_way) {
  const float mean = sum_over(kSamples, [&](std::size_t k) { return samples[k]; }) / kSamples;
  const float spread = sum_over(kSamples, [&](std::size_t k) {
    const float difference = samples[k] - mean;
    return difference * difference;
  });
  Drifts drifts;
  for (std::size_t i = 0; i < kPdqFrequencies; ++i) {
    const float* row = half_way.data() + i * kPdqSide;
    const float length = sum_over(kPdqSide, [&](std::size_t k) { return row[k] * row[k]; });
    const float transform =
        kRounding * (mean * mean * (2 * kInverseSquares[i] + 8) + 8.01F * spread + 128.5F * length);
    for (std::size_t j = 0; j < kPdqFrequencies; ++j) {
      drifts[i * kPdqFrequencies + j] =
          kDeviations * std::sqrt(kDown * kInverseSquares[i] + kAcross * kInverseSquares[j] +
                                  kSample + transform);
    }
  }
  return drifts;
}

// Whether the coefficients above the median stay above those under it, and none is at it.
bool bits_hold(const PdqSpectrum& spectrum, const PdqFingerprint& fingerprint,
               const Drifts& drifts) {
  float highest_low = -std::numeric_limits<float>::infinity();
  float lowest_high = std::numeric_limits<float>::infinity();
  int high = 0;
  for (std::size_t k = 0; k < drifts.size(); ++k) {
    if (fingerprint.value.bit(static_cast<int>(k))) {
      ++high;
      lowest_high = std::min(lowest_high, spectrum.coefficients[k] - drifts[k]);
    } else {
      highest_low = std::max(highest_low, spectrum.coefficients[k] + drifts[k]);
    }
  }
  return high == Pdq256::kBits / 2 && highest_low < lowest_high;
}

}  // namespace

std::optional<PdqFingerprint> certified_pdq_512(const image::PictureView& picture,
                                                const PdqEngine& engine) {
  alignas(64) Samples samples;
  alignas(64) HalfWay half_way;
  engine.tent[format_index(picture.format)](picture.pixels, picture.stride, samples.data());
  std::fill(samples.begin() + kSamples, samples.end(), 0.0F);
  const GradientBounds gradients = engine.gradient_bounds(samples.data(), kGradientMargin);
  PdqSpectrum spectrum;
  spectrum.quality = pdq_quality(gradients.least);
  if (spectrum.quality != pdq_quality(gradients.most)) return std::nullopt;
  engine.transform(samples.data(), half_way.data(), spectrum.coefficients.data());
  const PdqFingerprint fingerprint = fingerprint_of(spectrum);
  if (!bits_hold(spectrum, fingerprint, drifts(samples, half_way))) return std::nullopt;
  return fingerprint;
}

}  // namespace stillmine::hash
