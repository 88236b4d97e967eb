// All that is said about one picture file: size as displayed, digests of its bytes, fingerprints.
// Input: the whole file (JPEG, PNG or BMP). Output: ImageReport; the first fingerprint is the
// upright picture at full resolution. Errors: those of image/decode.h and hash/pdq.h. Cost:
// decoding (most of it), one pass over the luma, one pass over the bytes. Memory: that of the
// decoder; a picture that EXIF turns by a quarter has a turned copy after the decoder has let go.
// Threads: no shared state; one call a thread.
#pragma once

#include <string_view>
#include <vector>

#include "core/bytes.h"
#include "core/result.h"
#include "hash/digests.h"
#include "hash/pdq.h"
#include "image/limits.h"

namespace stillmine::hash {

/// Which further fingerprints to make of ways in which copies are changed.
enum class Variants : std::uint8_t { kNone, kStandard, kWide };

/// "none", "standard", "wide"; kBadArgument for any other word.
core::Result<Variants> parse_variants(std::string_view word);

struct RecipeFingerprint {
  std::string_view recipe;  // a literal: how the pixels were made from the picture
  PdqFingerprint fingerprint;
};

struct ImageReport {
  int width = 0;  // pixels, as displayed
  int height = 0;
  int orientation = 1;  // EXIF, already applied
  FileDigests digests;
  std::vector<RecipeFingerprint> fingerprints;
};

core::Result<ImageReport> report_image(core::Bytes file, const image::Limits& limits,
                                       Variants variants);

}  // namespace stillmine::hash
