#include "image/heif_boxes.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "image/heif_walk.h"

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
using heif::Box;
using heif::Boxes;
using heif::Reader;
using heif::short_box;

// Which properties, counted from 1, belong to an item, in the order in which they are applied.
struct Association {
  Bytes entries;
  bool wide = false;

  [[nodiscard]] std::size_t count() const noexcept { return entries.size() / (wide ? 2 : 1); }
  [[nodiscard]] unsigned property(std::size_t i) const noexcept {
    if (!wide) return entries[i] & 0x7Fu;
    return (entries[2 * i] & 0x7Fu) << 8 | entries[2 * i + 1];
  }
};

Result<Association> association_of(Bytes ipma, std::uint64_t item) {
  Reader reader(ipma);
  const std::uint64_t version = reader.number(1);
  const bool wide = (reader.number(3) & 1) != 0;
  std::uint64_t entries = reader.number(4);
  for (; entries > 0 && !reader.failed(); --entries) {
    const std::uint64_t id = reader.number(version < 1 ? 2 : 4);
    const Bytes properties = reader.take(reader.number(1) * (wide ? 2 : 1));
    if (id == item && !reader.failed()) return Association{properties, wide};
  }
  if (reader.failed()) return short_box("ipma");
  return fail(ErrorCode::kPictureDamaged, "heif: nothing is said of its picture");
}

class Properties {
 public:
  explicit Properties(HeifHeader& header) noexcept : header_(header) {}

  [[nodiscard]] bool part_outside() const noexcept { return part_outside_; }

  void apply(const Box& property) {
    Reader reader(property.body);
    if (property.name == "ispe") {
      reader.take(4);
      header_.width = static_cast<std::uint32_t>(reader.number(4));
      header_.height = static_cast<std::uint32_t>(reader.number(4));
    } else if (property.name == "irot") {
      for (std::uint64_t i = reader.number(1) & 3; i > 0; --i) turn(HeifTurn::kQuarter);
    } else if (property.name == "imir") {
      turn((reader.number(1) & 1) == 0 ? HeifTurn::kTopBottom : HeifTurn::kLeftRight);
    } else if (property.name == "clap") {
      header_.cropped = true;
      check_part(reader);
    } else if (property.name == "colr" && core::as_text(reader.take(4)) == "nclx") {
      header_.coding = heif::read_coding(reader);
    }
  }

 private:
  void turn(HeifTurn turn) { header_.orientation = then(header_.orientation, turn); }

  // The part that is shown lies centred but for its offset. A pixel too many is what rounding gives.
  void check_part(Reader& clap) {
    const auto fraction = [&clap] {
      const auto above = static_cast<std::int32_t>(clap.number(4));
      const auto below = static_cast<std::int32_t>(clap.number(4));
      return below > 0 ? static_cast<double>(above) / below : -1e9;
    };
    const double width = fraction();
    const double height = fraction();
    const double right = fraction();
    const double down = fraction();
    const auto outside = [](double side, double part, double offset) {
      return !(part > 0) || std::abs(offset) + part / 2 > side / 2 + 1;
    };
    part_outside_ = part_outside_ || clap.failed() || outside(header_.width, width, right) ||
                    outside(header_.height, height, down);
  }

  HeifHeader& header_;
  bool part_outside_ = false;
};

// Goes through ipco once for each property of the picture: there are a handful.
Result<void> read_properties(Boxes& boxes, Bytes ipco, const Association& association,
                             HeifHeader& header) {
  Properties properties(header);
  for (std::size_t i = 0; i < association.count(); ++i) {
    Bytes rest = ipco;
    for (unsigned number = 1; !rest.empty(); ++number) {
      const auto box = boxes.next(rest);
      if (!box) return tl::unexpected(box.error());
      if (number != association.property(i)) continue;
      properties.apply(*box);
      break;
    }
  }
  if (properties.part_outside()) {
    return fail(ErrorCode::kPictureDamaged, "heif: the part that is shown");
  }
  for (Bytes rest = ipco; !rest.empty();) {
    const auto box = boxes.next(rest);
    if (!box) return tl::unexpected(box.error());
    Reader reader(box->body);
    if (box->name == "hvcC") {
      reader.take(17);
      header.deep = header.deep || (reader.number(2) & 0x0707) != 0;
    } else if (box->name == "av1C") {
      reader.take(2);
      header.deep = header.deep || (reader.number(1) & 0x40) != 0;
    }
    if (box->name != "ispe") continue;
    reader.take(4);
    const std::uint64_t width = reader.number(4);
    header.most_pixels = std::max(header.most_pixels, width * reader.number(4));
  }
  return {};
}

}  // namespace

int then(int orientation, HeifTurn turn) noexcept {
  // By EXIF 2.32, table 6: orientations 1 to 8 followed by each turn.
  static constexpr std::array<std::array<std::uint8_t, 8>, 3> kNext = {{
      {8, 5, 6, 7, 4, 1, 2, 3},
      {4, 3, 2, 1, 8, 7, 6, 5},
      {2, 1, 4, 3, 6, 5, 8, 7},
  }};
  return kNext[static_cast<std::size_t>(turn)][static_cast<std::size_t>(orientation - 1)];
}

Result<HeifHeader> read_heif_header(Bytes file) {
  Boxes boxes;
  // A file that is cut off may still have its picture whole, but not all of its frames. What else phones put behind is theirs.
  for (Bytes rest = file; rest.size() >= 8;) {
    const bool data = core::as_text(rest.subspan(4, 4)) == "mdat";
    if (const auto box = boxes.next(rest); !box) {
      if (data) return tl::unexpected(box.error());
      break;
    }
  }
  const auto meta = boxes.find(file, "meta");
  if (!meta) return tl::unexpected(meta.error());
  if (meta->size() < 4) return short_box("meta");
  const Bytes inside = meta->subspan(4);
  const auto pitm = boxes.find(inside, "pitm");
  if (!pitm) return tl::unexpected(pitm.error());
  Reader primary(*pitm);
  const bool narrow = primary.number(1) == 0;
  primary.take(3);
  const std::uint64_t item = primary.number(narrow ? 2 : 4);
  if (primary.failed()) return short_box("pitm");
  const auto iprp = boxes.find(inside, "iprp");
  if (!iprp) return tl::unexpected(iprp.error());
  const auto ipco = boxes.find(*iprp, "ipco");
  if (!ipco) return tl::unexpected(ipco.error());
  const auto ipma = boxes.find(*iprp, "ipma");
  if (!ipma) return tl::unexpected(ipma.error());
  const auto association = association_of(*ipma, item);
  if (!association) return tl::unexpected(association.error());
  HeifHeader header;
  if (auto read = read_properties(boxes, *ipco, *association, header); !read) {
    return tl::unexpected(read.error());
  }
  if (header.width == 0 || header.height == 0) {
    return fail(ErrorCode::kPictureDamaged, "heif: no size");
  }
  return header;
}

}  // namespace stillmine::image
