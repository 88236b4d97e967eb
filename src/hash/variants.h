// Further fingerprints of one picture, so that copies are found after what people do to pictures,
// and the fingerprints that a platform asks with when it has an upload.
//
// PDQ forgives scaling, compression, filters and 2 % of cropping; it does not forgive mirroring,
// turning, cropping by 4 % and more, bars, or a screenshot around the picture. Each of those gets
// its own fingerprint, made of the upright picture, its spectrum, or its reduced plane
// (image/reduce.h), and is labelled with its recipe so that a platform can weigh it.
//
// | recipe | pixels | pack |
// |---|---|---|
// | upright | all, at full resolution: always first | all |
// | sampled-512 | 512 x 512 by nearest neighbour (hash/pdq.h) | standard |
// | mirrored | left and right exchanged, from the spectrum | standard |
// | stored | as the file stores it where EXIF turns it, from the spectrum | standard |
// | trimmed, trimmed-edge | the inner box by colour, and by edge where that is another (image/trim.h) | standard |
// | crop-1x1 -4x5 -9x16 -16x9 | the largest centred part of that shape | standard |
// | centre-4 .. centre-31 | that many per cent off width and height, all around | wide |
// | left-3 .. bottom-18 | that many per cent off one side | wide |
// | border-black-3 .. border-white-15 | a border of that many per cent of the shorter side | wide |
// | bars-rows-6 .. bars-columns-54 | bars above and below, or left and right, of any colour, that
//   together are that many per cent of the new height or width | wide |
// | strip-top-9 .. strip-bottom-17 | a strip of that many per cent above or below, of any colour | wide |
// | tilt-left-2 .. tilt-right-4 | tilted by 2.3 or 4.2 degrees, the corners left black | wide |
// | level-left-2 .. level-right-4 | the same, cut to what has no empty corner | wide |
//
// Dropped, and said so: those of quality under 50, which platforms ignore. Left out silently: those
// less than 6 bits from one that is there. Input: a picture as displayed. Output: at most 10
// fingerprints for standard, 85 for wide. Errors: kPictureTooSmall, kOutOfMemory. Cost for 12 MP:
// standard about 25 % over the plain fingerprint with AVX2 (the plane, the centred parts, sampling), wide about
// three times it by estimate.
// Threads: pure functions. Source: our measurements, tools/bench/robustness.
#pragma once

#include <string_view>
#include <vector>

#include "core/result.h"
#include "hash/pdq.h"
#include "hash/picture_stream.h"
#include "image/picture.h"

namespace stillmine::hash {

enum class Variants : std::uint8_t { kNone, kStandard, kWide };

/// "none", "standard", "wide"; kBadArgument for any other word.
core::Result<Variants> parse_variants(std::string_view word);

struct RecipeFingerprint {
  std::string_view recipe;  // a literal: how the pixels were made from the picture
  PdqFingerprint fingerprint;
};

/// A recipe whose fingerprint no platform would use.
struct DroppedRecipe {
  std::string_view recipe;
  int quality = 0;  // under 50; 0 for a part too small for a fingerprint

  friend bool operator==(const DroppedRecipe&, const DroppedRecipe&) = default;
};

struct VariantPack {
  std::vector<RecipeFingerprint> fingerprints;  // the upright one first, whatever its quality
  std::vector<DroppedRecipe> dropped;
};

/// All fingerprints of `pack`. `orientation` is the EXIF one that was applied to get `upright`.
core::Result<VariantPack> fingerprint_variants(const image::PictureView& upright, int orientation,
                                               Variants pack);

/// The same of a picture that has gone by: its sketch was made with `further`, but for Variants::kNone.
VariantPack fingerprint_variants(const PictureSketch& upright, int orientation, Variants pack);

/// Adds a fingerprint to a pack by the rules above: dropped under quality 50, left out where near-equal.
void add_useful(std::string_view recipe, const PdqFingerprint& fingerprint, VariantPack& pack);

/// What to look up for an upload: its fingerprint in eight orientations (labelled as hash/dihedral.h
/// names them), and those of its inner boxes where it has any ("trimmed-" before the name). At most 24,
/// of quality 50 and more, near-equal ones once.
core::Result<std::vector<RecipeFingerprint>> query_variants(const image::PictureView& upright);

}  // namespace stillmine::hash
