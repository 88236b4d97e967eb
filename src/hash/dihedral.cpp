#include "hash/dihedral.h"

#include <cstddef>

namespace stillmine::hash {
namespace {

constexpr int kSide = 16;

// A cosine of odd frequency is antisymmetric about the middle, one of even frequency symmetric:
// mirroring an axis negates every other coefficient along it. Index 0 is frequency 1.
struct Rule {
  bool transpose;      // after the signs
  bool negate_even_i;  // i, j of the source
  bool negate_even_j;
};

constexpr std::array<Rule, 8> kRules = {{
    {false, false, false},  // original
    {true, false, true},    // rotate 90
    {false, true, true},    // rotate 180
    {true, true, false},    // rotate 270
    {false, true, false},   // flip x
    {false, false, true},   // flip y
    {true, false, false},   // flip plus one
    {true, true, true},     // flip minus one
}};

template <class Move>
void for_each_coefficient(Dihedral orientation, Move move) {
  const Rule rule = kRules[static_cast<std::size_t>(orientation)];
  for (int i = 0; i < kSide; ++i) {
    for (int j = 0; j < kSide; ++j) {
      const bool negate = (rule.negate_even_i && i % 2 == 0) != (rule.negate_even_j && j % 2 == 0);
      move(i * kSide + j, rule.transpose ? j * kSide + i : i * kSide + j, negate);
    }
  }
}

}  // namespace

std::string_view name(Dihedral orientation) noexcept {
  static constexpr std::array<std::string_view, 8> kNames = {"original",  "rotate90",  "rotate180",
                                                             "rotate270", "flipx",     "flipy",
                                                             "flipplus1", "flipminus1"};
  return kNames[static_cast<std::size_t>(orientation)];
}

Dihedral inverse(Dihedral orientation) noexcept {
  if (orientation == Dihedral::kRotate90) return Dihedral::kRotate270;
  if (orientation == Dihedral::kRotate270) return Dihedral::kRotate90;
  return orientation;
}

Dihedral from_exif(int exif_orientation) noexcept {
  switch (exif_orientation) {
    case 2:
      return Dihedral::kFlipY;
    case 3:
      return Dihedral::kRotate180;
    case 4:
      return Dihedral::kFlipX;
    case 5:
      return Dihedral::kFlipPlusOne;
    case 6:
      return Dihedral::kRotate270;
    case 7:
      return Dihedral::kFlipMinusOne;
    case 8:
      return Dihedral::kRotate90;
    default:
      return Dihedral::kOriginal;
  }
}

PdqSpectrum turned(const PdqSpectrum& spectrum, Dihedral orientation) noexcept {
  PdqSpectrum result;
  result.quality = spectrum.quality;
  for_each_coefficient(orientation, [&](int from, int to, bool negate) {
    const float value = spectrum.coefficients[static_cast<std::size_t>(from)];
    result.coefficients[static_cast<std::size_t>(to)] = negate ? -value : value;
  });
  return result;
}

std::array<PdqFingerprint, 8> dihedral(const PdqSpectrum& spectrum) {
  std::array<PdqFingerprint, 8> all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] = fingerprint_of(turned(spectrum, kDihedrals[i]));
  }
  return all;
}

Pdq256 turned(const Pdq256& value, Dihedral orientation) noexcept {
  Pdq256 result;
  for_each_coefficient(orientation, [&](int from, int to, bool negate) {
    if (value.bit(from) != negate) result.set_bit(to, true);
  });
  return result;
}

std::array<Pdq256, 8> dihedral(const Pdq256& value) noexcept {
  std::array<Pdq256, 8> all;
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = turned(value, kDihedrals[i]);
  return all;
}

}  // namespace stillmine::hash
