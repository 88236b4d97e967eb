// The memory of one PDQ computation: a BandWork with its arrays in a single aligned block.
// For pdq.cpp. Errors: kOutOfMemory. Cost: one allocation of about width x (height / 128 + 4)
// floats. Threads: belongs to one stream.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>

#include "core/result.h"
#include "hash/pdq_engine.h"

namespace stillmine::hash {

struct AlignedDelete {
  void operator()(std::byte* block) const noexcept {
    ::operator delete[](block, std::align_val_t{64});
  }
};

using AlignedBlock = std::unique_ptr<std::byte[], AlignedDelete>;

/// The box filters' geometry for a side of `length` pixels.
BoxAxis box_axis(int length) noexcept;

class PdqWork {
 public:
  static core::Result<PdqWork> create(int width, int height, int pixel_bytes,
                                      const PdqEngine& engine);

  [[nodiscard]] BandWork& band() noexcept { return band_; }
  [[nodiscard]] std::uint8_t* pending_rows() noexcept { return pending_rows_; }
  [[nodiscard]] const std::uint8_t* black_row() const noexcept { return black_row_; }
  [[nodiscard]] float* samples() noexcept { return band_.samples; }
  [[nodiscard]] const float* samples() const noexcept { return band_.samples; }
  [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

 private:
  // Runs twice over the same list of arrays: to add them up, then to hand them out.
  void lay_out(std::byte* block, int pixel_bytes, const PdqEngine& engine);
  void fill_tables(float* divisors, int* sample_steps, int* sample_row_steps, int lanes) const;

  AlignedBlock block_;
  std::size_t bytes_ = 0;
  BandWork band_;
  std::uint8_t* pending_rows_ = nullptr;  // up to `lanes` rows that do not make a band yet
  std::uint8_t* black_row_ = nullptr;
};

}  // namespace stillmine::hash
