#include "image/heif_track.h"

#include <gtest/gtest.h>

#include <functional>
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

// A track whose tables a test may change: frames "a", "bb", "ccc", "dddd" and "eeeee" in chunks of two, two and one. Offsets count
// from the first byte of the frames, which come first in the file.
struct Tables {
  std::string handler = "pict";
  std::string entry = "av01";
  std::string colours;
  std::uint64_t one_size = 0;
  std::uint64_t count = 5;
  std::vector<int> sizes = {1, 2, 3, 4, 5};
  std::vector<std::vector<int>> runs = {{1, 2, 1}, {3, 1, 1}};
  std::vector<int> offsets = {0, 3, 10};
  bool wide = false;

  static std::string start() {
    return box("ftyp", "avis" + big(0, 4) + "avis") + big(23, 4) + "mdat";
  }

  [[nodiscard]] std::string file() const {
    std::string size_table = big(one_size, 4) + big(count, 4);
    for (const int size : sizes) size_table += big(size, 4);
    std::string run_table = big(runs.size(), 4);
    for (const auto& run : runs) {
      for (const int number : run) run_table += big(number, 4);
    }
    std::string offset_table = big(offsets.size(), 4);
    for (const int offset : offsets) {
      offset_table += big(static_cast<std::uint64_t>(offset) + start().size(), wide ? 8 : 4);
    }
    const std::string visual =
        std::string(24, '\0') + big(160, 2) + big(120, 2) + std::string(50, '\0') + colours;
    const std::string tables = full_box("stsd", big(1, 4) + box(entry, visual)) +
                               full_box("stsz", size_table) + full_box("stsc", run_table) +
                               full_box(wide ? "co64" : "stco", offset_table);
    const std::string media = full_box("hdlr", big(0, 4) + handler + std::string(13, '\0')) +
                              box("minf", box("stbl", tables));
    return start() + "abbcccddddeeeee" + box("moov", box("trak", box("mdia", media)));
  }
};

struct Answer {
  std::optional<ErrorCode> error;
  std::optional<HeifTrack> track;
  std::vector<std::string> frames;
};

Answer read(const std::string& file) {
  const ByteVector bytes(file.begin(), file.end());
  auto track = read_heif_track(bytes);
  if (!track) return {track.error().code, std::nullopt, {}};
  Answer answer{std::nullopt, *track, {}};
  if (!*track) return answer;
  for (const core::Bytes frame : (*track)->frames) {
    answer.frames.emplace_back(core::as_text(frame));
  }
  return answer;
}

Answer read(const std::function<void(Tables&)>& change) {
  Tables tables;
  change(tables);
  return read(tables.file());
}

const std::vector<std::string> kAll = {"a", "bb", "ccc", "dddd", "eeeee"};

TEST(HeifTrackTest, FramesLieInChunksOneBehindTheOther) {
  const Answer answer = read(Tables().file());
  ASSERT_TRUE(answer.track);
  EXPECT_EQ(answer.track->width, 160);
  EXPECT_EQ(answer.track->height, 120);
  EXPECT_EQ(answer.frames, kAll);
  EXPECT_FALSE(answer.track->coding);
}

TEST(HeifTrackTest, OffsetsMayHaveEightBytes) {
  EXPECT_EQ(read([](Tables& tables) { tables.wide = true; }).frames, kAll);
}

TEST(HeifTrackTest, AllFramesMayBeOfOneSize) {
  const Answer answer = read([](Tables& tables) {
    tables.one_size = 5;
    tables.count = 3;
    tables.sizes.clear();
    tables.runs = {{1, 3, 1}};
    tables.offsets = {0};
  });
  EXPECT_EQ(answer.frames, (std::vector<std::string>{"abbcc", "cdddd", "eeeee"}));
}

TEST(HeifTrackTest, TheCodingOfItsColoursIsTheTracks) {
  const Answer answer = read([](Tables& tables) {
    tables.colours = box("colr", "nclx" + big(1, 2) + big(13, 2) + big(9, 2) + big(0x80, 1));
  });
  ASSERT_TRUE(answer.track && answer.track->coding);
  EXPECT_EQ(answer.track->coding->matrix, 9);
  EXPECT_TRUE(answer.track->coding->full_range);
}

TEST(HeifTrackTest, OtherTracksAreNoFrames) {
  for (const auto& change : {+[](Tables& tables) { tables.handler = "auxv"; },
                             +[](Tables& tables) { tables.entry = "hvc1"; }}) {
    const Answer answer = read(change);
    EXPECT_FALSE(answer.error);
    EXPECT_FALSE(answer.track);
  }
  const Answer still = read(box("ftyp", "avif") + box("mdat", "a"));
  EXPECT_FALSE(still.error);
  EXPECT_FALSE(still.track);
}

TEST(HeifTrackTest, TablesThatContradictEachOtherAreDamaged) {
  const auto code = [](const std::function<void(Tables&)>& change) { return read(change).error; };
  const auto damaged = std::optional(ErrorCode::kPictureDamaged);
  EXPECT_EQ(code([](Tables& tables) { tables.count = 0; }), damaged);
  EXPECT_EQ(code([](Tables& tables) { tables.count = 0xFFFFFFFF; }), damaged);
  EXPECT_EQ(code([](Tables& tables) { tables.offsets = {0, 3}; }), damaged);
  EXPECT_EQ(code([](Tables& tables) { tables.offsets = {0, 3, 1'000}; }), damaged);
  EXPECT_EQ(code([](Tables& tables) { tables.sizes[4] = 1'000'000; }), damaged);
  EXPECT_EQ(code([](Tables& tables) { tables.runs.clear(); }), damaged);
  EXPECT_EQ(code([](Tables& tables) { tables.runs = {{2, 5, 1}}; }), damaged);
  EXPECT_EQ(code([](Tables& tables) { tables.runs = {{1, 0, 1}}; }), damaged);
  EXPECT_EQ(code([](Tables& tables) { tables.runs[1][0] = 1; }), damaged);
}

TEST(HeifTrackTest, OfEndlessFramesThoseThatAreConsideredAreFound) {
  // Frames of one byte each, 2^32 - 1 of them in one chunk: 160 x 120 pixels go 2,083 times into what is looked at.
  Tables tables;
  tables.one_size = 1;
  tables.count = 0xFFFFFFFF;
  tables.sizes.clear();
  tables.runs = {{1, 0x7FFFFFFF, 1}};
  tables.offsets = {0};
  EXPECT_EQ(read(tables.file() + std::string(4'000, 'z')).frames.size(), 2'083u);
}

TEST(HeifTrackTest, EveryCutInItsTablesIsRefused) {
  const std::string file = Tables().file();
  const std::size_t film = file.find("moov") + 4;
  for (std::size_t length = film; length < file.size(); ++length) {
    EXPECT_EQ(read(file.substr(0, length)).error, ErrorCode::kPictureTruncated) << length;
  }
}

}  // namespace
}  // namespace stillmine::image
