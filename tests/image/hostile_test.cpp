// Files made to break the decoder, and files that are merely broken: each is refused, soon, in little memory
// and for its own reason; none becomes a picture that it is not.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>

#include "image/decode.h"
#include "image/jpeg_markers.h"
#include "image/media.h"

namespace stillmine::image {
namespace {

using core::ByteVector;
using core::ErrorCode;

struct Verdict {
  bool decoded = false;
  ErrorCode code{};
  std::string detail;
  std::uint64_t peak = 0;  // bytes of decoder memory
  double seconds = 0;
};

class NoSink final : public RowSink {
 public:
  void take_rows(const PictureView& /*rows*/) override {}
};

core::Result<bool> all_rows(const ByteVector& file, const Limits& limits) {
  auto rows = open_rows(file, limits);
  if (!rows) return tl::unexpected(rows.error());
  NoSink sink;
  while (true) {
    const auto done = (*rows)->step(sink);
    if (!done || *done) return done;
  }
}

Verdict verdict(const ByteVector& file, const Limits& limits = kNativeLimits) {
  const MemoryBudget watch(4ull << 30);
  const auto begin = std::chrono::steady_clock::now();
  const auto done = all_rows(file, limits);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  Verdict result{done.has_value(), {}, {}, watch.peak(), took.count()};
  if (!done) result.code = done.error().code;
  if (!done) result.detail = done.error().detail;
  return result;
}

void expect_bomb_refused(const ByteVector& file, ErrorCode code) {
  const Verdict found = verdict(file);
  EXPECT_FALSE(found.decoded);
  EXPECT_EQ(found.code, code) << found.detail;
  EXPECT_LT(found.peak, 1u << 20);
  EXPECT_LT(found.seconds, 1.0);
}

/// Offset of the first segment of that marker; of its FF.
std::size_t find_segment(const ByteVector& jpeg, std::uint8_t marker) {
  JpegWalk walk(jpeg);
  for (auto segment = walk.next(); segment; segment = walk.next()) {
    if (segment->marker == marker) return segment->offset;
  }
  ADD_FAILURE() << "no segment " << int{marker};
  return 0;
}

ByteVector without_segments(const ByteVector& jpeg, std::uint8_t marker) {
  ByteVector out;
  JpegWalk walk(jpeg);
  std::size_t from = 0;
  for (auto segment = walk.next(); segment; segment = walk.next()) {
    if (segment->marker != marker) continue;
    out.insert(out.end(), jpeg.begin() + static_cast<std::ptrdiff_t>(from),
               jpeg.begin() + static_cast<std::ptrdiff_t>(segment->offset));
    from = segment->offset + 4 + segment->parameters.size();
  }
  out.insert(out.end(), jpeg.begin() + static_cast<std::ptrdiff_t>(from), jpeg.end());
  return out;
}

// ---- bombs ----

TEST(BombTest, A400MegapixelPngIsRefusedByItsHeader) {
  const media::PngSpec spec{.width = 20'000, .height = 20'000, .depth = 1};
  expect_bomb_refused(media::png_of(spec, media::zlib_of_zeros(2'501ull * 20'000)),
                      ErrorCode::kPictureTooLarge);
}

TEST(BombTest, APngThatInflatesTooMuchIsRefusedBeforeInflating) {
  const media::PngSpec spec{.width = 14'000, .height = 14'000, .depth = 1};
  expect_bomb_refused(media::png_of(spec, media::zlib_of_zeros(1'751ull * 14'000)),
                      ErrorCode::kPictureTooComplex);
}

TEST(BombTest, DataBeyondWhatAPngAnnouncesAreNotInflated) {
  const media::PngSpec spec{.width = 64, .height = 64};
  const Verdict found = verdict(media::png_of(spec, media::zlib_of_zeros(500'000'000)));
  EXPECT_TRUE(found.decoded) << found.detail;
  EXPECT_LT(found.peak, 4u << 20);
  EXPECT_LT(found.seconds, 1.0);
}

TEST(BombTest, AThousandScansAreRefusedBeforeDecoding) {
  const ByteVector jpeg = media::read_file("progressive.jpg");
  JpegWalk walk(jpeg);
  auto segment = walk.next();
  int scans = 0;
  while (scans < 2) {  // the second scan: coefficients of one component
    segment = walk.next();
    ASSERT_TRUE(segment);
    scans += segment->marker == jpeg_marker::kSos ? 1 : 0;
  }
  const auto begin = jpeg.begin() + static_cast<std::ptrdiff_t>(segment->offset);
  const auto end =
      begin + static_cast<std::ptrdiff_t>(4 + segment->parameters.size() + segment->entropy.size());
  ByteVector bomb(jpeg.begin(), end);
  for (int i = 0; i < 1'000; ++i) bomb.insert(bomb.end(), begin, end);
  bomb.insert(bomb.end(), {0xFF, jpeg_marker::kEoi});
  expect_bomb_refused(bomb, ErrorCode::kPictureTooComplex);
}

TEST(BombTest, FewScansOfAHugePictureAreTooMany) {
  Limits limits = kNativeLimits;
  limits.scan_pixels = 101 * 67 * 3;
  EXPECT_EQ(verdict(media::read_file("progressive.jpg"), limits).code,
            ErrorCode::kPictureTooComplex);
  EXPECT_TRUE(verdict(media::read_file("baseline-420.jpg"), limits).decoded);
}

TEST(BombTest, HeadersOf65535PixelsAreRefused) {
  ByteVector jpeg = media::read_file("baseline-420.jpg");
  const std::size_t frame = find_segment(jpeg, jpeg_marker::kSof0);
  std::fill_n(jpeg.begin() + static_cast<std::ptrdiff_t>(frame) + 5, 4, 0xFF);
  expect_bomb_refused(jpeg, ErrorCode::kPictureTooLarge);
  const media::PngSpec spec{.width = 65'535, .height = 65'535, .colour = 6};
  expect_bomb_refused(media::png_of(spec, media::zlib_of_zeros(1'000)),
                      ErrorCode::kPictureTooLarge);
  const auto black = [](int, int) { return 0u; };
  ByteVector bmp = media::bmp24(8, 8, false, black);
  bmp[18] = bmp[19] = bmp[22] = bmp[23] = 0xFF;
  expect_bomb_refused(bmp, ErrorCode::kPictureTooLarge);
}

TEST(BombTest, ALongThinPictureIsRefusedByItsSide) {
  const media::PngSpec spec{.width = 30'001, .height = 5};
  expect_bomb_refused(media::png(spec), ErrorCode::kPictureTooLarge);
}

TEST(BombTest, TheTabRefusesWhatNeedsMoreThanItsMemory) {
  const media::PngSpec spec{.width = 9'500, .height = 9'000, .colour = 2};  // 257 MB inflated
  const ByteVector file = media::png_of(spec, media::stored_zlib(ByteVector(100'000'0)));
  const Verdict found = verdict(file, kTabLimits);
  EXPECT_EQ(found.code, ErrorCode::kPictureTooLarge) << found.detail;
  EXPECT_LT(found.peak, 1u << 20);
}

TEST(BombTest, AFileOverTheLimitIsRefusedUnread) {
  EXPECT_EQ(verdict(ByteVector((64u << 20) + 1)).code, ErrorCode::kFileTooLarge);
  EXPECT_EQ(verdict({}).code, ErrorCode::kFileEmpty);
}

// `jpeg` under a header of 12 megapixels.
ByteVector called_twelve_megapixels(ByteVector jpeg, std::uint8_t frame_marker) {
  const std::size_t frame = find_segment(jpeg, frame_marker);
  const ByteVector size = {3'024 >> 8, 3'024 & 255, 4'032 >> 8, 4'032 & 255};
  std::copy(size.begin(), size.end(), jpeg.begin() + static_cast<std::ptrdiff_t>(frame) + 5);
  return jpeg;
}

TEST(BombTest, DataThatCannotFillThePictureAreRefusedBeforeDecoding) {
  expect_bomb_refused(
      called_twelve_megapixels(media::read_file("baseline-420.jpg"), jpeg_marker::kSof0),
      ErrorCode::kPictureTruncated);
  expect_bomb_refused(
      called_twelve_megapixels(media::read_file("progressive.jpg"), jpeg_marker::kSof2),
      ErrorCode::kPictureTruncated);
}

TEST(BombTest, TwelveMegapixelsTakeWhatTheHeaderSays) {
  ByteVector jpeg =
      called_twelve_megapixels(media::read_file("baseline-420.jpg"), jpeg_marker::kSof0);
  jpeg.insert(jpeg.end() - 2, 24'000, 0);  // a bit for each block, so that decoding begins
  const auto bytes = decoder_memory(jpeg, kTabLimits);
  ASSERT_TRUE(bytes);
  EXPECT_EQ(*bytes, 4'032u * 16);       // one row of units of luma
  const Verdict found = verdict(jpeg);  // the data are those of 101 x 67, and zeros
  EXPECT_FALSE(found.decoded);
  EXPECT_LT(found.peak, *bytes + (1u << 20));
}

// ---- truncation ----

TEST(TruncationTest, EveryPrefixIsAnErrorAndNeverHalfAPicture) {
  std::vector<ByteVector> files;
  for (const char* name : {"baseline-444.jpg", "baseline-420.jpg", "progressive.jpg", "restart.jpg",
                           "progressive-restart.jpg", "grey.jpg", "rgb.jpg", "cmyk.jpg"}) {
    files.push_back(media::read_file(name));
  }
  files.push_back(media::png({.width = 40, .height = 30, .colour = 2, .bytes_in_idat = 500}));
  files.push_back(media::png({.width = 40, .height = 30, .depth = 4, .interlaced = true}));
  files.push_back(
      media::bmp24(20, 20, false, [](int x, int y) { return static_cast<unsigned>(x * y); }));
  for (std::size_t f = 0; f < files.size(); ++f) {
    ASSERT_TRUE(verdict(files[f]).decoded) << f;
    for (std::size_t size = 0; size < files[f].size(); ++size) {
      const Verdict found =
          verdict({files[f].begin(), files[f].begin() + static_cast<std::ptrdiff_t>(size)});
      ASSERT_FALSE(found.decoded) << f << " cut at " << size;
      if (size >= 100) {
        ASSERT_EQ(found.code, ErrorCode::kPictureTruncated)
            << f << " cut at " << size << found.detail;
      }
    }
  }
}

TEST(TruncationTest, AnEndOfImageTooEarlyIsSeen) {
  for (const char* name : {"baseline-444.jpg", "grey.jpg", "restart.jpg", "rgb.jpg"}) {
    const ByteVector whole = media::read_file(name);
    for (std::size_t size = find_segment(whole, jpeg_marker::kSos) + 20; size + 40 < whole.size();
         size += 97) {
      ByteVector cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
      while (cut.back() == 0xFF) cut.pop_back();
      cut.insert(cut.end(), {0xFF, jpeg_marker::kEoi});
      const Verdict found = verdict(cut);
      ASSERT_FALSE(found.decoded) << name << " cut at " << size;
      ASSERT_TRUE(found.code == ErrorCode::kPictureTruncated ||
                  found.code == ErrorCode::kPictureDamaged);
    }
  }
}

TEST(TruncationTest, APngWithTooFewRowsIsSeen) {
  const media::PngSpec spec{.width = 40, .height = 30};
  const Verdict found = verdict(media::png_of(spec, media::zlib_of_zeros(41 * 29)));
  EXPECT_EQ(found.code, ErrorCode::kPictureTruncated) << found.detail;
}

// ---- damage that stb_image alone would not see, or not survive ----

TEST(DamageTest, TablesThatNothingDefinedAreSeen) {
  const ByteVector whole = media::read_file("baseline-420.jpg");
  for (const std::uint8_t marker : {jpeg_marker::kDht, jpeg_marker::kDqt}) {
    const Verdict found = verdict(without_segments(whole, marker));
    EXPECT_EQ(found.code, ErrorCode::kPictureDamaged);
    EXPECT_NE(found.detail.find("nothing defined"), std::string::npos) << found.detail;
  }
}

TEST(DamageTest, AHuffmanTableOfMoreThan256CodesIsSeen) {
  ByteVector jpeg = media::read_file("baseline-444.jpg");
  const std::size_t table = find_segment(jpeg, jpeg_marker::kDht);
  std::fill_n(jpeg.begin() + static_cast<std::ptrdiff_t>(table) + 5, 16, 0xFF);
  EXPECT_EQ(verdict(jpeg).code, ErrorCode::kPictureDamaged);
}

TEST(DamageTest, MissingRestartMarkersAreSeen) {
  ByteVector jpeg = media::read_file("restart.jpg");
  for (std::size_t i = find_segment(jpeg, jpeg_marker::kSos); i + 1 < jpeg.size(); ++i) {
    if (jpeg[i] == 0xFF && jpeg[i + 1] >= jpeg_marker::kRst0 && jpeg[i + 1] <= jpeg_marker::kRst7) {
      jpeg.erase(jpeg.begin() + static_cast<std::ptrdiff_t>(i),
                 jpeg.begin() + static_cast<std::ptrdiff_t>(i) + 2);
      break;
    }
  }
  EXPECT_EQ(verdict(jpeg).code, ErrorCode::kPictureDamaged);
}

TEST(DamageTest, AComponentWithoutAScanIsSeen) {
  const ByteVector jpeg = media::read_file("progressive.jpg");
  ByteVector cut(jpeg.begin(),
                 jpeg.begin() + static_cast<std::ptrdiff_t>(find_segment(jpeg, jpeg_marker::kSos)));
  cut.insert(cut.end(), {0xFF, jpeg_marker::kEoi});
  EXPECT_EQ(verdict(cut).code, ErrorCode::kPictureTruncated);
}

TEST(DamageTest, AScanThatRefinesNothingIsSeen) {
  ByteVector jpeg = media::read_file("progressive.jpg");
  const std::size_t scan = find_segment(jpeg, jpeg_marker::kSos);
  jpeg[scan + 4 + 1 + 6 + 2] |= 0x10;  // successive approximation of a first scan
  EXPECT_EQ(verdict(jpeg).code, ErrorCode::kPictureDamaged);
}

TEST(DamageTest, FourComponentsOfUnknownMeaningAreRefused) {
  const ByteVector jpeg = without_segments(media::read_file("cmyk.jpg"), jpeg_marker::kApp14);
  EXPECT_EQ(verdict(jpeg).code, ErrorCode::kFormatUnsupported);
}

TEST(DamageTest, AMisnamedFileIsWhatItsBytesSay) {
  EXPECT_EQ(verdict(ByteVector{'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0}).code,
            ErrorCode::kFormatUnsupported);
  EXPECT_EQ(verdict(ByteVector(1'000, 'x')).code, ErrorCode::kFormatUnknown);
}

TEST(DamageTest, PicturesUnderFivePixelsHaveNoFingerprint) {
  EXPECT_EQ(verdict(media::png({.width = 4, .height = 100})).code, ErrorCode::kPictureTooSmall);
  EXPECT_EQ(verdict(media::png({.width = 100, .height = 0})).code, ErrorCode::kPictureTooSmall);
  EXPECT_TRUE(verdict(media::png({.width = 5, .height = 5})).decoded);
}

}  // namespace
}  // namespace stillmine::image
