// Whatever a grey picture shows, its inner boxes lie inside it, and their corners can be filled. The first two bytes are its width
// and height less one, the others its pixels, repeated as needed.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "image/trim.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stillmine::image;
  if (size < 3) return 0;
  Picture picture{
      .pixels = {}, .width = data[0] + 1, .height = data[1] + 1, .format = PixelFormat::kGray8};
  picture.pixels.resize(static_cast<std::size_t>(picture.width) *
                        static_cast<std::size_t>(picture.height));
  for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
    picture.pixels[i] = data[2 + i % (size - 2)];
  }
  const auto boxes = find_inner_boxes(picture.view());
  if (boxes.size() > 2) std::abort();
  for (const auto& [box, rule] : boxes) {
    if (box.x < 0 || box.y < 0 || box.width < 1 || box.height < 1 ||
        box.x + box.width > picture.width || box.y + box.height > picture.height) {
      std::abort();
    }
    const Picture part = cut_with_full_corners(picture.view(), box);
    if (part.width != box.width || part.height != box.height) std::abort();
  }
  return 0;
}
