#include "exchange/clerk.h"

#include <algorithm>
#include <fstream>
#include <type_traits>
#include <utility>
#include <variant>

#include "cases/policy.h"
#include "cases/state.h"

namespace stillmine::exchange {

using core::ErrorCode;
using core::Result;

namespace {

protocol::Address address_of(const store::SealedMessage& sealed) {
  return {sealed.programme, {sealed.key}, {sealed.case_index}, {sealed.id}};
}

cases::Fingerprint as_domain(const protocol::PdqFingerprint& pdq, protocol::ItemKind) {
  return {cases::SignalType::kPdq, {pdq.value.begin(), pdq.value.end()}, pdq.recipe, pdq.quality};
}

cases::Fingerprint as_domain(const protocol::Md5Fingerprint& md5, protocol::ItemKind kind) {
  const auto type = kind == protocol::ItemKind::kVideo ? cases::SignalType::kVideoMd5
                                                       : cases::SignalType::kImageMd5;
  return {type, {md5.value.begin(), md5.value.end()}, std::string(cases::kUpright), 100};
}

// No wire carries vPDQ yet (cases/programme.h): the policy passes it over, frames and all.
cases::Fingerprint as_domain(const protocol::VpdqFingerprint&, protocol::ItemKind) {
  return {cases::SignalType::kVideoPdq, {}, std::string(cases::kUpright), 100};
}

store::Digest proof(const protocol::Secret<32>& authority) {
  return protocol::sha256(authority.bytes());
}

cases::Answers as_domain(const protocol::Answers& answers) {
  // Both lists are in the order of protocol.md.
  return {static_cast<cases::Under18>(answers.under18), static_cast<cases::Who>(answers.who)};
}

}  // namespace

Result<Clerk::Done> Clerk::open_waiting(std::size_t limit) {
  Done done;
  const auto waiting = ledger_.unopened(limit);
  if (!waiting) return tl::unexpected(waiting.error());
  for (const store::SealedMessage& sealed : *waiting) {
    if (auto handled = handle(sealed, done); !handled) return tl::unexpected(handled.error());
  }
  return done;
}

Result<void> Clerk::handle(const store::SealedMessage& sealed, Done& done) {
  const auto message = vault_.open_message(address_of(sealed), sealed.sealed);
  if (!message) {
    if (message.error().code == ErrorCode::kKeyRetired) {
      ++done.left;
      return {};
    }
    ++done.refused;
    return ledger_.refuse(sealed.id, message.error().code);
  }
  const auto programme = programme_of(*message);
  if (!programme) return tl::unexpected(programme.error());
  if (*programme == nullptr) {
    ++done.refused;
    return ledger_.refuse(sealed.id, ErrorCode::kProgrammeWrong);
  }
  const auto refusal = ledger_.apply(judge(*message, **programme));
  if (!refusal) return tl::unexpected(refusal.error());
  ++(*refusal ? done.refused : done.accepted);
  return {};
}

Result<const cases::Programme*> Clerk::programme_of(const protocol::Message& message) const {
  if (!std::holds_alternative<protocol::Open>(message.content)) {
    const auto known = ledger_.programme_of(message.address.case_index.bytes);
    if (!known) return tl::unexpected(known.error());
    if (*known) return cases::find_programme(**known);
  }
  return cases::find_programme(message.address.programme);
}

bool Clerk::runs(const cases::Programme& programme) const {
  return std::find(rules_.programmes.begin(), rules_.programmes.end(), &programme) !=
         rules_.programmes.end();
}

store::NewItem Clerk::judge(const protocol::Item& item, const cases::Programme& programme) const {
  std::vector<cases::Fingerprint> fingerprints;
  for (const protocol::Fingerprint& fingerprint : item.fingerprints) {
    fingerprints.push_back(
        std::visit([&](const auto& one) { return as_domain(one, item.kind); }, fingerprint));
  }
  const cases::ItemJudgement judgement = cases::judge_item(fingerprints, programme, rules_.benign);
  store::NewItem judged;
  judged.id = item.id.bytes;
  judged.tag = item.tag;
  judged.kind =
      item.kind == protocol::ItemKind::kVideo ? cases::ItemKind::kVideo : cases::ItemKind::kImage;
  judged.reason = judgement.item.reason;
  judged.state = judgement.item.verdict == cases::Verdict::kRefuse ? cases::ItemState::kRefused
                 : judgement.item.verdict == cases::Verdict::kHold ? cases::ItemState::kHeld
                                                                   : cases::ItemState::kReceived;
  for (const std::size_t kept : judgement.kept) {
    const cases::Fingerprint& one = fingerprints[kept];
    const store::RecordId record = vault_.record_id(programme, one.type, one.value);
    judged.fingerprints.push_back(
        {record, one.type, vault_.seal_value(programme, record, one.type, one.value), one.recipe});
  }
  return judged;
}

std::vector<store::NewItem> Clerk::judge(const std::vector<protocol::Item>& items,
                                         const cases::Programme& programme) const {
  std::vector<store::NewItem> judged;
  judged.reserve(items.size());
  for (const protocol::Item& item : items) judged.push_back(judge(item, programme));
  return judged;
}

store::OpenedMessage Clerk::judge(const protocol::Message& message,
                                  const cases::Programme& programme) const {
  store::OpenedMessage opened;
  opened.id = message.address.message.bytes;
  opened.case_index = message.address.case_index.bytes;
  opened.counter = message.counter;
  const std::int64_t now = clock_.unix_seconds();
  if (const auto* open = std::get_if<protocol::Open>(&message.content)) {
    store::OpenCase content;
    content.programme = programme.id;
    content.status_key = vault_.seal_status_key(programme, opened.case_index, open->status);
    content.withdrawal_hash = open->withdrawal_hash;
    content.expires = now + cases::unconfirmed_lifetime(rules_.unconfirmed_months);
    if (runs(programme) && programme.admits(as_domain(open->answers))) {
      content.items = judge(open->items, programme);
    } else {
      content.refusal = ErrorCode::kProgrammeWrong;
    }
    opened.content = std::move(content);
  } else if (const auto* add = std::get_if<protocol::Add>(&message.content)) {
    opened.content = store::AddItems{proof(add->withdrawal), judge(add->items, programme)};
  } else if (const auto* withdraw = std::get_if<protocol::Withdraw>(&message.content)) {
    store::WithdrawItems content;
    content.proof = proof(withdraw->withdrawal);
    content.all = withdraw->all;
    content.at_once = rules_.withdrawal_delay_hours == 0;
    for (const protocol::ItemId& item : withdraw->items) content.items.push_back(item.bytes);
    content.due = cases::withdrawal_due(now, rules_.withdrawal_delay_hours);
    opened.content = std::move(content);
  } else if (const auto* cancel = std::get_if<protocol::Cancel>(&message.content)) {
    opened.content = store::CancelWithdrawals{proof(cancel->withdrawal)};
  } else {
    opened.content =
        store::ConfirmCase{proof(std::get<protocol::Confirm>(message.content).withdrawal)};
  }
  return opened;
}

Result<std::vector<hash::Pdq256>> read_benign_list(const std::string& path) {
  constexpr std::size_t kDigits = 64;
  std::vector<hash::Pdq256> values;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    auto value = hash::parse_pdq(std::string_view(line).substr(0, kDigits));
    if (!value) return tl::unexpected(value.error());
    values.push_back(*value);
  }
  return values;
}

}  // namespace stillmine::exchange
