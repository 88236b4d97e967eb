#include "image/frame_edges.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace stillmine::image {
namespace {

// Shares are in thousandths of the pixels of a line.
constexpr int kChange =
    4;  // grey levels: over JPEG's noise in a plain colour and over a blur's slope
constexpr int kSmooth = 60;          // of a frame's lines, in the middle of their ranking
constexpr int kFaintEdge = 120;      // each of two edges at one distance from their ends
constexpr int kTwoFaintEdges = 600;  // both together
constexpr int kEdge = 500;           // each of two edges anywhere
constexpr int kWholeEdge = 850;      // an edge without another one at the far end
constexpr int kLeastBarShare = 64;   // parts of the lines
constexpr int kRinging = 8;          // lines before an edge that JPEG's blocks disturb

/// How much of each line differs from lines before it, seen from one end of the picture.
struct Changes {
  std::vector<int> by_one;  // entry t: line t against line t - 1
  std::vector<int> by_two;  // entry t: the larger of that and line t + 1 against line t - 1
};

// Sixteen pixels, and their counts: compilers do not find by themselves that bytes suffice. Where there are no
// vectors they would write out each of the sixteen.
#if defined(__wasm__) && !defined(__wasm_simd128__)
constexpr int kLanes = 1;
#else
constexpr int kLanes = 16;
#endif
constexpr int kMostOfByte = 255;  // lines that a count has room for
using Bytes [[gnu::vector_size(kLanes)]] = std::uint8_t;

Bytes loaded(const std::uint8_t* p) {
  Bytes bytes;
  std::memcpy(&bytes, p, sizeof bytes);
  return bytes;
}

// `counts`, and one more where two pixels are not alike.
Bytes counted(Bytes counts, Bytes a, Bytes b) {
  const Bytes difference = (a > b ? a : b) - (a > b ? b : a);
  return counts - reinterpret_cast<Bytes>(difference > static_cast<std::uint8_t>(kChange));
}

bool differs(std::uint8_t a, std::uint8_t b) { return std::abs(a - b) > kChange; }

// Of each line against the one `distance` lines before it.
std::vector<int> changes_of_rows(const PictureView& gray, const Box& box, int distance) {
  std::vector<int> counts(static_cast<std::size_t>(box.height), 0);
  for (int y = distance; y < box.height; ++y) {
    const std::uint8_t* here = gray.row(box.y + y) + box.x;
    const std::uint8_t* before = gray.row(box.y + y - distance) + box.x;
    int count = 0;
    int x = 0;
    while (x + kLanes <= box.width) {
      const int end = x + std::min((box.width - x) / kLanes, kMostOfByte) * kLanes;
      Bytes some{};
      for (; x < end; x += kLanes) some = counted(some, loaded(here + x), loaded(before + x));
      for (int i = 0; i < kLanes; ++i) count += some[i];
    }
    for (; x < box.width; ++x) count += differs(here[x], before[x]);
    counts[static_cast<std::size_t>(y)] = count;
  }
  return counts;
}

// The same of columns, row by row, as the pixels lie in memory.
std::vector<int> changes_of_columns(const PictureView& gray, const Box& box, int distance) {
  const auto columns = static_cast<std::size_t>(box.width);
  std::vector<int> counts(columns, 0);
  std::vector<std::uint8_t> some(columns, 0);  // of the last rows
  for (int y = 0; y < box.height; ++y) {
    const std::uint8_t* here = gray.row(box.y + y) + box.x;
    int x = distance;
    for (; x + kLanes <= box.width; x += kLanes) {
      const Bytes sum = counted(loaded(&some[static_cast<std::size_t>(x)]), loaded(here + x),
                                loaded(here + x - distance));
      std::memcpy(&some[static_cast<std::size_t>(x)], &sum, sizeof sum);
    }
    for (; x < box.width; ++x) {
      if (differs(here[x], here[x - distance])) ++some[static_cast<std::size_t>(x)];
    }
    if (y % kMostOfByte != kMostOfByte - 1 && y != box.height - 1) continue;
    for (std::size_t i = 0; i < columns; ++i) counts[i] += some[i];
    std::fill(some.begin(), some.end(), std::uint8_t{0});
  }
  return counts;
}

std::vector<int> changed_shares(const PictureView& gray, const Box& box, bool rows, int distance) {
  std::vector<int> counts =
      rows ? changes_of_rows(gray, box, distance) : changes_of_columns(gray, box, distance);
  const int length = rows ? box.width : box.height;
  for (int& count : counts) count = count * 1000 / length;
  return counts;
}

// From the first line inwards; the far end sees the same numbers backwards.
Changes seen_from(const std::vector<int>& one, const std::vector<int>& two, bool far_end) {
  const std::size_t lines = one.size();
  Changes changes{std::vector<int>(lines, 0), std::vector<int>(lines, 0)};
  for (std::size_t t = 1; t < lines; ++t) {
    // Between lines t - 1 and t from the far end lie lines - t and lines - t - 1 from the near one.
    changes.by_one[t] = one[far_end ? lines - t : t];
    int wide = 0;
    if (t + 1 < lines) wide = two[far_end ? lines - t : t + 1];
    changes.by_two[t] = std::max(changes.by_one[t], wide);
  }
  return changes;
}

// Whether the lines before t are like their neighbours: most of them, and none all along.
bool is_smooth_before(const Changes& changes, int t) {
  for (int i = 1; i < t - kRinging; ++i) {
    if (changes.by_two[static_cast<std::size_t>(i)] >= kEdge) return false;
  }
  std::vector<int> outside(changes.by_two.begin() + 1,
                           changes.by_two.begin() + std::max(1, t - kRinging / 2));
  if (outside.empty()) return true;
  const auto middle = outside.begin() + static_cast<std::ptrdiff_t>(outside.size() / 2);
  std::nth_element(outside.begin(), middle, outside.end());
  return *middle <= kSmooth;
}

// Where between t and the end of JPEG's ringing the sharpest step lies; `other` counts as well where
// both edges are at one distance.
int sharpest(const Changes& changes, const Changes& other, int t) {
  const int end = std::min(static_cast<int>(changes.by_one.size()) - 1, t + kRinging);
  int best = t;
  for (int i = t; i <= end; ++i) {
    const auto at = static_cast<std::size_t>(i);
    const auto at_best = static_cast<std::size_t>(best);
    if (changes.by_one[at] + other.by_one[at] > changes.by_one[at_best] + other.by_one[at_best]) {
      best = i;
    }
  }
  return best;
}

struct Bars {
  int near = 0;  // lines
  int far = 0;
};

// A narrower one is what the fingerprint forgives, and the picture's own first lines look like it.
int least_bar(const Changes& changes) {
  return std::max(3, static_cast<int>(changes.by_one.size() / kLeastBarShare));
}

// Halves round one way or the other: one bar may be a line wider.
int share_around(const Changes& changes, int t) {
  const auto at = static_cast<std::size_t>(t);
  return std::max({changes.by_two[at - 1], changes.by_two[at], changes.by_two[at + 1]});
}

std::optional<Bars> equal_bars(const Changes& near, const Changes& far) {
  const int last = static_cast<int>(near.by_one.size() * 45 / 100);
  for (int t = 2; t < last; ++t) {
    const int a = share_around(near, t);
    const int b = share_around(far, t);
    if (a < kFaintEdge || b < kFaintEdge || a + b < kTwoFaintEdges) continue;
    if (t < least_bar(near) || !is_smooth_before(near, t) || !is_smooth_before(far, t)) {
      return std::nullopt;
    }
    const int edge = sharpest(near, far, t);
    return Bars{edge, edge};
  }
  return std::nullopt;
}

std::optional<int> one_edge(const Changes& changes, int share) {
  const int last = static_cast<int>(changes.by_one.size() * 7 / 10);
  for (int t = 1; t < last; ++t) {
    if (changes.by_two[static_cast<std::size_t>(t)] < share) continue;
    if (t < least_bar(changes) || !is_smooth_before(changes, t)) return std::nullopt;
    return sharpest(changes, changes, t);
  }
  return std::nullopt;
}

std::optional<Bars> bars_of(const PictureView& gray, const Box& box, bool rows) {
  if ((rows ? box.height : box.width) < 16) return std::nullopt;
  const std::vector<int> one = changed_shares(gray, box, rows, 1);
  const std::vector<int> two = changed_shares(gray, box, rows, 2);
  const Changes near = seen_from(one, two, false);
  const Changes far = seen_from(one, two, true);
  if (const auto bars = equal_bars(near, far)) return bars;
  const auto first = one_edge(near, kEdge);
  const auto last = one_edge(far, kEdge);
  if (first && last) return Bars{*first, *last};
  const auto only_first = one_edge(near, kWholeEdge);
  if (only_first) return Bars{*only_first, 0};
  const auto only_last = one_edge(far, kWholeEdge);
  if (only_last) return Bars{0, *only_last};
  return std::nullopt;
}

}  // namespace

std::optional<Box> inside_smooth_frame(const PictureView& gray) {
  Box box{0, 0, gray.width, gray.height};
  const auto rows = bars_of(gray, box, true);
  if (rows && rows->near + rows->far < box.height) {
    box.y += rows->near;
    box.height -= rows->near + rows->far;
  }
  const auto columns = bars_of(gray, box, false);
  if (columns && columns->near + columns->far < box.width) {
    box.x += columns->near;
    box.width -= columns->near + columns->far;
  }
  if (box == Box{0, 0, gray.width, gray.height}) return std::nullopt;
  return box;
}

}  // namespace stillmine::image
