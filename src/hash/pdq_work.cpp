#include "hash/pdq_work.h"

#include <bit>
#include <cstring>
#include <limits>

namespace stillmine::hash {
namespace {

class Cutter {
 public:
  explicit Cutter(std::byte* block) : block_(block) {}

  template <class T>
  T* cut(std::size_t count) {
    std::byte* const at = block_ == nullptr ? nullptr : block_ + used_;
    used_ += (count * sizeof(T) + 63) / 64 * 64;
    return reinterpret_cast<T*>(at);
  }

  [[nodiscard]] std::size_t used() const { return used_; }

 private:
  std::byte* block_;
  std::size_t used_ = 0;
};

}  // namespace

BoxAxis box_axis(int length) noexcept {
  const int window = (length + 127) / 128;
  return {.length = length, .window = window, .half = (window + 2) / 2};
}

core::Result<PdqWork> PdqWork::create(int width, int height, int pixel_bytes,
                                      const PdqEngine& engine) {
  PdqWork work;
  work.band_.x = box_axis(width);
  work.band_.y = box_axis(height);
  for (BoxAxis* axis : {&work.band_.x, &work.band_.y}) {
    axis->waits = engine.lanes > 1 && std::has_single_bit(static_cast<unsigned>(axis->window));
  }
  work.band_.columns = (work.band_.x.steps() + engine.lanes - 1) / engine.lanes * engine.lanes +
                       2 * engine.lanes;  // of the pipeline, pdq_band.h
  work.lay_out(nullptr, pixel_bytes, engine);
  work.block_.reset(
      static_cast<std::byte*>(::operator new[](work.bytes_, std::align_val_t{64}, std::nothrow)));
  if (!work.block_) return core::fail(core::ErrorCode::kOutOfMemory, "fingerprint state");
  std::memset(work.block_.get(), 0, work.bytes_);
  work.lay_out(work.block_.get(), pixel_bytes, engine);
  return work;
}

void PdqWork::lay_out(std::byte* block, int pixel_bytes, const PdqEngine& engine) {
  Cutter cutter(block);
  const auto lanes = static_cast<std::size_t>(engine.lanes);
  const auto columns = static_cast<std::size_t>(band_.columns);
  const auto window_x = static_cast<std::size_t>(band_.x.window);
  const auto window_y = static_cast<std::size_t>(band_.y.window);
  const auto row_bytes =
      static_cast<std::size_t>(band_.x.length) * static_cast<std::size_t>(pixel_bytes);
  const std::size_t slid = (window_x + lanes) * lanes + kChunkFloats;  // and the block ahead

  band_.column_sums = cutter.cut<float>(columns);
  band_.ring = cutter.cut<float>(columns * window_y);
  band_.window_1 = cutter.cut<float>(slid);
  band_.window_2 = cutter.cut<float>(slid + lanes * lanes);  // and another one
  auto* const divisors = cutter.cut<float>(columns);
  auto* const sample_steps = cutter.cut<int>(kPdqSide + 1);
  auto* const sample_row_steps = cutter.cut<int>(kPdqSide);
  band_.edge_pixels = cutter.cut<std::uint8_t>(lanes * lanes * 4);
  band_.sampled = cutter.cut<float>(kPdqSide * lanes);
  band_.sample_sums = cutter.cut<float>(kPdqSide);
  band_.sample_ring = cutter.cut<float>(kPdqSide * window_y);
  band_.samples = cutter.cut<float>(kPdqSide * kPdqSide + kMaxLanes);
  pending_rows_ = cutter.cut<std::uint8_t>(row_bytes * lanes);
  black_row_ = cutter.cut<std::uint8_t>(row_bytes);
  bytes_ = cutter.used();
  if (block == nullptr) return;

  band_.divisors = divisors;
  band_.sample_steps = sample_steps;
  band_.sample_row_steps = sample_row_steps;
  fill_tables(divisors, sample_steps, sample_row_steps, engine.lanes);
}

void PdqWork::fill_tables(float* divisors, int* sample_steps, int* sample_row_steps,
                          int lanes) const {
  const BoxAxis& x = band_.x;
  for (int step = 0; step < band_.columns; ++step) {
    divisors[step] = BandWork::divisor(x, step - x.lag());
  }
  for (int i = 0; i < kPdqSide; ++i) {
    sample_steps[i] = x.sample(i) + 2 * x.lag() + 2 * lanes;
    sample_row_steps[i] = band_.y.sample(i) + 2 * band_.y.lag();
  }
  sample_steps[kPdqSide] = std::numeric_limits<int>::max();
}

}  // namespace stillmine::hash
