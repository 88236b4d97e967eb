// The 16 x 64 matrix of PDQ's cosine transform, as binary32.
// Entry (i, j) is sqrt(2/64) * cos(pi/128 * (i + 1) * (2 j + 1)), the root rounded to binary32, the
// cosine and the product in binary64, the result rounded to binary32. Embedded, so that no
// machine's cos() decides a bit: FNV-1a over the little-endian bytes is 13c14d65 (tests/hash).
// Only 64 magnitudes occur. Threads: constants. Source: ThreatExchange
// pdq/cpp/hashing/pdqhashing.cpp.
#pragma once

namespace stillmine::hash {

struct PdqCosines {
  alignas(64) float by_frequency[16][64];  // [i][j]
  alignas(64) float by_sample[64][16];     // [j][i]
};

// Entry m is the magnitude for the angle pi/128 * m.
inline constexpr float kPdqCosineMagnitudes[64] = {
    0x1.6a09e6p-3F, 0x1.69edfcp-3F, 0x1.699a42p-3F, 0x1.690ec6p-3F, 0x1.684b9cp-3F, 0x1.6750e4p-3F,
    0x1.661ec2p-3F, 0x1.64b568p-3F, 0x1.63150ap-3F, 0x1.613decp-3F, 0x1.5f3056p-3F, 0x1.5cec98p-3F,
    0x1.5a730cp-3F, 0x1.57c414p-3F, 0x1.54e018p-3F, 0x1.51c78cp-3F, 0x1.4e7ae8p-3F, 0x1.4afab2p-3F,
    0x1.474772p-3F, 0x1.4361bap-3F, 0x1.3f4a24p-3F, 0x1.3b015p-3F,  0x1.3687eap-3F, 0x1.31dea2p-3F,
    0x1.2d062ep-3F, 0x1.27ff5p-3F,  0x1.22caccp-3F, 0x1.1d6972p-3F, 0x1.17dc14p-3F, 0x1.12238ep-3F,
    0x1.0c40c2p-3F, 0x1.063498p-3F, 0x1.p-3F,       0x1.f347dap-4F, 0x1.e642b8p-4F, 0x1.d8f29ap-4F,
    0x1.cb598cp-4F, 0x1.bd79aap-4F, 0x1.af5516p-4F, 0x1.a0edfep-4F, 0x1.92469cp-4F, 0x1.83613p-4F,
    0x1.74400ap-4F, 0x1.64e57ap-4F, 0x1.5553e4p-4F, 0x1.458daap-4F, 0x1.35953cp-4F, 0x1.256d12p-4F,
    0x1.1517a8p-4F, 0x1.049782p-4F, 0x1.e7de5ep-5F, 0x1.c6427ap-5F, 0x1.a4608ap-5F, 0x1.823dc8p-5F,
    0x1.5fdf76p-5F, 0x1.3d4aep-5F,  0x1.1a855ep-5F, 0x1.ef2894p-6F, 0x1.a8fa12p-6F, 0x1.628a08p-6F,
    0x1.1be352p-6F, 0x1.aa21a8p-7F, 0x1.1c3af6p-7F, 0x1.1c50e2p-8F};

constexpr PdqCosines make_pdq_cosines() noexcept {
  PdqCosines cosines{};
  for (int i = 0; i < 16; ++i) {
    for (int j = 0; j < 64; ++j) {
      int angle = (i + 1) * (2 * j + 1) % 256;  // of 256 to the full turn
      if (angle > 128) angle = 256 - angle;
      const bool negative = angle > 64;
      const float magnitude = kPdqCosineMagnitudes[negative ? 128 - angle : angle];
      cosines.by_frequency[i][j] = negative ? -magnitude : magnitude;
      cosines.by_sample[j][i] = cosines.by_frequency[i][j];
    }
  }
  return cosines;
}

inline constexpr PdqCosines kPdqCosines = make_pdq_cosines();

}  // namespace stillmine::hash
