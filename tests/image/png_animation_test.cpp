// The pictures of an animated PNG are those that a viewer shows, and a file that breaks its rules is refused.
#include "image/png_animation.h"

#include <gtest/gtest.h>

#include <array>
#include <optional>

#include "image/media.h"

namespace stillmine::image {
namespace {

using core::ByteVector;
using core::ErrorCode;

using Pixel = std::array<std::uint8_t, 4>;
constexpr int kSide = 8;
constexpr Pixel kFirst{10, 20, 30, 255};
constexpr Pixel kRed{200, 0, 0, 255};
constexpr Pixel kHalfBlue{0, 0, 200, 128};
constexpr Pixel kNothing{0, 0, 0, 0};

// An animation of frames of one colour each, written chunk by chunk.
class Film {
 public:
  struct Frame {
    int x = 0;
    int y = 0;
    int width = kSide;
    int height = kSide;
    std::uint8_t disposal = 0;
    std::uint8_t blending = 0;
  };

  void first_is_a_frame(std::uint8_t disposal) { append(before_, control({.disposal = disposal})); }

  void add(const Frame& frame, const Pixel& colour, std::size_t bytes_in_chunk = 65'535) {
    append(after_, control(frame));
    const ByteVector data = media::png_data(spec(frame.width, frame.height, colour));
    for (std::size_t at = 0; at < data.size(); at += bytes_in_chunk) {
      ByteVector payload = numbers({sequence_++});
      for (std::size_t i = at; i < std::min(at + bytes_in_chunk, data.size()); ++i) {
        payload.push_back(data[i]);
      }
      append(after_, media::png_chunk("fdAT", payload));
    }
  }

  ByteVector control(const Frame& frame) {
    ByteVector payload =
        numbers({sequence_++, static_cast<std::uint32_t>(frame.width),
                 static_cast<std::uint32_t>(frame.height), static_cast<std::uint32_t>(frame.x),
                 static_cast<std::uint32_t>(frame.y), 0x0001'000A});
    payload.push_back(frame.disposal);
    payload.push_back(frame.blending);
    return media::png_chunk("fcTL", payload);
  }

  void skip_a_number() { ++sequence_; }
  void put(const ByteVector& chunks) { append(after_, chunks); }

  [[nodiscard]] ByteVector file() const {
    media::PngSpec all = spec(kSide, kSide, kFirst);
    all.before_data = media::png_chunk("acTL", numbers({1, 0}));
    append(all.before_data, before_);
    all.after_data = after_;
    return media::png(all);
  }

 private:
  static media::PngSpec spec(int width, int height, const Pixel& colour) {
    media::PngSpec spec{.width = width, .height = height, .colour = 6};
    spec.sample = [colour](int, int, int c) { return colour[static_cast<std::size_t>(c)]; };
    return spec;
  }
  static ByteVector numbers(std::initializer_list<std::uint32_t> values) {
    ByteVector out;
    for (const std::uint32_t value : values) {
      for (int shift = 24; shift >= 0; shift -= 8) {
        out.push_back(static_cast<std::uint8_t>(value >> shift));
      }
    }
    return out;
  }
  static void append(ByteVector& out, const ByteVector& more) {
    for (const std::uint8_t byte : more) out.push_back(byte);
  }

  std::uint32_t sequence_ = 0;
  ByteVector before_;
  ByteVector after_;
};

Pixel pixel_at(const OwnedPicture& picture, int x, int y) {
  const std::uint8_t* at = picture.view.row(y) + 4 * x;
  return {at[0], at[1], at[2], at[3]};
}

ErrorCode refusal(const ByteVector& file, const Limits& limits = kNativeLimits) {
  auto animation = PngAnimation::find(file, limits);
  if (!animation) return animation.error().code;
  if (!*animation) return ErrorCode{};
  for (int i = 1; i < (*animation)->pictures(); ++i) {
    if (const auto picture = (*animation)->read(i); !picture) return picture.error().code;
  }
  return ErrorCode{};
}

TEST(PngAnimationTest, AStillPictureIsNone) {
  const auto none = PngAnimation::find(media::png({}), kNativeLimits);
  ASSERT_TRUE(none);
  EXPECT_FALSE(*none);
}

TEST(PngAnimationTest, FramesReplaceOrCoverWhatWasThere) {
  Film film;
  film.first_is_a_frame(0);
  film.add({.x = 2, .y = 1, .width = 3, .height = 4}, kRed);
  film.add({.x = 2, .y = 1, .width = 1, .height = 1, .blending = 0}, kHalfBlue);
  film.add({.x = 3, .y = 1, .width = 1, .height = 1, .blending = 1}, kHalfBlue);
  const ByteVector file = film.file();
  auto animation = PngAnimation::find(file, kNativeLimits);
  ASSERT_TRUE(animation && *animation);
  EXPECT_EQ((*animation)->pictures(), 4);
  const auto one = (*animation)->read(1);
  ASSERT_TRUE(one);
  EXPECT_EQ(pixel_at(*one, 0, 0), kFirst);
  EXPECT_EQ(pixel_at(*one, 2, 1), kRed);
  EXPECT_EQ(pixel_at(*one, 4, 4), kRed);
  EXPECT_EQ(pixel_at(*one, 5, 4), kFirst);
  const auto three = (*animation)->read(3);
  ASSERT_TRUE(three);
  EXPECT_EQ(pixel_at(*three, 2, 1), kHalfBlue);
  EXPECT_EQ(pixel_at(*three, 3, 1), (Pixel{99, 0, 100, 255}));
}

TEST(PngAnimationTest, DisposalClearsOrBringsBackWhatWasThere) {
  Film film;
  film.first_is_a_frame(0);
  film.add({.width = 4, .disposal = 1}, kRed);
  film.add({.y = 4, .height = 2, .disposal = 2}, kRed);
  film.add({.x = 7, .y = 7, .width = 1, .height = 1}, kRed);
  const ByteVector file = film.file();
  auto animation = PngAnimation::find(file, kNativeLimits);
  ASSERT_TRUE(animation && *animation);
  const auto two = (*animation)->read(2);
  ASSERT_TRUE(two);
  EXPECT_EQ(pixel_at(*two, 0, 0), kNothing);
  EXPECT_EQ(pixel_at(*two, 0, 4), kRed);
  const auto three = (*animation)->read(3);
  ASSERT_TRUE(three);
  EXPECT_EQ(pixel_at(*three, 0, 4), kNothing);
  EXPECT_EQ(pixel_at(*three, 6, 4), kFirst);
  EXPECT_EQ(pixel_at(*three, 7, 7), kRed);
}

TEST(PngAnimationTest, AFirstPictureThatIsNoFrameIsFollowedByAllFrames) {
  Film film;
  film.add({}, kRed);
  film.add({.width = 2}, kHalfBlue);
  const ByteVector file = film.file();
  auto animation = PngAnimation::find(file, kNativeLimits);
  ASSERT_TRUE(animation && *animation);
  EXPECT_EQ((*animation)->pictures(), 3);
  const auto one = (*animation)->read(1);
  ASSERT_TRUE(one);
  EXPECT_EQ(pixel_at(*one, 5, 5), kRed);
}

TEST(PngAnimationTest, DataInManyChunksAreOneStream) {
  Film film;
  film.first_is_a_frame(0);
  film.add({}, kRed, 7);
  const ByteVector file = film.file();
  auto animation = PngAnimation::find(file, kNativeLimits);
  ASSERT_TRUE(animation && *animation);
  const auto one = (*animation)->read(1);
  ASSERT_TRUE(one);
  EXPECT_EQ(pixel_at(*one, 7, 7), kRed);
}

TEST(PngAnimationTest, AFrameOutsideThePictureIsRefused) {
  for (const Film::Frame& frame :
       {Film::Frame{.x = 1}, Film::Frame{.y = 1}, Film::Frame{.width = 0},
        Film::Frame{.x = -1, .width = 2}, Film::Frame{.height = -1}}) {
    Film film;
    film.first_is_a_frame(0);
    film.put(film.control(frame));
    EXPECT_EQ(refusal(film.file()), ErrorCode::kPictureDamaged) << frame.x << ' ' << frame.width;
  }
}

TEST(PngAnimationTest, NumbersOutOfOrderAreRefused) {
  Film film;
  film.first_is_a_frame(0);
  film.skip_a_number();
  film.add({}, kRed);
  EXPECT_EQ(refusal(film.file()), ErrorCode::kPictureDamaged);
}

TEST(PngAnimationTest, ChunksThatContradictEachOtherAreRefused) {
  Film unknown_disposal;
  unknown_disposal.add({.disposal = 3}, kRed);
  EXPECT_EQ(refusal(unknown_disposal.file()), ErrorCode::kPictureDamaged);

  Film without_data;
  without_data.put(without_data.control({}));
  EXPECT_EQ(refusal(without_data.file()), ErrorCode::kPictureDamaged);

  Film without_control;
  without_control.first_is_a_frame(0);
  without_control.put(media::png_chunk("fdAT", {0, 0, 0, 1, 0}));
  EXPECT_EQ(refusal(without_control.file()), ErrorCode::kPictureDamaged);

  Film flipped;
  ByteVector control = flipped.control({});
  control.back() ^= 1;
  flipped.put(control);
  EXPECT_EQ(refusal(flipped.file()), ErrorCode::kPictureDamaged);
}

TEST(PngAnimationTest, AFrameWhoseDataEndEarlyIsRefused) {
  Film film;
  film.first_is_a_frame(0);
  film.put(film.control({}));
  ByteVector payload{0, 0, 0, 2};
  for (const std::uint8_t byte : media::stored_zlib(ByteVector(40))) payload.push_back(byte);
  film.put(media::png_chunk("fdAT", payload));
  EXPECT_EQ(refusal(film.file()), ErrorCode::kPictureTruncated);
}

TEST(PngAnimationTest, AStormOfFramesIsLookedAtInPart) {
  Film film;
  film.first_is_a_frame(0);
  for (int i = 0; i < 12'000; ++i) film.add({.width = 1, .height = 1}, kRed);
  const ByteVector file = film.file();
  const auto animation = PngAnimation::find(file, kNativeLimits);
  ASSERT_TRUE(animation && *animation);
  EXPECT_EQ((*animation)->pictures(), kAnimationPixels / kLeastFramePixels);
}

TEST(PngAnimationTest, AnAnimationThatNeedsMoreThanTheLimitIsRefusedByItsHeader) {
  Film film;
  film.first_is_a_frame(0);
  film.add({}, kRed);
  const ByteVector file = film.file();
  Limits limits = kNativeLimits;
  auto animation = PngAnimation::find(file, limits);
  ASSERT_TRUE(animation && *animation);
  limits.decoder_bytes = (*animation)->memory() - 1;
  EXPECT_EQ(refusal(file, limits), ErrorCode::kPictureTooLarge);
}

}  // namespace
}  // namespace stillmine::image
