// PDQ on eight lanes and 32 registers, which AVX2's 16 have to go over memory for. Sixteen lanes were tried
// and lost: the chains of additions become twice as long, and processors that split 512 bits in two gain
// nothing. Compiled with the flags below, reached only where the processor has them: -mfma -mavx512f
// -mavx512bw -mavx512dq -mavx512vl.
#include "hash/pdq_avx.h"

namespace stillmine::hash {

constinit const PdqEngine kPdqAvx512 = make_engine<Avx>("avx512");

}  // namespace stillmine::hash
