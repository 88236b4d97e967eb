#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "image/trim.h"

namespace stillmine::image {
namespace {

constexpr int kSameColour = 12;  // a bar's colour, with JPEG's noise at an edge
constexpr int kMostOfSide = 8;   // parts of the shorter side: the largest radius
constexpr int kSoftened = 2;     // pixels in which bar and picture mix

// One corner of `part`, going down or up from it and inwards along each row.
void fill_corner(Picture& part, bool right, bool bottom, int colour) {
  const int most = std::min(part.width, part.height) / kMostOfSide;
  int before = most;
  for (int i = 0; i < most; ++i) {
    const int y = bottom ? part.height - 1 - i : i;
    std::uint8_t* row = part.pixels.data() + static_cast<std::ptrdiff_t>(y) * part.width;
    const auto at = [&](int x) -> std::uint8_t& { return row[right ? part.width - 1 - x : x]; };
    int run = 0;
    while (run <= before && std::abs(at(run) - colour) <= kSameColour) ++run;
    // A round corner gets narrower from row to row; wider is the picture's own.
    if (run == 0 || run > before) return;
    const std::uint8_t nearest = at(run + kSoftened);
    for (int x = 0; x < run + kSoftened; ++x) at(x) = nearest;
    before = run;
  }
}

}  // namespace

Picture cut_with_full_corners(const PictureView& gray, const Box& box) {
  Picture part{.pixels = {}, .width = box.width, .height = box.height, .format = gray.format};
  part.pixels.resize(static_cast<std::size_t>(box.width) * static_cast<std::size_t>(box.height));
  for (int y = 0; y < box.height; ++y) {
    std::memcpy(part.pixels.data() + static_cast<std::ptrdiff_t>(y) * box.width,
                gray.row(box.y + y) + box.x, static_cast<std::size_t>(box.width));
  }
  const int right = box.x + box.width;
  const int bottom = box.y + box.height;
  if (box.x > 0 && box.y > 0) fill_corner(part, false, false, gray.row(box.y - 1)[box.x - 1]);
  if (right < gray.width && box.y > 0) fill_corner(part, true, false, gray.row(box.y - 1)[right]);
  if (box.x > 0 && bottom < gray.height)
    fill_corner(part, false, true, gray.row(bottom)[box.x - 1]);
  if (right < gray.width && bottom < gray.height) {
    fill_corner(part, true, true, gray.row(bottom)[right]);
  }
  return part;
}

}  // namespace stillmine::image
