#include "image/png_animation.h"

#include <algorithm>
#include <cstring>

#include "image/decoders.h"
#include "image/row_decoder.h"
#include "image/sniff.h"

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

constexpr std::size_t kChannels = 4;
constexpr std::size_t kControlBytes = 26;
constexpr std::size_t kSequenceBytes = 4;
constexpr std::uint8_t kClear = 1;
constexpr std::uint8_t kBringBack = 2;

tl::unexpected<core::Error> damaged(const PngChunk& chunk, const char* what) {
  return fail(ErrorCode::kPictureDamaged, png_place(chunk.offset) + ": " + what);
}

// Straight alpha over straight alpha.
void blend(const std::uint8_t* over, std::uint8_t* under) noexcept {
  const unsigned ours = over[3] * 255u;
  const unsigned theirs = (255u - over[3]) * under[3];
  const unsigned whole = ours + theirs;
  if (whole == 0) return;
  for (int c = 0; c < 3; ++c) {
    under[c] = static_cast<std::uint8_t>((over[c] * ours + under[c] * theirs) / whole);
  }
  under[3] = static_cast<std::uint8_t>(whole / 255);
}

}  // namespace

// Lays a frame's rows on the canvas as they come.
class PngAnimation::Drawing final : public RowSink {
 public:
  Drawing(const PngAnimation& animation, const Frame& frame) noexcept
      : animation_(animation), frame_(frame) {}

  void take_rows(const PictureView& rows) override {
    for (int y = 0; y < rows.height; ++y) {
      draw_row(rows.row(y), bytes_per_pixel(rows.format), animation_.row(frame_, next_++));
    }
  }

 private:
  void draw_row(const std::uint8_t* from, std::size_t channels, std::uint8_t* to) const noexcept {
    for (int x = 0; x < frame_.width; ++x, from += channels, to += kChannels) {
      const std::uint8_t pixel[kChannels] = {from[0], from[channels < 3 ? 0 : 1],
                                             from[channels < 3 ? 0 : 2],
                                             channels == kChannels ? from[3] : std::uint8_t{255}};
      if (frame_.blended && pixel[3] != 255) {
        blend(pixel, to);
      } else {
        std::memcpy(to, pixel, kChannels);
      }
    }
  }

  const PngAnimation& animation_;
  const Frame& frame_;
  int next_ = 0;
};

std::uint64_t PngAnimation::canvas_bytes() const noexcept {
  return kChannels * static_cast<std::uint64_t>(header_.width) *
         static_cast<std::uint64_t>(header_.height);
}

std::uint64_t PngAnimation::memory() const noexcept {
  // The canvas, what disposal keeps of it, and the copy that is handed out.
  return 3 * canvas_bytes() + joined_bytes_ + header_.decoder_bytes();
}

std::uint8_t* PngAnimation::row(const Frame& frame, int y) const noexcept {
  const auto first =
      static_cast<std::size_t>(frame.y + y) * static_cast<std::size_t>(header_.width);
  return canvas_.get() + kChannels * (first + static_cast<std::size_t>(frame.x));
}

void PngAnimation::rewind() noexcept {
  at_ = kPngSignature.size();
  sequence_ = 0;
  past_idat_ = false;
}

Result<PngAnimation> PngAnimation::open(Bytes file, const PngHeader& header, const Limits& limits) {
  PngAnimation animation(file, header);
  if (auto walked = animation.walk(); !walked) return tl::unexpected(walked.error());
  if (auto fits = check_decoder_memory(animation.memory(), limits); !fits) {
    return tl::unexpected(fits.error());
  }
  return animation;
}

Result<std::optional<PngAnimation>> PngAnimation::find(Bytes file, const Limits& limits) {
  if (sniff(file.first(std::min(file.size(), kSniffBytes))) != Format::kPng) return std::nullopt;
  const auto header = read_png_header(file, limits);
  if (!header) return tl::unexpected(header.error());
  if (!header->animated) return std::nullopt;
  return open(file, *header, limits).map([](PngAnimation&& animation) {
    return std::optional(std::move(animation));
  });
}

Result<void> PngAnimation::walk() {
  rewind();
  std::uint64_t pictures = 1;
  while (true) {
    const auto frame = next_frame();
    if (!frame) return tl::unexpected(frame.error());
    if (frame->width == 0) break;
    if (!frame->in_idat) ++pictures;
    if (frame->in_pieces) joined_bytes_ = std::max<std::uint64_t>(joined_bytes_, frame->data_bytes);
  }
  pictures_ = frames_considered(pictures, header_.width, header_.height);
  rewind();
  return {};
}

Result<PngAnimation::Frame> PngAnimation::next_frame() {
  Frame frame;
  while (true) {
    const auto chunk = png_chunk_at(file_, at_);
    if (!chunk) return tl::unexpected(chunk.error());
    const bool control = chunk->type == "fcTL";
    const bool last = chunk->type == "IEND";
    if (last && frame.width == 0) return frame;
    if (frame.width > 0 && (control || last)) {
      if (frame.data_bytes == 0 && !frame.in_idat) return damaged(*chunk, "a frame without data");
      return frame;
    }
    at_ = chunk->next();
    if (chunk->type == "IDAT") {
      past_idat_ = true;
      frame.in_idat = frame.width > 0;
    } else if (control) {
      if (auto taken = take_control(*chunk, frame); !taken) return tl::unexpected(taken.error());
    } else if (chunk->type == "fdAT") {
      if (auto taken = take_data(*chunk, frame); !taken) return tl::unexpected(taken.error());
    }
  }
}

// One count goes through the chunks of both kinds.
bool PngAnimation::takes_its_turn(const PngChunk& chunk) {
  return png_number(chunk.payload, 0) == sequence_++;
}

Result<void> PngAnimation::take_control(const PngChunk& chunk, Frame& frame) {
  const Bytes p = chunk.payload;
  if (p.size() != kControlBytes || !chunk.whole()) return damaged(chunk, "a frame's control");
  if (!takes_its_turn(chunk)) return damaged(chunk, "a sequence number");
  const std::uint64_t width = png_number(p, 4);
  const std::uint64_t height = png_number(p, 8);
  const std::uint64_t x = png_number(p, 12);
  const std::uint64_t y = png_number(p, 16);
  const auto right = static_cast<std::uint64_t>(header_.width);
  const auto bottom = static_cast<std::uint64_t>(header_.height);
  if (width == 0 || height == 0 || x + width > right || y + height > bottom ||
      (!past_idat_ && (width != right || height != bottom))) {
    return damaged(chunk, "a frame outside the picture");
  }
  if (p[24] > kBringBack || p[25] > 1) return damaged(chunk, "a frame's disposal or blending");
  frame.x = static_cast<int>(x);
  frame.y = static_cast<int>(y);
  frame.width = static_cast<int>(width);
  frame.height = static_cast<int>(height);
  frame.disposal = p[24];
  frame.blended = p[25] == 1;
  return {};
}

Result<void> PngAnimation::take_data(const PngChunk& chunk, Frame& frame) {
  if (frame.width == 0 || frame.in_idat || !past_idat_ || chunk.payload.size() < kSequenceBytes ||
      !chunk.whole()) {
    return damaged(chunk, "data of no frame");
  }
  if (!takes_its_turn(chunk)) return damaged(chunk, "a sequence number");
  frame.in_pieces = frame.data != 0;
  if (frame.data == 0) frame.data = chunk.offset;
  frame.data_bytes += chunk.payload.size() - kSequenceBytes;
  return {};
}

Result<PixelBuffer> PngAnimation::joined(const Frame& frame) const {
  PixelBuffer data(static_cast<std::uint8_t*>(decoder_allocate(frame.data_bytes)));
  if (data == nullptr) return fail(ErrorCode::kOutOfMemory, "while decoding");
  std::size_t filled = 0;
  for (std::size_t at = frame.data; filled < frame.data_bytes;) {
    const auto chunk = png_chunk_at(file_, at);
    if (!chunk) return tl::unexpected(chunk.error());
    at = chunk->next();
    if (chunk->type != "fdAT") continue;
    const Bytes piece = chunk->payload.subspan(kSequenceBytes);
    if (!piece.empty()) std::memcpy(data.get() + filled, piece.data(), piece.size());
    filled += piece.size();
  }
  return data;
}

// A frame is a PNG with the header of the file, but for its size and its data.
Result<void> PngAnimation::decode(const Frame& frame) {
  PngHeader header = header_;
  PixelBuffer pieces;
  if (!frame.in_idat) {
    header.width = frame.width;
    header.height = frame.height;
    header.data_bytes = frame.data_bytes;
    if (frame.in_pieces) {
      auto all = joined(frame);
      if (!all) return tl::unexpected(all.error());
      pieces = std::move(*all);
      header.data = {pieces.get(), frame.data_bytes};
    } else {
      header.data = file_.subspan(frame.data + 8 + kSequenceBytes, frame.data_bytes);
    }
  }
  auto rows = open_png(file_, header);
  if (!rows) return tl::unexpected(rows.error());
  Drawing drawing(*this, frame);
  while (true) {
    const auto done = (*rows)->step(drawing);
    if (!done) return tl::unexpected(done.error());
    if (*done) return {};
  }
}

Result<void> PngAnimation::keep(const Frame& frame) {
  const std::size_t bytes = kChannels * static_cast<std::size_t>(frame.width);
  kept_.reset(
      static_cast<std::uint8_t*>(decoder_allocate(bytes * static_cast<std::size_t>(frame.height))));
  if (kept_ == nullptr) return fail(ErrorCode::kOutOfMemory, "while decoding");
  for (int y = 0; y < frame.height; ++y) {
    std::memcpy(kept_.get() + bytes * static_cast<std::size_t>(y), row(frame, y), bytes);
  }
  return {};
}

void PngAnimation::dispose() {
  const std::size_t bytes = kChannels * static_cast<std::size_t>(last_.width);
  for (int y = 0; y < last_.height; ++y) {
    if (last_.disposal == kClear) std::memset(row(last_, y), 0, bytes);
    if (last_.disposal == kBringBack) {
      std::memcpy(row(last_, y), kept_.get() + bytes * static_cast<std::size_t>(y), bytes);
    }
  }
  kept_.reset();
}

Result<void> PngAnimation::draw(const Frame& frame) {
  dispose();
  last_ = frame;
  if (frame.disposal == kBringBack) {
    if (auto kept = keep(frame); !kept) return kept;
  }
  return decode(frame);
}

Result<OwnedPicture> PngAnimation::read(int index) {
  if (canvas_ == nullptr) {
    canvas_.reset(static_cast<std::uint8_t*>(decoder_allocate_zeros(canvas_bytes())));
    if (canvas_ == nullptr) return fail(ErrorCode::kOutOfMemory, "while decoding");
  }
  while (drawn_ < index) {
    const auto frame = next_frame();
    if (!frame) return tl::unexpected(frame.error());
    if (frame->width == 0) return fail(ErrorCode::kBadArgument, "pictures in rising order");
    if (auto drawn = draw(*frame); !drawn) return tl::unexpected(drawn.error());
    if (!frame->in_idat) ++drawn_;
  }
  auto* copy = static_cast<std::uint8_t*>(decoder_allocate(canvas_bytes()));
  if (copy == nullptr) return fail(ErrorCode::kOutOfMemory, "for the pixels");
  std::memcpy(copy, canvas_.get(), static_cast<std::size_t>(canvas_bytes()));
  return own_pixels(copy, header_.width, header_.height, PixelFormat::kRgba8);
}

}  // namespace stillmine::image
