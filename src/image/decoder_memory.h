// The memory of decoders: counted, bounded, and never an abort.
//
// stb_image takes its memory through these functions. While a MemoryBudget lives on a thread, what
// that thread allocates is counted against it; an allocation over the budget or beyond what the
// machine gives is a null pointer, which the decoder turns into a failure and the budget remembers
// as its reason. The wasm build has no exceptions, so std::vector would end the tab there. Threads:
// each thread has its own budget; a block may be released on another thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "image/picture.h"

namespace stillmine::image {

/// Sizes are 64 bits wide on every machine: what a header announces may not fit in a 32-bit one.
void* decoder_allocate(std::uint64_t bytes) noexcept;
/// The system's own zeros where it has them: pages that nobody writes to cost nothing.
void* decoder_allocate_zeros(std::uint64_t bytes) noexcept;
void* decoder_reallocate(void* block, std::uint64_t bytes) noexcept;
void decoder_release(void* block) noexcept;

class MemoryBudget {
 public:
  explicit MemoryBudget(std::uint64_t limit) noexcept;
  ~MemoryBudget();
  MemoryBudget(const MemoryBudget&) = delete;
  MemoryBudget& operator=(const MemoryBudget&) = delete;

  /// Most bytes held at once so far.
  [[nodiscard]] std::uint64_t peak() const noexcept { return peak_; }
  /// The decoder asked for more than the limit.
  [[nodiscard]] bool exceeded() const noexcept { return exceeded_; }
  /// The machine had no more.
  [[nodiscard]] bool exhausted() const noexcept { return exhausted_; }

 private:
  friend void* decoder_allocate_zeros(std::uint64_t) noexcept;
  friend void* decoder_reallocate(void*, std::uint64_t) noexcept;
  friend void decoder_release(void*) noexcept;

  [[nodiscard]] bool take(std::uint64_t bytes) noexcept;
  void give_back(std::uint64_t bytes) noexcept;

  MemoryBudget* outer_;  // the thread's budget before this one
  std::uint64_t limit_;
  std::uint64_t used_ = 0;
  std::uint64_t peak_ = 0;
  bool exceeded_ = false;
  bool exhausted_ = false;
};

struct DecoderRelease {
  void operator()(std::uint8_t* block) const noexcept { decoder_release(block); }
};

/// Pixels that came from decoder_allocate.
using PixelBuffer = std::unique_ptr<std::uint8_t[], DecoderRelease>;

/// A picture and the memory it lies in.
struct OwnedPicture {
  PixelBuffer memory;
  PictureView view;
};

}  // namespace stillmine::image
