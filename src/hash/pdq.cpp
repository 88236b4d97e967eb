#include "hash/pdq.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

#include "hash/pdq_engine.h"
#include "hash/pdq_work.h"

namespace stillmine::hash {
namespace {

using core::ErrorCode;
using image::PictureView;
using image::PixelFormat;

constexpr int kSmallestSide = 5;  // the reference answers zero with quality 0 below it
constexpr int kMedianRank = 127;  // the lower median of 256: the 128th smallest

core::Result<void> check_size(int width, int height) {
  if (width >= kSmallestSide && height >= kSmallestSide) return {};
  return core::fail(ErrorCode::kPictureTooSmall, "a side is under 5 pixels");
}

void make_spectrum(const PdqEngine& engine, const float* samples, PdqSpectrum& spectrum) {
  alignas(64) float half_way[kPdqFrequencies * kPdqSide];
  engine.transform(samples, half_way, spectrum.coefficients.data());
  spectrum.quality = pdq_quality(engine.gradient_sum(samples));
}

float luma(const std::uint8_t* pixel, PixelFormat format) {
  if (format == PixelFormat::kGray8) return static_cast<float>(pixel[0]);
  return 0.299F * static_cast<float>(pixel[0]) + 0.587F * static_cast<float>(pixel[1]) +
         0.114F * static_cast<float>(pixel[2]);
}

}  // namespace

struct PdqStream::State {
  PdqWork work;
  const PdqEngine* engine;
  BandFunction band;
  PixelFormat format;
  int width;
  int height;
  int rows_seen = 0;
  int rows_pending = 0;
  int next_step = 0;                    // first row of the next band
  std::unique_ptr<float[]> unfiltered;  // of a 64 x 64 picture, which the reference takes as it is
  PdqSpectrum spectrum;

  [[nodiscard]] std::size_t row_bytes() const {
    return image::bytes_per_pixel(format) * static_cast<std::size_t>(width);
  }

  void run_band(const std::uint8_t* const* rows) {
    band(work.band(), rows, next_step);
    next_step += engine->lanes;
  }

  void run_pending() {
    const std::uint8_t* rows[kMaxLanes];
    for (int r = 0; r < engine->lanes; ++r) {
      rows[r] = r < rows_pending ? work.pending_rows() + static_cast<std::size_t>(r) * row_bytes()
                                 : work.black_row();
    }
    run_band(rows);
    rows_pending = 0;
  }

  void keep_unfiltered(const std::uint8_t* row, int y) {
    for (int x = 0; x < width; ++x) {
      unfiltered[static_cast<std::size_t>(y) * kPdqSide + static_cast<std::size_t>(x)] =
          luma(row + static_cast<std::size_t>(x) * image::bytes_per_pixel(format), format);
    }
  }
};

PdqStream::PdqStream(std::unique_ptr<State> state) noexcept : state_(std::move(state)) {}
PdqStream::PdqStream(PdqStream&&) noexcept = default;
PdqStream& PdqStream::operator=(PdqStream&&) noexcept = default;
PdqStream::~PdqStream() = default;

core::Result<PdqStream> PdqStream::create(int width, int height, PixelFormat format,
                                          const PdqEngine* engine) {
  if (auto fits = check_size(width, height); !fits) return tl::unexpected(fits.error());
  if (engine == nullptr) engine = pdq_engines().back();
  auto work =
      PdqWork::create(width, height, static_cast<int>(image::bytes_per_pixel(format)), *engine);
  if (!work) return tl::unexpected(work.error());
  const BandWork& filters = work->band();
  const BandFunction band =
      engine->band[filters.x.waits ? 1 : 0][filters.y.waits ? 1 : 0][format_index(format)];
  auto state = std::unique_ptr<State>(new (std::nothrow) State{
      .work = std::move(*work),
      .engine = engine,
      .band = band,
      .format = format,
      .width = width,
      .height = height,
      .unfiltered = nullptr,
      .spectrum = {},
  });
  if (!state) return core::fail(ErrorCode::kOutOfMemory, "fingerprint state");
  if (width == kPdqSide && height == kPdqSide) {
    // kMaxLanes floats behind the last: engines read whole vectors.
    state->unfiltered.reset(new (std::nothrow) float[kPdqSide * kPdqSide + kMaxLanes]());
    if (!state->unfiltered) return core::fail(ErrorCode::kOutOfMemory, "fingerprint state");
  }
  return PdqStream(std::move(state));
}

void PdqStream::push_rows(const std::uint8_t* rows, std::ptrdiff_t stride, int count) {
  State& s = *state_;
  count = std::min(count, s.height - s.rows_seen);
  if (s.unfiltered) {
    for (int i = 0; i < count; ++i) s.keep_unfiltered(rows + i * stride, s.rows_seen + i);
  }
  s.rows_seen += count;
  const int lanes = s.engine->lanes;
  while (count > 0) {
    if (s.rows_pending == 0 && count >= lanes) {
      const std::uint8_t* band[kMaxLanes];
      for (int r = 0; r < lanes; ++r) band[r] = rows + r * stride;
      s.run_band(band);
      rows += lanes * stride;
      count -= lanes;
      continue;
    }
    std::memcpy(s.work.pending_rows() + static_cast<std::size_t>(s.rows_pending) * s.row_bytes(),
                rows, s.row_bytes());
    ++s.rows_pending;
    rows += stride;
    --count;
    if (s.rows_pending == lanes) s.run_pending();
  }
}

PdqFingerprint PdqStream::finish() {
  State& s = *state_;
  // What is pending, then black rows until the last output has left both vertical passes.
  const int steps = s.work.band().y.steps();
  while (s.next_step < steps) s.run_pending();
  make_spectrum(*s.engine, s.work.samples(), s.spectrum);
  if (!s.unfiltered) return fingerprint_of(s.spectrum);

  PdqSpectrum unfiltered;
  make_spectrum(*s.engine, s.unfiltered.get(), unfiltered);
  return fingerprint_of(unfiltered);
}

const PdqSpectrum& PdqStream::spectrum() const noexcept { return state_->spectrum; }

const float* PdqStream::samples() const noexcept {
  return state_->unfiltered ? state_->unfiltered.get() : state_->work.samples();
}

std::size_t PdqStream::state_bytes() const noexcept {
  return sizeof(State) + state_->work.bytes() +
         (state_->unfiltered ? (kPdqSide * kPdqSide + kMaxLanes) * sizeof(float) : 0);
}

PdqFingerprint fingerprint_of(const PdqSpectrum& spectrum) {
  auto sorted = spectrum.coefficients;
  std::nth_element(sorted.begin(), sorted.begin() + kMedianRank, sorted.end());
  const float median = sorted[kMedianRank];
  PdqFingerprint fingerprint;
  fingerprint.quality = spectrum.quality;
  for (int k = 0; k < Pdq256::kBits; ++k) {
    fingerprint.value.words[static_cast<std::size_t>(k >> 6)] |=
        std::uint64_t{spectrum.coefficients[static_cast<std::size_t>(k)] > median} << (k & 63);
  }
  return fingerprint;
}

core::Result<PdqFingerprint> pdq(const PictureView& picture) {
  auto stream = PdqStream::create(picture.width, picture.height, picture.format);
  if (!stream) return tl::unexpected(stream.error());
  stream->push_rows(picture.pixels, picture.stride, picture.height);
  return stream->finish();
}

core::Result<PdqSpectrum> pdq_spectrum(const PictureView& picture) {
  auto stream = PdqStream::create(picture.width, picture.height, picture.format);
  if (!stream) return tl::unexpected(stream.error());
  stream->push_rows(picture.pixels, picture.stride, picture.height);
  stream->finish();
  return stream->spectrum();
}

}  // namespace stillmine::hash
