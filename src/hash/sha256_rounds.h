// The constants and a round of SHA-256, and whole blocks on the x86 SHA instructions and on WebAssembly
// SIMD. For sha256*.cpp. Errors: none; the x86 instructions may be used only where cpu_has_sha256().
// Cost: about 2 GB/s with them. Threads: pure functions. Source: FIPS 180-4 4.1.2, 4.2.2 and 6.2.2;
// Intel SHA Extensions white paper (2013).
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace stillmine::hash {

alignas(64) inline constexpr std::uint32_t kSha256Constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

struct Sha256Lanes {
  std::uint32_t a, b, c, d, e, f, g, h;
};

/// A round whose word of the schedule and constant are added already.
inline void sha256_round(Sha256Lanes& s, std::uint32_t sum) {
  const std::uint32_t sigma_1 = std::rotr(s.e, 6) ^ std::rotr(s.e, 11) ^ std::rotr(s.e, 25);
  const std::uint32_t choice = ((s.f ^ s.g) & s.e) ^ s.g;
  const std::uint32_t t1 = s.h + sigma_1 + choice + sum;
  const std::uint32_t sigma_0 = std::rotr(s.a, 2) ^ std::rotr(s.a, 13) ^ std::rotr(s.a, 22);
  const std::uint32_t majority = (s.a & s.b) ^ (s.a & s.c) ^ (s.b & s.c);
  s = {t1 + sigma_0 + majority, s.a, s.b, s.c, s.d + t1, s.e, s.f, s.g};
}

/// After the rounds of a block.
inline void sha256_add(std::uint32_t* state, const Sha256Lanes& s) {
  state[0] += s.a;
  state[1] += s.b;
  state[2] += s.c;
  state[3] += s.d;
  state[4] += s.e;
  state[5] += s.f;
  state[6] += s.g;
  state[7] += s.h;
}

inline Sha256Lanes sha256_lanes(const std::uint32_t* state) {
  return {state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]};
}

#if defined(STILLMINE_SHA256_WASM)
void compress_wasm_simd(std::uint32_t* state, const std::uint8_t* blocks,
                        std::size_t count) noexcept;
#endif
#if defined(STILLMINE_SHA256_X86)
bool cpu_has_sha256() noexcept;
void compress_sha_instructions(std::uint32_t* state, const std::uint8_t* blocks,
                               std::size_t count) noexcept;
#endif

}  // namespace stillmine::hash
