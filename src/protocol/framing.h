// Byte strings one after another, each preceded by its length as 4 bytes, little-endian. It carries
// message bodies in a bundle, and headers and boxes between exchange and intake.
// Errors: kMessageMalformed when a length runs past the end, over `max_size` or beyond `max_count`.
// Cost: writing copies once, reading copies nothing. Threads: pure functions.
#pragma once

#include <cstddef>
#include <vector>

#include "core/bytes.h"
#include "core/result.h"

namespace stillmine::protocol {

inline constexpr std::size_t kFrameHead = 4;

void append_frame(core::ByteVector& out, core::Bytes frame);

/// Takes one frame off the front of `rest`. The view lives as long as the bytes.
core::Result<core::Bytes> take_frame(core::Bytes& rest, std::size_t max_size);

/// Every frame of `bytes`, to the last byte.
core::Result<std::vector<core::Bytes>> read_frames(core::Bytes bytes, std::size_t max_count,
                                                   std::size_t max_size);

}  // namespace stillmine::protocol
