// EXIF's orientation from any bytes is a number from 1 to 8.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "image/exif.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const int orientation = stillmine::image::exif_orientation({data, size});
  if (orientation < 1 || orientation > 8) std::abort();
  return 0;
}
