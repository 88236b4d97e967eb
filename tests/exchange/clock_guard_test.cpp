#include "exchange/clock_guard.h"

#include <gtest/gtest.h>

#include "exchange/fixture.h"

namespace stillmine::exchange {
namespace {

TEST(ClockGuardTest, AClockThatRunsAsItShouldIsTrusted) {
  SetClock clock;
  ClockGuard guard(clock);
  for (int i = 0; i < 1000; ++i) {
    clock.pass(3600);
    ASSERT_TRUE(guard.steady());
  }
  EXPECT_EQ(guard.trusted_seconds(), clock.seconds);
}

TEST(ClockGuardTest, AJumpInEitherDirectionIsNotFollowed) {
  for (const std::int64_t jump : {-90'000, -61, 61, 90'000, 1'000'000'000}) {
    SetClock clock;
    ClockGuard guard(clock);
    clock.seconds += jump;
    clock.pass(10);
    EXPECT_FALSE(guard.steady()) << jump;
    EXPECT_EQ(guard.trusted_seconds(), 1'795'000'010) << jump;
    clock.seconds -= jump;
    EXPECT_TRUE(guard.steady()) << "back where it belongs";
  }
}

TEST(ClockGuardTest, SlowSteeringIsFollowed) {
  SetClock clock;
  ClockGuard guard(clock);
  for (int hour = 0; hour < 200; ++hour) {
    clock.pass(3600);
    clock.seconds += 1;  // 0.3 ms a second
    ASSERT_TRUE(guard.steady()) << hour;
  }
}

}  // namespace
}  // namespace stillmine::exchange
