// All that is said about one picture file: size as displayed, digests of its bytes, fingerprints.
// Input: the whole file (JPEG, PNG or BMP; of other formats hash/pixel_report.h takes the pixels).
// Output: ImageReport; the first fingerprint is the upright picture at full resolution. Errors: those of
// image/decode.h and hash/pdq.h. Cost: decoding (most of it), one pass over the luma, one pass over the bytes.
// Memory: image::decoder_memory() says, and 2 to 4 MB. Threads: no shared state; one call a thread. In small steps:
// hash/image_job.h, which this is made of.
#pragma once

#include <string_view>
#include <vector>

#include "core/bytes.h"
#include "core/result.h"
#include "hash/digests.h"
#include "hash/variants.h"
#include "image/limits.h"

namespace stillmine::hash {

struct ImageReport {
  int width = 0;  // pixels, as displayed
  int height = 0;
  int orientation = 1;  // EXIF, already applied
  FileDigests digests;
  std::vector<RecipeFingerprint> fingerprints;
  std::vector<DroppedRecipe> dropped;
};

core::Result<ImageReport> report_image(core::Bytes file, const image::Limits& limits,
                                       Variants variants);

}  // namespace stillmine::hash
