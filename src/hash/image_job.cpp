#include "hash/image_job.h"

#include <algorithm>
#include <new>
#include <utility>

#include "hash/pixel_report.h"
#include "image/orientation.h"

namespace stillmine::hash {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

constexpr int kStripRows = 64;
constexpr std::size_t kDigestBytes = 256 << 10;

}  // namespace

Result<std::unique_ptr<ImageJob>> ImageJob::begin(Bytes file, const image::Limits& limits,
                                                  Variants variants) {
  std::unique_ptr<ImageJob> job(new (std::nothrow) ImageJob(file, variants));
  if (job == nullptr) return fail(ErrorCode::kOutOfMemory, "for the report");
  if (auto opened = job->open(limits); !opened) return tl::unexpected(opened.error());
  return job;
}

Result<void> ImageJob::open(const image::Limits& limits) {
  auto decoder = image::open_rows(file_, limits);
  if (!decoder) return tl::unexpected(decoder.error());
  decoder_ = std::move(*decoder);
  auto animation = image::PngAnimation::find(file_, limits);
  if (!animation) return tl::unexpected(animation.error());
  animation_ = std::move(*animation);
  const image::RowShape& shape = decoder_->shape();
  const bool swapped = image::swaps_sides(shape.orientation);
  report_.orientation = shape.orientation;
  report_.width = swapped ? shape.height : shape.width;
  report_.height = swapped ? shape.width : shape.height;
  auto stream = PictureStream::create(report_.width, report_.height, shape.pixels,
                                      variants_ != Variants::kNone);
  if (!stream) return tl::unexpected(stream.error());
  stream_.emplace(std::move(*stream));
  if (shape.orientation == 1) return {};
  auto plane = image::RowPlane::create(shape);
  if (!plane) return tl::unexpected(plane.error());
  plane_ = std::move(*plane);
  return {};
}

void ImageJob::take_rows(const image::PictureView& rows) {
  if (plane_ != nullptr) {
    plane_->take_rows(rows);
  } else {
    stream_->push_rows(rows);
  }
}

Result<bool> ImageJob::step() {
  Result<void> stepped;
  switch (stage_) {
    case Stage::kDecode:
      stepped = decode_some();
      break;
    case Stage::kTurn:
      turn_some();
      break;
    case Stage::kVariants:
      make_variants();
      break;
    case Stage::kFrames:
      stepped = add_frame();
      break;
    case Stage::kDigests:
      digest_some();
      break;
    case Stage::kDone:
      break;
  }
  if (!stepped) return tl::unexpected(stepped.error());
  return stage_ == Stage::kDone;
}

Result<void> ImageJob::decode_some() {
  const auto done = decoder_->step(*this);
  if (!done) return tl::unexpected(done.error());
  if (!*done) return {};
  const auto pixel_bytes = image::bytes_per_pixel(decoder_->shape().pixels);
  decoder_.reset();
  stage_ = Stage::kVariants;
  if (plane_ == nullptr) return {};
  stage_ = Stage::kTurn;
  strip_.reset(
      new (std::nothrow)
          std::uint8_t[pixel_bytes * kStripRows * static_cast<std::size_t>(report_.width)]);
  return strip_ == nullptr ? Result<void>(fail(ErrorCode::kOutOfMemory, "strip of rows"))
                           : Result<void>();
}

void ImageJob::turn_some() {
  TurnedRows rows(plane_->view(), report_.orientation);
  const int count = std::min(kStripRows, report_.height - next_row_);
  rows.read_rows(next_row_, count, strip_.get());
  const image::PixelFormat format = plane_->view().format;
  stream_->push_rows({strip_.get(), report_.width, count,
                      static_cast<std::ptrdiff_t>(image::bytes_per_pixel(format)) * report_.width,
                      format});
  next_row_ += count;
  if (next_row_ < report_.height) return;
  plane_.reset();
  strip_.reset();
  stage_ = Stage::kVariants;
}

void ImageJob::make_variants() {
  pack_ = fingerprint_variants(stream_->finish(), report_.orientation, variants_);
  stream_.reset();
  stage_ = Stage::kFrames;
}

Result<void> ImageJob::add_frame() {
  const int pictures = animation_ ? animation_->pictures() : 1;
  if (sample_ >= std::min(pictures, kMostFrames)) {
    animation_.reset();
    report_.fingerprints = std::move(pack_.fingerprints);
    report_.dropped = std::move(pack_.dropped);
    stage_ = Stage::kDigests;
    return {};
  }
  auto picture = animation_->read(sampled_frame(sample_, pictures));
  if (!picture) return tl::unexpected(picture.error());
  const auto upright = image::as_displayed(std::move(*picture), report_.orientation);
  if (!upright) return tl::unexpected(upright.error());
  const auto fingerprint = pdq(upright->view);
  if (!fingerprint) return tl::unexpected(fingerprint.error());
  add_useful(frame_recipe(sample_++), *fingerprint, pack_);
  return {};
}

void ImageJob::digest_some() {
  const Bytes piece = file_.subspan(next_byte_, std::min(kDigestBytes, file_.size() - next_byte_));
  digests_.update(piece);
  next_byte_ += piece.size();
  if (next_byte_ < file_.size()) return;
  report_.digests = digests_.finish();
  stage_ = Stage::kDone;
}

}  // namespace stillmine::hash
