// One scan of a JPEG, row of blocks by row of blocks: from coded bits to coefficients or pixels.
//
// The fingerprint needs one component, so a component is kept as pixels (baseline luma), as coefficients
// (progressive luma, refined scan after scan), or not at all: what is not kept costs its codes alone.
// Input: the scan's segment, the tables before it, the frame. Output: see JpegComponentRows. Errors:
// kPictureDamaged, kPictureTruncated (the data end before the scan does). Cost, 12 MP 4:2:0: tools/bench;
// memory: none of its own. Threads: one object, one thread. Source: ITU-T T.81, annexes A, F and G.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/result.h"
#include "image/jpeg_bits.h"
#include "image/jpeg_markers.h"
#include "image/jpeg_tables.h"

namespace stillmine::image {

/// Writes 8 x 8 pixels from 64 quantised-back coefficients, which it may overwrite.
using BlockTransform = void (*)(std::uint8_t* out, int stride, std::int16_t* coefficients);

struct JpegComponentRows {
  int horizontal = 1;  // sampling factors
  int vertical = 1;
  int blocks_across = 0;  // of the component's own pixels
  int blocks_down = 0;
  int stored_across = 0;  // in whole units of the interleaved scan
  int stored_down = 0;
  int quantiser = 0;  // named by the frame

  // Where its blocks go; both null: nowhere.
  std::int16_t* coefficients = nullptr;  // stored_down x stored_across blocks of 64
  std::uint8_t* pixels = nullptr;  // rows of one unit, 8 * vertical of 8 * stored_across pixels
  // As it was at the component's first scan (libjpeg latches it so too).
  JpegQuantisers quantisers{};
  bool scanned = false;
};

struct JpegFrame {
  bool progressive = false;
  int width = 0;
  int height = 0;
  int units_across = 0;  // of an interleaved scan
  int units_down = 0;
  std::vector<JpegComponentRows> components;

  explicit JpegFrame(const JpegHeader& header);
  /// Coefficients of one component.
  [[nodiscard]] std::uint64_t coefficients(std::size_t component) const noexcept;
};

class JpegScan {
 public:
  JpegScan() = default;
  /// `frame`, `header` and `tables` outlive the scan.
  static core::Result<JpegScan> begin(const JpegSegment& segment, const JpegHeader& header,
                                      JpegFrame& frame, const JpegTables& tables,
                                      BlockTransform transform);

  /// The next row of units. An interleaved unit has 8 * vertical rows of pixels of a component, one of a scan
  /// of a single component has 8.
  core::Result<void> decode_row();

  [[nodiscard]] bool done() const noexcept { return row_ == rows_; }
  /// Whether component 0 is in it.
  [[nodiscard]] bool has_luma() const noexcept { return has_luma_; }
  /// Rows of pixels of component 0 in a row of units.
  [[nodiscard]] int luma_rows() const noexcept { return luma_rows_; }

 private:
  struct Part {
    JpegComponentRows* component = nullptr;
    const JpegHuffman* dc = nullptr;
    const JpegHuffman* ac = nullptr;
    int predicted_dc = 0;
  };

  core::Result<void> take_parameters(const JpegSegment& segment, const JpegHeader& header,
                                     JpegFrame& frame, const JpegTables& tables);
  core::Result<void> check_spectrum() const;
  core::Result<void> check_tables(const Part& part) const;
  core::Result<void> check_restarts(const JpegSegment& segment) const;
  bool decode_unit(int column);
  bool decode_block(Part& part, int block_column, int block_row, int pixel_row);
  bool decode_baseline_block(Part& part, int block_column, int pixel_row);
  bool end_unit();
  [[nodiscard]] tl::unexpected<core::Error> failure(const char* what) const;

  template <bool kKeep>
  bool baseline_block(JpegBits& bits, Part& part, std::int16_t* block, bool& flat);
  bool dc_first(Part& part, std::int16_t* block);
  void dc_refine(std::int16_t* block);
  bool ac_first(const Part& part, std::int16_t* block);
  bool ac_refine(const Part& part, std::int16_t* block);
  void refine_rest(std::int16_t* block, int k);
  void refine_one(std::int16_t& coefficient);

  JpegBits bits_;
  BlockTransform transform_ = nullptr;
  std::array<Part, 4> parts_{};
  int part_count_ = 0;
  bool progressive_ = false;
  bool has_luma_ = false;
  int luma_rows_ = 0;
  int rows_ = 0;
  int row_ = 0;
  int units_across_ = 0;
  int restart_interval_ = 0;
  int until_restart_ = 0;
  std::int64_t units_left_ = 0;
  int first_ = 0;  // spectral selection
  int last_ = 63;
  int high_ = 0;  // successive approximation
  int low_ = 0;
  int blocks_ended_ = 0;  // how many more blocks have no further coefficients (EOBRUN)
  std::size_t offset_ = 0;
};

}  // namespace stillmine::image
