#include "hash/pixel_report.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "hash/pdq.h"
#include "image/orientation.h"

namespace stillmine::hash {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
using image::PictureView;

constexpr std::array<std::string_view, kMostFrames> kFrameNames = {
    "upright", "frame-2", "frame-3", "frame-4", "frame-5", "frame-6", "frame-7", "frame-8"};

}  // namespace

std::string_view frame_recipe(int sample) noexcept {
  return kFrameNames[static_cast<std::size_t>(sample)];
}

Result<void> PixelReport::add_first(const PictureView& upright, int orientation) {
  report_.width = upright.width;
  report_.height = upright.height;
  report_.orientation = orientation;
  auto pack = fingerprint_variants(upright, orientation, variants_);
  if (!pack) return tl::unexpected(pack.error());
  pack_ = std::move(*pack);
  return {};
}

Result<void> PixelReport::add(image::OwnedPicture picture, Turning turning) {
  if (turning.orientation < 1 || turning.orientation > 8) {
    return fail(ErrorCode::kBadArgument, "orientation " + std::to_string(turning.orientation));
  }
  if (frames_ == kMostFrames) return {};
  const auto upright =
      image::as_displayed(std::move(picture), turning.applied ? 1 : turning.orientation);
  if (!upright) return tl::unexpected(upright.error());
  const int frame = frames_++;
  if (frame == 0) return add_first(upright->view, turning.orientation);
  const auto fingerprint = pdq(upright->view);
  if (!fingerprint) return tl::unexpected(fingerprint.error());
  add_useful(frame_recipe(frame), *fingerprint, pack_);
  return {};
}

Result<ImageReport> PixelReport::finish(const FileDigests& digests) {
  if (frames_ == 0) return fail(ErrorCode::kBadArgument, "no frame");
  report_.digests = digests;
  report_.fingerprints = std::move(pack_.fingerprints);
  report_.dropped = std::move(pack_.dropped);
  return std::move(report_);
}

}  // namespace stillmine::hash
