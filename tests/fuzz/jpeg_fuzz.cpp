// The JPEG marker walk on any bytes: it ends, stays inside the file, and goes forward.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "image/jpeg_markers.h"

namespace {

using namespace stillmine;  // NOLINT(google-build-using-namespace): a file of one function

void must(bool holds) {
  if (!holds) std::abort();
}

bool inside(core::Bytes part, core::Bytes whole) {
  return part.empty() ||
         (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const core::Bytes file(data, size);
  image::JpegWalk walk(file);
  std::size_t last = 0;
  while (const auto segment = walk.next()) {
    must(inside(segment->parameters, file) && inside(segment->entropy, file));
    must(segment->offset + 2 <= size && (last == 0 || segment->offset > last));
    last = segment->offset;
    if (segment->marker == image::jpeg_marker::kEoi) break;
  }
  const auto header = image::read_jpeg_header(file, image::kNativeLimits);
  if (!header) return 0;
  must(header->width >= image::kSmallestSide && header->height >= image::kSmallestSide);
  must(header->scans >= 1 && header->scans <= image::kNativeLimits.jpeg_scans);
  must(header->orientation >= 1 && header->orientation <= 8);
  must(header->decoder_bytes() <= image::kNativeLimits.decoder_bytes);
  return 0;
}
