// Recipes that were tried and are in no pack: tools/bench/robustness prints what each would bring.
// Input: a picture as displayed. Output: its fingerprint after edits that the packs leave to the
// platform's side; quality is not judged here. Errors: those of image/reduce.h. Threads: pure.
#pragma once

#include <vector>

#include "core/result.h"
#include "hash/variants.h"
#include "image/picture.h"

namespace stillmine::bench {

/// blurred: bars filled with the picture itself, enlarged and blurred, as story editors make them.
core::Result<std::vector<hash::RecipeFingerprint>> tried_variants(
    const image::PictureView& upright);

}  // namespace stillmine::bench
