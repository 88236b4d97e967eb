// Column sums on 16 lanes. Compiled with -mavx2, reached only where the processor has it.
#define STILLMINE_REDUCE_LANES 16
#include "image/reduce_rows.h"

namespace stillmine::image {

void add_rows_avx2(const std::uint8_t* rows, std::ptrdiff_t stride, int count, int columns,
                   bool begin, std::uint16_t* sums) {
  add_rows(rows, stride, count, columns, begin, sums);
}

}  // namespace stillmine::image
