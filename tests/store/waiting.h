// The inbox's functions that call back, for tests that wait.
#pragma once

#include <future>
#include <memory>
#include <utility>

#include "store/inbox.h"

namespace stillmine::store {

inline core::Result<void> open_case(Inbox& inbox, const NewMessage& message,
                                    std::int64_t week = 2969) {
  const auto promise = std::make_shared<std::promise<core::Result<void>>>();
  inbox.open_case(message, week,
                  [promise](core::Result<void> result) { promise->set_value(std::move(result)); });
  return promise->get_future().get();
}

inline core::Result<AddAnswer> add_message(Inbox& inbox, const NewMessage& message,
                                           TryPolicy& policy) {
  const auto promise = std::make_shared<std::promise<core::Result<AddAnswer>>>();
  inbox.add_message(message, policy, [promise](core::Result<AddAnswer> result) {
    promise->set_value(std::move(result));
  });
  return promise->get_future().get();
}

}  // namespace stillmine::store
