#include "protocol/framing.h"

#include <cstdint>

namespace stillmine::protocol {

void append_frame(core::ByteVector& out, core::Bytes frame) {
  const auto size = static_cast<std::uint32_t>(frame.size());
  out.reserve(out.size() + kFrameHead + frame.size());
  for (unsigned shift = 0; shift < 32; shift += 8) {
    out.push_back(static_cast<std::uint8_t>(size >> shift));
  }
  out.insert(out.end(), frame.begin(), frame.end());
}

core::Result<core::Bytes> take_frame(core::Bytes& rest, std::size_t max_size) {
  if (rest.size() < kFrameHead) {
    return core::fail(core::ErrorCode::kMessageMalformed, "ends within a length");
  }
  std::uint32_t size = 0;
  for (std::size_t i = kFrameHead; i-- > 0;) size = size << 8 | rest[i];
  if (size > max_size) return core::fail(core::ErrorCode::kMessageMalformed, "frame too long");
  if (size > rest.size() - kFrameHead) {
    return core::fail(core::ErrorCode::kMessageMalformed, "ends within a frame");
  }
  const core::Bytes frame = rest.subspan(kFrameHead, size);
  rest = rest.subspan(kFrameHead + size);
  return frame;
}

core::Result<std::vector<core::Bytes>> read_frames(core::Bytes bytes, std::size_t max_count,
                                                   std::size_t max_size) {
  std::vector<core::Bytes> frames;
  while (!bytes.empty()) {
    if (frames.size() == max_count) {
      return core::fail(core::ErrorCode::kMessageMalformed, "too many frames");
    }
    auto frame = take_frame(bytes, max_size);
    if (!frame) return tl::unexpected(frame.error());
    frames.push_back(*frame);
  }
  return frames;
}

}  // namespace stillmine::protocol
