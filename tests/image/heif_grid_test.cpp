#include "image/heif_grid.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "image/heif_bytes.h"

namespace stillmine::image {
namespace {

using core::ByteVector;

std::string full_box(const std::string& name, const std::string& body, int version = 0,
                     int flags = 0) {
  return box(name, big(version, 1) + big(flags, 3) + body);
}

std::string made_of(int id, const std::vector<int>& parts) {
  std::string references = big(static_cast<std::uint64_t>(id), 2) + big(parts.size(), 2);
  for (const int part : parts) references += big(static_cast<std::uint64_t>(part), 2);
  return box("dimg", references);
}

// A file whose parts a test may change: a grid of 2 rows of 3 tiles, items 1 to 6, hidden; the grid is item 7.
struct Parts {
  std::string kind = "grid";
  std::string tile_kind = "hvc1";
  std::string shape = big(0, 2) + big(1, 1) + big(2, 1) + big(1'500, 2) + big(1'000, 2);
  std::vector<int> tiles = {1, 2, 3, 4, 5, 6};
  std::string more_references;
  int pieces = 1;
  int method = 1;

  [[nodiscard]] std::string file() const {
    std::string items;
    for (int id = 1; id <= 6; ++id) {
      items += full_box("infe", big(id, 2) + big(0, 2) + tile_kind + big(0, 1), 2, 1);
    }
    items += full_box("infe", big(7, 2) + big(0, 2) + kind + big(0, 1), 2);
    // offsets and lengths of 4 bytes, no base; the first item is not the one that is looked for
    std::string places = big(0x4400, 2) + big(2, 2);
    places += big(1, 2) + big(0, 2) + big(0, 2) + big(1, 2) + big(0, 4) + big(8, 4);
    places += big(7, 2) + big(method, 2) + big(0, 2) + big(pieces, 2);
    for (int i = 0; i < pieces; ++i) places += big(0, 4) + big(shape.size(), 4);
    return box("ftyp", "heic" + big(0, 4) + "heic") +
           full_box("meta", full_box("pitm", big(7, 2)) + full_box("iinf", big(7, 2) + items) +
                                full_box("iref", made_of(7, tiles) + more_references) +
                                box("idat", shape) + full_box("iloc", places, 1));
  }
};

std::optional<HeifGrid> read(const std::string& file) {
  const auto grid = read_heif_grid(ByteVector(file.begin(), file.end()));
  return grid ? *grid : std::nullopt;
}

// libheif follows such a picture until its stack is used up.
TEST(HeifGridTest, PictureMadeOfItselfIsRefused) {
  Parts parts;
  parts.tiles = {1, 2, 7, 4, 5, 6};
  const std::string file = parts.file();
  const auto refused = read_heif_grid(ByteVector(file.begin(), file.end()));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, core::ErrorCode::kPictureTooComplex);
}

// libheif cuts a box to the one around it and follows what it says, so what cannot be read must not count as nothing.
TEST(HeifGridTest, ReferencesThatGoOnAfterTheirBoxAreRefused) {
  std::string file = Parts{}.file();
  const std::size_t size = file.find("dimg") - 4;
  file[size + 1] = 1;
  const auto refused = read_heif_grid(ByteVector(file.begin(), file.end()));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, core::ErrorCode::kPictureTruncated);
}

// Each grid is decoded as often as it is named: 256 of 256 pictures, two kilobytes, kept libheif busy for more than a minute.
TEST(HeifGridTest, TooManyPicturesAtAllDepthsTogetherAreRefused) {
  const auto of = [](std::size_t outer, std::size_t inner) {
    Parts parts;
    parts.tile_kind = "grid";
    parts.tiles = std::vector<int>(outer, 1);
    parts.more_references = made_of(1, std::vector<int>(inner, 2));
    const std::string file = parts.file();
    return read_heif_grid(ByteVector(file.begin(), file.end()));
  };
  EXPECT_TRUE(of(64, 64));
  const auto refused = of(64, 65);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, core::ErrorCode::kPictureTooComplex);
}

TEST(HeifGridTest, PicturesOfPicturesAreFollowedFourDeep) {
  const auto of = [](int depth) {
    Parts parts;
    parts.tiles = {1};
    for (int id = 1; id < depth; ++id) parts.more_references += made_of(id, {id + 1});
    const std::string file = parts.file();
    return read_heif_grid(ByteVector(file.begin(), file.end()));
  };
  EXPECT_TRUE(of(4));
  const auto refused = of(5);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, core::ErrorCode::kPictureTooComplex);
}

std::optional<HeifGrid> read(const std::function<void(Parts&)>& change) {
  Parts parts;
  change(parts);
  return read(parts.file());
}

TEST(HeifGridTest, TilesAreNamedRowByRow) {
  const auto grid = read([](Parts& parts) { parts.tiles = {6, 5, 4, 3, 2, 1}; });
  ASSERT_TRUE(grid);
  EXPECT_EQ(grid->columns, 3u);
  EXPECT_EQ(grid->rows, 2u);
  EXPECT_EQ(grid->width, 1'500u);
  EXPECT_EQ(grid->height, 1'000u);
  EXPECT_EQ(grid->tiles, (std::vector<std::uint32_t>{6, 5, 4, 3, 2, 1}));
}

TEST(HeifGridTest, WhatHidesEachTileIsFound) {
  std::string file = Parts().file();
  const auto grid = read(file);
  ASSERT_TRUE(grid);
  ASSERT_EQ(grid->hidden.size(), 6u);
  for (std::size_t i = 0; i < 6; ++i) {
    // the last byte of the flags, behind which the item's number stands
    EXPECT_EQ(file[grid->hidden[i]], 1);
    EXPECT_EQ(file[grid->hidden[i] + 2], static_cast<char>(i + 1));
  }
}

TEST(HeifGridTest, ASizeMayHaveFourBytes) {
  const auto grid = read([](Parts& parts) {
    parts.shape = big(1, 2) + big(1, 1) + big(2, 1) + big(70'000, 4) + big(66'000, 4);
  });
  ASSERT_TRUE(grid);
  EXPECT_EQ(grid->width, 70'000u);
  EXPECT_EQ(grid->height, 66'000u);
}

TEST(HeifGridTest, APictureOfAnotherKindIsNoGrid) {
  EXPECT_FALSE(read([](Parts& parts) { parts.kind = "hvc1"; }));
  EXPECT_FALSE(read([](Parts& parts) { parts.kind = "iovl"; }));
}

TEST(HeifGridTest, AnythingUnusualIsLeftToALibrary) {
  EXPECT_TRUE(read([](Parts& parts) { parts.tile_kind = "av01"; }));
  EXPECT_FALSE(read([](Parts& parts) { parts.tile_kind = "grid"; })) << "a grid of grids";
  EXPECT_FALSE(read([](Parts& parts) { parts.tiles = {1, 2, 3, 4, 5}; })) << "a tile is missing";
  EXPECT_FALSE(read([](Parts& parts) { parts.tiles = {1, 2, 3, 4, 5, 7}; })) << "made of itself";
  EXPECT_FALSE(read([](Parts& parts) { parts.tiles = {1, 2, 3, 4, 5, 9}; })) << "no such item";
  EXPECT_FALSE(read([](Parts& parts) { parts.pieces = 2; })) << "in two pieces";
  EXPECT_FALSE(read([](Parts& parts) { parts.method = 2; })) << "inside another item";
  EXPECT_FALSE(read([](Parts& parts) { parts.shape = big(0, 4); })) << "no size";
}

TEST(HeifGridTest, MoreTilesThanAnyCameraWritesAreRefused) {
  const auto of = [](int rows, int columns) {
    Parts parts;
    parts.shape = big(0, 2) + big(rows - 1, 1) + big(columns - 1, 1) + big(600, 2) + big(600, 2);
    parts.tiles = std::vector<int>(static_cast<std::size_t>(rows * columns), 1);
    const std::string file = parts.file();
    return read_heif_grid(ByteVector(file.begin(), file.end()));
  };
  EXPECT_TRUE(of(64, 64).value().has_value());
  const auto refused = of(65, 64);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, core::ErrorCode::kPictureTooComplex);
}

TEST(HeifGridTest, NoBeginningOfAFileIsAGrid) {
  const std::string file = Parts().file();
  for (std::size_t length = 0; length < file.size(); ++length) {
    EXPECT_FALSE(read(file.substr(0, length))) << length;
  }
}

}  // namespace
}  // namespace stillmine::image
