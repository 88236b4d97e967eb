// The clerk opens sealed messages, judges what is in them, and has the ledger write it: the one
// place where a person's fingerprints are in the clear on this side, and for no longer than that.
//
// Inputs: sealed messages from the ledger; the operator's benign values; the withdrawal delay.
// Outputs: changes in the ledger. A message that cannot be opened is refused with the reason that
// protocol.md gives, and its case says so; one whose key should be here and is not stays where it
// is (the operator may bring the key back) and is told by unopened().
// Errors: the store's. Cost: 0.1 ms a message and what its items cost. Threads: one at a time.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "exchange/vault.h"
#include "hash/value.h"
#include "protocol/message.h"
#include "store/ledger.h"

namespace stillmine::exchange {

struct ClerkRules {
  std::vector<const cases::Programme*> programmes;  // that run here
  std::vector<hash::Pdq256> benign;
  int withdrawal_delay_hours = 24;
  int unconfirmed_months = 12;
};

class Clerk {
 public:
  Clerk(store::Ledger& ledger, const Vault& vault, const core::Clock& clock, ClerkRules rules)
      : ledger_(ledger), vault_(vault), clock_(clock), rules_(std::move(rules)) {}

  struct Done {
    std::size_t accepted = 0;
    std::size_t refused = 0;
    std::size_t left = 0;  // cannot be opened for want of a key
  };

  /// Opens what waits, at most `limit` messages.
  core::Result<Done> open_waiting(std::size_t limit);

 private:
  core::Result<void> handle(const store::SealedMessage& sealed, Done& done);
  /// Whose list a message may touch: an open says it, and it stays so for the case. A later message
  /// may be sealed to any key of ours, since number and PIN do not tell her programme.
  [[nodiscard]] core::Result<const cases::Programme*> programme_of(
      const protocol::Message& message) const;
  [[nodiscard]] store::OpenedMessage judge(const protocol::Message& message,
                                           const cases::Programme& programme) const;
  [[nodiscard]] store::NewItem judge(const protocol::Item& item,
                                     const cases::Programme& programme) const;
  [[nodiscard]] std::vector<store::NewItem> judge(const std::vector<protocol::Item>& items,
                                                  const cases::Programme& programme) const;
  [[nodiscard]] bool runs(const cases::Programme& programme) const;

  store::Ledger& ledger_;
  const Vault& vault_;
  const core::Clock& clock_;
  ClerkRules rules_;
};

/// The operator's benign values: a file of one PDQ value a line (64 hex, the rest is a label).
/// An absent file is an empty list; a line that is no value is kBadHex.
core::Result<std::vector<hash::Pdq256>> read_benign_list(const std::string& path);

}  // namespace stillmine::exchange
