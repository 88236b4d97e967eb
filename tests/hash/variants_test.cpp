#include "hash/variants.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <set>
#include <string>

#include "hash/dihedral.h"
#include "image/reduce.h"
#include "image/trim.h"
#include "vectors/pictures.h"

namespace stillmine::hash {
namespace {

using image::Box;
using image::Picture;
using image::PictureView;

Picture photo(int width = 1200, int height = 900) {
  return tests::make_picture("noise", width, height, 3);
}

VariantPack pack_of(const PictureView& picture, Variants variants, int orientation = 1) {
  auto pack = fingerprint_variants(picture, orientation, variants);
  EXPECT_TRUE(pack.has_value());
  return pack.value_or(VariantPack{});
}

const RecipeFingerprint* find(const VariantPack& pack, std::string_view recipe) {
  const auto found = std::find_if(pack.fingerprints.begin(), pack.fingerprints.end(),
                                  [&](const auto& one) { return one.recipe == recipe; });
  return found == pack.fingerprints.end() ? nullptr : &*found;
}

int nearest(const VariantPack& pack, const PdqFingerprint& fingerprint) {
  int best = 256;
  for (const auto& one : pack.fingerprints) {
    best = std::min(best, distance(one.fingerprint.value, fingerprint.value));
  }
  return best;
}

Picture framed(const PictureView& inner, int width, int height, int x, int y) {
  Picture picture{.pixels = {}, .width = width, .height = height, .format = inner.format};
  const std::size_t bytes = image::bytes_per_pixel(inner.format);
  picture.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * bytes,
                        0);
  for (int row = 0; row < inner.height; ++row) {
    std::memcpy(picture.pixels.data() + static_cast<std::size_t>((y + row) * width + x) * bytes,
                inner.row(row), static_cast<std::size_t>(inner.width) * bytes);
  }
  return picture;
}

TEST(VariantsTest, NoneIsTheUprightFingerprintAlone) {
  const Picture picture = photo();
  const VariantPack pack = pack_of(picture.view(), Variants::kNone);
  ASSERT_EQ(pack.fingerprints.size(), 1U);
  EXPECT_EQ(pack.fingerprints[0].recipe, "upright");
  EXPECT_EQ(pack.fingerprints[0].fingerprint, pdq(picture.view()).value());
}

TEST(VariantsTest, StandardPackHoldsAtMostTen) {
  const Picture inner = photo();
  const Picture picture = framed(inner.view(), 1300, 1500, 50, 300);
  for (int orientation = 1; orientation <= 8; ++orientation) {
    const VariantPack pack = pack_of(picture.view(), Variants::kStandard, orientation);
    EXPECT_LE(pack.fingerprints.size(), 10U);
    EXPECT_EQ(pack.fingerprints[0].recipe, "upright");
  }
}

TEST(VariantsTest, NoTwoFingerprintsAreNearEqual) {
  const Picture picture = photo();
  const VariantPack pack = pack_of(picture.view(), Variants::kWide, 6);
  std::set<std::string_view> recipes;
  for (std::size_t i = 0; i < pack.fingerprints.size(); ++i) {
    EXPECT_TRUE(recipes.insert(pack.fingerprints[i].recipe).second);
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_GE(
          distance(pack.fingerprints[i].fingerprint.value, pack.fingerprints[j].fingerprint.value),
          6);
    }
  }
  EXPECT_GT(pack.fingerprints.size(), 40U);
  EXPECT_LE(pack.fingerprints.size(), 85U);
}

TEST(VariantsTest, FingerprintUnderFiftyIsDroppedAndSaid) {
  // Quality lives in the left half: the right one is flat.
  Picture picture = tests::make_picture("flat", 900, 900, 3);
  const Picture detail = tests::make_picture("text", 120, 900, 3);
  for (int y = 0; y < 900; ++y) {
    std::memcpy(picture.pixels.data() + y * 2700, detail.view().row(y), 360);
  }
  const VariantPack pack = pack_of(picture.view(), Variants::kStandard);
  EXPECT_EQ(find(pack, "crop-9x16"), nullptr);
  const auto dropped =
      std::find_if(pack.dropped.begin(), pack.dropped.end(),
                   [](const DroppedRecipe& one) { return one.recipe == "crop-9x16"; });
  ASSERT_NE(dropped, pack.dropped.end());
  EXPECT_LT(dropped->quality, 50);
  for (const auto& one : pack.fingerprints) {
    if (one.recipe != "upright") {
      EXPECT_GE(one.fingerprint.quality, 50);
    }
  }
}

TEST(VariantsTest, UprightStaysWhateverItsQuality) {
  const Picture picture = tests::make_picture("flat", 300, 300, 3);
  const VariantPack pack = pack_of(picture.view(), Variants::kStandard);
  ASSERT_EQ(pack.fingerprints.size(), 1U);
  EXPECT_EQ(pack.fingerprints[0].fingerprint.quality, 0);
}

TEST(VariantsTest, MirroredCopyIsFound) {
  const Picture picture = photo();
  const VariantPack pack = pack_of(picture.view(), Variants::kStandard);
  EXPECT_GT(
      distance(pack.fingerprints[0].fingerprint.value, pdq_turned(picture.view(), 2).value().value),
      60);
  EXPECT_LE(nearest(pack, pdq_turned(picture.view(), 2).value()), 20);
}

TEST(VariantsTest, CopyThatIgnoresExifIsFound) {
  const Picture stored = photo();
  for (int orientation = 2; orientation <= 8; ++orientation) {
    TurnedRows rows(stored.view(), orientation);
    Picture upright{
        .pixels = {}, .width = rows.width(), .height = rows.height(), .format = stored.format};
    upright.pixels.resize(stored.pixels.size());
    rows.read_rows(0, rows.height(), upright.pixels.data());
    const VariantPack pack = pack_of(upright.view(), Variants::kStandard, orientation);
    EXPECT_LE(nearest(pack, pdq(stored.view()).value()), 20) << orientation;
  }
}

TEST(VariantsTest, CentredCropsToTheUsualShapesAreFound) {
  const Picture picture = tests::make_picture("disks", 1200, 900, 3);
  const VariantPack pack = pack_of(picture.view(), Variants::kStandard);
  for (const Box& box : {Box{150, 0, 900, 900}, Box{240, 0, 720, 900}, Box{347, 0, 506, 900},
                         Box{0, 112, 1200, 675}}) {
    EXPECT_LE(nearest(pack, pdq(image::cut(picture.view(), box)).value()), 16) << box.width;
  }
}

TEST(VariantsTest, PictureInsideItsLetterboxIsFound) {
  const Picture inner = photo();
  const Picture letterbox = framed(inner.view(), 1200, 1600, 0, 350);
  const VariantPack pack = pack_of(letterbox.view(), Variants::kStandard);
  EXPECT_LE(nearest(pack, pdq(inner.view()).value()), 20);
}

TEST(VariantsTest, WidePackFindsWhatStandardDoesNot) {
  const Picture picture = photo();
  const VariantPack standard = pack_of(picture.view(), Variants::kStandard);
  const VariantPack wide = pack_of(picture.view(), Variants::kWide);
  const PdqFingerprint crop = pdq(image::cut(picture.view(), {120, 90, 960, 720})).value();
  const PdqFingerprint side = pdq(image::cut(picture.view(), {144, 0, 1056, 900})).value();
  const Picture border = framed(picture.view(), 1362, 1062, 81, 81);
  for (const PdqFingerprint& copy : {crop, side, pdq(border.view()).value()}) {
    EXPECT_GT(nearest(standard, copy), 31);
    EXPECT_LE(nearest(wide, copy), 20);
  }
}

TEST(VariantsTest, RibbonWithoutAPlaneHasTheOthers) {
  const Picture picture = tests::make_picture("hash", 10000, 6, 1);
  const VariantPack pack = pack_of(picture.view(), Variants::kWide);
  EXPECT_GE(pack.fingerprints.size(), 2U);
}

TEST(VariantsTest, WordsOfThePacks) {
  EXPECT_EQ(parse_variants("none").value(), Variants::kNone);
  EXPECT_EQ(parse_variants("standard").value(), Variants::kStandard);
  EXPECT_EQ(parse_variants("wide").value(), Variants::kWide);
  EXPECT_EQ(parse_variants("Wide").error().code, core::ErrorCode::kBadArgument);
}

TEST(QueryVariantsTest, ScreenshotOfATurnedCopyFindsThePicture) {
  const Picture picture = photo();
  const VariantPack listed = pack_of(picture.view(), Variants::kNone);
  TurnedRows rows(picture.view(), 6);
  Picture copy{
      .pixels = {}, .width = rows.width(), .height = rows.height(), .format = picture.format};
  copy.pixels.resize(picture.pixels.size());
  rows.read_rows(0, rows.height(), copy.pixels.data());
  const Picture screenshot = framed(copy.view(), 900, 1900, 0, 340);
  int best = 256;
  std::string_view how;
  const auto queries = query_variants(screenshot.view());
  ASSERT_TRUE(queries.has_value());
  EXPECT_LE(queries->size(), 24U);
  for (const auto& query : *queries) {
    const int bits = nearest(listed, query.fingerprint);
    if (bits < best) {
      best = bits;
      how = query.recipe;
    }
  }
  EXPECT_LE(best, 24);
  EXPECT_EQ(how, "trimmed-rotate90");
}

TEST(QueryVariantsTest, FlatUploadAsksNothing) {
  const Picture picture = tests::make_picture("flat", 300, 300, 3);
  EXPECT_TRUE(query_variants(picture.view()).value().empty());
}

}  // namespace
}  // namespace stillmine::hash
