// Decoding in small steps: rows are handed on as they come, top down, and whoever drives may stop in between.
//
// Why: a fingerprint takes rows as they come, so a photo needs no memory for its plane; rows are hashed while
// they are in the cache; and a worker in the tab looks at its messages between two steps, so that cancelling
// ends it at once.
// A step is at most a row of JPEG units, a deflate block of PNG, or 64 rows of pixels: 1 to 5 ms for 50
// megapixels in WebAssembly. In one step are done: BMP, interlaced PNG, RGB and CMYK JPEG (tens of ms for
// 12 MP; rare).
// Input: the whole file, which must outlive the decoder. Output: what image/decode.h says. Errors: the same;
// rows handed on before an error belong to no picture. Memory: taken when it opens, decoder_memory() says how
// much. Threads: no shared state; one thread at a time.
#pragma once

#include <memory>

#include "core/bytes.h"
#include "core/result.h"
#include "image/limits.h"
#include "image/picture.h"
#include "image/sniff.h"

namespace stillmine::image {

class RowSink {
 public:
  virtual ~RowSink() = default;

  /// The next `rows.height` rows of the stored picture; the view is valid during the call.
  virtual void take_rows(const PictureView& rows) = 0;
};

/// What a header says of the pixels that will come.
struct RowShape {
  int width = 0;  // as stored
  int height = 0;
  PixelFormat pixels = PixelFormat::kGray8;
  int orientation = 1;  // 1..8
  Format format = Format::kUnknown;
};

class RowDecoder {
 public:
  virtual ~RowDecoder() = default;

  [[nodiscard]] const RowShape& shape() const noexcept { return shape_; }

  /// Does a little; true when the whole picture was handed on and its file is whole.
  virtual core::Result<bool> step(RowSink& sink) = 0;

 protected:
  explicit RowDecoder(const RowShape& shape) noexcept : shape_(shape) {}

 private:
  RowShape shape_;
};

core::Result<std::unique_ptr<RowDecoder>> open_rows(core::Bytes file, const Limits& limits);

}  // namespace stillmine::image
