// Any bytes through the glue around the system's decoders, with small pictures only: frames are as large as the header
// said, and a report comes of them. The libraries themselves are not instrumented; what they do to our memory is seen.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <utility>

#include "formats/formats.h"
#include "hash/pixel_report.h"

namespace {

using namespace stillmine;  // NOLINT(google-build-using-namespace): a file of one function

void must(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  image::Limits limits = image::kTabLimits;
  limits.pixels = 1 << 14;
  limits.decoder_bytes = 4 << 20;
  const auto picture = formats::open({data, size}, limits);
  if (!picture) return 0;
  const formats::PictureFacts& facts = (*picture)->facts();
  must(facts.frames >= 1 && facts.orientation >= 1 && facts.orientation <= 8);
  hash::PixelReport report(hash::Variants::kNone);
  for (int i = 0; i < std::min(facts.frames, 3); ++i) {
    auto frame = (*picture)->read(hash::sampled_frame(i, facts.frames));
    if (!frame) return 0;
    const image::PictureView& view = frame->view;
    must(facts.turned || (view.width == facts.width && view.height == facts.height));
    if (!report.add(std::move(*frame), {facts.orientation, facts.turned})) return 0;
  }
  must(report.finish({}).has_value());
  return 0;
}
