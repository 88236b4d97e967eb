#include "image/heif_grid.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "image/heif_walk.h"

namespace stillmine::image {
namespace {

using core::Bytes;
using core::Result;
using heif::Boxes;
using heif::Reader;

struct Item {
  std::uint32_t id = 0;
  std::string_view kind;
  std::size_t flags = 0;  // where in the file the last byte of its flags is
};

// A picture that others are made of.
struct Part {
  std::uint32_t id = 0;
  std::uint64_t times = 0;  // that it is decoded
};

// Of pictures made of pictures.
constexpr int kMostDepth = 5;

class Walk {
 public:
  explicit Walk(Bytes file) noexcept : file_(file) {}

  Result<std::optional<HeifGrid>> grid() {
    HeifGrid grid;
    if (!open()) return std::nullopt;
    if (auto few = check_parts(); !few) return tl::unexpected(few.error());
    if (!read_tiles(grid)) return std::nullopt;
    const Item* primary = read_items() ? item(primary_) : nullptr;
    if (primary == nullptr || primary->kind != "grid" || !read_shape(grid)) return std::nullopt;
    for (const std::uint32_t id : grid.tiles) {
      const Item* tile = item(id);
      if (tile == nullptr || (tile->kind != "hvc1" && tile->kind != "av01")) return std::nullopt;
      grid.hidden.push_back(tile->flags);
    }
    std::sort(grid.hidden.begin(), grid.hidden.end());
    return grid;
  }

 private:
  /// Whether libheif, which decodes a picture as often as others name it, would come to an end with the primary one: not where
  /// it is made of others deeper than any encoder goes (an overlay of grids), or of itself, or of too many in all.
  Result<void> check_parts() {
    std::vector<Part> level = {{primary_, 1}};
    for (int depth = 0; depth < kMostDepth && !level.empty(); ++depth) {
      auto parts = parts_of(level);
      if (!parts) return tl::unexpected(parts.error());
      level = std::move(*parts);
      const std::uint64_t pictures = times_in_all(level);
      if (pictures > kMostTiles) {
        return core::fail(core::ErrorCode::kPictureTooComplex,
                          "heif: made of " + std::to_string(pictures) + " pictures or more");
      }
    }
    if (level.empty()) return {};
    return core::fail(core::ErrorCode::kPictureTooComplex, "heif: made of pictures of itself");
  }

  static std::uint64_t times_in_all(const std::vector<Part>& parts) {
    std::uint64_t times = 0;
    for (const Part& part : parts) times += part.times;
    return times;
  }

  /// What the pictures of a level, rising numbers, are made of; rising as well. Cut short where that is too much. A box that
  /// goes on after its range is an error: libheif cuts it to its range and follows what it says.
  Result<std::vector<Part>> parts_of(const std::vector<Part>& level) {
    std::vector<Part> parts;
    const auto found = boxes_.find(meta_, "iref");
    if (!found && found.error().code != core::ErrorCode::kPictureDamaged) {
      return tl::unexpected(found.error());
    }
    Reader iref(found ? *found : Bytes{});
    const std::size_t wide = iref.number(1) == 0 ? 2 : 4;
    iref.take(3);
    for (Bytes rest = iref.take(iref.left()); !rest.empty() && parts.size() <= kMostTiles;) {
      const auto box = boxes_.next(rest);
      if (!box) return tl::unexpected(box.error());
      Reader references(box->body);
      const auto from = static_cast<std::uint32_t>(references.number(wide));
      const auto whole = std::lower_bound(level.begin(), level.end(), from, before);
      if (box->name != "dimg" || whole == level.end() || whole->id != from) continue;
      std::uint64_t left = references.number(2);
      for (; left > 0 && !references.failed() && parts.size() <= kMostTiles; --left) {
        parts.push_back({static_cast<std::uint32_t>(references.number(wide)), whole->times});
      }
    }
    return merged(std::move(parts));
  }

  static std::vector<Part> merged(std::vector<Part> parts) {
    std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.id < b.id; });
    std::vector<Part> once;
    for (const Part& part : parts) {
      if (once.empty() || once.back().id != part.id) {
        once.push_back(part);
      } else {
        once.back().times += part.times;
      }
    }
    return once;
  }

  static bool before(const Part& part, std::uint32_t id) { return part.id < id; }

  /// The body of a box inside meta; empty where there is none.
  Bytes inside(std::string_view name) {
    const auto box = boxes_.find(meta_, name);
    return box ? *box : Bytes{};
  }

  bool open() {
    const auto meta = boxes_.find(file_, "meta");
    if (!meta || meta->size() < 4) return false;
    meta_ = meta->subspan(4);
    Reader pitm(inside("pitm"));
    const bool narrow = pitm.number(1) == 0;
    pitm.take(3);
    primary_ = static_cast<std::uint32_t>(pitm.number(narrow ? 2 : 4));
    return !pitm.failed();
  }

  bool read_items() {
    Reader iinf(inside("iinf"));
    const bool narrow = iinf.number(1) == 0;
    iinf.take(3);
    iinf.number(narrow ? 2 : 4);  // how many: the boxes themselves say
    for (Bytes rest = iinf.take(iinf.left()); !rest.empty();) {
      const auto box = boxes_.next(rest);
      if (!box) return false;
      if (box->name != "infe") continue;
      Reader infe(box->body);
      const std::uint64_t version = infe.number(1);
      infe.take(3);
      if (version != 2 && version != 3) return false;
      const auto id = static_cast<std::uint32_t>(infe.number(version == 2 ? 2 : 4));
      infe.take(2);  // protection
      const std::string_view kind = core::as_text(infe.take(4));
      if (infe.failed()) return false;
      items_.push_back({id, kind, static_cast<std::size_t>(box->body.data() + 3 - file_.data())});
    }
    const auto by_id = [](const Item& a, const Item& b) { return a.id < b.id; };
    std::sort(items_.begin(), items_.end(), by_id);
    const auto twice = [](const Item& a, const Item& b) { return a.id == b.id; };
    return std::adjacent_find(items_.begin(), items_.end(), twice) == items_.end();
  }

  [[nodiscard]] const Item* item(std::uint32_t id) const {
    const auto before = [](const Item& item, std::uint32_t wanted) { return item.id < wanted; };
    const auto found = std::lower_bound(items_.begin(), items_.end(), id, before);
    return found != items_.end() && found->id == id ? &*found : nullptr;
  }

  /// The primary item's own bytes, where they are in one piece; empty otherwise.
  Bytes own_bytes() {
    Reader iloc(inside("iloc"));
    const std::uint64_t version = iloc.number(1);
    iloc.take(3);
    const std::uint64_t sizes = iloc.number(2);
    const std::uint64_t offset_size = sizes >> 12;
    const std::uint64_t length_size = sizes >> 8 & 15;
    const std::uint64_t base_size = sizes >> 4 & 15;
    const std::uint64_t index_size = version == 0 ? 0 : sizes & 15;
    const std::size_t wide = version < 2 ? 2 : 4;
    if (version > 2 || std::max({offset_size, length_size, base_size}) > 8) return {};
    for (std::uint64_t left = iloc.number(wide); left > 0 && !iloc.failed(); --left) {
      const std::uint64_t id = iloc.number(wide);
      const std::uint64_t method = version == 0 ? 0 : iloc.number(2) & 15;
      iloc.take(2);  // data reference
      const std::uint64_t base = iloc.number(base_size);
      const std::uint64_t parts = iloc.number(2);
      Reader extents(iloc.take(parts * (index_size + offset_size + length_size)));
      if (id != primary_) continue;
      extents.take(index_size);
      const std::uint64_t offset = extents.number(offset_size);
      const std::uint64_t length = extents.number(length_size);
      if (iloc.failed() || parts != 1 || method > 1) return {};
      Reader from(method == 0 ? file_ : inside("idat"));
      from.take(base);
      from.take(offset);
      return from.take(length);
    }
    return {};
  }

  bool read_shape(HeifGrid& grid) {
    Reader shape(own_bytes());
    shape.take(1);  // version
    const std::size_t wide = (shape.number(1) & 1) != 0 ? 4 : 2;
    grid.rows = static_cast<std::uint32_t>(shape.number(1)) + 1;
    grid.columns = static_cast<std::uint32_t>(shape.number(1)) + 1;
    grid.width = static_cast<std::uint32_t>(shape.number(wide));
    grid.height = static_cast<std::uint32_t>(shape.number(wide));
    return !shape.failed() && grid.tiles.size() == std::size_t{grid.rows} * grid.columns;
  }

  bool read_tiles(HeifGrid& grid) {
    Reader iref(inside("iref"));
    const std::size_t wide = iref.number(1) == 0 ? 2 : 4;
    iref.take(3);
    for (Bytes rest = iref.take(iref.left()); !rest.empty();) {
      const auto box = boxes_.next(rest);
      if (!box) return false;
      Reader references(box->body);
      if (box->name != "dimg" || references.number(wide) != primary_) continue;
      for (std::uint64_t left = references.number(2); left > 0; --left) {
        grid.tiles.push_back(static_cast<std::uint32_t>(references.number(wide)));
      }
      return !references.failed();
    }
    return false;
  }

  Bytes file_;
  Bytes meta_;
  Boxes boxes_;
  std::uint32_t primary_ = 0;
  std::vector<Item> items_;
};

}  // namespace

Result<std::optional<HeifGrid>> read_heif_grid(Bytes file) { return Walk(file).grid(); }

}  // namespace stillmine::image
