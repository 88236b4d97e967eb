#include "hash/pixel_report.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "image/orientation.h"

namespace stillmine::hash {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
using image::PictureView;

constexpr std::array<std::string_view, kMostFrames> kFrameNames = {
    "upright", "frame-2", "frame-3", "frame-4", "frame-5", "frame-6", "frame-7", "frame-8"};

Result<void> check_orientation(int orientation) {
  if (orientation >= 1 && orientation <= 8) return {};
  return fail(ErrorCode::kBadArgument, "orientation " + std::to_string(orientation));
}

}  // namespace

std::string_view frame_recipe(int sample) noexcept {
  return kFrameNames[static_cast<std::size_t>(sample)];
}

Result<void> PixelReport::add(image::OwnedPicture picture, Turning turning) {
  if (auto known = check_orientation(turning.orientation); !known) return known;
  const auto upright =
      image::as_displayed(std::move(picture), turning.applied ? 1 : turning.orientation);
  if (!upright) return tl::unexpected(upright.error());
  const PictureView& rows = upright->view;
  return begin(rows.width, rows.height, rows.format, turning.orientation).map([&] {
    push_rows(rows);
  });
}

Result<void> PixelReport::begin(int width, int height, image::PixelFormat format, int orientation) {
  if (auto known = check_orientation(orientation); !known) return known;
  if (frames_ == kMostFrames) return {};
  auto stream =
      PictureStream::create(width, height, format, frames_ == 0 && variants_ != Variants::kNone);
  if (!stream) return tl::unexpected(stream.error());
  stream_.emplace(std::move(*stream));
  rows_left_ = height;
  if (frames_ > 0) return {};
  report_.width = width;
  report_.height = height;
  report_.orientation = orientation;
  return {};
}

void PixelReport::push_rows(const PictureView& rows) {
  if (!stream_) return;
  stream_->push_rows(rows);
  rows_left_ -= rows.height;
  if (rows_left_ == 0) end_frame();
}

void PixelReport::end_frame() {
  const PictureSketch made = stream_->finish();
  stream_.reset();
  const int frame = frames_++;
  if (frame == 0) {
    pack_ = fingerprint_variants(made, report_.orientation, variants_);
  } else {
    add_useful(frame_recipe(frame), made.upright, pack_);
  }
}

Result<ImageReport> PixelReport::finish(const FileDigests& digests) {
  if (frames_ == 0) return fail(ErrorCode::kBadArgument, "no frame");
  report_.digests = digests;
  report_.fingerprints = std::move(pack_.fingerprints);
  report_.dropped = std::move(pack_.dropped);
  return std::move(report_);
}

}  // namespace stillmine::hash
