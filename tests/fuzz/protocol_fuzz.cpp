// Every reader of the protocol on the same bytes: none may crash, and what one takes must come out of
// its writer as a text that reads back to itself.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/bytes.h"
#include "protocol/challenge.h"
#include "protocol/deployment.h"
#include "protocol/envelope.h"
#include "protocol/message.h"
#include "protocol/notice.h"
#include "protocol/padding.h"
#include "protocol/pickup.h"
#include "protocol/receipt.h"
#include "protocol/status.h"

namespace {

using namespace stillmine;  // NOLINT(google-build-using-namespace): a file of one function

void must(bool holds) {
  if (!holds) std::abort();
}

/// write(read(text)) is a fixed point.
template <class Read, class Write>
void settles(std::string_view text, Read read, Write write) {
  const auto value = read(text);
  if (!value) return;
  const std::string once = write(*value);
  const auto again = read(once);
  must(again.has_value());
  must(write(*again) == once);
}

void bodies(core::Bytes bytes) {
  if (const auto body = protocol::read_message_body(bytes)) {
    const auto written = protocol::write_message_body(body->envelope, body->sealed);
    must(protocol::read_message_body(written).has_value());
  }
  (void)protocol::read_picked_messages(bytes);
  (void)protocol::read_left_statuses(bytes);
  (void)protocol::verify_solution(core::as_text(bytes), 0, {});
  (void)protocol::unpad(core::as_text(bytes));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const core::Bytes bytes{data, size};
  const std::string_view text = core::as_text(bytes);
  settles(text, protocol::read_message, protocol::write_message);
  settles(text, protocol::read_status, protocol::write_status);
  settles(text, protocol::read_status_request, protocol::write_status_request);
  settles(text, protocol::read_status_answer, protocol::write_status_answer);
  settles(text, protocol::read_deployment, protocol::write_deployment);
  settles(text, protocol::read_challenge, protocol::write_challenge);
  settles(text, protocol::read_accepted, protocol::write_accepted);
  settles(text, protocol::read_pickup_request, protocol::write_pickup_request);
  settles(text, protocol::read_ack, protocol::write_ack);
  settles(text, protocol::CaseNumber::parse, [](const auto& number) { return number.grouped(); });
  settles(text, protocol::Pin::parse, [](const auto& pin) { return pin.grouped(); });
  (void)protocol::read_notice(text, {}, 0);
  bodies(bytes);
  return 0;
}
