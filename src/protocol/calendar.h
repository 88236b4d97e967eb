// Times as coarse as they may be told: the ISO week ("2026-W47") of a collection or a feedback, the
// hour (UTC, "2026-11-21T22:00Z") of a withdrawal. The input is seconds since 1970-01-01 UTC, from
// the injected clock. Errors: kDocumentMalformed when text is none. Cost: nothing. Threads: pure.
// Source: ISO 8601 (week date: weeks start on Monday, week 1 holds the year's first Thursday).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.h"

namespace stillmine::protocol {

std::string iso_week(std::int64_t unix_seconds);
[[nodiscard]] bool is_iso_week(std::string_view text);

/// The start of the hour that holds the moment.
std::string utc_hour(std::int64_t unix_seconds);

/// The moment that utc_hour wrote.
core::Result<std::int64_t> parse_utc_hour(std::string_view text);

}  // namespace stillmine::protocol
