#include "protocol/calendar.h"

#include <gtest/gtest.h>

namespace stillmine::protocol {
namespace {

TEST(CalendarTest, WeeksFollowIso8601AroundNewYear) {
  EXPECT_EQ(iso_week(0), "1970-W01");           // Thursday
  EXPECT_EQ(iso_week(1795302000), "2026-W47");  // Saturday, 21 November 2026
  EXPECT_EQ(iso_week(1795391999), "2026-W47");  // Sunday, 22 November, last second
  EXPECT_EQ(iso_week(1795392000), "2026-W48");  // Monday, first second
  EXPECT_EQ(iso_week(1609459200), "2020-W53");  // Friday, 1 January 2021
  EXPECT_EQ(iso_week(1735516800), "2025-W01");  // Monday, 30 December 2024
}

TEST(CalendarTest, WhatIsNoWeekIsNotTakenForOne) {
  EXPECT_TRUE(is_iso_week("2026-W01"));
  for (const char* text : {"", "2026-W00", "2026-W54", "2026W47", "2026-w47", "2026-W4",
                           "2026-W477", "20x6-W47", "2026-W4x"}) {
    EXPECT_FALSE(is_iso_week(text)) << text;
  }
}

TEST(CalendarTest, AnHourHidesItsMinutes) {
  EXPECT_EQ(utc_hour(1795330800), "2026-11-22T07:00Z");
  EXPECT_EQ(utc_hour(1795330800 + 3599), "2026-11-22T07:00Z");
  EXPECT_EQ(utc_hour(1795330800 + 3600), "2026-11-22T08:00Z");
}

TEST(CalendarTest, AnHourComesBackAsItsFirstSecond) {
  EXPECT_EQ(parse_utc_hour("2026-11-22T07:00Z"), 1795330800);
  EXPECT_EQ(parse_utc_hour("1970-01-01T00:00Z"), 0);
  for (const char* text :
       {"", "2026-11-22T07:30Z", "2026-11-22T24:00Z", "2026-02-29T07:00Z", "2026-13-01T07:00Z",
        "2026-11-22 07:00Z", "2026-11-22T07:00", "2026-11-22T07:00z", "2026-1a-22T07:00Z"}) {
    EXPECT_FALSE(parse_utc_hour(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace stillmine::protocol
