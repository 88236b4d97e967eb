// The chunk walk of a PNG on any bytes, with the CRCs mended so that mutations get further than those: it ends, stays
// inside the file, and announces no more than the limits allow; and the frames of an animation, which need no more than it said.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "fuzz/mend_png.h"
#include "image/png_animation.h"
#include "image/png_chunks.h"

namespace {

using namespace stillmine;  // NOLINT(google-build-using-namespace): a file of one function

void must(bool holds) {
  if (!holds) std::abort();
}

bool inside(core::Bytes part, core::Bytes whole) {
  return part.empty() ||
         (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

// Of small pictures, so that a run decodes many.
void read_animation(core::Bytes file) {
  image::Limits limits = image::kTabLimits;
  limits.pixels = 1 << 12;
  auto animation = image::PngAnimation::find(file, limits);
  if (!animation || !*animation) return;
  const int pictures = (*animation)->pictures();
  must(pictures >= 1);
  const image::MemoryBudget budget((*animation)->memory() + (2 << 20));
  for (int i = 1; i < std::min(pictures, 5); ++i) {
    const auto picture = (*animation)->read(i);
    must(!budget.exceeded());
    if (!picture) return;
    must(picture->view.format == image::PixelFormat::kRgba8);
  }
}

}  // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned /*seed*/) {
  const std::size_t mutated = LLVMFuzzerMutate(data, size, most);
  fuzz::mend_png(data, mutated);
  return mutated;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const core::Bytes file(data, size);
  const auto header = image::read_png_header(file, image::kNativeLimits);
  if (!header) return 0;
  must(header->width >= image::kSmallestSide && header->height >= image::kSmallestSide);
  must(header->orientation >= 1 && header->orientation <= 8);
  must(header->decoder_bytes() <= image::kNativeLimits.decoder_bytes);
  must(inside(header->data, file) && inside(header->palette, file) && header->data_bytes <= size);
  std::vector<std::uint8_t> joined(static_cast<std::size_t>(header->data_bytes));
  image::join_png_data(file, joined);
  read_animation(file);
  return 0;
}
