// A listening socket and the connections that came in through it.
//
// Inputs: an address (TCP or Unix domain socket), and a Service: what is answered there and under
// which limits. A Unix socket is made with mode 0600 and removed at stop. Outputs: the address that
// was bound. Errors: kNetwork when the address cannot be bound. Each connection is a coroutine on a
// strand of its own, so a handler runs on one thread at a time and several handlers in parallel.
// Cost: about 12 kB a connection, and its body as far as it has arrived. Threads: open, start and
// stop may be called from any.
#pragma once

#include <memory>

#include "core/result.h"
#include "http/address.h"
#include "http/gate.h"
#include "http/limits.h"
#include "http/log.h"
#include "http/metrics.h"
#include "http/router.h"
#include "http/task.h"

namespace stillmine::http {

/// What a listener serves. Filled before the first listener opens, only read afterwards.
struct Service {
  Router router;
  Limits limits = {};
  GateRules gate = {};
  HeaderPolicy headers = {};
  Metrics* metrics = nullptr;  // both outlive every listener
  const Log* log = nullptr;
};

class Listener {
 public:
  static core::Result<std::unique_ptr<Listener>> open(const Executor& executor,
                                                      const Address& address,
                                                      std::shared_ptr<const Service> service);
  ~Listener();
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  /// The address with the port that the system chose.
  [[nodiscard]] const Address& bound() const noexcept;

  /// Begins to accept.
  void start();

  /// Accepts nothing more, ends idle connections, and waits for requests under way, at most
  /// Limits::stop_grace.
  Task<void> stop();

 private:
  struct State;
  explicit Listener(std::shared_ptr<State> state);
  static Task<void> accept_all(std::shared_ptr<State> state);
  std::shared_ptr<State> state_;
};

}  // namespace stillmine::http
