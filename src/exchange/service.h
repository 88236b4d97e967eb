// The exchange as a process: opens its folder, serves the partner wires on one address and the
// operator on admin.sock, and goes to the intake for messages. It listens to nobody else: the intake
// has no way here.
//
// Inputs: see ExchangeOptions. Outputs: `ready` is called once with the address that partners reach.
// run_exchange returns when the process is told to stop (SIGTERM, SIGINT) or the disk has failed.
// Errors: those of office.h; kNetwork when an address cannot be bound. Threads: makes its own.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cases/programme.h"
#include "core/result.h"
#include "http/address.h"
#include "http/client.h"

namespace stillmine::exchange {

struct ExchangeOptions {
  std::string folder;  // DIR/exchange
  http::Address listen;
  http::Url pickup;                  // the intake
  std::optional<http::Trust> trust;  // for https; nothing: the system's authorities
  std::string token;                 // what the intake knows us by: 64 hex digits
  std::vector<const cases::Programme*> programmes;
  int withdrawal_delay_hours = 24;
  int unconfirmed_months = 12;
};

core::Result<void> run_exchange(const ExchangeOptions& options,
                                const std::function<void(const http::Address&)>& ready);

}  // namespace stillmine::exchange
