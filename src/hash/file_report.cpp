#include "hash/file_report.h"

#include <utility>

#include "image/decode.h"
#include "image/orientation.h"

namespace stillmine::hash {

using core::Result;

Result<ImageReport> report_image(core::Bytes file, const image::Limits& limits, Variants variants) {
  auto decoded = image::decode(file, limits);
  if (!decoded) return tl::unexpected(decoded.error());
  ImageReport report;
  report.orientation = decoded->orientation;
  const auto displayed = image::as_displayed(std::move(decoded->picture), decoded->orientation);
  if (!displayed) return tl::unexpected(displayed.error());
  const image::PictureView& upright = displayed->view;
  report.width = upright.width;
  report.height = upright.height;
  auto pack = fingerprint_variants(upright, report.orientation, variants);
  if (!pack) return tl::unexpected(pack.error());
  report.fingerprints = std::move(pack->fingerprints);
  report.dropped = std::move(pack->dropped);
  report.digests = digests(file);
  return report;
}

}  // namespace stillmine::hash
