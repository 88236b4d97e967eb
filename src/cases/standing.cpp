#include "cases/standing.h"

#include <algorithm>

namespace stillmine::cases {
namespace {

/// The week by whose end the partner had passed `stamp`; 0 when it has not.
std::int64_t week_passed(std::span<const Progress> progress, std::int64_t stamp) {
  if (stamp == 0) return 0;
  for (const Progress& step : progress) {
    if (step.through >= stamp) return step.week;
  }
  return 0;
}

bool is_removal(Feedback feedback) {
  return feedback == Feedback::kWithdrawn || feedback == Feedback::kDeleted;
}

/// The strongest word wins over the variants of one picture: one match is a match.
PartnerState state_of(Feedback feedback) {
  switch (feedback) {
    case Feedback::kBlocked:
      return PartnerState::kBlocked;
    case Feedback::kPendingReview:
      return PartnerState::kMatched;
    case Feedback::kNotBlocked:
      return PartnerState::kNotBlocked;
    case Feedback::kWithdrawn:
    case Feedback::kDeleted:
      return PartnerState::kRemoved;
    default:
      return PartnerState::kWaiting;
  }
}

int weight(PartnerState state) {
  switch (state) {
    case PartnerState::kBlocked:
      return 4;
    case PartnerState::kMatched:
      return 3;
    case PartnerState::kNotBlocked:
      return 2;
    case PartnerState::kRemoved:
      return 1;
    default:
      return 0;
  }
}

/// Removed: of every record that it was ever served for this item it said so, after the leaving.
Standing removal(std::span<const LinkView> links) {
  Standing result;
  bool any = false;
  for (const LinkView& link : links) {
    if (link.served < link.listed) continue;
    if (!is_removal(link.feedback) || link.feedback_served < link.left) return {};
    any = true;
    result.week = std::max(result.week, link.feedback_week);
  }
  result.state = any ? PartnerState::kRemoved : PartnerState::kWaiting;
  return result;
}

}  // namespace

Standing standing(std::span<const LinkView> links, std::span<const Progress> progress,
                  bool withdrawn) {
  if (links.empty()) return {};
  const auto last_listed =
      std::max_element(links.begin(), links.end(),
                       [](const LinkView& a, const LinkView& b) { return a.listed < b.listed; });
  const auto last_left =
      std::max_element(links.begin(), links.end(),
                       [](const LinkView& a, const LinkView& b) { return a.left < b.left; });
  const bool unlisted = std::any_of(links.begin(), links.end(),
                                    [](const LinkView& link) { return link.listed == 0; });
  if (unlisted) return {};
  const bool all_left =
      std::all_of(links.begin(), links.end(), [](const LinkView& link) { return link.left != 0; });
  if (withdrawn && all_left) {
    if (const std::int64_t week = week_passed(progress, last_left->left); week != 0) {
      const Standing removed = removal(links);
      if (removed.state == PartnerState::kRemoved) return removed;
      return {PartnerState::kTold, week};
    }
  }
  Standing best;
  for (const LinkView& link : links) {
    if (!says_something(link.feedback) || link.feedback_served < link.listed) continue;
    const PartnerState state = state_of(link.feedback);
    if (weight(state) > weight(best.state)) best = {state, link.feedback_week};
  }
  if (best.state != PartnerState::kWaiting) return best;
  const std::int64_t week = week_passed(progress, last_listed->listed);
  return week == 0 ? Standing{} : Standing{PartnerState::kCollected, week};
}

std::int64_t collected_through(const Position& position, std::int64_t start) noexcept {
  const std::int64_t proven = position.final_page == start ? start : start - 1;
  return std::max(position.through, std::min(proven, position.served));
}

}  // namespace stillmine::cases
