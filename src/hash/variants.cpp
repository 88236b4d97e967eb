#include "hash/variants.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "hash/dihedral.h"
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

// Parts that are cut off each side, in per cent of the width or height.
struct Crop {
  std::string_view recipe;
  int left;
  int right;
  int top;
  int bottom;
};

// Centre crops are named by what width and height lose; 4 % apart, because PDQ forgives 2 %.
constexpr std::array<Crop, 28> kCrops = {{
    {"centre-4", 2, 2, 2, 2},      {"centre-8", 4, 4, 4, 4},      {"centre-12", 6, 6, 6, 6},
    {"centre-16", 8, 8, 8, 8},     {"centre-20", 10, 10, 10, 10}, {"centre-24", 12, 12, 12, 12},
    {"centre-28", 14, 14, 14, 14}, {"centre-32", 16, 16, 16, 16}, {"left-4", 4, 0, 0, 0},
    {"left-8", 8, 0, 0, 0},        {"left-12", 12, 0, 0, 0},      {"left-16", 16, 0, 0, 0},
    {"left-20", 20, 0, 0, 0},      {"right-4", 0, 4, 0, 0},       {"right-8", 0, 8, 0, 0},
    {"right-12", 0, 12, 0, 0},     {"right-16", 0, 16, 0, 0},     {"right-20", 0, 20, 0, 0},
    {"top-4", 0, 0, 4, 0},         {"top-8", 0, 0, 8, 0},         {"top-12", 0, 0, 12, 0},
    {"top-16", 0, 0, 16, 0},       {"top-20", 0, 0, 20, 0},       {"bottom-4", 0, 0, 0, 4},
    {"bottom-8", 0, 0, 0, 8},      {"bottom-12", 0, 0, 0, 12},    {"bottom-16", 0, 0, 0, 16},
    {"bottom-20", 0, 0, 0, 20},
}};

enum class Frame { kBorder, kRows, kColumns };

struct Framing {
  std::string_view black;
  std::string_view white;
  Frame frame;
  int percent;
};

constexpr std::array<Framing, 23> kFramings = {{
    {"border-black-3", "border-white-3", Frame::kBorder, 3},
    {"border-black-6", "border-white-6", Frame::kBorder, 6},
    {"border-black-9", "border-white-9", Frame::kBorder, 9},
    {"border-black-12", "border-white-12", Frame::kBorder, 12},
    {"border-black-15", "border-white-15", Frame::kBorder, 15},
    {"bars-black-rows-6", "bars-white-rows-6", Frame::kRows, 6},
    {"bars-black-rows-12", "bars-white-rows-12", Frame::kRows, 12},
    {"bars-black-rows-18", "bars-white-rows-18", Frame::kRows, 18},
    {"bars-black-rows-24", "bars-white-rows-24", Frame::kRows, 24},
    {"bars-black-rows-30", "bars-white-rows-30", Frame::kRows, 30},
    {"bars-black-rows-36", "bars-white-rows-36", Frame::kRows, 36},
    {"bars-black-rows-42", "bars-white-rows-42", Frame::kRows, 42},
    {"bars-black-rows-48", "bars-white-rows-48", Frame::kRows, 48},
    {"bars-black-rows-54", "bars-white-rows-54", Frame::kRows, 54},
    {"bars-black-columns-6", "bars-white-columns-6", Frame::kColumns, 6},
    {"bars-black-columns-12", "bars-white-columns-12", Frame::kColumns, 12},
    {"bars-black-columns-18", "bars-white-columns-18", Frame::kColumns, 18},
    {"bars-black-columns-24", "bars-white-columns-24", Frame::kColumns, 24},
    {"bars-black-columns-30", "bars-white-columns-30", Frame::kColumns, 30},
    {"bars-black-columns-36", "bars-white-columns-36", Frame::kColumns, 36},
    {"bars-black-columns-42", "bars-white-columns-42", Frame::kColumns, 42},
    {"bars-black-columns-48", "bars-white-columns-48", Frame::kColumns, 48},
    {"bars-black-columns-54", "bars-white-columns-54", Frame::kColumns, 54},
}};

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
      pack_.dropped.push_back(recipe);
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

int part_of(int length, int percent) { return (length * percent + 50) / 100; }

PictureView cropped(const PictureView& plane, const Crop& crop) {
  const int left = part_of(plane.width, crop.left);
  const int top = part_of(plane.height, crop.top);
  return image::cut(plane, {left, top, plane.width - left - part_of(plane.width, crop.right),
                            plane.height - top - part_of(plane.height, crop.bottom)});
}

Picture framed(const PictureView& plane, const Framing& framing, std::uint8_t colour) {
  int across = 0;
  int down = 0;
  const int percent = framing.percent;
  switch (framing.frame) {
    case Frame::kBorder:
      across = down = part_of(std::min(plane.width, plane.height), percent);
      break;
    case Frame::kRows:
      down = plane.height * percent / (2 * (100 - percent));
      break;
    case Frame::kColumns:
      across = plane.width * percent / (2 * (100 - percent));
      break;
  }
  Picture picture{.pixels = {},
                  .width = plane.width + 2 * across,
                  .height = plane.height + 2 * down,
                  .format = image::PixelFormat::kGray8};
  picture.pixels.assign(
      static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height), colour);
  for (int y = 0; y < plane.height; ++y) {
    std::memcpy(
        picture.pixels.data() + static_cast<std::ptrdiff_t>(down + y) * picture.width + across,
        plane.row(y), static_cast<std::size_t>(plane.width));
  }
  return picture;
}

void add_standard(const PictureSketch& upright, int orientation, Collector& collector) {
  collector.add("sampled-512", upright.sampled);
  collector.add("mirrored", fingerprint_of(turned(upright.spectrum, Dihedral::kFlipY)));
  const Dihedral stored = inverse(from_exif(orientation));
  if (stored != Dihedral::kOriginal) {
    collector.add("stored", fingerprint_of(turned(upright.spectrum, stored)));
  }
  const PictureView plane = upright.plane.view();
  if (const auto box = image::find_inner_box(plane)) {
    collector.add("trimmed", image::cut(plane, *box));
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
    collector.add(framing.black, framed(plane, framing, 0).view());
    collector.add(framing.white, framed(plane, framing, 255).view());
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
    pack.dropped.push_back(recipe);
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
  if (const auto box = image::find_inner_box(plane)) {
    if (const auto spectrum = pdq_spectrum(image::cut(plane, *box))) {
      const auto inner = dihedral(*spectrum);
      for (std::size_t i = 0; i < inner.size(); ++i) collector.add(kTrimmedNames[i], inner[i]);
    }
  }
  return std::move(result.fingerprints);
}

}  // namespace stillmine::hash
