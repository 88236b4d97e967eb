#include <array>
#include <cstddef>

#include "hash/pdq_engine.h"

namespace stillmine::hash {
namespace {

struct Engines {
  std::array<const PdqEngine*, 4> list{};
  std::size_t count = 0;

  void add(const PdqEngine& engine) { list[count++] = &engine; }
};

Engines find_engines() {
  Engines engines;
#if !defined(STILLMINE_PDQ_WASM)  // that module does not even load where SIMD is missing
  engines.add(kPdqScalar);
#endif
#if defined(STILLMINE_PDQ_X86)
  engines.add(kPdqSse2);
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) engines.add(kPdqAvx2);
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
    engines.add(kPdqAvx512);
  }
#elif defined(STILLMINE_PDQ_NEON)
  engines.add(kPdqNeon);
#elif defined(STILLMINE_PDQ_WASM)
  engines.add(kPdqWasm);
#endif
  return engines;
}

}  // namespace

std::span<const PdqEngine* const> pdq_engines() noexcept {
  static const Engines engines = find_engines();
  return {engines.list.data(), engines.count};
}

}  // namespace stillmine::hash
