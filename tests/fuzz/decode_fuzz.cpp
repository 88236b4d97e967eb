// Any bytes through the decoder, in the limits of the tab and with small pictures only, so that the time goes
// into parsing. What decodes must be a picture as its header said, within the memory that was announced,
// and the same a second time: a decoder that shows memory nobody wrote would not be.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "fuzz/mend_png.h"
#include "image/decode.h"
#include "image/orientation.h"

namespace {

using namespace stillmine;  // NOLINT(google-build-using-namespace): a file of one function

void must(bool holds) {
  if (!holds) std::abort();
}

bool same_pixels(const image::PictureView& a, const image::PictureView& b) {
  const std::size_t row = image::bytes_per_pixel(a.format) * static_cast<std::size_t>(a.width);
  for (int y = 0; y < a.height; ++y) {
    if (std::memcmp(a.row(y), b.row(y), row) != 0) return false;
  }
  return a.width == b.width && a.height == b.height && a.format == b.format;
}

class NoSink final : public image::RowSink {
 public:
  void take_rows(const image::PictureView& /*rows*/) override {}
};

// Of a file that decodes.
std::uint64_t memory_of_rows(core::Bytes file, const image::Limits& limits) {
  const image::MemoryBudget watch(64 << 20);
  const auto rows = image::open_rows(file, limits);
  must(rows.has_value());
  NoSink sink;
  while (!(*rows)->step(sink).value()) {
  }
  return watch.peak();
}

}  // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t most, unsigned /*seed*/) {
  const std::size_t mutated = LLVMFuzzerMutate(data, size, most);
  if (mutated > 8 && data[0] == 0x89) fuzz::mend_png(data, mutated);
  return mutated;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  image::Limits limits = image::kTabLimits;
  limits.pixels = 1 << 16;
  limits.decoder_bytes = 4 << 20;
  limits.scan_pixels = 1 << 18;
  const core::Bytes file(data, size);
  const auto announced = image::decoder_memory(file, limits);
  auto first = image::decode(file, limits);
  if (!first) return 0;
  must(announced.has_value() && memory_of_rows(file, limits) <= *announced + (2 << 20));
  const auto second = image::decode(file, limits);
  must(second.has_value() && same_pixels(first->picture.view, second->picture.view));
  const int width = first->picture.view.width;
  const auto shown = image::as_displayed(std::move(first->picture), first->orientation);
  must(shown.has_value());
  must((image::swaps_sides(first->orientation) ? shown->view.height : shown->view.width) == width);
  return 0;
}
