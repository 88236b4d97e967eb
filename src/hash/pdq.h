// PDQ: the 256-bit perceptual fingerprint of Facebook's ThreatExchange, bit for bit.
//
// Input: a picture as displayed, 5 x 5 pixels or more (image/picture.h says shape, order and
// units). Gray bytes are the luma itself; RGB becomes luma as 0.299 R + 0.587 G + 0.114 B in
// binary32; alpha is dropped. Two fingerprints of one picture are in use in the world:
//   pdq      at full resolution: python `pdqhash`, python-threatexchange, HMA, vPDQ;
//   pdq_512  sampled to 512 x 512 by nearest neighbour where a side is above 512: the C++ command
//            of ThreatExchange and its wasm page. They differ by 8.5 bits on average on photos.
// Output: value, and quality 0..100 (platforms ignore what is under 50). Same pixels, same bits as
// the reference built without fused multiply-add, on every machine and in WebAssembly: each sum is
// made in the reference's own order, which decides up to 90 bits on checkers, rings and gradients.
// Errors: kPictureTooSmall (a side under 5), kOutOfMemory.
// Cost: one pass over the pixels; memory about width x (height / 128 + 4) floats, 2 to 3 MB at
// 50 megapixels; never a float picture. Threads: free functions are pure; a stream belongs to one
// thread at a time.
// Source: ThreatExchange hashing/hashing.pdf (The TMK+PDQF Video-Hashing Algorithm and the PDQ
// Image-Hashing Algorithm, 2019), pdq/cpp at baefb4ed; the streaming form is ours (pdq_kernel.h).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "core/result.h"
#include "hash/value.h"
#include "image/picture.h"

namespace stillmine::hash {

struct PdqEngine;  // hash/pdq_engine.h: one instruction set's implementation

struct PdqFingerprint {
  Pdq256 value;
  int quality = 0;  // 0..100

  friend bool operator==(const PdqFingerprint&, const PdqFingerprint&) = default;
};

/// What the bits are cut from: entry 16 * i + j belongs to vertical frequency i + 1 and horizontal
/// frequency j + 1 of the 64 x 64 reduction. hash/dihedral.h turns it.
struct PdqSpectrum {
  std::array<float, 256> coefficients{};
  int quality = 0;
};

/// Bit k is set where coefficient k is above the 128th smallest.
PdqFingerprint fingerprint_of(const PdqSpectrum& spectrum);

/// The fingerprint at full resolution.
core::Result<PdqFingerprint> pdq(const image::PictureView& picture);

/// The fingerprint of the 512 x 512 path.
core::Result<PdqFingerprint> pdq_512(const image::PictureView& picture);

/// The spectrum at full resolution, for all eight orientations at once (hash/dihedral.h).
core::Result<PdqSpectrum> pdq_spectrum(const image::PictureView& picture);

/// Rows in, top down; the fingerprint after the last one. A decoder hands its rows on as they come.
class PdqStream {
 public:
  /// A stream for a picture of that size. `engine` is for tests and benchmarks: null is the best
  /// that this machine has.
  static core::Result<PdqStream> create(int width, int height, image::PixelFormat format,
                                        const PdqEngine* engine = nullptr);

  PdqStream(PdqStream&&) noexcept;
  PdqStream& operator=(PdqStream&&) noexcept;
  PdqStream(const PdqStream&) = delete;
  PdqStream& operator=(const PdqStream&) = delete;
  ~PdqStream();

  /// The next `count` rows, `stride` bytes apart. Rows beyond the height are ignored. Fastest in
  /// blocks of 8 rows or more: less than a band is copied aside.
  void push_rows(const std::uint8_t* rows, std::ptrdiff_t stride, int count);

  /// After the last row, once; rows that were never pushed count as black.
  PdqFingerprint finish();

  /// After finish(): the spectrum of the filtered samples. A 64 x 64 picture is fingerprinted
  /// unfiltered but turned filtered, as in the reference.
  [[nodiscard]] const PdqSpectrum& spectrum() const noexcept;

  /// After finish(): the 64 x 64 samples that the fingerprint was made of, row by row.
  [[nodiscard]] const float* samples() const noexcept;

  /// Bytes that the stream keeps, whatever is pushed.
  [[nodiscard]] std::size_t state_bytes() const noexcept;

 private:
  struct State;
  explicit PdqStream(std::unique_ptr<State> state) noexcept;
  std::unique_ptr<State> state_;
};

/// The 512 x 512 path as a stream: takes the rows of the whole picture, keeps every n-th pixel. What was
/// sampled is fingerprinted by hash/pdq_certified.h where that tells that the bits are the same (the
/// header states how sure that is), five times as fast and more. Memory: up to a megabyte for the sampled pixels.
class Pdq512Stream {
 public:
  static core::Result<Pdq512Stream> create(int width, int height, image::PixelFormat format);

  void push_rows(const std::uint8_t* rows, std::ptrdiff_t stride, int count);
  PdqFingerprint finish();

 private:
  Pdq512Stream(PdqStream stream, int width, int height, image::PixelFormat format);

  PdqStream stream_;  // of what is sampled, or of the picture where nothing is
  std::unique_ptr<std::uint8_t[]> sampled_;  // 512 x 512 pixels; null where nothing is sampled
  int width_;
  int height_;
  int next_row_ = 0;     // of the picture
  int next_sample_ = 0;  // row of the 512
  image::PixelFormat format_;
};

/// Rows made on demand: for a picture that exists in another order (turned by EXIF, cropped, read
/// from disk), so that no second full-size copy is needed.
class RowSource {
 public:
  virtual ~RowSource() = default;

  /// Writes rows first .. first + count - 1 to `out`, one after the other without gaps. Asked for
  /// from the top down, each row once, at most 64 rows at a time.
  virtual void read_rows(int first, int count, std::uint8_t* out) = 0;
};

/// pdq() of the picture that `rows` makes.
core::Result<PdqFingerprint> pdq(int width, int height, image::PixelFormat format, RowSource& rows);

/// pdq() of the picture that a viewer sees: `stored` turned by `exif_orientation` (1..8 as in the
/// EXIF tag; others count as 1). Costs a strip of 64 rows beside pdq().
core::Result<PdqFingerprint> pdq_turned(const image::PictureView& stored, int exif_orientation);

/// The rows of `stored` as turned by `exif_orientation`, for whoever needs more than pdq_turned.
class TurnedRows final : public RowSource {
 public:
  TurnedRows(const image::PictureView& stored, int exif_orientation) noexcept;

  [[nodiscard]] int width() const noexcept;
  [[nodiscard]] int height() const noexcept;
  void read_rows(int first, int count, std::uint8_t* out) override;

 private:
  image::PictureView stored_;
  bool swap_axes_;  // rows of the picture are columns of the stored one
  bool flip_x_;     // stored columns run right to left
  bool flip_y_;     // stored rows run bottom up
};

}  // namespace stillmine::hash
