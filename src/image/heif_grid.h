// The tiles of a HEIF picture that is stored as a grid, as phones store photos: which pictures they are, row by row, and where
// the file says that each is hidden.
//
// Input: the whole file. Output: HeifGrid where the primary picture is a grid of coded pictures (HEVC or AV1); nothing where it
// is not, or where other boxes are damaged or unusual (an item of several parts, a tile that is a grid itself): a library that
// knows all of HEIF then says what it is. Errors: kPictureTooComplex where the primary picture is made of itself, of pictures of
// pictures more than four deep, or of more than kMostTiles others at one depth: 65,280 tiles, all the same one, took libheif more than
// a minute; kPictureTruncated and kPictureDamaged where the references between pictures cannot be read. Cost: the boxes of a
// level, no recursion; memory: 32 bytes for each item of the file. Threads: pure.
// Source: ISO/IEC 23008-12, 6.6.2.3 (grid), 14496-12, 8.11 (pitm, iinf, infe, iloc, iref).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/bytes.h"
#include "core/result.h"

namespace stillmine::image {

/// 200 megapixels in tiles of 256 x 256 are 3,052; phones' tiles are of 512 x 512.
inline constexpr std::size_t kMostTiles = 4'096;

struct HeifGrid {
  std::uint32_t columns = 0;
  std::uint32_t rows = 0;
  std::uint32_t width = 0;  // of the picture; what the last tiles have more is cut off
  std::uint32_t height = 0;
  std::vector<std::uint32_t> tiles;  // columns x rows item numbers
  /// Offsets in the file, rising: the byte of each tile's infe box whose lowest bit hides the tile.
  std::vector<std::size_t> hidden;
};

core::Result<std::optional<HeifGrid>> read_heif_grid(core::Bytes file);

}  // namespace stillmine::image
