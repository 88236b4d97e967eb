#include "formats/heif_tiles.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "formats/readers.h"
#include "image/orientation.h"

namespace stillmine::formats::heif {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
using image::OwnedPicture;
using image::PixelFormat;

// While a tile is decoded: its coded planes in the decoder and in libheif, and its colours.
constexpr std::uint64_t kTileBytesPerPixel = 8;

struct Size {
  int width = 0;
  int height = 0;
};

// Where a pixel of the stored picture goes in the one that is displayed.
class Turned {
 public:
  /// `to`: a picture of `displayed` size without gaps.
  Turned(std::uint8_t* to, Size displayed, int orientation) : origin_(to) {
    const bool from_right =
        orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
    const bool from_below = orientation == 3 || orientation == 4 || orientation >= 7;
    const std::ptrdiff_t column = from_right ? -1 : 1;
    const std::ptrdiff_t row = from_below ? -displayed.width : displayed.width;
    if (from_right) origin_ += displayed.width - 1;
    if (from_below)
      origin_ += static_cast<std::ptrdiff_t>(displayed.width) * (displayed.height - 1);
    across_ = image::swaps_sides(orientation) ? row : column;
    down_ = image::swaps_sides(orientation) ? column : row;
  }

  [[nodiscard]] std::uint8_t* at(int x, int y) const { return origin_ + x * across_ + y * down_; }
  [[nodiscard]] std::ptrdiff_t across() const { return across_; }

 private:
  std::uint8_t* origin_;
  std::ptrdiff_t across_;
  std::ptrdiff_t down_;
};

// Encoders may fill a side up to whole coding units, and leave it to the file to say how much is meant.
bool fills(int decoded, int stated) {
  constexpr int kLargestUnit = 64;
  return decoded >= stated && decoded < stated + kLargestUnit;
}

std::uint8_t luma(std::uint32_t red, std::uint32_t green, std::uint32_t blue) {
  return static_cast<std::uint8_t>((19595 * red + 38470 * green + 7471 * blue + 32768) >> 16);
}

Result<Image> decode_tile(heif_context* context, heif_item_id id) {
  heif_image_handle* found = nullptr;
  heif_error error = heif_context_get_image_handle(context, id, &found);
  const Handle handle(found);
  if (error.code != heif_error_Ok) return failure(error);
  heif_image* decoded = nullptr;
  error = heif_decode_image(handle.get(), &decoded, heif_colorspace_RGB, heif_chroma_444, nullptr);
  Image image(decoded);
  if (error.code != heif_error_Ok) return failure(error);
  return image;
}

class TiledPicture final : public Picture {
 public:
  TiledPicture(std::unique_ptr<ShownFile> file, Context context, image::HeifGrid grid, Size tile,
               const PictureFacts& facts)
      : file_(std::move(file)), context_(std::move(context)), grid_(std::move(grid)), tile_(tile) {
    facts_ = facts;
  }

  Result<bool> step(int /*index*/) override {
    if (next_ == grid_.tiles.size()) return true;
    if (joined_.memory == nullptr) {
      const bool swapped = image::swaps_sides(facts_.orientation);
      auto picture = allocate_picture(swapped ? facts_.height : facts_.width,
                                      swapped ? facts_.width : facts_.height, PixelFormat::kGray8);
      if (!picture) return tl::unexpected(picture.error());
      joined_ = std::move(*picture);
    }
    const auto image = decode_tile(context_.get(), grid_.tiles[next_]);
    if (!image) return tl::unexpected(image.error());
    if (auto placed = place(image->get()); !placed) return tl::unexpected(placed.error());
    return ++next_ == grid_.tiles.size();
  }

  Result<OwnedPicture> read(int index) override {
    for (;;) {
      const auto done = step(index);
      if (!done) return tl::unexpected(done.error());
      if (*done) return std::move(joined_);
    }
  }

 private:
  Result<void> place(const heif_image* image) {
    const Plane red = plane_of(image, heif_channel_R);
    const Plane green = plane_of(image, heif_channel_G);
    const Plane blue = plane_of(image, heif_channel_B);
    if (!alike(red, red) || !alike(green, red) || !alike(blue, red) ||
        !fills(red.width, tile_.width) || !fills(red.height, tile_.height)) {
      return fail(ErrorCode::kPictureDamaged, "heif: a tile of another size");
    }
    const auto index = static_cast<int>(next_);
    const auto columns = static_cast<int>(grid_.columns);
    const int left = index % columns * tile_.width;
    const int top = index / columns * tile_.height;
    const int width = std::min(tile_.width, facts_.width - left);
    const int height = std::min(tile_.height, facts_.height - top);
    const Turned to(writable(joined_), {joined_.view.width, joined_.view.height},
                    facts_.orientation);
    for (int y = 0; y < height; ++y) {
      std::uint8_t* out = to.at(left, top + y);
      for (int x = 0; x < width; ++x, out += to.across()) {
        *out = luma(high_bits(red, x, y), high_bits(green, x, y), high_bits(blue, x, y));
      }
    }
    return {};
  }

  std::unique_ptr<ShownFile> file_;
  Context context_;
  image::HeifGrid grid_;
  Size tile_;
  OwnedPicture joined_;
  std::size_t next_ = 0;
};

// One size of all tiles, as coded and as shown; nothing where they differ.
Size size_of_tiles(heif_context* context, const image::HeifGrid& grid) {
  Size size;
  for (const std::uint32_t id : grid.tiles) {
    heif_image_handle* found = nullptr;
    const heif_error error = heif_context_get_image_handle(context, id, &found);
    const Handle tile(found);
    if (error.code != heif_error_Ok) return {};
    const Size own{heif_image_handle_get_width(found), heif_image_handle_get_height(found)};
    if (size.width == 0) size = own;
    if (own.width != size.width || own.height != size.height ||
        heif_image_handle_get_ispe_width(found) != own.width ||
        heif_image_handle_get_ispe_height(found) != own.height) {
      return {};
    }
  }
  return size;
}

// Whether so many tiles are what the length needs, none of them outside.
bool covers(std::uint32_t length, std::uint32_t tiles, int tile) {
  const auto each = static_cast<std::uint64_t>(tile);
  return length <= tiles * each && length > (tiles - 1) * each;
}

}  // namespace

void ShownFile::read(std::uint8_t* to, std::size_t count) {
  if (count == 0) return;  // where an empty box is read to
  std::memcpy(to, file_.data() + at_, count);
  for (auto hidden = std::lower_bound(hidden_.begin(), hidden_.end(), at_);
       hidden != hidden_.end() && *hidden - at_ < count; ++hidden) {
    to[*hidden - at_] &= 0xFE;
  }
  at_ += count;
}

const heif_reader ShownFile::kReader = {
    .reader_api_version = 1,
    .get_position =
        [](void* file) { return static_cast<std::int64_t>(static_cast<ShownFile*>(file)->at_); },
    .read = [](void* to, std::size_t count, void* from) -> int {
      auto* file = static_cast<ShownFile*>(from);
      if (count > file->file_.size() - file->at_) return 1;
      file->read(static_cast<std::uint8_t*>(to), count);
      return 0;
    },
    .seek = [](std::int64_t to, void* from) -> int {
      auto* file = static_cast<ShownFile*>(from);
      if (to < 0 || static_cast<std::uint64_t>(to) > file->file_.size()) return 1;
      file->at_ = static_cast<std::size_t>(to);
      return 0;
    },
    .wait_for_file_size =
        [](std::int64_t size, void* file) {
          return size < 0 || static_cast<std::uint64_t>(size) >
                                 static_cast<ShownFile*>(file)->file_.size()
                     ? heif_reader_grow_status_size_beyond_eof
                     : heif_reader_grow_status_size_reached;
        },
};

Result<Context> ShownFile::open(int side) {
  Context context(heif_context_alloc());
  if (context == nullptr) return fail(ErrorCode::kOutOfMemory, "heif");
  heif_context_set_maximum_image_size_limit(context.get(), side);
  heif_context_set_max_decoding_threads(context.get(), 0);
  const heif_error error = heif_context_read_from_reader(context.get(), &kReader, this, nullptr);
  if (error.code != heif_error_Ok) return failure(error);
  return context;
}

std::unique_ptr<Picture> tiles_of(std::unique_ptr<ShownFile>& file, Context& context,
                                  const image::HeifGrid& grid, const image::HeifHeader& header,
                                  const PictureFacts& facts) {
  const Size tile = size_of_tiles(context.get(), grid);
  if (tile.width <= 0 || tile.height <= 0 || !covers(header.width, grid.columns, tile.width) ||
      !covers(header.height, grid.rows, tile.height)) {
    return nullptr;
  }
  PictureFacts own = facts;
  own.pixel_bytes = 1;
  own.decoder_bytes =
      std::uint64_t{header.width} * header.height + static_cast<std::uint64_t>(tile.width) *
                                                        static_cast<std::uint64_t>(tile.height) *
                                                        kTileBytesPerPixel * (header.deep ? 2 : 1);
  return std::make_unique<TiledPicture>(std::move(file), std::move(context), grid, tile, own);
}

}  // namespace stillmine::formats::heif
