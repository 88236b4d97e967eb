// The report on a file of which another decoder has made pixels: HEIC, WebP and the like, by the
// system's libraries natively (src/formats) and by their wasm builds in the tab. The same fingerprints,
// in the same order, as hash/file_report.h gives for a JPEG; that one goes through here too.
//
// Input: the frames of one file in the order they are shown, a still picture or the first frame first;
// each as stored or as displayed, and what its file says of turning. Frames after the first are those
// that sampled_frame() names. Output: ImageReport; width, height and orientation are those of the
// first frame. Recipes, besides those of hash/variants.h:
//
// | recipe | pixels | pack |
// |---|---|---|
// | over-white, over-black | a first frame that is not opaque, laid over that colour | standard |
// | frame-2 .. frame-8 | a further frame, as displayed: its place among those fingerprinted, not its
//   number in the file | all |
//
// A file's alpha is dropped from every other fingerprint, as the reference does: what lies under
// transparent pixels counts there as if it were seen. Left out: what is of quality under 50 (said in
// `dropped`), and what is less than 6 bits from a fingerprint that is there, so that an animation that
// stands still has one. Errors of add(): kBadArgument (orientation), kPictureTooSmall, kOutOfMemory.
// Cost: hash/variants.h for the first frame, one pass over the pixels for each further one and for each
// colour laid under. Memory: of add() the frame that was handed over, freed before it returns, a quarter turn
// has both for a moment; of a frame that comes in rows hash/picture_stream.h. Threads: one object, one thread.
#pragma once

#include <optional>
#include <string_view>

#include "core/result.h"
#include "hash/digests.h"
#include "hash/file_report.h"
#include "hash/picture_stream.h"
#include "hash/variants.h"
#include "image/decoder_memory.h"

namespace stillmine::hash {

/// Most frames of one file that are fingerprinted.
inline constexpr int kMostFrames = 8;

/// Of a file of `frames` frames, 0-based, the one to fingerprint as the `sample`-th, which counts from
/// 0 to min(frames, kMostFrames) - 1: the first, and others at even distances.
constexpr int sampled_frame(int sample, int frames) noexcept {
  const int samples = frames < kMostFrames ? frames : kMostFrames;
  return static_cast<int>(static_cast<long long>(sample) * frames / samples);
}

/// The recipe of the `sample`-th: "upright", "frame-2" and so on.
std::string_view frame_recipe(int sample) noexcept;

/// How a picture is to be turned (EXIF 2.32, table 6: 1..8), and whether its pixels are already.
struct Turning {
  int orientation = 1;
  bool applied = false;
};

class PixelReport {
 public:
  explicit PixelReport(Variants variants) noexcept : variants_(variants) {}

  /// The next frame. Frames beyond kMostFrames are let go unread.
  core::Result<void> add(image::OwnedPicture picture, Turning turning);

  /// Instead: the next frame row by row from the top, as displayed, so that nobody has to hold all of
  /// it. `orientation`: what the file asked for. Errors as of add(). push_rows() then takes `height`
  /// rows, in as many parts as the caller likes.
  core::Result<void> begin(int width, int height, image::PixelFormat format, int orientation);
  void push_rows(const image::PictureView& rows);

  /// After the last frame, once; `digests` are of the file's bytes. kBadArgument without a frame.
  core::Result<ImageReport> finish(const FileDigests& digests);

 private:
  void end_frame();

  Variants variants_;
  int frames_ = 0;
  std::optional<PictureStream> stream_;  // of the frame that has begun
  int rows_left_ = 0;                    // of it
  ImageReport report_;
  VariantPack pack_;
};

}  // namespace stillmine::hash
