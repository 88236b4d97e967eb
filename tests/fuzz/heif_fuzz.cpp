// The boxes of any bytes: the walks end, and what they find is a picture with a size and one of eight orientations, a grid of so
// many tiles, each hidden by a byte of the file, and frames inside the file.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "image/heif_boxes.h"
#include "image/heif_grid.h"
#include "image/heif_track.h"

namespace {

void must(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (const auto grid = stillmine::image::read_heif_grid({data, size}); grid && *grid) {
    must((*grid)->tiles.size() == std::size_t{(*grid)->columns} * (*grid)->rows);
    must((*grid)->hidden.size() == (*grid)->tiles.size() && (*grid)->hidden.back() < size);
  }
  if (const auto track = stillmine::image::read_heif_track({data, size}); track && *track) {
    must((*track)->width > 0 && (*track)->height > 0 && !(*track)->frames.empty());
    for (const auto frame : (*track)->frames) {
      must(frame.empty() || (frame.data() >= data && frame.size() <= size &&
                             static_cast<std::size_t>(frame.data() - data) <= size - frame.size()));
    }
  }
  if (const auto header = stillmine::image::read_heif_header({data, size})) {
    must(header->width != 0 && header->height != 0);
    must(header->orientation >= 1 && header->orientation <= 8);
  }
  return 0;
}
