// Padding: a document is filled up with ASCII spaces to 4, 16, 64, 256, 1024 or 4096 KiB, so that
// its size on the network and on a disk tells one of six things. White space behind a document is
// JSON's own, so nothing has to be stripped to read it. Errors: kMessagePadding when the size is no
// bucket, or something other than spaces stands behind the closing brace; what does not fit the
// largest must be split. Cost: one copy. Threads: pure functions.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/result.h"

namespace stillmine::protocol {

inline constexpr std::array<std::size_t, 6> kBuckets = {
    std::size_t{4} << 10,   std::size_t{16} << 10,   std::size_t{64} << 10,
    std::size_t{256} << 10, std::size_t{1024} << 10, std::size_t{4096} << 10};

/// The smallest bucket that holds `size` bytes; none above 4 MiB.
std::optional<std::size_t> bucket_for(std::size_t size) noexcept;

[[nodiscard]] bool is_bucket(std::size_t size) noexcept;

/// Fills `document` up to its bucket; kMessagePadding when no bucket holds it.
core::Result<void> pad(std::string& document);

/// The document without its padding.
core::Result<std::string_view> unpad(std::string_view padded);

}  // namespace stillmine::protocol
