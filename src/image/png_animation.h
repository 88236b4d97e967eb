// Animated PNG: the pictures after the first one, as a viewer shows them.
//
// The first picture of the file is the one in IDAT, whatever the animation does with it: what decode() gives, and what a
// viewer shows that knows no animations. Where the animation leaves it out, its frames follow; where it is the
// animation's first frame, the second follows.
// Input: a whole file whose header read_png_header() gave, animated; it must outlive the object. Output: canvases in
// kRgba8. Errors: kPictureDamaged for what the specification forbids (a frame outside the picture, sequence numbers out of
// order, data before a frame's control, a CRC that is wrong), kPictureTooLarge, kOutOfMemory, and those of image/decode.h
// for a frame's own data. Cost: open() walks the chunks, read() decodes all frames up to the wanted one. Memory: memory().
// Threads: no shared state; one object, one thread.
// Source: PNG specification, third edition, 11.3.2 (acTL, fcTL, fdAT).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/bytes.h"
#include "core/result.h"
#include "image/decoder_memory.h"
#include "image/limits.h"
#include "image/png_chunks.h"
#include "image/png_walk.h"

namespace stillmine::image {

class PngAnimation {
 public:
  static core::Result<PngAnimation> open(core::Bytes file, const PngHeader& header,
                                         const Limits& limits);

  /// Of any file; none where it is no animated PNG.
  static core::Result<std::optional<PngAnimation>> find(core::Bytes file, const Limits& limits);

  /// Pictures in the file, the first one counted: those that are considered (image/limits.h).
  [[nodiscard]] int pictures() const noexcept { return pictures_; }

  /// Most that reading holds, what it gives included.
  [[nodiscard]] std::uint64_t memory() const noexcept;

  /// Picture `index`, from 1 and below pictures(); indices may only rise.
  core::Result<OwnedPicture> read(int index);

 private:
  struct Frame {
    int x = 0;
    int y = 0;
    int width = 0;  // 0: no frame
    int height = 0;
    std::uint8_t disposal = 0;
    bool blended = false;
    bool in_idat = false;
    std::size_t data = 0;  // where its first chunk of data begins
    std::size_t data_bytes = 0;
    bool in_pieces = false;  // more than one chunk of them
  };
  class Drawing;

  PngAnimation(core::Bytes file, const PngHeader& header) noexcept : file_(file), header_(header) {}
  void rewind() noexcept;
  core::Result<void> walk();
  core::Result<Frame> next_frame();
  core::Result<void> take_control(const PngChunk& chunk, Frame& frame);
  core::Result<void> take_data(const PngChunk& chunk, Frame& frame);
  bool takes_its_turn(const PngChunk& chunk);
  core::Result<void> draw(const Frame& frame);
  core::Result<void> decode(const Frame& frame);
  core::Result<PixelBuffer> joined(const Frame& frame) const;
  core::Result<void> keep(const Frame& frame);
  void dispose();
  [[nodiscard]] std::uint8_t* row(const Frame& frame, int y) const noexcept;
  [[nodiscard]] std::uint64_t canvas_bytes() const noexcept;

  core::Bytes file_;
  PngHeader header_;
  int pictures_ = 1;
  std::uint64_t joined_bytes_ = 0;  // most data of a frame that lies in pieces
  std::size_t at_ = 0;              // the next chunk
  std::uint32_t sequence_ = 0;      // the next number
  bool past_idat_ = false;
  int drawn_ = 0;  // the picture that the canvas shows
  Frame last_;     // its disposal is still to come
  PixelBuffer canvas_;
  PixelBuffer kept_;  // the part of the canvas that disposal brings back
};

}  // namespace stillmine::image
