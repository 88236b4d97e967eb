// The courier goes to the intake, since the intake cannot come to us: it fetches sealed messages,
// keeps them durably and only then acknowledges them, leaves rewritten status boxes, and leaves the
// public notice. Every step may be repeated at any time: messages are known by their id, a box
// replaces the one before.
//
// Inputs: the intake's URL and bearer token. Outputs: what each call moved. Errors: kNetwork and
// kPickupRefused (the intake said no: the token, or a fault of ours), the store's.
// Cost: a connection a call. Threads: one at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/clock.h"
#include "core/result.h"
#include "exchange/vault.h"
#include "http/client.h"
#include "protocol/notice.h"
#include "protocol/random.h"
#include "store/ledger.h"

namespace stillmine::exchange {

class Courier {
 public:
  Courier(http::Client client, std::string token, store::Ledger& ledger, const Vault& vault,
          const core::Clock& clock, protocol::Random& random)
      : client_(std::move(client)),
        token_(std::move(token)),
        ledger_(ledger),
        vault_(vault),
        clock_(clock),
        random_(random) {}

  /// One batch of messages into the ledger. Returns how many; 0: nothing is waiting.
  core::Result<std::size_t> fetch_messages();
  /// One batch of status boxes to the intake. Returns how many; 0: all are up to date.
  core::Result<std::size_t> leave_statuses();
  /// The same for cases whose first message could not be opened.
  core::Result<std::size_t> leave_unopened();
  /// The public notice, when it differs from the one left before or that one is an hour old.
  core::Result<void> leave_notice(const std::vector<const cases::Programme*>& programmes);

 private:
  core::Result<std::string> call(std::string_view what, std::string_view content_type,
                                 std::string body) const;

  http::Client client_;
  std::string token_;
  store::Ledger& ledger_;
  const Vault& vault_;
  const core::Clock& clock_;
  protocol::Random& random_;
  protocol::Notice left_notice_;
};

/// The status of a case as its box will carry it.
protocol::CaseStatus as_status(const store::CaseView& view);

}  // namespace stillmine::exchange
