#include "image/trim.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace stillmine::image {
namespace {

// A bar is one colour but for JPEG's noise; a sky is not, and a dark edge of a photo seldom is.
constexpr int kSameColour = 6;
constexpr int kFlatPercent = 60;
constexpr int kFurtherBarPercent =
    85;  // where a second or third bar begins: less sure, so stricter
constexpr int kBarsPerSide = 3;
constexpr int kLeastAreaPercent = 25;
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

bool is_flat(const Line& line, int colour, int percent = kFlatPercent) {
  int same = 0;
  for (int i = 0; i < line.length; ++i) same += std::abs(line.at(i) - colour) <= kSameColour;
  return same * 100 >= line.length * percent;
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
  do {
    peel(box, side);
  } while (box.width > 1 && box.height > 1 && is_flat(line_at(gray, box, side), colour));
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

// Fine detail along each row (or down each column): the mean absolute second difference in
// sixteenths of a grey level, which a blur takes away first and a slope of light does not have.
std::vector<int> detail_of_lines(const PictureView& gray, bool rows) {
  const int lines = rows ? gray.height : gray.width;
  const int length = rows ? gray.width : gray.height;
  const std::ptrdiff_t step = rows ? 1 : gray.stride;
  std::vector<int> detail(static_cast<std::size_t>(lines));
  for (int i = 0; i < lines; ++i) {
    const std::uint8_t* p = rows ? gray.row(i) : gray.pixels + i;
    int sum = 0;
    for (int j = 1; j + 1 < length; ++j) {
      sum += std::abs(2 * p[j * step] - p[(j - 1) * step] - p[(j + 1) * step]);
    }
    detail[static_cast<std::size_t>(i)] = 16 * sum / std::max(1, length - 2);
  }
  return detail;
}

// How many lines at one end are blurred: those before the first that has a quarter of the detail of
// the line in the middle of the ranking. Two lines in a row end it, one may be a speck.
int blurred_lines(const std::vector<int>& detail, int usual, bool from_end) {
  const auto count = static_cast<int>(detail.size());
  const auto at = [&](int i) {
    return detail[static_cast<std::size_t>(from_end ? count - 1 - i : i)];
  };
  int i = 0;
  while (i + 1 < count && (at(i) * 4 < usual || at(i + 1) * 4 < usual)) ++i;
  return i;
}

std::optional<Box> without_blurred_fill(const PictureView& gray) {
  constexpr int kLeastDetail = 16;  // one grey level: below it all is blurred
  for (const bool rows : {true, false}) {
    const std::vector<int> detail = detail_of_lines(gray, rows);
    std::vector<int> sorted = detail;
    const auto rank = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() * 3 / 4);
    std::nth_element(sorted.begin(), rank, sorted.end());
    if (*rank < kLeastDetail) continue;
    const int head = blurred_lines(detail, *rank, false);
    const int tail = blurred_lines(detail, *rank, true);
    const auto lines = static_cast<int>(detail.size());
    // A fill is centred: one blurred end alone is sky or floor.
    if (head * 20 < lines || tail * 20 < lines || std::abs(head - tail) * 10 > lines ||
        head + tail >= lines) {
      continue;
    }
    if (rows) return Box{0, head, gray.width, gray.height - head - tail};
    return Box{head, 0, gray.width - head - tail, gray.height};
  }
  return std::nullopt;
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

}  // namespace

std::optional<Box> find_inner_box(const PictureView& gray) {
  if (gray.width < 3 || gray.height < 3) return std::nullopt;
  const Box flat = without_flat_bars(gray);
  if (worth_reporting(gray, flat)) return flat;
  if (area_percent(gray, flat) < kLeastAreaPercent) return std::nullopt;
  const auto sharp = without_blurred_fill(gray);
  if (sharp && worth_reporting(gray, *sharp)) return sharp;
  return std::nullopt;
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
