#include "formats/planes.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <vector>

namespace stillmine::formats {
namespace {

using image::HeifCoding;

Plane row_of(const std::vector<std::uint8_t>& samples) {
  const auto width = static_cast<int>(samples.size());
  return {samples.data(), width, width, 1, 8};
}

int luma(int y, int u, int v, const HeifCoding& coding) {
  const std::vector<std::uint8_t> ys{static_cast<std::uint8_t>(y)};
  const std::vector<std::uint8_t> us{static_cast<std::uint8_t>(u)};
  const std::vector<std::uint8_t> vs{static_cast<std::uint8_t>(v)};
  std::uint8_t out = 0;
  fill_luma({row_of(ys), row_of(us), row_of(vs), {}}, coding, &out);
  return out;
}

TEST(PlanesTest, TheLumaIsTheYPlaneOrWhatItsColoursGiveWhereTheCodingIsAnother) {
  EXPECT_EQ(luma(77, 200, 30, {6, true}), 77);
  EXPECT_EQ(luma(235, 128, 128, {6, false}), 255);
  EXPECT_EQ(luma(16, 128, 128, {1, false}), 0);
  // Pure green of BT.709, limited range: 0.587 * 255.
  EXPECT_LE(std::abs(luma(173, 42, 26, {1, false}) - 150), 1);
}

TEST(PlanesTest, OfGreenBlueAndRedThemselvesTheLumaIsTheirs) {
  // 0.587 * 200 + 0.114 * 40 + 0.299 * 90
  EXPECT_EQ(luma(200, 40, 90, {0, true}), 149);
  EXPECT_EQ(luma(235, 235, 235, {0, false}), 255);
  EXPECT_EQ(luma(16, 16, 16, {0, false}), 0);
}

TEST(PlanesTest, APictureWithAlphaKeepsItsColoursAndItsAlpha) {
  // Red of BT.601 over the full range, one chroma sample for both pixels.
  const std::vector<std::uint8_t> y{76, 76};
  const std::vector<std::uint8_t> u{85};
  const std::vector<std::uint8_t> v{255};
  const std::vector<std::uint8_t> alpha{0, 200};
  std::vector<std::uint8_t> out(8);
  fill_rgba({row_of(y), row_of(u), row_of(v), row_of(alpha)}, {6, true}, out.data());
  EXPECT_EQ(out, (std::vector<std::uint8_t>{254, 0, 0, 0, 254, 0, 0, 200}));
}

TEST(PlanesTest, OfTwelveBitsTheHighEightAreKept) {
  const std::uint16_t sample = 0x0a80;
  std::vector<std::uint8_t> bytes(sizeof sample);
  std::memcpy(bytes.data(), &sample, sizeof sample);
  const std::vector<std::uint8_t> alpha{9};
  std::vector<std::uint8_t> out(4);
  fill_rgba({{bytes.data(), 2, 1, 1, 12}, {}, {}, row_of(alpha)}, {6, true}, out.data());
  EXPECT_EQ(out, (std::vector<std::uint8_t>{168, 168, 168, 9}));
}

}  // namespace
}  // namespace stillmine::formats
