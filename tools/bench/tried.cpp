#include "tried.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "image/reduce.h"

namespace stillmine::bench {
namespace {

using image::Picture;
using image::PictureView;
using List = std::vector<hash::RecipeFingerprint>;

Picture blank(int width, int height, std::uint8_t colour) {
  Picture picture{
      .pixels = {}, .width = width, .height = height, .format = image::PixelFormat::kGray8};
  picture.pixels.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), colour);
  return picture;
}

void paste(const PictureView& picture, int x, int y, Picture& onto) {
  for (int row = 0; row < picture.height; ++row) {
    std::memcpy(onto.pixels.data() + static_cast<std::ptrdiff_t>(y + row) * onto.width + x,
                picture.row(row), static_cast<std::size_t>(picture.width));
  }
}

void add(std::string_view recipe, const PictureView& picture, List& list) {
  if (const auto fingerprint = hash::pdq(picture)) list.push_back({recipe, *fingerprint});
}

// The picture enlarged until it fills the frame, its middle shown, each pixel the mean of a square
// of a fifteenth of the frame: what is left of it under a strong blur.
Picture blurred_fill(const PictureView& plane, int width, int height) {
  const double scale = std::max(static_cast<double>(width) / plane.width,
                                static_cast<double>(height) / plane.height);
  constexpr int kCells = 24;
  Picture cells = blank(kCells, kCells, 0);
  const int reach = std::max(width, height) / 30;
  for (int row = 0; row < kCells; ++row) {
    for (int column = 0; column < kCells; ++column) {
      const double x = (column + 0.5) * width / kCells - width / 2.0;
      const double y = (row + 0.5) * height / kCells - height / 2.0;
      int sum = 0;
      int count = 0;
      for (int dy = -reach; dy <= reach; dy += 4) {
        for (int dx = -reach; dx <= reach; dx += 4) {
          const int from_x = static_cast<int>(plane.width / 2.0 + (x + dx) / scale);
          const int from_y = static_cast<int>(plane.height / 2.0 + (y + dy) / scale);
          sum += plane.row(
              std::clamp(from_y, 0, plane.height - 1))[std::clamp(from_x, 0, plane.width - 1)];
          ++count;
        }
      }
      cells.pixels[static_cast<std::size_t>(row * kCells + column)] =
          static_cast<std::uint8_t>(sum / count);
    }
  }
  Picture picture = blank(width, height, 0);
  for (int y = 0; y < height; ++y) {
    const double row = std::clamp((y + 0.5) * kCells / height - 0.5, 0.0, kCells - 1.001);
    for (int x = 0; x < width; ++x) {
      const double column = std::clamp((x + 0.5) * kCells / width - 0.5, 0.0, kCells - 1.001);
      const std::uint8_t* p =
          cells.pixels.data() + static_cast<int>(row) * kCells + static_cast<int>(column);
      const double right = column - static_cast<int>(column);
      const double low = row - static_cast<int>(row);
      const double above = p[0] + (p[1] - p[0]) * right;
      const double below = p[kCells] + (p[kCells + 1] - p[kCells]) * right;
      picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                     static_cast<std::size_t>(x)] =
          static_cast<std::uint8_t>(std::lround(above + (below - above) * low));
    }
  }
  return picture;
}

void add_blurred(const PictureView& plane, List& list) {
  struct Fill {
    std::string_view rows;
    std::string_view columns;
    int percent;
  };
  constexpr std::array<Fill, 6> kFills = {{{"blurred-rows-9", "blurred-columns-9", 9},
                                           {"blurred-rows-18", "blurred-columns-18", 18},
                                           {"blurred-rows-27", "blurred-columns-27", 27},
                                           {"blurred-rows-36", "blurred-columns-36", 36},
                                           {"blurred-rows-45", "blurred-columns-45", 45},
                                           {"blurred-rows-54", "blurred-columns-54", 54}}};
  for (const Fill& fill : kFills) {
    const int down = plane.height * fill.percent / (2 * (100 - fill.percent));
    const int across = plane.width * fill.percent / (2 * (100 - fill.percent));
    Picture rows = blurred_fill(plane, plane.width, plane.height + 2 * down);
    paste(plane, 0, down, rows);
    add(fill.rows, rows.view(), list);
    Picture columns = blurred_fill(plane, plane.width + 2 * across, plane.height);
    paste(plane, across, 0, columns);
    add(fill.columns, columns.view(), list);
  }
}

}  // namespace

core::Result<List> tried_variants(const PictureView& upright) {
  const auto plane = image::reduce(upright);
  if (!plane) return tl::unexpected(plane.error());
  List list;
  add_blurred(plane->view(), list);
  return list;
}

}  // namespace stillmine::bench
