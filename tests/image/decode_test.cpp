// That what is decoded is what the file shows.
#include "image/decode.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "image/media.h"

namespace stillmine::image {
namespace {

using core::ByteVector;
using core::ErrorCode;

ByteVector decoded(const ByteVector& file, PixelFormat format) {
  const auto picture = decode(file, kNativeLimits);
  EXPECT_TRUE(picture) << (picture ? "" : picture.error().detail);
  if (!picture) return {};
  EXPECT_EQ(picture->picture.view.format, format);
  return media::flat(picture->picture.view);
}

int largest_difference(const ByteVector& a, const ByteVector& b) {
  EXPECT_EQ(a.size(), b.size());
  int largest = 0;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    largest = std::max(largest, std::abs(a[i] - b[i]));
  }
  return largest;
}

ErrorCode refused(const ByteVector& file) {
  const auto picture = decode(file, kNativeLimits);
  EXPECT_FALSE(picture);
  return picture ? ErrorCode{} : picture.error().code;
}

TEST(DecodeJpegTest, GivesTheLumaThatLibjpegGives) {
  EXPECT_LE(largest_difference(decoded(media::read_file("baseline-420.jpg"), PixelFormat::kGray8),
                               media::read_samples("baseline-420.pgm")),
            1);
  EXPECT_LE(largest_difference(decoded(media::read_file("progressive.jpg"), PixelFormat::kGray8),
                               media::read_samples("progressive.pgm")),
            1);
}

TEST(DecodeJpegTest, SamplingOfColourLeavesTheLumaAlone) {
  const ByteVector luma = decoded(media::read_file("baseline-444.jpg"), PixelFormat::kGray8);
  EXPECT_LE(
      largest_difference(luma, decoded(media::read_file("baseline-422.jpg"), PixelFormat::kGray8)),
      1);
  EXPECT_LE(
      largest_difference(luma, decoded(media::read_file("baseline-420.jpg"), PixelFormat::kGray8)),
      1);
}

TEST(DecodeJpegTest, RestartMarkersProgressiveAndGreyGiveTheSameLuma) {
  const ByteVector luma = decoded(media::read_file("progressive.jpg"), PixelFormat::kGray8);
  for (const char* name : {"restart.jpg", "progressive-restart.jpg", "grey.jpg"}) {
    EXPECT_EQ(decoded(media::read_file(name), PixelFormat::kGray8), luma) << name;
  }
}

TEST(DecodeJpegTest, RgbIsDecodedAsRgb) {
  EXPECT_LE(largest_difference(decoded(media::read_file("rgb.jpg"), PixelFormat::kRgb8),
                               media::read_samples("rgb.ppm")),
            1);
}

TEST(DecodeJpegTest, CmykBecomesNearlyTheRgbItWasMadeOf) {
  const ByteVector cmyk = decoded(media::read_file("cmyk.jpg"), PixelFormat::kRgb8);
  const ByteVector rgb = media::read_samples("rgb.ppm");
  ASSERT_EQ(cmyk.size(), rgb.size());
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < rgb.size(); ++i) sum += std::abs(cmyk[i] - rgb[i]);
  EXPECT_LT(sum / static_cast<std::int64_t>(rgb.size()), 8);
}

TEST(DecodeJpegTest, ArithmeticCodingIsNamedUnsupported) {
  EXPECT_EQ(refused(media::read_file("arithmetic.jpg")), ErrorCode::kFormatUnsupported);
}

TEST(DecodeJpegTest, ReportsTheOrientation) {
  const ByteVector file = media::with_exif(media::read_file("grey.jpg"), media::exif(6, true));
  const auto picture = decode(file, kNativeLimits);
  ASSERT_TRUE(picture);
  EXPECT_EQ(picture->orientation, 6);
  EXPECT_EQ(picture->picture.view.width, 101);
}

TEST(DecodeJpegTest, BytesAfterTheEndOfTheImageAreNotRead) {
  ByteVector file = media::read_file("baseline-420.jpg");
  const ByteVector luma = decoded(file, PixelFormat::kGray8);
  file.insert(file.end(), {0xFF, 0xD8, 0xFF, 0x00, 0x01, 0x02});
  EXPECT_EQ(decoded(file, PixelFormat::kGray8), luma);
}

TEST(DecodePngTest, GreyOfEveryDepthIsScaledToEightBits) {
  for (const int depth : {1, 2, 4, 8, 16}) {
    for (const bool interlaced : {false, true}) {
      media::PngSpec spec{.width = 21, .height = 13, .depth = depth, .interlaced = interlaced};
      spec.sample = [depth](int x, int y, int) {
        return (x * 37 + y * 1'009) & ((1 << depth) - 1);
      };
      const ByteVector grey = decoded(media::png(spec), PixelFormat::kGray8);
      ASSERT_EQ(grey.size(), 21u * 13u);
      for (int y = 0; y < 13; ++y) {
        for (int x = 0; x < 21; ++x) {
          const int stored = spec.sample(x, y, 0);
          const int expected = depth == 16 ? stored >> 8 : stored * 255 / ((1 << depth) - 1);
          ASSERT_EQ(grey[y * 21 + x], expected)
              << depth << ' ' << interlaced << ' ' << x << ' ' << y;
        }
      }
    }
  }
}

TEST(DecodePngTest, ColourKeepsItsChannelsAndAlphaStaysAside) {
  for (const int depth : {8, 16}) {
    for (const int colour : {2, 6}) {
      media::PngSpec spec{.width = 9, .height = 7, .depth = depth, .colour = colour};
      const PixelFormat format = colour == 2 ? PixelFormat::kRgb8 : PixelFormat::kRgba8;
      const ByteVector pixels = decoded(media::png(spec), format);
      const int channels = static_cast<int>(bytes_per_pixel(format));
      for (int i = 0; i < 9 * 7; ++i) {
        for (int c = 0; c < std::min(channels, 3); ++c) {
          const int stored = spec.sample(i % 9, i / 9, c) & ((1 << depth) - 1);
          ASSERT_EQ(pixels[i * channels + c], depth == 16 ? stored >> 8 : stored);
        }
      }
    }
  }
}

TEST(DecodePngTest, GreyWithAlphaBecomesColourWithAlpha) {
  for (const int depth : {8, 16}) {
    for (const bool interlaced : {false, true}) {
      const media::PngSpec spec{
          .width = 9, .height = 7, .depth = depth, .colour = 4, .interlaced = interlaced};
      const ByteVector pixels = decoded(media::png(spec), PixelFormat::kRgba8);
      for (int i = 0; i < 9 * 7; ++i) {
        const auto high = [&](int c) {
          return (spec.sample(i % 9, i / 9, c) & ((1 << depth) - 1)) >> (depth - 8);
        };
        for (const int c : {0, 1, 2}) ASSERT_EQ(pixels[4 * i + c], high(0)) << depth << ' ' << i;
        ASSERT_EQ(pixels[4 * i + 3], high(1)) << depth << ' ' << i;
      }
    }
  }
}

TEST(DecodePngTest, AColourThatIsCalledClearHasNoAlphaAndAllOthersAllOfIt) {
  for (const int depth : {1, 2, 4, 8, 16}) {
    for (const int colour : {0, 2}) {
      if (colour == 2 && depth < 8) continue;
      for (const bool interlaced : {false, true}) {
        media::PngSpec spec{
            .width = 21, .height = 13, .depth = depth, .colour = colour, .interlaced = interlaced};
        const int most = (1 << depth) - 1;
        ByteVector clear;
        for (int c = 0; c < (colour == 0 ? 1 : 3); ++c) {
          const int value = spec.sample(5, 3, c) & most;
          clear.push_back(static_cast<std::uint8_t>(value >> 8));
          clear.push_back(static_cast<std::uint8_t>(value));
        }
        spec.before_data = media::png_chunk("tRNS", clear);
        const ByteVector pixels = decoded(media::png(spec), PixelFormat::kRgba8);
        for (int i = 0; i < 21 * 13; ++i) {
          const int x = i % 21;
          const int y = i / 21;
          const bool same = (spec.sample(x, y, 0) & most) == (spec.sample(5, 3, 0) & most);
          ASSERT_EQ(pixels[4 * i + 3], same ? 0 : 255) << depth << ' ' << colour << ' ' << i;
        }
      }
    }
  }
}

TEST(DecodePngTest, APaletteHasTheAlphaThatItsFileGivesIt) {
  for (const int depth : {1, 2, 4, 8}) {
    media::PngSpec spec{
        .width = 19, .height = 11, .depth = depth, .colour = 3, .interlaced = depth == 2};
    for (int i = 0; i < 3 << depth; ++i) spec.palette.push_back(static_cast<std::uint8_t>(i));
    spec.before_data = media::png_chunk("tRNS", {77});
    const ByteVector pixels = decoded(media::png(spec), PixelFormat::kRgba8);
    for (int i = 0; i < 19 * 11; ++i) {
      const int index = spec.sample(i % 19, i / 19, 0) & ((1 << depth) - 1);
      ASSERT_EQ(pixels[4 * i + 3], index == 0 ? 77 : 255) << depth << ' ' << i;
      ASSERT_EQ(pixels[4 * i], static_cast<std::uint8_t>(3 * index)) << depth << ' ' << i;
    }
  }
}

TEST(DecodePngTest, TransparencyThatLibpngPassesOverIsNone) {
  const auto format = [](int colour, const ByteVector& before, const ByteVector& after) {
    const media::PngSpec spec{.colour = colour,
                              .palette = colour == 3 ? ByteVector(768) : ByteVector(),
                              .before_data = before,
                              .after_data = after};
    const auto picture = decode(media::png(spec), kNativeLimits);
    EXPECT_TRUE(picture);
    return picture ? picture->picture.view.format : PixelFormat{};
  };
  ByteVector flipped = media::png_chunk("tRNS", {0, 1});
  flipped.back() ^= 1;
  EXPECT_EQ(format(0, flipped, {}), PixelFormat::kGray8);
  EXPECT_EQ(format(0, media::png_chunk("tRNS", {0, 1, 2}), {}), PixelFormat::kGray8);
  EXPECT_EQ(format(0, {}, media::png_chunk("tRNS", {0, 1})), PixelFormat::kGray8);
  EXPECT_EQ(format(3, media::png_chunk("tRNS", ByteVector(257)), {}), PixelFormat::kRgb8);
  EXPECT_EQ(format(3, media::png_chunk("tRNS", ByteVector(256)), {}), PixelFormat::kRgba8);
}

TEST(DecodePngTest, PalettesBecomeColours) {
  for (const int depth : {1, 2, 4, 8}) {
    media::PngSpec spec{
        .width = 19, .height = 11, .depth = depth, .colour = 3, .interlaced = depth == 4};
    for (int i = 0; i < 1 << depth; ++i) {
      for (const int factor : {1, 7, 13})
        spec.palette.push_back(static_cast<std::uint8_t>(i * factor));
    }
    const ByteVector rgb = decoded(media::png(spec), PixelFormat::kRgb8);
    ASSERT_EQ(rgb.size(), 19u * 11u * 3u);
    for (int i = 0; i < 19 * 11; ++i) {
      const int index = spec.sample(i % 19, i / 19, 0) & ((1 << depth) - 1);
      ASSERT_EQ(rgb[3 * i + 1], static_cast<std::uint8_t>(index * 7)) << depth << ' ' << i;
    }
  }
}

TEST(DecodePngTest, AColourOutsideThePaletteIsDamage) {
  media::PngSpec spec{.colour = 3, .palette = {1, 2, 3}};
  spec.sample = [](int x, int y, int) { return x == 5 && y == 5 ? 1 : 0; };
  EXPECT_EQ(refused(media::png(spec)), ErrorCode::kPictureDamaged);
}

TEST(DecodePngTest, EveryFilterIsUndoneAndLeavesWhatInflatingStillNeeds) {
  const ByteVector pixels = decoded(media::read_file("filtered.png"), PixelFormat::kRgb8);
  ASSERT_EQ(pixels.size(), 101u * 300u * 3u);
  for (int y = 0; y < 300; ++y) {
    for (int x = 0; x < 101; ++x) {
      const int shown = y % 67;  // make_files.py, pixel(x, y % 67)
      const std::uint8_t* at = pixels.data() + 3 * (y * 101 + x);
      ASSERT_EQ(at[0], (3 * x + 2 * shown) % 256) << x << ',' << y;
      ASSERT_EQ(at[1], (x * shown / 16 + 5 * shown) % 256) << x << ',' << y;
    }
  }
}

TEST(DecodePngTest, ManySmallDataChunksAreOneStream) {
  media::PngSpec spec{.width = 33, .height = 17, .colour = 2};
  const ByteVector whole = decoded(media::png(spec), PixelFormat::kRgb8);
  spec.bytes_in_idat = 1;
  EXPECT_EQ(decoded(media::png(spec), PixelFormat::kRgb8), whole);
}

TEST(DecodePngTest, ReportsTheOrientation) {
  const auto picture = decode(media::png({.exif = media::exif(3, false)}), kNativeLimits);
  ASSERT_TRUE(picture);
  EXPECT_EQ(picture->orientation, 3);
}

TEST(DecodePngTest, AFlippedBitIsDamage) {
  ByteVector file = media::png({.width = 40, .height = 40});
  file[file.size() / 2] ^= 4;
  EXPECT_EQ(refused(file), ErrorCode::kPictureDamaged);
}

TEST(DecodeBmpTest, RowsMayRunBothWays) {
  const auto pixel = [](int x, int y) {
    return static_cast<std::uint32_t>(x * 0x030507 + y * 0x070301);
  };
  for (const bool top_down : {false, true}) {
    const ByteVector rgb = decoded(media::bmp24(13, 9, top_down, pixel), PixelFormat::kRgb8);
    ASSERT_EQ(rgb.size(), 13u * 9u * 3u);
    for (int i = 0; i < 13 * 9; ++i) {
      const std::uint32_t expected = pixel(i % 13, i / 13);
      ASSERT_EQ(rgb[3 * i], expected >> 16 & 255);
      ASSERT_EQ(rgb[3 * i + 2], expected & 255);
    }
  }
}

TEST(DecodeBmpTest, IndicesMustStayInsideThePalette) {
  const auto index = [](int x, int y) { return (x + y) % 20; };
  const ByteVector rgb = decoded(media::bmp8(11, 10, 20, index), PixelFormat::kRgb8);
  ASSERT_EQ(rgb.size(), 330u);
  EXPECT_EQ(rgb[3 * (4 * 11 + 7)], 11);
  EXPECT_EQ(refused(media::bmp8(11, 10, 19, index)), ErrorCode::kPictureDamaged);
}

}  // namespace
}  // namespace stillmine::image
