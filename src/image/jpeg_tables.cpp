#include "image/jpeg_tables.h"

#include <algorithm>

namespace stillmine::image {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

Result<void> JpegHuffman::define(Bytes counts, Bytes values) {
  defined_ = false;
  short_ = {};
  std::uint32_t code = 0;
  std::size_t index = 0;
  for (int length = 1; length <= 16; ++length, code <<= 1) {
    first_[static_cast<std::size_t>(length)] =
        static_cast<std::int32_t>(index) - static_cast<std::int32_t>(code);
    for (int i = counts[static_cast<std::size_t>(length) - 1]; i > 0; --i, ++code, ++index) {
      if (index == values.size() || code >> length != 0) {
        return fail(ErrorCode::kPictureDamaged, "Huffman codes that do not fit");
      }
      symbols_[index] = values[index];
      if (length <= kShortBits) define_short(code, length, values[index]);
    }
    end_[static_cast<std::size_t>(length)] = code << (16 - length);
  }
  defined_ = true;
  return {};
}

void JpegHuffman::define_short(std::uint32_t code, int length, std::uint8_t symbol) noexcept {
  const int run = symbol >> 4;
  const int size = symbol & 15;
  const int spare = kShortBits - length;
  for (std::uint32_t rest = 0; rest < 1u << spare; ++rest) {
    JpegSymbol& entry = short_[code << spare | rest];
    if (size == 0 || size > spare) {
      entry = JpegSymbol::make(length, run, size, 0);
      continue;
    }
    const auto bits = static_cast<int>(rest >> (spare - size));
    const int value = bits < 1 << (size - 1) ? bits - (1 << size) + 1 : bits;
    entry = JpegSymbol::make(length + size, run, 0, value);
  }
}

JpegSymbol JpegHuffman::long_symbol(std::uint32_t next16) const noexcept {
  for (int length = kShortBits + 1; length <= 16; ++length) {
    if (next16 >= end_[static_cast<std::size_t>(length)]) continue;
    const auto code = static_cast<std::int32_t>(next16 >> (16 - length));
    const std::int32_t index = code + first_[static_cast<std::size_t>(length)];
    if (index < 0 || index > 255) return {};
    const std::uint8_t symbol = symbols_[static_cast<std::size_t>(index)];
    return JpegSymbol::make(length, symbol >> 4, symbol & 15, 0);
  }
  return {};
}

Result<void> JpegTables::take_huffman(Bytes rest) {
  constexpr std::size_t kLengths = 16;
  while (!rest.empty()) {
    if (rest.size() <= kLengths || rest[0] >> 4 > 1 || (rest[0] & 15) > 3) {
      return fail(ErrorCode::kPictureDamaged, "Huffman table header");
    }
    const Bytes counts = rest.subspan(1, kLengths);
    std::size_t codes = 0;
    for (const std::uint8_t count : counts) codes += count;
    if (codes > 256 || rest.size() < 1 + kLengths + codes) {
      return fail(ErrorCode::kPictureDamaged, "Huffman table length");
    }
    auto& tables = rest[0] >> 4 == 0 ? dc : ac;
    const Bytes values = rest.subspan(1 + kLengths, codes);
    if (auto done = tables[rest[0] & 3].define(counts, values); !done) return done;
    rest = rest.subspan(1 + kLengths + codes);
  }
  return {};
}

Result<void> JpegTables::take_quantisers(Bytes rest) {
  while (!rest.empty()) {
    const bool wide = rest[0] >> 4 == 1;
    const std::size_t length = 1 + (wide ? 128 : 64);
    if (rest[0] >> 4 > 1 || (rest[0] & 15) > 3 || rest.size() < length) {
      return fail(ErrorCode::kPictureDamaged, "quantiser table");
    }
    JpegQuantisers& table = quantisers[rest[0] & 3];
    for (std::size_t i = 0; i < table.size(); ++i) {
      table[kZigzag[i]] =
          static_cast<std::uint16_t>(wide ? rest[1 + 2 * i] << 8 | rest[2 + 2 * i] : rest[1 + i]);
    }
    rest = rest.subspan(length);
  }
  return {};
}

Result<void> JpegTables::take_restarts(Bytes parameters) {
  if (parameters.size() != 2) return fail(ErrorCode::kPictureDamaged, "restart interval");
  restart_interval = parameters[0] << 8 | parameters[1];
  return {};
}

}  // namespace stillmine::image
