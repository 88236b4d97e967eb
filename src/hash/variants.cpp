#include "hash/variants.h"

#include <algorithm>
#include <array>
#include <optional>

#include "hash/dihedral.h"
#include "image/redraw.h"
#include "image/trim.h"

namespace stillmine::hash {
namespace {

using core::Result;
using image::Box;
using image::Picture;
using image::PictureView;

// Platforms match at 31 of 256 bits: a fingerprint this near to one that is there finds nothing new.
constexpr int kNearEqual = 6;
constexpr int kLeastQuality = 50;  // under it platforms ignore a fingerprint

struct Shape {
  std::string_view recipe;
  int width;
  int height;
};

constexpr std::array<Shape, 4> kShapes = {
    {{"crop-1x1", 1, 1}, {"crop-4x5", 4, 5}, {"crop-9x16", 9, 16}, {"crop-16x9", 16, 9}}};

// Parts that are cut off each side, in thousandths of the width or height.
struct Crop {
  std::string_view recipe;
  int left;
  int right;
  int top;
  int bottom;
};

// Centre crops are named by what width and height lose, 4 % apart and closer where less is left: PDQ
// forgives 2 % of what there is. A crop of one side shifts all of the picture: every 3 %.
constexpr std::array<Crop, 33> kCrops = {{{"centre-4", 20, 20, 20, 20},
                                          {"centre-8", 40, 40, 40, 40},
                                          {"centre-12", 60, 60, 60, 60},
                                          {"centre-16", 80, 80, 80, 80},
                                          {"centre-19", 95, 95, 95, 95},
                                          {"centre-22", 110, 110, 110, 110},
                                          {"centre-25", 125, 125, 125, 125},
                                          {"centre-28", 140, 140, 140, 140},
                                          {"centre-31", 155, 155, 155, 155},
                                          {"left-3", 30, 0, 0, 0},
                                          {"left-6", 60, 0, 0, 0},
                                          {"left-9", 90, 0, 0, 0},
                                          {"left-12", 120, 0, 0, 0},
                                          {"left-15", 150, 0, 0, 0},
                                          {"left-18", 180, 0, 0, 0},
                                          {"right-3", 0, 30, 0, 0},
                                          {"right-6", 0, 60, 0, 0},
                                          {"right-9", 0, 90, 0, 0},
                                          {"right-12", 0, 120, 0, 0},
                                          {"right-15", 0, 150, 0, 0},
                                          {"right-18", 0, 180, 0, 0},
                                          {"top-3", 0, 0, 30, 0},
                                          {"top-6", 0, 0, 60, 0},
                                          {"top-9", 0, 0, 90, 0},
                                          {"top-12", 0, 0, 120, 0},
                                          {"top-15", 0, 0, 150, 0},
                                          {"top-18", 0, 0, 180, 0},
                                          {"bottom-3", 0, 0, 0, 30},
                                          {"bottom-6", 0, 0, 0, 60},
                                          {"bottom-9", 0, 0, 0, 90},
                                          {"bottom-12", 0, 0, 0, 120},
                                          {"bottom-15", 0, 0, 0, 150},
                                          {"bottom-18", 0, 0, 0, 180}}};

enum class Frame { kBorder, kRows, kColumns, kTop, kBottom };

// The colour of bars from edge to edge does not matter: they change the lowest frequencies across or down
// alone, and PDQ leaves those out. Of a border it does.
struct Framing {
  std::string_view recipe;
  Frame frame;
  int percent;
  std::uint8_t colour;
};

constexpr std::array<Framing, 34> kFramings = {
    {{"border-black-3", Frame::kBorder, 3, 0},     {"border-black-6", Frame::kBorder, 6, 0},
     {"border-black-9", Frame::kBorder, 9, 0},     {"border-black-12", Frame::kBorder, 12, 0},
     {"border-black-15", Frame::kBorder, 15, 0},   {"border-white-3", Frame::kBorder, 3, 255},
     {"border-white-6", Frame::kBorder, 6, 255},   {"border-white-9", Frame::kBorder, 9, 255},
     {"border-white-12", Frame::kBorder, 12, 255}, {"border-white-15", Frame::kBorder, 15, 255},
     {"bars-rows-6", Frame::kRows, 6, 0},          {"bars-rows-12", Frame::kRows, 12, 0},
     {"bars-rows-18", Frame::kRows, 18, 0},        {"bars-rows-24", Frame::kRows, 24, 0},
     {"bars-rows-30", Frame::kRows, 30, 0},        {"bars-rows-36", Frame::kRows, 36, 0},
     {"bars-rows-42", Frame::kRows, 42, 0},        {"bars-rows-48", Frame::kRows, 48, 0},
     {"bars-rows-54", Frame::kRows, 54, 0},        {"bars-columns-6", Frame::kColumns, 6, 0},
     {"bars-columns-12", Frame::kColumns, 12, 0},  {"bars-columns-18", Frame::kColumns, 18, 0},
     {"bars-columns-24", Frame::kColumns, 24, 0},  {"bars-columns-30", Frame::kColumns, 30, 0},
     {"bars-columns-36", Frame::kColumns, 36, 0},  {"bars-columns-42", Frame::kColumns, 42, 0},
     {"bars-columns-48", Frame::kColumns, 48, 0},  {"bars-columns-54", Frame::kColumns, 54, 0},
     {"strip-top-9", Frame::kTop, 9, 0},           {"strip-top-13", Frame::kTop, 13, 0},
     {"strip-top-17", Frame::kTop, 17, 0},         {"strip-bottom-9", Frame::kBottom, 9, 0},
     {"strip-bottom-13", Frame::kBottom, 13, 0},   {"strip-bottom-17", Frame::kBottom, 17, 0}}};

// PDQ forgives a degree: two steps each way for what is tilted by 1 to 5.
struct Turn {
  std::string_view tilted;  // corners left empty
  std::string_view level;   // cut to what is full
  image::Tilt tilt;
};

constexpr std::array<Turn, 4> kTurns = {{{"tilt-left-2", "level-left-2", {-2630, 65483}},
                                         {"tilt-left-4", "level-left-4", {-4800, 65360}},
                                         {"tilt-right-2", "level-right-2", {2630, 65483}},
                                         {"tilt-right-4", "level-right-4", {4800, 65360}}}};

class Collector {
 public:
  explicit Collector(VariantPack& pack) : pack_(pack) {}

  void add(std::string_view recipe, const PdqFingerprint& fingerprint) {
    add_useful(recipe, fingerprint, pack_);
  }

  // A part that is too small for a fingerprint is one of no quality.
  void add(std::string_view recipe, const PictureView& picture) {
    const auto fingerprint = pdq(picture);
    if (fingerprint) {
      add(recipe, *fingerprint);
    } else {
      pack_.dropped.push_back({recipe, 0});
    }
  }

 private:
  VariantPack& pack_;
};

// The largest centred part of that shape; none where the picture has it already.
std::optional<Box> centred_part(const PictureView& plane, const Shape& shape) {
  const int width = std::min(plane.width, plane.height * shape.width / shape.height);
  const int height = std::min(plane.height, plane.width * shape.height / shape.width);
  if (width == plane.width && height == plane.height) return std::nullopt;
  return Box{(plane.width - width) / 2, (plane.height - height) / 2, width, height};
}

int part_of(int length, int share, int whole = 1000) {
  return (length * share + whole / 2) / whole;
}

PictureView cropped(const PictureView& plane, const Crop& crop) {
  const int left = part_of(plane.width, crop.left);
  const int top = part_of(plane.height, crop.top);
  return image::cut(plane, {left, top, plane.width - left - part_of(plane.width, crop.right),
                            plane.height - top - part_of(plane.height, crop.bottom)});
}

image::Margins margins_of(const PictureView& plane, const Framing& framing) {
  const int percent = framing.percent;
  switch (framing.frame) {
    case Frame::kBorder: {
      const int width = part_of(std::min(plane.width, plane.height), percent, 100);
      return {width, width, width, width};
    }
    case Frame::kRows: {
      const int down = plane.height * percent / (2 * (100 - percent));
      return {0, down, 0, down};
    }
    case Frame::kColumns: {
      const int across = plane.width * percent / (2 * (100 - percent));
      return {across, 0, across, 0};
    }
    case Frame::kTop:
      return {0, part_of(plane.height, percent, 100), 0, 0};
    case Frame::kBottom:
      return {0, 0, 0, part_of(plane.height, percent, 100)};
  }
  return {};
}

void add_standard(const PictureSketch& upright, int orientation, Collector& collector) {
  collector.add("sampled-512", upright.sampled);
  collector.add("mirrored", fingerprint_of(turned(upright.spectrum, Dihedral::kFlipY)));
  const Dihedral stored = inverse(from_exif(orientation));
  if (stored != Dihedral::kOriginal) {
    collector.add("stored", fingerprint_of(turned(upright.spectrum, stored)));
  }
  const PictureView plane = upright.plane.view();
  for (const auto& [box, rule] : image::find_inner_boxes(plane)) {
    collector.add(rule == image::TrimRule::kColour ? "trimmed" : "trimmed-edge",
                  image::cut_with_full_corners(plane, box).view());
  }
  for (const Shape& shape : kShapes) {
    if (const auto part = centred_part(plane, shape)) {
      collector.add(shape.recipe, image::cut(plane, *part));
    }
  }
}

void add_wide(const PictureView& plane, Collector& collector) {
  if (plane.width == 0) return;
  for (const Crop& crop : kCrops) collector.add(crop.recipe, cropped(plane, crop));
  for (const Framing& framing : kFramings) {
    collector.add(framing.recipe,
                  image::framed(plane, margins_of(plane, framing), framing.colour).view());
  }
  for (const Turn& turn : kTurns) {
    const Picture picture = image::tilted(plane, turn.tilt);
    collector.add(turn.tilted, picture.view());
    collector.add(turn.level, image::cut(picture.view(),
                                         image::full_part(plane.width, plane.height, turn.tilt)));
  }
}

constexpr std::array<std::string_view, 8> kTrimmedNames = {
    "trimmed-original", "trimmed-rotate90", "trimmed-rotate180", "trimmed-rotate270",
    "trimmed-flipx",    "trimmed-flipy",    "trimmed-flipplus1", "trimmed-flipminus1"};

}  // namespace

Result<Variants> parse_variants(std::string_view word) {
  if (word == "none") return Variants::kNone;
  if (word == "standard") return Variants::kStandard;
  if (word == "wide") return Variants::kWide;
  return core::fail(core::ErrorCode::kBadArgument, "variants: none, standard or wide");
}

void add_useful(std::string_view recipe, const PdqFingerprint& fingerprint, VariantPack& pack) {
  if (fingerprint.quality < kLeastQuality) {
    pack.dropped.push_back({recipe, fingerprint.quality});
    return;
  }
  const bool known = std::any_of(
      pack.fingerprints.begin(), pack.fingerprints.end(), [&](const RecipeFingerprint& one) {
        return distance(one.fingerprint.value, fingerprint.value) < kNearEqual;
      });
  if (!known) pack.fingerprints.push_back({recipe, fingerprint});
}

Result<VariantPack> fingerprint_variants(const PictureView& upright, int orientation,
                                         Variants pack) {
  return sketch(upright, pack != Variants::kNone).map([&](const PictureSketch& made) {
    return fingerprint_variants(made, orientation, pack);
  });
}

VariantPack fingerprint_variants(const PictureSketch& upright, int orientation, Variants pack) {
  VariantPack result;
  result.fingerprints.push_back({"upright", upright.upright});
  if (pack == Variants::kNone) return result;
  Collector collector(result);
  add_standard(upright, orientation, collector);
  if (pack == Variants::kWide) add_wide(upright.plane.view(), collector);
  if (upright.over_white) collector.add("over-white", *upright.over_white);
  if (upright.over_black) collector.add("over-black", *upright.over_black);
  return result;
}

Result<std::vector<RecipeFingerprint>> query_variants(const PictureView& upright) {
  const auto made = sketch(upright, true);
  if (!made) return tl::unexpected(made.error());
  VariantPack result;
  Collector collector(result);
  collector.add(name(Dihedral::kOriginal), made->upright);
  const auto all = dihedral(made->spectrum);
  for (std::size_t i = 1; i < all.size(); ++i) collector.add(name(kDihedrals[i]), all[i]);

  const PictureView plane = made->plane.view();
  for (const auto& inner_box : image::find_inner_boxes(plane)) {
    if (const auto spectrum =
            pdq_spectrum(image::cut_with_full_corners(plane, inner_box.box).view())) {
      const auto inner = dihedral(*spectrum);
      for (std::size_t i = 0; i < inner.size(); ++i) collector.add(kTrimmedNames[i], inner[i]);
    }
  }
  return std::move(result.fingerprints);
}

}  // namespace stillmine::hash
