// The boxes of any bytes: the walk ends, and what it finds is a picture with a size and one of eight orientations.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "image/heif_boxes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto header = stillmine::image::read_heif_header({data, size});
  if (!header) return 0;
  if (header->width == 0 || header->height == 0) std::abort();
  if (header->orientation < 1 || header->orientation > 8) std::abort();
  return 0;
}
