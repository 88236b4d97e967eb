// PDQ on eight lanes. Compiled with -mavx2 -mfma, reached only where the processor has both.
#include "hash/pdq_avx.h"

namespace stillmine::hash {

constinit const PdqEngine kPdqAvx2 = make_engine<Avx>("avx2");

}  // namespace stillmine::hash
