// Any bytes are of a format that has a name and a kind, and more bytes than it wants to see change nothing.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "image/sniff.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stillmine;  // NOLINT(google-build-using-namespace): a file of one function
  const core::Bytes head(data, std::min(size, image::kSniffBytes));
  const image::Format format = image::sniff(head);
  if (image::format_name(format).empty() || image::kind_name(image::kind_of(format)).empty())
    std::abort();
  if ((format == image::Format::kUnknown) != (image::kind_of(format) == image::Kind::kUnknown)) {
    std::abort();
  }
  return 0;
}
