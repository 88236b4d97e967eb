#include "hash/file_report.h"

#include <algorithm>
#include <string>
#include <utility>

#include "hash/dihedral.h"
#include "image/decode.h"
#include "image/orientation.h"

namespace stillmine::hash {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;

// Platforms match at 31 of 256 bits; a fingerprint this near to one that is there finds nothing
// new.
constexpr int kNearEqual = 6;

void add_if_new(std::vector<RecipeFingerprint>& all, RecipeFingerprint candidate) {
  const bool known =
      std::any_of(all.begin(), all.end(), [&candidate](const RecipeFingerprint& one) {
        return distance(one.fingerprint.value, candidate.fingerprint.value) < kNearEqual;
      });
  if (!known) all.push_back(candidate);
}

// The picture in a selfie's mirror, as its file stores it, and on the path of platforms that sample
// to 512 x 512 first.
Result<void> add_variants(const image::PictureView& upright, const PdqSpectrum& spectrum,
                          ImageReport& report) {
  const auto sampled = pdq_512(upright);
  if (!sampled) return tl::unexpected(sampled.error());
  add_if_new(report.fingerprints, {"sampled-512", *sampled});
  add_if_new(report.fingerprints, {"mirrored", fingerprint_of(turned(spectrum, Dihedral::kFlipY))});
  if (report.orientation != 1) {
    const Dihedral stored = inverse(from_exif(report.orientation));
    add_if_new(report.fingerprints, {"stored", fingerprint_of(turned(spectrum, stored))});
  }
  return {};
}

}  // namespace

Result<Variants> parse_variants(std::string_view word) {
  if (word == "none") return Variants::kNone;
  if (word == "standard") return Variants::kStandard;
  if (word == "wide") return Variants::kWide;
  return fail(ErrorCode::kBadArgument, "variants: none, standard or wide");
}

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
  auto stream = PdqStream::create(upright.width, upright.height, upright.format);
  if (!stream) return tl::unexpected(stream.error());
  stream->push_rows(upright.pixels, upright.stride, upright.height);
  report.fingerprints.push_back({"upright", stream->finish()});
  if (variants != Variants::kNone) {
    if (auto added = add_variants(upright, stream->spectrum(), report); !added) {
      return tl::unexpected(added.error());
    }
  }
  report.digests = digests(file);
  return report;
}

}  // namespace stillmine::hash
