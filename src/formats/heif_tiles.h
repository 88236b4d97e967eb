// A HEIF picture that is stored as a grid, as phones store photos, read tile by tile into one picture of luma: libheif's own
// joining holds red, green and blue of the whole picture several times over, 48 megapixels would take 336 MB of them. Each tile
// is decoded by libheif as its joining does it; its luma is that of image/reduce.h.
//
// Errors: those of formats.h; kPictureDamaged where a tile has another size than its file says. Cost: libheif's for the tiles,
// 1 to 3 ns a pixel for the luma. Memory: a byte a pixel, and one tile's planes. Threads: one picture, one thread.
#pragma once

#include <memory>
#include <vector>

#include "core/bytes.h"
#include "core/result.h"
#include "formats/formats.h"
#include "formats/heif_library.h"
#include "image/heif_boxes.h"
#include "image/heif_grid.h"

namespace stillmine::formats::heif {

/// A file as libheif is shown it: libheif hands out no picture that its file hides, and tiles are hidden, so the bits that
/// hide them are taken away. The bytes must outlive it.
class ShownFile {
 public:
  ShownFile(core::Bytes file, std::vector<std::size_t> hidden)
      : file_(file), hidden_(std::move(hidden)) {}

  /// The file, opened; `side` is the most pixels of a side. The context must not outlive this.
  core::Result<Context> open(int side);

 private:
  static const heif_reader kReader;
  void read(std::uint8_t* to, std::size_t count);

  core::Bytes file_;
  std::vector<std::size_t> hidden_;  // offsets, rising
  std::size_t at_ = 0;
};

/// What read() and its tiles take, and facts of the tiles: alike in size, of the colours alone. Null where they are not, for
/// libheif's own joining to read.
std::unique_ptr<Picture> tiles_of(std::unique_ptr<ShownFile>& file, Context& context,
                                  const image::HeifGrid& grid, const image::HeifHeader& header,
                                  const PictureFacts& facts);

}  // namespace stillmine::formats::heif
