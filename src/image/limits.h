// What a picture may cost at most, checked from its header before anything is allocated for it.
// One struct, two profiles: the command line and the tab. Errors: kFileEmpty, kFileTooLarge,
// kPictureTooSmall, kPictureTooLarge, kPictureTooComplex. Threads: values and pure functions.
#pragma once

#include <cstdint>

#include "core/result.h"

namespace stillmine::image {

struct Limits {
  std::uint64_t file_bytes;     // the file itself
  int side;                     // pixels in a row, and rows
  std::uint64_t pixels;         // width times height
  std::uint64_t decoder_bytes;  // all that the decoder and the turning need, the file not counted
  int jpeg_scans;               // a 1.35 MB progressive JPEG of 1,000 scans took stb_image 94 s
  std::uint64_t scan_pixels;  // scans times pixels: what a progressive JPEG makes the decoder visit
  std::uint64_t inflate_free;   // pixels up to which a PNG may be as flat as it likes
  std::uint64_t inflate_ratio;  // above that: inflated bytes for each compressed byte (deflate's
                                // most is 1,032)
};

/// The command line.
inline constexpr Limits kNativeLimits{
    .file_bytes = 64ull << 20,
    .side = 30'000,
    .pixels = 200'000'000,
    .decoder_bytes = 2ull << 30,
    .jpeg_scans = 100,
    .scan_pixels = 2'500'000'000,
    .inflate_free = 50'000'000,
    .inflate_ratio = 100,
};

/// One worker in the tab: the same, but for the memory (a phone's tab is ended by its system at a
/// few hundred MB, and a wasm heap never shrinks).
inline constexpr Limits kTabLimits{
    .file_bytes = 64ull << 20,
    .side = 30'000,
    .pixels = 200'000'000,
    .decoder_bytes = 250'000'000,
    .jpeg_scans = 100,
    .scan_pixels = 2'500'000'000,
    .inflate_free = 50'000'000,
    .inflate_ratio = 100,
};

/// A side under this and PDQ has no answer (facebook/ThreatExchange, pdqhashing.cpp).
inline constexpr int kSmallestSide = 5;

/// Frames of an animation are decoded one after the other, and each costs what a picture costs: those
/// beyond this many pixels in all are not looked at, and samples are spread over those before (about half a
/// second of decoding; 300 frames of 480 x 270). A frame of a few pixels costs what one of 4,096 does.
inline constexpr std::uint64_t kAnimationPixels = 40'000'000;
inline constexpr std::uint64_t kLeastFramePixels = 4'096;

/// Of `frames` frames of that size, those to consider: one at least.
int frames_considered(std::uint64_t frames, int width, int height) noexcept;

core::Result<void> check_file_size(std::uint64_t bytes, const Limits& limits);
core::Result<void> check_dimensions(std::uint64_t width, std::uint64_t height,
                                    const Limits& limits);
core::Result<void> check_decoder_memory(std::uint64_t bytes, const Limits& limits);

}  // namespace stillmine::image
