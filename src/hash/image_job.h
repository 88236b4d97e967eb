// The report on one picture file (hash/file_report.h) in small steps, for whoever has other things to do in between:
// a worker in the tab looks at its messages after each, so cancelling ends it at once.
//
// Rows are hashed as they are decoded and then forgotten; of an animated PNG further pictures follow, whole ones; only a picture that its file turns is kept whole until
// it can be read in the order in which it is displayed.
// Input: the whole file, which must outlive the job (JPEG, PNG, BMP). Output: ImageReport, the same as
// report_image() gives, whatever happens between the steps. Errors: those of image/decode.h and hash/pdq.h; after
// one the job is over. Cost of a step: image/row_decoder.h, or 256 kB of digests. Memory: image::decoder_memory()
// and hash/picture_stream.h. Threads: no shared state; one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

#include "core/bytes.h"
#include "core/result.h"
#include "hash/digests.h"
#include "hash/file_report.h"
#include "hash/picture_stream.h"
#include "hash/variants.h"
#include "image/decode.h"
#include "image/limits.h"
#include "image/png_animation.h"
#include "image/row_decoder.h"

namespace stillmine::hash {

class ImageJob final : private image::RowSink {
 public:
  static core::Result<std::unique_ptr<ImageJob>> begin(core::Bytes file,
                                                       const image::Limits& limits,
                                                       Variants variants);

  /// Does a little; true when the report is ready.
  core::Result<bool> step();

  /// After step() said true, once.
  ImageReport finish() { return std::move(report_); }

 private:
  enum class Stage : std::uint8_t { kDecode, kTurn, kVariants, kFrames, kDigests, kDone };

  ImageJob(core::Bytes file, Variants variants) : file_(file), variants_(variants) {}
  core::Result<void> open(const image::Limits& limits);
  void take_rows(const image::PictureView& rows) override;
  core::Result<void> decode_some();
  void turn_some();
  void make_variants();
  core::Result<void> add_frame();
  void digest_some();

  core::Bytes file_;
  Variants variants_;
  Stage stage_ = Stage::kDecode;
  ImageReport report_;
  std::unique_ptr<image::RowDecoder> decoder_;
  std::unique_ptr<image::RowPlane> plane_;  // of a picture that is turned
  std::unique_ptr<std::uint8_t[]> strip_;   // of its rows as displayed
  std::optional<PictureStream> stream_;
  VariantPack pack_;
  std::optional<image::PngAnimation> animation_;
  int sample_ = 1;  // the next of the animation's further pictures
  DigestStream digests_;
  int next_row_ = 0;           // as displayed, while turning
  std::size_t next_byte_ = 0;  // to be digested
};

}  // namespace stillmine::hash
