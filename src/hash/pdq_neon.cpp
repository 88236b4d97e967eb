// PDQ on four lanes: every AArch64 has Advanced SIMD. Fused multiply-add stays unused: it would
// change fingerprints of symmetric pictures. Tested under qemu, a compiler and a whole processor
// away from the machines that run the tests (the `--long` suites neon:*).
#include <arm_neon.h>

#include <cstring>

#include "hash/pdq_kernel.h"

namespace stillmine::hash {
namespace {

struct Neon {
  using F = float32x4_t;
  using Sum = int32x4_t;
  using W = uint16x8_t;
  static constexpr int kLanes = 4;
  static constexpr bool kPassesSideBySide = true;
  static constexpr bool kInHalves = false;
  static constexpr bool kMovesByVector = false;
  static constexpr int kWords = 8;
  static constexpr int kDots = 4;
  static constexpr bool kWeighsBytes = false;

  static F load(const float* p) { return vld1q_f32(p); }
  static void store(float* p, F v) { vst1q_f32(p, v); }
  static F set1(float v) { return vdupq_n_f32(v); }
  static F zero() { return vdupq_n_f32(0.0F); }
  static F add(F a, F b) { return vaddq_f32(a, b); }
  static F sub(F a, F b) { return vsubq_f32(a, b); }
  static F mul(F a, F b) { return vmulq_f32(a, b); }
  static F div(F a, F b) { return vdivq_f32(a, b); }

  static F abs(F v) { return vabsq_f32(v); }

  // The correctly rounded quotient in three operations (pdq_avx2.cpp): here the fused operations
  // are meant.
  static F quotient(F sum, F divisor, F inverse) {
    const F guess = vmulq_f32(sum, inverse);
    return vfmaq_f32(guess, vfmsq_f32(sum, guess, divisor), inverse);
  }

  static void transpose(F (&v)[4]) {
    const float32x4x2_t low = vtrnq_f32(v[0], v[1]);
    const float32x4x2_t high = vtrnq_f32(v[2], v[3]);
    v[0] = vcombine_f32(vget_low_f32(low.val[0]), vget_low_f32(high.val[0]));
    v[1] = vcombine_f32(vget_low_f32(low.val[1]), vget_low_f32(high.val[1]));
    v[2] = vcombine_f32(vget_high_f32(low.val[0]), vget_high_f32(high.val[0]));
    v[3] = vcombine_f32(vget_high_f32(low.val[1]), vget_high_f32(high.val[1]));
  }

  static F luma(uint32x4_t pixels) {
    const F red = vcvtq_f32_u32(vandq_u32(pixels, vdupq_n_u32(0xff)));
    const F green = vcvtq_f32_u32(vandq_u32(pixels, vdupq_n_u32(0xff00)));
    const F blue = vcvtq_f32_u32(vandq_u32(pixels, vdupq_n_u32(0xff0000)));
    return vaddq_f32(
        vaddq_f32(vmulq_f32(red, vdupq_n_f32(0.299F)), vmulq_f32(green, vdupq_n_f32(0.587F / 256))),
        vmulq_f32(blue, vdupq_n_f32(0.114F / 65536)));
  }

  static std::uint32_t word(const std::uint8_t* p) {
    std::uint32_t value = 0;
    std::memcpy(&value, p, sizeof value);
    return value;
  }

  static F gray(const std::uint8_t* p) {
    const uint8x8_t bytes = vcreate_u8(word(p));
    return vcvtq_f32_u32(vmovl_u16(vget_low_u16(vmovl_u8(bytes))));
  }
  static F rgb(const std::uint8_t* p) {
    // The fourth pixel is read a byte early, so that nothing is read behind it.
    const std::uint32_t pixels[4] = {word(p), word(p + 3), word(p + 6), word(p + 8) >> 8};
    return luma(vld1q_u32(pixels));
  }
  static F rgba(const std::uint8_t* p) { return luma(vreinterpretq_u32_u8(vld1q_u8(p))); }

  static W widen(const std::uint8_t* p) { return vmovl_u8(vld1_u8(p)); }
  static W add_words(W a, W b) { return vaddq_u16(a, b); }
  static void store_words(std::uint16_t* p, W v) { vst1q_u16(p, v); }

  // out[k] = the dot product of kVectors * 8 weights with what stands at sums + k * 8 * kVectors.
  template <int kVectors>
  static void dots(const std::uint16_t* sums, const std::int16_t* weights, std::int32_t* out) {
    int32x4_t dots[4];
    for (int k = 0; k < 4; ++k) {
      dots[k] = vdupq_n_s32(0);
      for (int v = 0; v < 8 * kVectors; v += 8) {
        const int16x8_t in = vreinterpretq_s16_u16(vld1q_u16(sums + k * 8 * kVectors + v));
        const int16x8_t by = vld1q_s16(weights + v);
        dots[k] = vmlal_s16(dots[k], vget_low_s16(in), vget_low_s16(by));
        dots[k] = vmlal_s16(dots[k], vget_high_s16(in), vget_high_s16(by));
      }
    }
    vst1q_s32(out, vpaddq_s32(vpaddq_s32(dots[0], dots[1]), vpaddq_s32(dots[2], dots[3])));
  }

  static Sum zero_sum() { return vdupq_n_s32(0); }
  static Sum add_truncated(Sum sum, F v) { return vaddq_s32(sum, vabsq_s32(vcvtq_s32_f32(v))); }
  static int total(Sum sum) { return vaddvq_s32(sum); }
};

}  // namespace

constinit const PdqEngine kPdqNeon = make_engine<Neon>("neon");

}  // namespace stillmine::hash
