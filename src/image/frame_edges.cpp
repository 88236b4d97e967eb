#include "image/frame_edges.h"

#include <algorithm>
#include <cstdlib>
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

std::vector<int> changed_shares(const PictureView& gray, const Box& box, bool rows, int distance) {
  const int lines = rows ? box.height : box.width;
  const int length = rows ? box.width : box.height;
  std::vector<int> counts(static_cast<std::size_t>(lines), 0);
  // Row by row in both cases, as the pixels lie in memory.
  for (int y = rows ? distance : 0; y < box.height; ++y) {
    const std::uint8_t* here = gray.row(box.y + y) + box.x;
    if (rows) {
      const std::uint8_t* before = gray.row(box.y + y - distance) + box.x;
      int count = 0;
      for (int x = 0; x < box.width; ++x) count += std::abs(here[x] - before[x]) > kChange;
      counts[static_cast<std::size_t>(y)] = count;
    } else {
      for (int x = distance; x < box.width; ++x) {
        counts[static_cast<std::size_t>(x)] += std::abs(here[x] - here[x - distance]) > kChange;
      }
    }
  }
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
