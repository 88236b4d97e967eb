// Picture files that src/image does not decode itself, by the system's libraries: HEIC and AVIF
// (libheif; dav1d for the frames of an animation), WebP (libwebp), GIF (giflib), TIFF (libtiff), JPEG XL
// (libjxl). The tab reads them with the same readers (wasm/readers).
//
// Input: a whole file, which must outlive what is opened on it. open() reads its header and holds it
// against `limits` before a library allocates anything for pixels; read() then gives frames as 8-bit
// rows, the luma alone where the file stores it, RGB or RGBA otherwise. Frames of an animation are whole canvases, as
// a viewer shows them: it begins transparent black, and so are parts that a frame clears. Of a TIFF or a HEIF
// with several pictures: the first, or the one that the file calls primary. More than 8 bits keep the high
// ones. ICC profiles are ignored.
//
// | format | turned by | who turns |
// |---|---|---|
// | HEIC, AVIF | irot, imir | the library |
// | WebP | EXIF | the caller |
// | TIFF | its orientation tag | the caller |
// | JPEG XL | its header | the caller |
//
// Errors: those of image/limits.h; kFormatUnsupported (the format was not built, or a kind of it that
// the library does not read); kPictureTruncated and kPictureDamaged, also where a lenient decoder would
// go on with a half grey picture; kPictureTooComplex; kOutOfMemory, also where a library got no memory
// and blames the file. Cost: the library's. Memory: facts().decoder_bytes, by measurement
// (tests/formats). Threads: no shared state; one reader, one thread; the libraries start none.
#pragma once

#include <cstdint>
#include <memory>

#include "core/bytes.h"
#include "core/result.h"
#include "image/decoder_memory.h"
#include "image/limits.h"
#include "image/sniff.h"

namespace stillmine::formats {

struct PictureFacts {
  int width = 0;  // as stored, of an animation the canvas
  int height = 0;
  int frames = 1;                   // that can be read, image/limits.h considered
  int orientation = 1;              // 1..8, as EXIF numbers them
  bool turned = false;              // what read() gives is turned already
  int pixel_bytes = 4;              // most that read() gives for a pixel
  std::uint64_t decoder_bytes = 0;  // most that reading a frame holds, the file not counted
};

class Picture {
 public:
  virtual ~Picture() = default;
  Picture() = default;
  Picture(const Picture&) = delete;
  Picture& operator=(const Picture&) = delete;

  [[nodiscard]] const PictureFacts& facts() const noexcept { return facts_; }

  /// Does a part of what read(index) will do, a tile of a large picture or a frame on the way, so that whoever waits may look
  /// around in between; true when there is no such part left. Nobody has to ask.
  virtual core::Result<bool> step(int /*index*/) { return true; }

  /// Frame `index`, from 0 and below facts().frames; indices may only rise.
  virtual core::Result<image::OwnedPicture> read(int index) = 0;

 protected:
  PictureFacts facts_;
};

/// Whether open() is for files of this format. JPEG, PNG and BMP are image/decode.h's.
bool is_foreign(image::Format format) noexcept;

/// Whether an allocation was refused to the last open(), step() or read() of this thread: also after a
/// trap of WebAssembly, which is how a library written in C++ ends there.
bool memory_refused() noexcept;

core::Result<std::unique_ptr<Picture>> open(core::Bytes file, const image::Limits& limits);

}  // namespace stillmine::formats
