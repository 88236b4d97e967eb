#include "image/jpeg_scan.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace stillmine::image {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

JpegFrame::JpegFrame(const JpegHeader& header)
    : progressive(header.progressive), width(header.width), height(header.height) {
  int widest = 1;
  int tallest = 1;
  for (int i = 0; i < header.component_count; ++i) {
    const JpegComponent& component = header.components[static_cast<std::size_t>(i)];
    widest = std::max<int>(widest, component.horizontal);
    tallest = std::max<int>(tallest, component.vertical);
  }
  const auto up = [](int a, int b) { return (a + b - 1) / b; };
  units_across = up(width, 8 * widest);
  units_down = up(height, 8 * tallest);
  for (int i = 0; i < header.component_count; ++i) {
    const JpegComponent& component = header.components[static_cast<std::size_t>(i)];
    JpegComponentRows rows;
    rows.horizontal = component.horizontal;
    rows.vertical = component.vertical;
    rows.blocks_across = up(up(width * component.horizontal, widest), 8);
    rows.blocks_down = up(up(height * component.vertical, tallest), 8);
    rows.stored_across = units_across * component.horizontal;
    rows.stored_down = units_down * component.vertical;
    rows.quantiser = component.quantiser;
    components.push_back(rows);
  }
}

std::uint64_t JpegFrame::coefficients(std::size_t component) const noexcept {
  const JpegComponentRows& rows = components[component];
  return static_cast<std::uint64_t>(rows.stored_across) *
         static_cast<std::uint64_t>(rows.stored_down) * 64;
}

tl::unexpected<core::Error> JpegScan::failure(const char* what) const {
  const std::string at = "scan at byte " + std::to_string(offset_) + ": ";
  if (bits_.exhausted()) {
    return fail(ErrorCode::kPictureTruncated, at + "the data end before the picture does");
  }
  return fail(ErrorCode::kPictureDamaged, at + what);
}

Result<JpegScan> JpegScan::begin(const JpegSegment& segment, const JpegHeader& header,
                                 JpegFrame& frame, const JpegTables& tables,
                                 BlockTransform transform) {
  JpegScan scan;
  scan.bits_ = JpegBits(segment.entropy);
  scan.transform_ = transform;
  scan.progressive_ = frame.progressive;
  scan.offset_ = segment.offset;
  scan.restart_interval_ = tables.restart_interval;
  scan.until_restart_ = tables.restart_interval;
  if (auto good = scan.take_parameters(segment, header, frame, tables); !good) {
    return tl::unexpected(good.error());
  }
  if (auto good = scan.check_restarts(segment); !good) return tl::unexpected(good.error());
  return scan;
}

Result<void> JpegScan::take_parameters(const JpegSegment& segment, const JpegHeader& header,
                                       JpegFrame& frame, const JpegTables& tables) {
  const Bytes p = segment.parameters;  // its length was checked with the header
  part_count_ = p[0];
  first_ = p[p.size() - 3];
  last_ = progressive_ ? p[p.size() - 2] : 63;
  high_ = p[p.size() - 1] >> 4;
  low_ = p[p.size() - 1] & 15;
  if (auto good = check_spectrum(); !good) return good;
  for (int i = 0; i < part_count_; ++i) {
    const std::size_t at = 1 + 2 * static_cast<std::size_t>(i);
    std::size_t c = 0;
    while (header.components[c].id != p[at]) ++c;  // the header walk knew all of them
    Part& part = parts_[static_cast<std::size_t>(i)];
    part.component = &frame.components[c];
    const int dc = p[at + 1] >> 4;
    const int ac = p[at + 1] & 15;
    if (dc > 3 || ac > 3) return failure("table number");
    part.dc = &tables.dc[static_cast<std::size_t>(dc)];
    part.ac = &tables.ac[static_cast<std::size_t>(ac)];
    for (int before = 0; before < i; ++before) {
      if (parts_[static_cast<std::size_t>(before)].component == part.component) {
        return failure("a component twice");
      }
    }
    if (part.component->scanned && !progressive_) return failure("a component again");
    if (!part.component->scanned) {
      part.component->scanned = true;
      part.component->quantisers =
          tables.quantisers[static_cast<std::size_t>(part.component->quantiser)];
    }
    if (auto good = check_tables(part); !good) return good;
    if (c == 0) {
      has_luma_ = true;
      luma_rows_ = 8 * (part_count_ == 1 ? 1 : part.component->vertical);
    }
  }
  const JpegComponentRows& only = *parts_[0].component;
  units_across_ = part_count_ == 1 ? only.blocks_across : frame.units_across;
  rows_ = part_count_ == 1 ? only.blocks_down : frame.units_down;
  units_left_ = static_cast<std::int64_t>(units_across_) * rows_;
  return {};
}

Result<void> JpegScan::check_spectrum() const {
  const bool good = progressive_ ? first_ <= last_ && last_ <= 63 && high_ <= 13 && low_ <= 13 &&
                                       (first_ == 0 ? last_ == 0 : part_count_ == 1)
                                 : first_ == 0 && high_ == 0 && low_ == 0;
  return good ? Result<void>() : failure("spectral selection");
}

// A quantiser of zero is not allowed, so a first one that is zero was never defined.
Result<void> JpegScan::check_tables(const Part& part) const {
  const bool reads_dc = first_ == 0 && high_ == 0;
  const bool reads_ac = !progressive_ || first_ > 0;
  if ((reads_dc && !part.dc->defined()) || (reads_ac && !part.ac->defined()) ||
      part.component->quantisers[0] == 0) {
    return failure("a table that nothing defined");
  }
  return {};
}

// Data with a lost interval would otherwise be taken for what comes after it.
Result<void> JpegScan::check_restarts(const JpegSegment& segment) const {
  const std::int64_t expected = restart_interval_ == 0 ? 0 : (units_left_ - 1) / restart_interval_;
  // One more at the very end is harmless and seen in the wild.
  if (segment.restarts == expected || segment.restarts == expected + 1) return {};
  return failure(
      (std::to_string(segment.restarts) + " restart markers, expected " + std::to_string(expected))
          .c_str());
}

Result<void> JpegScan::decode_row() {
  for (int column = 0; column < units_across_; ++column) {
    if (!decode_unit(column)) return failure("no such code");
    if (!end_unit()) return failure("no restart marker where one is due");
  }
  ++row_;
  if (bits_.overran()) return failure("a restart marker too early");
  return {};
}

bool JpegScan::decode_unit(int column) {
  if (part_count_ == 1) return decode_block(parts_[0], column, row_, 0);
  for (int i = 0; i < part_count_; ++i) {
    Part& part = parts_[static_cast<std::size_t>(i)];
    const JpegComponentRows& component = *part.component;
    for (int y = 0; y < component.vertical; ++y) {
      for (int x = 0; x < component.horizontal; ++x) {
        if (!decode_block(part, column * component.horizontal + x, row_ * component.vertical + y,
                          8 * y)) {
          return false;
        }
      }
    }
  }
  return true;
}

bool JpegScan::end_unit() {
  --units_left_;
  if (restart_interval_ == 0 || --until_restart_ > 0 || units_left_ == 0) return true;
  until_restart_ = restart_interval_;
  blocks_ended_ = 0;
  for (Part& part : parts_) part.predicted_dc = 0;
  return !bits_.overran() && bits_.take_restart();
}

bool JpegScan::decode_baseline_block(Part& part, int block_column, int pixel_row) {
  const JpegComponentRows& component = *part.component;
  alignas(16) std::int16_t block[64];
  bool flat = true;
  JpegBits bits = bits_;  // a copy stays in registers
  const bool kept = component.pixels != nullptr;
  const bool good = kept ? baseline_block<true>(bits, part, block, flat)
                         : baseline_block<false>(bits, part, block, flat);
  bits_ = bits;
  if (!good || !kept) return good;
  const int stride = 8 * component.stored_across;
  std::uint8_t* out = component.pixels + static_cast<std::ptrdiff_t>(pixel_row) * stride +
                      8 * static_cast<std::ptrdiff_t>(block_column);
  if (!flat) {
    transform_(out, stride, block);
    return true;
  }
  // What the transform makes of a block that has no detail.
  const int level = std::clamp(((block[0] + 4) >> 3) + 128, 0, 255);
  for (int y = 0; y < 8; ++y, out += stride) std::memset(out, level, 8);
  return true;
}

bool JpegScan::decode_block(Part& part, int block_column, int block_row, int pixel_row) {
  const JpegComponentRows& component = *part.component;
  if (!progressive_) return decode_baseline_block(part, block_column, pixel_row);
  std::int16_t* block = nullptr;
  if (component.coefficients != nullptr) {
    block = component.coefficients +
            64 * (static_cast<std::ptrdiff_t>(block_row) * component.stored_across + block_column);
  }
  if (first_ == 0) {
    if (high_ == 0) return dc_first(part, block);
    dc_refine(block);
    return true;
  }
  return high_ == 0 ? ac_first(part, block) : ac_refine(part, block);
}

namespace {

std::int16_t wrapped(int value) noexcept {
  return static_cast<std::int16_t>(static_cast<std::uint32_t>(value));
}

// The value that a symbol says or announces; 0 for none.
int value_of(JpegSymbol symbol, JpegBits& bits) noexcept {
  if (symbol.value() != 0) return symbol.value();
  return symbol.size() != 0 ? bits.take_signed(symbol.size()) : 0;
}

}  // namespace

template <bool kKeep>
bool JpegScan::baseline_block(JpegBits& bits, Part& part, std::int16_t* block, bool& flat) {
  const JpegHuffman& ac = *part.ac;
  const auto& quantisers = part.component->quantisers;
  bits.fill();
  const JpegSymbol dc = part.dc->take(bits);
  if (dc.packed == 0 || dc.run() != 0) return false;
  const int difference = value_of(dc, bits);
  if constexpr (kKeep) {
    std::memset(block, 0, 64 * sizeof *block);
    part.predicted_dc = wrapped(part.predicted_dc + difference);
    block[0] = wrapped(part.predicted_dc * quantisers[0]);
  }
  for (int k = 1; k < 64; ++k) {
    bits.fill();
    const JpegSymbol symbol = ac.take(bits);
    if (symbol.packed == 0) return false;
    const int value = value_of(symbol, bits);
    if (value == 0) {
      if (symbol.run() != 15) break;  // end of block
      k += 15;
      continue;
    }
    k += symbol.run();
    if (k > 63) return false;
    if constexpr (kKeep) {
      flat = false;
      const std::size_t at = kZigzag[static_cast<std::size_t>(k)];
      block[at] = wrapped(value * quantisers[at]);
    }
  }
  return true;
}

bool JpegScan::dc_first(Part& part, std::int16_t* block) {
  bits_.fill();
  const JpegSymbol dc = part.dc->take(bits_);
  if (dc.packed == 0 || dc.run() != 0) return false;
  part.predicted_dc = wrapped(part.predicted_dc + value_of(dc, bits_));
  if (block != nullptr) block[0] = wrapped(part.predicted_dc * (1 << low_));
  return true;
}

void JpegScan::dc_refine(std::int16_t* block) {
  bits_.fill();
  const std::uint32_t bit = bits_.take(1);
  if (block != nullptr && bit != 0) block[0] = wrapped(block[0] + (1 << low_));
}

bool JpegScan::ac_first(const Part& part, std::int16_t* block) {
  if (blocks_ended_ > 0) {
    --blocks_ended_;
    return true;
  }
  for (int k = first_; k <= last_; ++k) {
    bits_.fill();
    const JpegSymbol symbol = part.ac->take(bits_);
    if (symbol.packed == 0) return false;
    const int value = value_of(symbol, bits_);
    if (value == 0) {
      const int run = symbol.run();
      if (run != 15) {
        bits_.fill();
        blocks_ended_ = (1 << run) - 1;
        if (run != 0) blocks_ended_ += static_cast<int>(bits_.take(run));
        break;
      }
      k += 15;
      continue;
    }
    k += symbol.run();
    if (k > last_) return false;
    block[kZigzag[static_cast<std::size_t>(k)]] = wrapped(value * (1 << low_));
  }
  return true;
}

// One more bit for a coefficient that is not zero: away from zero.
void JpegScan::refine_one(std::int16_t& coefficient) {
  bits_.fill();
  const int bit = 1 << low_;
  if (bits_.take(1) == 0 || (coefficient & bit) != 0) return;
  coefficient = wrapped(coefficient > 0 ? coefficient + bit : coefficient - bit);
}

void JpegScan::refine_rest(std::int16_t* block, int k) {
  for (; k <= last_; ++k) {
    std::int16_t& coefficient = block[kZigzag[static_cast<std::size_t>(k)]];
    if (coefficient != 0) refine_one(coefficient);
  }
}

// T.81 G.1.2.3: a run counts coefficients that are still zero; those passed over get their bit each.
bool JpegScan::ac_refine(const Part& part, std::int16_t* block) {
  int k = first_;
  while (blocks_ended_ == 0 && k <= last_) {
    bits_.fill();
    const JpegSymbol symbol = part.ac->take(bits_);
    if (symbol.packed == 0) return false;
    int run = symbol.run();
    const int value = value_of(symbol, bits_);
    if (value == 0 && run != 15) {
      bits_.fill();
      blocks_ended_ = 1 << run;
      if (run != 0) blocks_ended_ += static_cast<int>(bits_.take(run));
      break;
    }
    if (value < -1 || value > 1) return false;
    for (; k <= last_; ++k) {
      std::int16_t& coefficient = block[kZigzag[static_cast<std::size_t>(k)]];
      if (coefficient != 0) {
        refine_one(coefficient);
      } else if (run-- == 0) {
        coefficient = wrapped(value * (1 << low_));
        ++k;
        break;
      }
    }
  }
  if (blocks_ended_ > 0) {
    refine_rest(block, k);
    --blocks_ended_;
  }
  return true;
}

}  // namespace stillmine::image
