#include "image/trim.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "image/frame_edges.h"

namespace stillmine::image {
namespace {

// A bar is one colour but for JPEG's noise; a sky is not, and a dark edge of a photo seldom is.
constexpr int kSameColour = 6;
constexpr int kFlatPercent = 60;
constexpr int kFurtherBarPercent =
    85;  // where a second or third bar begins: less sure, so stricter
constexpr int kBarsPerSide = 3;
// Where a bar ends it is nothing but bar; JPEG disturbs its last lines.
constexpr int kPurePercent = 90;
constexpr int kNearlySameColour = 12;
constexpr int kEdgePercent = 20;  // of a line: where a bar ends
constexpr int kLinesOfEdge = 2;
constexpr int kIslandShare =
    8;                         // parts of the height: the most that buttons or a row of faces take
constexpr int kGapShare = 64;  // parts of the height: the least of a bar behind them
constexpr int kLeastAreaPercent = 15;
constexpr int kMostAreaPercent = 97;

enum class Side { kTop, kBottom, kLeft, kRight };

// The outermost line of pixels on one side of a box.
struct Line {
  const std::uint8_t* first;
  std::ptrdiff_t step;
  int length;

  [[nodiscard]] int at(int i) const { return first[i * step]; }
};

Line line_at(const PictureView& gray, const Box& box, Side side) {
  switch (side) {
    case Side::kTop:
      return {gray.row(box.y) + box.x, 1, box.width};
    case Side::kBottom:
      return {gray.row(box.y + box.height - 1) + box.x, 1, box.width};
    case Side::kLeft:
      return {gray.row(box.y) + box.x, gray.stride, box.height};
    case Side::kRight:
      return {gray.row(box.y) + box.x + box.width - 1, gray.stride, box.height};
  }
  return {};
}

void peel(Box& box, Side side) {
  switch (side) {
    case Side::kTop:
      ++box.y;
      --box.height;
      break;
    case Side::kBottom:
      --box.height;
      break;
    case Side::kLeft:
      ++box.x;
      --box.width;
      break;
    case Side::kRight:
      --box.width;
      break;
  }
}

void widen(Box& box, Side side) {
  switch (side) {
    case Side::kTop:
      --box.y;
      ++box.height;
      break;
    case Side::kBottom:
      ++box.height;
      break;
    case Side::kLeft:
      --box.x;
      ++box.width;
      break;
    case Side::kRight:
      ++box.width;
      break;
  }
}

bool is_flat(const Line& line, int colour, int percent = kFlatPercent,
             int difference = kSameColour) {
  int same = 0;
  for (int i = 0; i < line.length; ++i) same += std::abs(line.at(i) - colour) <= difference;
  return same * 100 >= line.length * percent;
}

// Whether the bar goes on behind a few lines of other things; then the box without both.
std::optional<Box> behind_island(const PictureView& gray, const Box& box, Side side, int colour) {
  const bool rows = side == Side::kTop || side == Side::kBottom;
  const int lines = rows ? box.height : box.width;
  const int island = (rows ? gray.height : gray.width) / kIslandShare;
  const int gap = std::max(3, (rows ? gray.height : gray.width) / kGapShare);
  Box rest = box;
  int flat = 0;
  for (int i = 0; i < std::min(lines - 1, island + gap); ++i) {
    flat = is_flat(line_at(gray, rest, side), colour, kFurtherBarPercent) ? flat + 1 : 0;
    peel(rest, side);
    if (flat == gap) return rest;
  }
  return std::nullopt;
}

// Whether the outermost line of `box` differs from the bar that was taken off.
bool ends_sharply(const PictureView& gray, const Box& before, const Box& box, Side side) {
  Box rest = box;
  Box bar = box;
  widen(bar, side);
  if (bar != before) widen(bar, side);
  const Line outside = line_at(gray, bar, side);
  int changed = 0;
  for (int i = 0; i < kLinesOfEdge && rest.width > 1 && rest.height > 1; ++i) {
    const Line inside = line_at(gray, rest, side);
    int different = 0;
    for (int j = 0; j < inside.length; ++j) {
      different += std::abs(inside.at(j) - outside.at(j)) > kSameColour;
    }
    changed = std::max(changed, different * 100 / inside.length);
    peel(rest, side);
  }
  return changed >= kEdgePercent;
}

// Takes one bar of one colour off a side. A bar is uniform where it begins: at its outer line the
// colour of either corner covers it.
bool peel_bar(const PictureView& gray, Box& box, Side side, int percent) {
  const Line outer = line_at(gray, box, side);
  int colour = outer.at(0);
  if (!is_flat(outer, colour, percent)) {
    colour = outer.at(outer.length - 1);
    if (!is_flat(outer, colour, percent)) return false;
  }
  const Box before = box;
  Box pure = box;  // without what is bar and nothing else, counted from the last stretch of it
  for (;;) {
    while (box.width > 1 && box.height > 1 && is_flat(line_at(gray, box, side), colour)) {
      const bool is_pure =
          is_flat(line_at(gray, box, side), colour, kPurePercent, kNearlySameColour);
      peel(box, side);
      if (is_pure) pure = box;
    }
    const auto behind = behind_island(gray, box, side, colour);
    if (!behind) break;
    box = pure = *behind;
  }
  // A sky fades away, a bar ends.
  if (pure == before || !ends_sharply(gray, before, pure, side)) {
    box = before;
    return false;
  }
  box = pure;
  return true;
}

Box without_flat_bars(const PictureView& gray) {
  Box box{0, 0, gray.width, gray.height};
  for (int bar = 0; bar < kBarsPerSide; ++bar) {
    bool peeled = false;
    for (const Side side : {Side::kTop, Side::kBottom, Side::kLeft, Side::kRight}) {
      if (box.width > 1 && box.height > 1) {
        peeled |= peel_bar(gray, box, side, bar == 0 ? kFlatPercent : kFurtherBarPercent);
      }
    }
    if (!peeled) break;
  }
  return box;
}

// Rounded up, so that nearly all is not all.
int area_percent(const PictureView& gray, const Box& box) {
  const std::int64_t all = std::int64_t{gray.width} * gray.height;
  return static_cast<int>((std::int64_t{box.width} * box.height * 100 + all - 1) / all);
}

bool worth_reporting(const PictureView& gray, const Box& box) {
  const int percent = area_percent(gray, box);
  return percent >= kLeastAreaPercent && percent <= kMostAreaPercent;
}

bool are_one(const PictureView& gray, const Box& a, const Box& b) {
  const int least = std::max(gray.width, gray.height) / 100;
  return std::abs(a.x - b.x) <= least && std::abs(a.y - b.y) <= least &&
         std::abs(a.x + a.width - b.x - b.width) <= least &&
         std::abs(a.y + a.height - b.y - b.height) <= least;
}

}  // namespace

std::vector<InnerBox> find_inner_boxes(const PictureView& gray) {
  std::vector<InnerBox> boxes;
  if (gray.width < 3 || gray.height < 3) return boxes;
  const Box flat = without_flat_bars(gray);
  if (worth_reporting(gray, flat)) boxes.push_back({flat, TrimRule::kColour});
  const auto framed = inside_smooth_frame(gray);
  if (framed && worth_reporting(gray, *framed) &&
      !(boxes.size() == 1 && are_one(gray, flat, *framed))) {
    boxes.push_back({*framed, TrimRule::kEdge});
  }
  return boxes;
}

PictureView cut(const PictureView& picture, const Box& box) noexcept {
  PictureView part = picture;
  part.pixels =
      picture.row(box.y) + static_cast<std::ptrdiff_t>(box.x) *
                               static_cast<std::ptrdiff_t>(bytes_per_pixel(picture.format));
  part.width = box.width;
  part.height = box.height;
  return part;
}

}  // namespace stillmine::image
