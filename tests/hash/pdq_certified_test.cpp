// The certified path of 512 x 512 pictures against the exact one, on every engine of this machine.
// STILLMINE_CERTIFIED=N compares N pictures of each kind instead of 120 (tests/suites.mjs, long).
#include "hash/pdq_certified.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "hash/pdq_engine.h"
#include "vectors/pictures.h"

namespace stillmine::hash {
namespace {

using image::Picture;
using image::PictureView;
using image::PixelFormat;
using Random = std::mt19937;

constexpr int kSide = 512;
constexpr PixelFormat kFormats[] = {PixelFormat::kGray8, PixelFormat::kRgb8, PixelFormat::kRgba8};

PdqStream exact_stream(const PictureView& picture, const PdqEngine& engine) {
  auto stream = PdqStream::create(picture.width, picture.height, picture.format, &engine);
  stream->push_rows(picture.pixels, picture.stride, picture.height);
  return std::move(*stream);
}

Picture blank(int side, PixelFormat format) {
  Picture picture{.pixels = {}, .width = side, .height = side, .format = format};
  picture.pixels.assign(image::bytes_per_pixel(format) * static_cast<std::size_t>(side * side), 0);
  return picture;
}

template <class Pixel>
Picture painted(int side, PixelFormat format, Pixel pixel) {
  Picture picture = blank(side, format);
  const int channels = static_cast<int>(format);
  for (int i = 0; i < side * side * channels; ++i) {
    const int value = pixel(i / channels % side, i / channels / side, i % channels);
    picture.pixels[static_cast<std::size_t>(i)] =
        static_cast<std::uint8_t>(std::clamp(value, 0, 255));
  }
  return picture;
}

// A photograph's statistics: value noise of several sizes, the finer the weaker, edges and grain.
Picture photo(Random& random, int side, PixelFormat format) {
  std::vector<int> luma(static_cast<std::size_t>(side * side), 128);
  for (int cell = 300; cell >= 3; cell /= 2) {
    tests::ValueNoise noise(static_cast<std::uint32_t>(side), static_cast<std::uint32_t>(cell),
                            static_cast<std::uint32_t>(random()));
    for (int i = 0; i < side * side; ++i) {
      const auto value = static_cast<int>(
          noise(static_cast<std::uint32_t>(i % side), static_cast<std::uint32_t>(i / side)));
      luma[static_cast<std::size_t>(i)] += (value - 128) * (cell + 20) / 300;
    }
  }
  const int edge = static_cast<int>(random() % 400);
  return painted(side, format, [&](int x, int y, int channel) {
    const int step = x * 3 + y * 2 > edge * 4 ? 40 : -20;
    return luma[static_cast<std::size_t>(y * side + x)] + step + channel * (x - y) / 16 +
           static_cast<int>(random() % 7);
  });
}

// Lines of dark marks on a page, and blocks of plain colour: a screenshot, a scan, a chat.
Picture page(Random& random, PixelFormat format) {
  const int line = 6 + static_cast<int>(random() % 20);
  const int margin = static_cast<int>(random() % 90);
  const int paper = 200 + static_cast<int>(random() % 56);
  const std::uint32_t seed = static_cast<std::uint32_t>(random());
  return painted(kSide, format, [&](int x, int y, int channel) {
    if (y / (8 * line) % 3 == 1 && x > margin * 3) return 60 + 40 * channel;
    const bool mark =
        x > margin && x < kSide - margin && y / line % 2 == 0 &&
        tests::hxy(static_cast<std::uint32_t>(x / 3), static_cast<std::uint32_t>(y / line), seed) %
                3 ==
            0;
    return mark ? 20 : paper;
  });
}

// Plain shapes with hard edges and few colours: a logo, a drawing.
Picture drawing(Random& random, PixelFormat format) {
  struct Disk {
    int x, y, radius, colour;
  };
  std::vector<Disk> disks(1 + random() % 9);
  for (Disk& disk : disks) {
    disk = {static_cast<int>(random() % kSide), static_cast<int>(random() % kSide),
            10 + static_cast<int>(random() % 200), static_cast<int>(random() % 256)};
  }
  return painted(kSide, format, [&](int x, int y, int channel) {
    int colour = 230;
    for (const Disk& disk : disks) {
      const int dx = x - disk.x;
      const int dy = y - disk.y;
      if (dx * dx + dy * dy < disk.radius * disk.radius) colour = disk.colour / (channel + 1);
    }
    return colour;
  });
}

Picture stripes(Random& random, PixelFormat format) {
  const int across = static_cast<int>(random() % 12);
  const int down = static_cast<int>(random() % 12) + (across == 0 ? 1 : 0);
  const int depth = 1 + static_cast<int>(random() % 255);
  const double phase = static_cast<double>(random() % 100) / 16;
  return painted(kSide, format, [&](int x, int y, int) {
    return static_cast<int>(128 + depth / 2 * std::sin(phase + (across * x + down * y) / 80.0));
  });
}

struct Tally {
  int pictures = 0;
  int certified = 0;
};

void compare(const PictureView& picture, Tally& tally) {
  const auto& engines = pdq_engines();
  const auto certified = certified_pdq_512(picture, *engines.back());
  ++tally.pictures;
  if (!certified) return;
  ++tally.certified;
  ASSERT_EQ(*certified, exact_stream(picture, *engines.back()).finish());
}

int pictures_of_a_kind() {
  const char* asked = std::getenv("STILLMINE_CERTIFIED");
  return asked == nullptr ? 120 : std::atoi(asked);
}

void print(const char* kind, const Tally& tally) {
  std::printf("%s: %d pictures, %d certified, the rest exact\n", kind, tally.pictures,
              tally.certified);
}

template <class Make>
Tally compare_kind(const char* kind, Make make) {
  Random random(512);
  Tally tally;
  for (int i = 0; i < pictures_of_a_kind() && !testing::Test::HasFatalFailure(); ++i) {
    SCOPED_TRACE(std::string(kind) + ' ' + std::to_string(i));
    compare(make(random, kFormats[i % 3]).view(), tally);
  }
  print(kind, tally);
  return tally;
}

// Parts of larger pictures: many pictures for the price of one.
TEST(PdqCertifiedTest, CertifiedPhotographHasTheExactFingerprint) {
  constexpr int kLarge = 1400;
  constexpr int kParts = 100;
  Random random(1);
  Tally tally;
  for (int i = 0; i < pictures_of_a_kind() * 3; i += kParts) {
    const PixelFormat format = kFormats[i / kParts % 3];
    const Picture large = photo(random, kLarge, format);
    for (int part = 0; part < kParts && !HasFatalFailure(); ++part) {
      PictureView view = large.view();
      view.pixels += random() % (kLarge - kSide) * static_cast<std::size_t>(view.stride) +
                     random() % (kLarge - kSide) * image::bytes_per_pixel(format);
      view.width = view.height = kSide;
      compare(view, tally);
    }
  }
  print("photographs", tally);
  EXPECT_GT(tally.certified, tally.pictures * 8 / 10);
}

TEST(PdqCertifiedTest, CertifiedPageHasTheExactFingerprint) { compare_kind("pages", page); }

TEST(PdqCertifiedTest, CertifiedDrawingHasTheExactFingerprint) {
  compare_kind("drawings", drawing);
}

TEST(PdqCertifiedTest, CertifiedStripesHaveTheExactFingerprint) {
  compare_kind("stripes", stripes);
}

// Half of the coefficients are 0 but for rounding, and the median is among them.
TEST(PdqCertifiedTest, PictureThatVariesInOneDirectionIsNeverCertified) {
  Random random(3);
  for (const PixelFormat format : kFormats) {
    const Picture original = photo(random, kSide, format);
    const auto folded = [&](auto place) {
      return painted(kSide, format, [&](int x, int y, int channel) {
        const auto [from_x, from_y] = place(x, y);
        return int{original.pixels[static_cast<std::size_t>(from_y * kSide + from_x) *
                                       image::bytes_per_pixel(format) +
                                   static_cast<std::size_t>(channel)]};
      });
    };
    const Picture pictures[] = {folded([](int x, int) {
                                  return std::pair{x, 100};
                                }),
                                folded([](int, int y) {
                                  return std::pair{100, y};
                                }),
                                painted(kSide, format, [](int x, int, int) { return x / 2; }),
                                painted(kSide, format, [](int, int y, int) { return y / 2; }),
                                painted(kSide, format, [](int, int, int) { return 99; }),
                                painted(kSide, format, [](int, int, int) { return 0; })};
    for (const Picture& picture : pictures) {
      for (const PdqEngine* engine : pdq_engines()) {
        EXPECT_FALSE(certified_pdq_512(picture.view(), *engine).has_value())
            << &picture - pictures << ' ' << engine->name << ' ' << static_cast<int>(format);
      }
    }
  }
}

TEST(PdqCertifiedTest, EveryEngineCertifiesTheSamePicturesWithTheSameBits) {
  Random random(4);
  for (int i = 0; i < 12; ++i) {
    const PixelFormat format = kFormats[i % 3];
    const Picture picture = i < 6 ? photo(random, kSide, format) : page(random, format);
    const auto expected = certified_pdq_512(picture.view(), *pdq_engines().front());
    for (const PdqEngine* engine : pdq_engines()) {
      EXPECT_EQ(certified_pdq_512(picture.view(), *engine), expected) << engine->name << ' ' << i;
    }
  }
}

// The bounds of hash/pdq_certified.h, for the largest coefficient drift, (0, 0), and for one sample.
TEST(PdqCertifiedTest, TentsGiveTheSamplesAndCoefficientsToWithinTheDrift) {
  Random random(5);
  for (int i = 0; i < 24; ++i) {
    const PixelFormat format = kFormats[i % 3];
    const Picture picture = i < 12   ? photo(random, kSide, format)
                            : i < 18 ? page(random, format)
                                     : drawing(random, format);
    for (const PdqEngine* engine : pdq_engines()) {
      PdqStream exact = exact_stream(picture.view(), *engine);
      exact.finish();
      float samples[kPdqSide * kPdqSide + kMaxLanes] = {};
      float half_way[kPdqFrequencies * kPdqSide];
      float coefficients[kPdqFrequencies * kPdqFrequencies];
      engine->tent[format_index(format)](picture.pixels.data(), picture.view().stride, samples);
      engine->transform(samples, half_way, coefficients);
      for (int k = 0; k < kPdqSide * kPdqSide; ++k) {
        ASSERT_NEAR(samples[k], exact.samples()[k], 0.004) << engine->name << ' ' << i << ' ' << k;
      }
      for (std::size_t k = 0; k < exact.spectrum().coefficients.size(); ++k) {
        ASSERT_NEAR(coefficients[k], exact.spectrum().coefficients[k], 0.012)
            << engine->name << ' ' << i << ' ' << k;
      }
    }
  }
}

TEST(PdqCertifiedTest, SampledPictureHasTheFingerprintOfItsSamples) {
  Random random(6);
  for (int i = 0; i < std::min(30, pictures_of_a_kind()); ++i) {
    const PixelFormat format = kFormats[i % 3];
    const int side = 513 + static_cast<int>(random() % 700);
    const Picture large = photo(random, side, format);
    const Picture sampled = painted(kSide, format, [&](int x, int y, int channel) {
      return int{large.pixels[static_cast<std::size_t>(y * side / kSide * side + x * side / kSide) *
                                  image::bytes_per_pixel(format) +
                              static_cast<std::size_t>(channel)]};
    });
    const PdqFingerprint expected = pdq(sampled.view()).value();
    EXPECT_EQ(pdq_512(large.view()).value(), expected);
    EXPECT_EQ(pdq_512(sampled.view()).value(), expected);
  }
}

}  // namespace
}  // namespace stillmine::hash
