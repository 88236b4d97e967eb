#include "protocol/padding.h"

#include <algorithm>

namespace stillmine::protocol {

std::optional<std::size_t> bucket_for(std::size_t size) noexcept {
  const auto bucket = std::lower_bound(kBuckets.begin(), kBuckets.end(), size);
  if (bucket == kBuckets.end()) return std::nullopt;
  return *bucket;
}

bool is_bucket(std::size_t size) noexcept {
  return std::find(kBuckets.begin(), kBuckets.end(), size) != kBuckets.end();
}

core::Result<void> pad(std::string& document) {
  const auto bucket = bucket_for(document.size());
  if (!bucket) return core::fail(core::ErrorCode::kMessagePadding, "larger than every bucket");
  document.resize(*bucket, ' ');
  return {};
}

core::Result<std::string_view> unpad(std::string_view padded) {
  if (!is_bucket(padded.size())) {
    return core::fail(core::ErrorCode::kMessagePadding, "size is no bucket");
  }
  const std::size_t last = padded.find_last_not_of(' ');
  if (last == std::string_view::npos || padded[last] != '}') {
    return core::fail(core::ErrorCode::kMessagePadding, "not spaces behind the document");
  }
  return padded.substr(0, last + 1);
}

}  // namespace stillmine::protocol
