// Hexadecimal text, lower case only: what every wire of ours writes and what stock partners accept
// (a stock ThreatExchange client refuses upper case in a PDQ value). Errors: kBadHex naming the
// first offending offset. Cost: linear. Threads: pure functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/bytes.h"
#include "core/result.h"

namespace stillmine::core {

/// Two lower-case digits a byte, first byte first.
std::string to_hex(Bytes bytes);

/// The inverse of to_hex. Upper case, an odd length and any other character are kBadHex.
Result<ByteVector> from_hex(std::string_view text);

/// As from_hex, for a fixed length: writes exactly out.size() bytes or nothing.
Result<void> from_hex(std::string_view text, std::span<std::uint8_t> out);

}  // namespace stillmine::core
