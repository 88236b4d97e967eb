// The frames of an animated AVIF after its first, by dav1d: libheif 1.15 knows no sequences. The first is the still picture that
// stands for all, with its alpha; the others are luma (the alpha of a sequence is a track of its own, and is left out).
//
// Errors: those of formats.h; kPictureDamaged also where the tables of the frames contradict each other, or a frame has another
// size than its track says. Cost: dav1d's for all frames up to the last that is asked for. Memory: facts().decoder_bytes.
// Threads: none are started; one picture, one thread.
#pragma once

#include <memory>

#include "core/bytes.h"
#include "formats/readers.h"
#include "image/heif_boxes.h"
#include "image/limits.h"

namespace stillmine::formats {

/// `still`, followed by the frames of `file` where it has some and they fit into the limits. The file must outlive what comes
/// back.
Opened with_frames(core::Bytes file, const image::HeifHeader& header,
                   std::unique_ptr<Picture> still, const image::Limits& limits);

}  // namespace stillmine::formats
