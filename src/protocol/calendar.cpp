#include "protocol/calendar.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <optional>

namespace stillmine::protocol {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

sys_days day_of(std::int64_t unix_seconds) {
  return std::chrono::floor<days>(std::chrono::sys_seconds(std::chrono::seconds(unix_seconds)));
}

/// The number that the digits at `at` write, when all of them are digits.
std::optional<unsigned> number(std::string_view text, std::size_t at, std::size_t size) {
  unsigned value = 0;
  for (const char c : text.substr(at, size)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value;
}

}  // namespace

std::string iso_week(std::int64_t unix_seconds) {
  const sys_days day = day_of(unix_seconds);
  const unsigned weekday = std::chrono::weekday(day).iso_encoding();
  // A week belongs to the year of its Thursday.
  const sys_days thursday = day - days(weekday) + days(4);
  const std::chrono::year year = year_month_day(thursday).year();
  const auto since_new_year = (thursday - sys_days(year / 1 / 1)).count();
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-W%02d", static_cast<int>(year),
                static_cast<int>(since_new_year / 7 + 1));
  return text.data();
}

bool is_iso_week(std::string_view text) {
  if (text.size() != 8 || text.substr(4, 2) != "-W" || !number(text, 0, 4)) return false;
  const auto week = number(text, 6, 2);
  return week && *week >= 1 && *week <= 53;
}

std::string utc_hour(std::int64_t unix_seconds) {
  const sys_days day = day_of(unix_seconds);
  const year_month_day date(day);
  const std::int64_t hour =
      (unix_seconds - std::chrono::sys_seconds(day).time_since_epoch().count()) / 3600;
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:00Z", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(hour));
  return text.data();
}

core::Result<std::int64_t> parse_utc_hour(std::string_view text) {
  const auto wrong = core::fail(core::ErrorCode::kDocumentMalformed, "not an hour in UTC");
  if (text.size() != 17 || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
      text.substr(13) != ":00Z") {
    return wrong;
  }
  const auto year = number(text, 0, 4);
  const auto month = number(text, 5, 2);
  const auto day = number(text, 8, 2);
  const auto hour = number(text, 11, 2);
  if (!year || !month || !day || !hour || *hour > 23) return wrong;
  const year_month_day date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                            std::chrono::day(*day)};
  if (!date.ok()) return wrong;
  return std::chrono::sys_seconds(sys_days(date)).time_since_epoch().count() +
         std::int64_t{*hour} * 3600;
}

}  // namespace stillmine::protocol
