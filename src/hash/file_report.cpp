#include "hash/file_report.h"

#include <utility>

#include "hash/pixel_report.h"
#include "image/decode.h"

namespace stillmine::hash {

using core::Result;

Result<ImageReport> report_image(core::Bytes file, const image::Limits& limits, Variants variants) {
  auto decoded = image::decode(file, limits);
  if (!decoded) return tl::unexpected(decoded.error());
  PixelReport report(variants);
  if (auto added = report.add(std::move(decoded->picture), {decoded->orientation}); !added) {
    return tl::unexpected(added.error());
  }
  return report.finish(digests(file));
}

}  // namespace stillmine::hash
