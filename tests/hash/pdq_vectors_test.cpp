// The 169 pictures of tests/vectors/pdq.json, on every engine of this machine: what the reference
// prints for the same pixels, bit for bit, with its intermediate stages.
#include "hash/pdq_vectors.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>

#include "hash/dihedral.h"
#include "hash/pdq.h"
#include "hash/pdq_certified.h"
#include "hash/pdq_engine.h"
#include "vectors/pictures.h"

namespace stillmine::hash {
namespace {

using tests::PathVector;
using tests::PdqVector;

std::string hex(std::uint32_t value) {
  char text[9];
  std::snprintf(text, sizeof text, "%08x", value);
  return text;
}

void expect_path(const PathVector& expected, const PdqFingerprint& fingerprint,
                 const PdqSpectrum& spectrum) {
  EXPECT_EQ(to_text(fingerprint.value), expected.pdq);
  EXPECT_EQ(fingerprint.quality, expected.quality);
  const auto turned = dihedral(spectrum);
  for (std::size_t i = 0; i < turned.size(); ++i) {
    EXPECT_EQ(to_text(turned[i].value), expected.dihedral[i]) << name(kDihedrals[i]);
    EXPECT_EQ(turned[i].quality, expected.dihedral_quality);
  }
}

// The reference's nearest neighbours.
image::Picture sampled_copy(const image::Picture& picture) {
  const auto bytes = image::bytes_per_pixel(picture.format);
  image::Picture sampled{.pixels = {}, .width = 512, .height = 512, .format = picture.format};
  for (int y = 0; y < 512; ++y) {
    const std::uint8_t* row = picture.view().row(y * picture.height / 512);
    for (int x = 0; x < 512; ++x) {
      const std::uint8_t* pixel = row + static_cast<std::size_t>(x * picture.width / 512) * bytes;
      sampled.pixels.insert(sampled.pixels.end(), pixel, pixel + bytes);
    }
  }
  return sampled;
}

void expect_512(const PathVector& expected, const image::Picture& samples) {
  for (const PdqEngine* engine : pdq_engines()) {
    SCOPED_TRACE(engine->name);
    auto exact = PdqStream::create(512, 512, samples.format, engine);
    ASSERT_TRUE(exact.has_value());
    exact->push_rows(samples.pixels.data(), samples.view().stride, 512);
    const PdqFingerprint fingerprint = exact->finish();
    expect_path(expected, fingerprint, exact->spectrum());
    const auto certified = certified_pdq_512(samples.view(), *engine);
    EXPECT_EQ(certified.value_or(fingerprint), fingerprint);
  }
}

class PdqVectorTest : public testing::TestWithParam<PdqVector> {};

TEST_P(PdqVectorTest, GivesWhatTheReferenceGives) {
  const PdqVector& vector = GetParam();
  const auto picture =
      tests::make_picture(vector.formula, vector.width, vector.height, vector.channels);
  ASSERT_EQ(hex(tests::fnv1a32(picture.pixels.data(), picture.pixels.size())), vector.fnv);

  const bool has_full = vector.width >= 5 && vector.height >= 5;
  if (!has_full) {
    // The reference prints zeros of quality 0; here it is an error.
    EXPECT_EQ(vector.full.pdq, std::string(64, '0'));
    const auto refused = pdq(picture.view());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, core::ErrorCode::kPictureTooSmall);
  }
  for (const PdqEngine* engine : pdq_engines()) {
    if (!has_full) break;
    SCOPED_TRACE(engine->name);
    auto stream = PdqStream::create(vector.width, vector.height, picture.format, engine);
    ASSERT_TRUE(stream.has_value());
    stream->push_rows(picture.pixels.data(), picture.view().stride, vector.height);
    const PdqFingerprint fingerprint = stream->finish();
    expect_path(vector.full, fingerprint, stream->spectrum());
    if (!vector.full.samples_fnv.empty() && vector.width != kPdqSide) {
      EXPECT_EQ(hex(tests::fnv1a32(stream->samples(), 64 * 64 * sizeof(float))),
                vector.full.samples_fnv);
      EXPECT_EQ(hex(tests::fnv1a32(stream->spectrum().coefficients.data(), 1024)),
                vector.full.coefficients_fnv);
    }
  }
  if (!has_full && !vector.sampled) return;
  const PathVector& expected = vector.sampled ? *vector.sampled : vector.full;
  const PdqFingerprint fingerprint = pdq_512(picture.view()).value();
  EXPECT_EQ(to_text(fingerprint.value), expected.pdq);
  EXPECT_EQ(fingerprint.quality, expected.quality);
  auto sampled = Pdq512Stream::create(vector.width, vector.height, picture.format);
  ASSERT_TRUE(sampled.has_value());
  sampled->push_rows(picture.pixels.data(), picture.view().stride, vector.height);
  EXPECT_EQ(sampled->finish(), fingerprint);
  if (vector.sampled || (vector.width == 512 && vector.height == 512)) {
    expect_512(expected, sampled_copy(picture));
  }
}

INSTANTIATE_TEST_SUITE_P(All, PdqVectorTest, testing::ValuesIn(tests::read_pdq_vectors()),
                         [](const testing::TestParamInfo<PdqVector>& vector) {
                           const PdqVector& v = vector.param;
                           return v.formula + "_" + std::to_string(v.width) + "x" +
                                  std::to_string(v.height) + "x" + std::to_string(v.channels);
                         });

}  // namespace
}  // namespace stillmine::hash
