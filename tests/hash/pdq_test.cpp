#include "hash/pdq.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "hash/pdq_engine.h"
#include "hash/pdq_work.h"
#include "hash/textbook_pdq.h"
#include "vectors/pictures.h"

namespace stillmine::hash {
namespace {

using core::ErrorCode;
using image::Picture;
using image::PictureView;
using image::PixelFormat;

PdqFingerprint on_engine(const PictureView& picture, const PdqEngine& engine) {
  auto stream = PdqStream::create(picture.width, picture.height, picture.format, &engine);
  stream->push_rows(picture.pixels, picture.stride, picture.height);
  return stream->finish();
}

// Noise over a slope, so that neither the fingerprint nor the quality is degenerate; rows are
// `padding` bytes further apart than they need to be.
struct Padded {
  std::vector<std::uint8_t> bytes;
  PictureView view;
};

Padded random_picture(std::mt19937& random, int width, int height, PixelFormat format,
                      int padding) {
  const auto row = static_cast<int>(image::bytes_per_pixel(format)) * width;
  Padded picture;
  picture.bytes.resize(static_cast<std::size_t>((row + padding) * height));
  for (std::uint8_t& byte : picture.bytes) byte = static_cast<std::uint8_t>(random());
  for (int y = 0; y < height; ++y) {
    for (int i = 0; i < row; ++i) {
      std::uint8_t& byte = picture.bytes[static_cast<std::size_t>(y * (row + padding) + i)];
      byte = static_cast<std::uint8_t>((byte & 63) + 96 * i / row + 96 * y / height);
    }
  }
  picture.view = {picture.bytes.data(), width, height, row + padding, format};
  return picture;
}

TEST(PdqTest, FlatPictureHasQualityZero) {
  const auto picture = tests::make_picture("flat", 640, 480, 3);
  EXPECT_EQ(pdq(picture.view()).value().quality, 0);
}

TEST(PdqTest, BlackPictureIsAllZero) {
  const auto picture = tests::make_picture("black", 640, 480, 1);
  EXPECT_EQ(pdq(picture.view()).value().value, Pdq256{});
}

TEST(PdqTest, PictureWithASideUnderFiveIsRefused) {
  const auto narrow = tests::make_picture("noise", 4, 100, 3);
  const auto low = tests::make_picture("noise", 100, 4, 3);
  for (const Picture* picture : {&narrow, &low}) {
    EXPECT_EQ(pdq(picture->view()).error().code, ErrorCode::kPictureTooSmall);
    EXPECT_EQ(pdq_512(picture->view()).error().code, ErrorCode::kPictureTooSmall);
    EXPECT_EQ(pdq_spectrum(picture->view()).error().code, ErrorCode::kPictureTooSmall);
  }
}

TEST(PdqTest, AlphaChangesNothing) {
  std::mt19937 random(7);
  const Padded colour = random_picture(random, 90, 77, PixelFormat::kRgb8, 0);
  std::vector<std::uint8_t> rgba;
  for (std::size_t i = 0; i < colour.bytes.size(); i += 3) {
    rgba.insert(rgba.end(), colour.bytes.begin() + static_cast<std::ptrdiff_t>(i),
                colour.bytes.begin() + static_cast<std::ptrdiff_t>(i + 3));
    rgba.push_back(static_cast<std::uint8_t>(random()));
  }
  EXPECT_EQ(pdq({rgba.data(), 90, 77, 90 * 4, PixelFormat::kRgba8}).value(),
            pdq(colour.view).value());
}

TEST(PdqTest, EveryEngineGivesWhatTheTextbookGives) {
  std::mt19937 random(20261121);
  const auto one_of = [&](std::vector<int> sides) { return sides[random() % sides.size()]; };
  for (int round = 0; round < 220; ++round) {
    const int small = 5 + static_cast<int>(random() % 66);
    const int width = round % 3 == 0 ? one_of({127, 128, 129, 130, 511, 512, 513}) : small;
    const int height = round % 4 == 0 ? one_of({127, 128, 129, 511, 513, 1000})
                                      : 5 + static_cast<int>(random() % 66);
    for (const PixelFormat format :
         {PixelFormat::kGray8, PixelFormat::kRgb8, PixelFormat::kRgba8}) {
      const Padded picture =
          random_picture(random, width, height, format, static_cast<int>(random() % 7));
      const PdqFingerprint expected = tests::textbook_pdq(picture.view);
      for (const PdqEngine* engine : pdq_engines()) {
        ASSERT_EQ(on_engine(picture.view, *engine), expected)
            << engine->name << ' ' << width << 'x' << height << 'x'
            << image::bytes_per_pixel(format) << " round " << round;
      }
    }
  }
}

TEST(PdqTest, EverySideFromFiveToSeventyGivesWhatTheTextbookGives) {
  std::mt19937 random(5);
  for (int side = 5; side <= 70; ++side) {
    for (const auto& [width, height] : {std::pair{side, 75 - side}, {side, side}}) {
      const Padded picture = random_picture(random, width, height, PixelFormat::kRgb8, 1);
      const PdqFingerprint expected = tests::textbook_pdq(picture.view);
      for (const PdqEngine* engine : pdq_engines()) {
        ASSERT_EQ(on_engine(picture.view, *engine), expected)
            << engine->name << ' ' << width << 'x' << height;
      }
    }
  }
}

// The engines with fused multiply-add divide by a window so (pdq_avx.h); windows to 512 pixels are
// pictures to 65,536. All 2^23 mantissas were tried once, in a second on eight lanes; here every
// 1,021st.
TEST(PdqEngineTest, ThreeOperationsGiveTheCorrectlyRoundedQuotient) {
  for (int window = 1; window <= 512; ++window) {
    const auto divisor = static_cast<float>(window);
    const float inverse = 1.0F / divisor;
    for (std::uint32_t mantissa = static_cast<std::uint32_t>(window); mantissa < 1U << 23;
         mantissa += 1021) {
      const auto sum = std::bit_cast<float>(0x43800000U | mantissa);
      const float guess = sum * inverse;
      const float quotient = std::fma(std::fma(-guess, divisor, sum), inverse, guess);
      ASSERT_EQ(quotient, sum / divisor) << sum << " / " << window;
    }
  }
}

TEST(PdqEngineTest, WholeWindowAtEverySampleLiesInsideThePicture) {
  for (int length = 1; length <= 20000; ++length) {
    const BoxAxis axis = box_axis(length);
    for (int i = 0; i < kPdqSide; ++i) {
      ASSERT_EQ(axis.count(axis.sample(i)), axis.window) << "sample " << i << " of " << length;
    }
  }
}

TEST(PdqStreamTest, RowsInAnyPiecesGiveTheSameFingerprint) {
  std::mt19937 random(3);
  const Padded picture = random_picture(random, 211, 187, PixelFormat::kRgb8, 5);
  const PdqFingerprint whole = pdq(picture.view).value();
  for (const PdqEngine* engine : pdq_engines()) {
    for (int round = 0; round < 20; ++round) {
      auto stream = PdqStream::create(211, 187, PixelFormat::kRgb8, engine);
      ASSERT_TRUE(stream.has_value());
      for (int y = 0; y < 187;) {
        const int count = std::min(187 - y, 1 + static_cast<int>(random() % 40));
        stream->push_rows(picture.view.row(y), picture.view.stride, count);
        y += count;
      }
      ASSERT_EQ(stream->finish(), whole) << engine->name;
    }
  }
}

TEST(PdqStreamTest, FiftyMegapixelsNeedThreeMegabytes) {
  const auto stream = PdqStream::create(8660, 5773, PixelFormat::kGray8);
  ASSERT_TRUE(stream.has_value());
  EXPECT_LE(stream->state_bytes(), 3'000'000U);
  const auto upright = PdqStream::create(5773, 8660, PixelFormat::kRgba8);
  ASSERT_TRUE(upright.has_value());
  EXPECT_LE(upright->state_bytes(), 3'000'000U);
}

TEST(PdqStreamTest, RowsBeyondTheHeightAreIgnored) {
  std::mt19937 random(9);
  const Padded picture = random_picture(random, 64, 80, PixelFormat::kGray8, 0);
  auto stream = PdqStream::create(64, 50, PixelFormat::kGray8);
  ASSERT_TRUE(stream.has_value());
  stream->push_rows(picture.bytes.data(), 64, 80);
  EXPECT_EQ(stream->finish(), pdq({picture.bytes.data(), 64, 50, 64, PixelFormat::kGray8}).value());
}

TEST(Pdq512Test, RowsInAnyPiecesGiveTheSameFingerprint) {
  std::mt19937 random(4);
  const Padded picture = random_picture(random, 700, 301, PixelFormat::kRgb8, 2);
  const PdqFingerprint whole = pdq_512(picture.view).value();
  auto stream = Pdq512Stream::create(700, 301, PixelFormat::kRgb8);
  ASSERT_TRUE(stream.has_value());
  for (int y = 0; y < 301; ++y) stream->push_rows(picture.view.row(y), picture.view.stride, 1);
  EXPECT_EQ(stream->finish(), whole);
}

TEST(Pdq512Test, SmallPictureIsNotSampled) {
  const auto picture = tests::make_picture("noise", 512, 384, 3);
  EXPECT_EQ(pdq_512(picture.view()).value(), pdq(picture.view()).value());
}

// A picture that is a copy of `stored` as EXIF orientation 1..8 displays it.
Padded turned_copy(const PictureView& stored, int exif) {
  const bool swap = exif >= 5;
  const int width = swap ? stored.height : stored.width;
  const int height = swap ? stored.width : stored.height;
  const auto bytes = image::bytes_per_pixel(stored.format);
  Padded copy;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      int from_x = swap ? y : x;
      int from_y = swap ? x : y;
      if (exif == 2 || exif == 3 || exif == 7 || exif == 8) from_x = stored.width - 1 - from_x;
      if (exif == 3 || exif == 4 || exif == 6 || exif == 7) from_y = stored.height - 1 - from_y;
      const std::uint8_t* pixel = stored.row(from_y) + static_cast<std::size_t>(from_x) * bytes;
      copy.bytes.insert(copy.bytes.end(), pixel, pixel + bytes);
    }
  }
  copy.view = {copy.bytes.data(), width, height, static_cast<std::ptrdiff_t>(bytes) * width,
               stored.format};
  return copy;
}

TEST(PdqTurnedTest, GivesTheFingerprintOfATurnedCopy) {
  std::mt19937 random(11);
  for (const PixelFormat format : {PixelFormat::kGray8, PixelFormat::kRgb8, PixelFormat::kRgba8}) {
    const Padded stored = random_picture(random, 203, 131, format, 3);
    for (int exif = 1; exif <= 8; ++exif) {
      const Padded copy = turned_copy(stored.view, exif);
      EXPECT_EQ(pdq_turned(stored.view, exif).value(), pdq(copy.view).value()) << exif;
    }
  }
}

TEST(TurnedRowsTest, OrientationSixPutsTheLowerLeftPixelFirst) {
  const std::vector<std::uint8_t> pixels = {1, 2, 3,  //
                                            4, 5, 6};
  TurnedRows rows({pixels.data(), 3, 2, 3, PixelFormat::kGray8}, 6);
  EXPECT_EQ(rows.width(), 2);
  EXPECT_EQ(rows.height(), 3);
  std::vector<std::uint8_t> out(6);
  rows.read_rows(0, 3, out.data());
  EXPECT_EQ(out, (std::vector<std::uint8_t>{4, 1, 5, 2, 6, 3}));
}

}  // namespace
}  // namespace stillmine::hash
