#include "image/sniff.h"

#include <gtest/gtest.h>

#include <string>

namespace stillmine::image {
namespace {

using std::string_literals::operator""s;

Format sniffed(const std::string& head) { return sniff(core::as_bytes(head)); }

std::string iso(const std::string& brands) {
  return "\0\0\0"s + static_cast<char>(12 + brands.size()) + "ftyp" + brands.substr(0, 4) +
         "\0\0\0\0"s + brands.substr(4);
}

TEST(SniffTest, KnowsEachFormatByItsFirstBytes) {
  EXPECT_EQ(sniffed("\xFF\xD8\xFF\xE0rest"), Format::kJpeg);
  EXPECT_EQ(sniffed("\x89PNG\r\n\x1A\nrest"), Format::kPng);
  EXPECT_EQ(sniffed("BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0"s), Format::kBmp);
  EXPECT_EQ(sniffed("GIF89a"), Format::kGif);
  EXPECT_EQ(sniffed("RIFF\x10\0\0\0WEBPVP8 "s), Format::kWebp);
  EXPECT_EQ(sniffed("RIFF\x10\0\0\0AVI LIST"s), Format::kAvi);
  EXPECT_EQ(sniffed("II*\0\x08\0\0\0"s), Format::kTiff);
  EXPECT_EQ(sniffed("MM\0*\0\0\0\x08"s), Format::kTiff);
  EXPECT_EQ(sniffed("\xFF\x0A\x01"), Format::kJxl);
  EXPECT_EQ(sniffed("\0\0\0\x0CJXL \r\n\x87\n"s), Format::kJxl);
  EXPECT_EQ(sniffed("FLV\x01\x05"), Format::kFlv);
  EXPECT_EQ(sniffed("\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm"), Format::kWebm);
  EXPECT_EQ(sniffed("\x1A\x45\xDF\xA3\xA3\x42\x82\x88matroska"), Format::kMatroska);
}

TEST(SniffTest, TellsStillsFromVideosByTheirBrands) {
  EXPECT_EQ(sniffed(iso("avifmif1miaf")), Format::kAvif);
  EXPECT_EQ(sniffed(iso("heicmif1heic")), Format::kHeic);
  EXPECT_EQ(sniffed(iso("mif1mif1heic")), Format::kHeic);
  EXPECT_EQ(sniffed(iso("mif1mif1avif")), Format::kAvif);
  EXPECT_EQ(sniffed(iso("isomiso2avc1")), Format::kMp4);
  EXPECT_EQ(sniffed(iso("3gp43gp4")), Format::kMp4);
  EXPECT_EQ(sniffed(iso("qt  qt  ")), Format::kMov);
  EXPECT_EQ(sniffed(iso("M4A M4A ")), Format::kUnknown);
  EXPECT_EQ(sniffed("\0\0\0\x08wide\0\0\0\x08mdat"s), Format::kMov);
}

TEST(SniffTest, TransportStreamsNeedTheirSyncByteTwice) {
  std::string stream(400, 'x');
  stream[0] = stream[188] = stream[376] = '\x47';
  EXPECT_EQ(sniffed(stream), Format::kMpegTs);
  EXPECT_EQ(sniffed(stream.substr(0, 100)), Format::kUnknown);
  std::string with_time_codes(400, 'x');
  with_time_codes[4] = with_time_codes[196] = with_time_codes[388] = '\x47';
  EXPECT_EQ(sniffed(with_time_codes), Format::kMpegTs);
  stream[188] = 'x';
  EXPECT_EQ(sniffed(stream), Format::kUnknown);
}

TEST(SniffTest, TextAndNothingAreUnknown) {
  EXPECT_EQ(sniffed(""), Format::kUnknown);
  EXPECT_EQ(sniffed("BMW drivers of the world"), Format::kUnknown);
  EXPECT_EQ(sniffed("G"), Format::kUnknown);
  EXPECT_EQ(sniffed("\0\0\0\x10"
                    "ftyp"s),
            Format::kUnknown);
}

TEST(SniffTest, KindFollowsTheFormat) {
  EXPECT_EQ(kind_of(Format::kJxl), Kind::kImage);
  EXPECT_EQ(kind_of(Format::kMp4), Kind::kVideo);
  EXPECT_EQ(kind_of(Format::kUnknown), Kind::kUnknown);
  EXPECT_EQ(format_name(Format::kMpegTs), "mpeg-ts");
  EXPECT_EQ(format_name(Format::kFlv), "flv");
  EXPECT_EQ(kind_name(Kind::kVideo), "video");
}

}  // namespace
}  // namespace stillmine::image
