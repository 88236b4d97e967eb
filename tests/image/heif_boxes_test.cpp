#include "image/heif_boxes.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "image/heif_bytes.h"

namespace stillmine::image {
namespace {

using core::ByteVector;
using core::ErrorCode;

std::string full_box(const std::string& name, const std::string& body) {
  return box(name, std::string(4, '\0') + body);
}

std::string size_box(std::uint32_t width, std::uint32_t height) {
  return full_box("ispe", big(width, 4) + big(height, 4));
}

/// A file whose primary item, 1, has all of `properties` in their order.
std::string heif(const std::vector<std::string>& properties) {
  std::string all;
  std::string entries;
  for (std::size_t i = 0; i < properties.size(); ++i) {
    all += properties[i];
    entries += static_cast<char>(0x80 | (i + 1));
  }
  const std::string associations = big(1, 4) + big(1, 2) + big(properties.size(), 1) + entries;
  return box("ftyp", "heic" + big(0, 4) + "heic") +
         full_box("meta", full_box("pitm", big(1, 2)) +
                              box("iprp", box("ipco", all) + full_box("ipma", associations)));
}

core::Result<HeifHeader> read(const std::string& file) {
  return read_heif_header(ByteVector(file.begin(), file.end()));
}

ErrorCode refusal(const std::string& file) {
  const auto header = read(file);
  EXPECT_FALSE(header);
  return header ? ErrorCode{} : header.error().code;
}

TEST(HeifBoxesTest, TheSizeIsThatOfThePrimaryPicture) {
  const auto header = read(heif({size_box(4'032, 3'024)}));
  ASSERT_TRUE(header);
  EXPECT_EQ(header->width, 4'032u);
  EXPECT_EQ(header->height, 3'024u);
  EXPECT_EQ(header->most_pixels, 4'032u * 3'024u);
  EXPECT_EQ(header->orientation, 1);
}

TEST(HeifBoxesTest, AFileWhosePixelsAreCutOffIsTruncated) {
  const std::string whole = heif({size_box(8, 8)}) + box("mdat", "pixels");
  EXPECT_TRUE(read(whole));
  EXPECT_EQ(refusal(whole.substr(0, whole.size() - 1)), ErrorCode::kPictureTruncated);
  EXPECT_TRUE(read(whole + "what a phone puts behind"));
}

TEST(HeifBoxesTest, APartThatSticksOutOfItsPictureIsDamaged) {
  const auto part = [](std::uint32_t width, std::uint32_t right) {
    return box("clap", big(width, 4) + big(1, 4) + big(8, 4) + big(1, 4) + big(right, 4) +
                           big(1, 4) + big(0, 4) + big(1, 4));
  };
  EXPECT_TRUE(read(heif({size_box(8, 8), part(6, 1)})));
  EXPECT_EQ(refusal(heif({size_box(8, 8), part(6, 4)})), ErrorCode::kPictureDamaged);
  EXPECT_EQ(refusal(heif({size_box(8, 8), part(0, 0)})), ErrorCode::kPictureDamaged);
}

TEST(HeifBoxesTest, APictureOfMoreThanEightBitsIsDeep) {
  const auto deep = [](const std::string& configuration) {
    const auto header = read(heif({size_box(8, 8), configuration}));
    return header && header->deep;
  };
  const auto hevc = [](int luma, int chroma) {
    return box("hvcC", std::string(17, '\1') + big(0xF8 | luma, 1) + big(0xF8 | chroma, 1));
  };
  EXPECT_FALSE(deep(hevc(0, 0)));
  EXPECT_TRUE(deep(hevc(2, 2)));
  EXPECT_TRUE(deep(hevc(0, 2)));
  EXPECT_FALSE(deep(box("av1C", big(0x81000C00, 4))));
  EXPECT_TRUE(deep(box("av1C", big(0x81004C00, 4))));
  EXPECT_FALSE(deep(box("hvcC", "short")));
}

TEST(HeifBoxesTest, TurnsAndMirroringsAreOneOrientation) {
  const std::string size = size_box(8, 8);
  const auto rotated = [](int quarters) { return box("irot", big(quarters, 1)); };
  const auto mirrored = [](int axis) { return box("imir", big(axis, 1)); };
  const auto orientation = [](const std::vector<std::string>& properties) {
    const auto header = read(heif(properties));
    return header ? header->orientation : 0;
  };
  EXPECT_EQ(orientation({size, rotated(1)}), 8);
  EXPECT_EQ(orientation({size, rotated(2)}), 3);
  EXPECT_EQ(orientation({size, rotated(3)}), 6);
  EXPECT_EQ(orientation({size, mirrored(0)}), 4);
  EXPECT_EQ(orientation({size, mirrored(1)}), 2);
  // In the order of the file: turned, then mirrored, is not mirrored, then turned.
  EXPECT_EQ(orientation({size, rotated(3), mirrored(1)}), 5);
  EXPECT_EQ(orientation({size, mirrored(1), rotated(3)}), 7);
}

TEST(HeifBoxesTest, FourQuarterTurnsAndTwoMirroringsChangeNothing) {
  for (int orientation = 1; orientation <= 8; ++orientation) {
    int turned = orientation;
    for (int i = 0; i < 4; ++i) turned = then(turned, HeifTurn::kQuarter);
    EXPECT_EQ(turned, orientation);
    for (const HeifTurn mirror : {HeifTurn::kTopBottom, HeifTurn::kLeftRight}) {
      EXPECT_NE(then(orientation, mirror), orientation);
      EXPECT_EQ(then(then(orientation, mirror), mirror), orientation);
    }
  }
}

TEST(HeifBoxesTest, EveryBeginningOfAFileIsRefused) {
  const std::string file = heif({size_box(64, 48), box("irot", big(1, 1))});
  for (std::size_t length = 0; length < file.size(); ++length) {
    EXPECT_FALSE(read(file.substr(0, length))) << length;
  }
}

TEST(HeifBoxesTest, BoxesThatContradictEachOtherAreRefused) {
  EXPECT_EQ(refusal(heif({box("irot", big(1, 1))})), ErrorCode::kPictureDamaged);
  EXPECT_EQ(refusal(heif({size_box(0, 48)})), ErrorCode::kPictureDamaged);
  EXPECT_EQ(refusal(big(7, 4) + "meta"), ErrorCode::kPictureDamaged);
  EXPECT_EQ(refusal(big(1, 4) + "meta" + big(1ull << 63, 8)), ErrorCode::kPictureTruncated);
  EXPECT_EQ(refusal(box("meta", "")), ErrorCode::kPictureDamaged);
}

TEST(HeifBoxesTest, MoreBoxesThanAnyCameraWritesAreRefused) {
  std::string file;
  for (int i = 0; i < 6'000; ++i) file += box("free", "");
  EXPECT_EQ(refusal(file + heif({size_box(64, 48)})), ErrorCode::kPictureTooComplex);
}

}  // namespace
}  // namespace stillmine::image
