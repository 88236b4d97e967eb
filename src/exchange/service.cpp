#include "exchange/service.h"

#include <atomic>
#include <memory>
#include <utility>

#include "exchange/admin_socket.h"
#include "exchange/clerk.h"
#include "exchange/courier.h"
#include "exchange/door.h"
#include "exchange/office.h"
#include "exchange/rounds.h"
#include "exchange/test_record.h"
#include "exchange/wires/stopncii.h"
#include "http/blocking.h"
#include "http/listener.h"
#include "http/runtime.h"

namespace stillmine::exchange {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

// Handlers wait for the one writer, which commits what all of them brought at once: a few dozen
// waiting callers fill a group, more would only use memory.
constexpr std::size_t kBlockingThreads = 32;

Result<void> pin_test_record(Office& office,
                             const std::vector<const cases::Programme*>& programmes) {
  for (const cases::Programme* programme : programmes) {
    const store::RecordId id =
        office.vault->record_id(*programme, cases::SignalType::kPdq, kTestRecordValue);
    const store::NewFingerprint record{
        id, cases::SignalType::kPdq,
        office.vault->seal_value(*programme, id, cases::SignalType::kPdq, kTestRecordValue),
        std::string(cases::kUpright)};
    if (auto done = office.ledger->pin(programme->id, record); !done) return done;
  }
  return {};
}

std::shared_ptr<http::Service> new_service(http::Metrics& metrics, const http::Log& log) {
  auto service = std::make_shared<http::Service>();
  service->metrics = &metrics;
  service->log = &log;
  return service;
}

}  // namespace

Result<void> run_exchange(const ExchangeOptions& options,
                          const std::function<void(const http::Address&)>& ready) {
  const core::Clock& clock = core::system_clock();
  protocol::Random& random = protocol::system_random();
  const http::Log log("exchange");
  http::Metrics metrics;
  http::Runtime runtime;
  std::atomic<bool> disk_failed = false;

  auto office = open_office(options.folder, options.programmes, clock, random, [&] {
    log.error("disk_failed");
    disk_failed = true;
    runtime.stop();
  });
  if (!office) return tl::unexpected(office.error());
  auto benign = read_benign_list(options.folder + "/benign.txt");
  if (!benign) return tl::unexpected(benign.error());
  if (auto pinned = pin_test_record(*office, options.programmes); !pinned) return pinned;

  http::BlockingPool pool(kBlockingThreads);
  PartnerDoor door(*office->ledger, clock, {});
  StopnciiWire stopncii(*office->ledger, *office->vault, door, clock, metrics);
  const auto partners = new_service(metrics, log);
  stopncii.add_routes(partners->router, pool);
  Administration administration(*office->ledger, *office->vault, clock, random);
  const auto operators = new_service(metrics, log);
  add_admin_routes(operators->router, administration, options.programmes, metrics, pool);

  auto public_door = http::Listener::open(runtime.executor(), options.listen, partners);
  if (!public_door) return tl::unexpected(public_door.error());
  http::Address admin_address;
  admin_address.unix_path = options.folder + "/admin.sock";
  auto admin_door = http::Listener::open(runtime.executor(), admin_address, operators);
  if (!admin_door) return tl::unexpected(admin_door.error());

  Clerk clerk(*office->ledger, *office->vault, clock,
              {options.programmes, std::move(*benign), options.withdrawal_delay_hours,
               options.unconfirmed_months});
  Courier courier(http::Client(options.pickup, {}, options.trust), options.token, *office->ledger,
                  *office->vault, clock, random);
  Rounds rounds(*office->ledger, clerk, courier, options.programmes, clock, metrics, log);

  runtime.stop_on_signals();
  runtime.at_stop([&]() -> http::Task<void> { co_await (*public_door)->stop(); });
  runtime.at_stop([&]() -> http::Task<void> { co_await (*admin_door)->stop(); });
  runtime.at_end([&pool] { pool.join(); });
  (*public_door)->start();
  (*admin_door)->start();
  rounds.start();
  ready((*public_door)->bound());
  runtime.run();
  rounds.stop();
  if (disk_failed) return fail(ErrorCode::kStoreFailed, "the disk failed");
  return {};
}

}  // namespace stillmine::exchange
