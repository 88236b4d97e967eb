#include "vectors.h"

#include <sodium.h>

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include "core/hex.h"
#include "fixtures.h"
#include "protocol/challenge.h"
#include "protocol/deployment.h"
#include "protocol/notice.h"
#include "protocol/padding.h"
#include "protocol/receipt.h"
#include "protocol/sealing.h"
#include "protocol/status.h"
#include "protocol/strict_json.h"
#include "protocol/unopened.h"

namespace stillmine::protocol {
namespace {

namespace json = boost::json;

using Hash = std::array<unsigned char, 32>;

Hash argon2(std::string_view password, const unsigned char* salt) {
  Hash out;
  if (crypto_pwhash(out.data(), out.size(), password.data(), password.size(), salt, 2,
                    std::size_t{19456} * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    std::abort();
  }
  return out;
}

json::object receipt(std::string_view number, std::string_view pin) {
  const Hash k = argon2(number, reinterpret_cast<const unsigned char*>("stillmine/case/1"));
  std::string password(reinterpret_cast<const char*>(k.data()) + 16, 16);
  password += pin;
  const Hash v = argon2(password, k.data());
  json::object entry{
      {"number", number}, {"pin", pin}, {"index", core::to_hex(core::Bytes(k).first(16))}};
  constexpr std::array<std::string_view, 3> kNames = {"access", "status", "withdrawal"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    Hash key;
    crypto_kdf_derive_from_key(key.data(), key.size(), i + 1, "stillmin", v.data());
    entry[kNames[i]] = core::to_hex(key);
  }
  return entry;
}

/// An array with one element a line, so that a change to one vector is one line of a diff.
std::string lines(const json::array& list) {
  std::string text = "[";
  for (std::size_t i = 0; i < list.size(); ++i) {
    text += i == 0 ? "\n    " : ",\n    ";
    text += write_json(list[i]);
  }
  return text + "\n  ]";
}

std::string file(const std::vector<std::pair<std::string, json::value>>& members) {
  std::string text = "{";
  for (std::size_t i = 0; i < members.size(); ++i) {
    text += i == 0 ? "\n  " : ",\n  ";
    text += write_json(json::value(members[i].first)) + ": ";
    const json::array* list = members[i].second.if_array();
    text += list == nullptr ? write_json(members[i].second) : lines(*list);
  }
  return text + "\n}\n";
}

// --- messages ---

std::vector<std::pair<std::string, Message>> messages() {
  const Secret<32> withdrawal = secret_of<32>(0x77);
  std::vector<std::pair<std::string, Message>> list;
  const auto add = [&list](std::string name, std::uint8_t byte, std::uint64_t counter,
                           std::variant<Open, Add, Withdraw, Cancel, Confirm> content) {
    list.emplace_back(std::move(name), Message{address(byte), counter, std::move(content)});
  };
  Open open;
  open.status = secret_of<32>(0x53);
  open.withdrawal_hash = sha256(withdrawal.bytes());
  open.answers = {Under18::kNotSure, Who::kParentOrTrusted};
  open.items = {picture(1), video(2)};
  open.items[0].edited = true;
  add("open", 9, 1, open);
  for (std::uint8_t i = 3; i < 40; ++i) open.items.push_back(picture(i));
  add("open in the second bucket", 19, 1, open);
  add("add", 29, 2, Add{withdrawal, {picture(3)}});
  add("withdraw one", 39, 3, Withdraw{withdrawal, false, {picture(1).id}});
  add("withdraw all", 49, 4, Withdraw{withdrawal, true, {}});
  add("cancel", 59, 5, Cancel{withdrawal});
  add("confirm", 69, 6, Confirm{withdrawal});
  return list;
}

json::array sealed_messages() {
  json::array list;
  std::uint8_t seed = 100;
  for (const auto& [name, message] : messages()) {
    const Secret<32> ephemeral = secret_of<32>(seed++);
    ScriptedRandom random({ephemeral.bytes().begin(), ephemeral.bytes().end()});
    const Secret<32> access = secret_of<32>(0x41);
    std::variant<Register, Access> entry = Access{access};
    if (message.counter == 1) entry = Register{sha256(access.bytes())};
    const auto body = seal_message(message, entry, exchange_key().public_key, random);
    list.push_back(json::object{{"name", name},
                                {"access", hex_text(access.bytes())},
                                {"ephemeralSecret", hex_text(ephemeral.bytes())},
                                {"document", write_message(message)},
                                {"bodyBytes", body->size()},
                                {"bodySha256", hex_text(sha256(*body))}});
  }
  return list;
}

// --- status boxes ---

std::vector<CaseStatus> statuses() {
  CaseStatus received;
  CaseStatus full;
  full.state = CaseState::kPartlyRefused;
  full.withdraw_effective_at = 1795330800;  // 2026-11-22T07:00Z
  ItemStatus listed;
  listed.id = picture(1).id;
  listed.tag = picture(1).tag;
  listed.state = ItemState::kListed;
  listed.partners = {
      {"Platform one", PartnerState::kBlocked, "2026-W47"},
      {"Plattform zwei \u2014 \u043f\u0440\u0438\u043c\u0435\u0440", PartnerState::kWaiting, ""}};
  ItemStatus refused;
  refused.id = video(2).id;
  refused.tag = video(2).tag;
  refused.kind = ItemKind::kVideo;
  refused.state = ItemState::kRefused;
  refused.reason = core::ErrorCode::kTooManyFrames;
  full.items = {listed, refused};
  return {received, full};
}

json::array status_boxes() {
  json::array list;
  std::uint8_t seed = 1;
  const Secret<32> key = secret_of<32>(0x53);
  for (const CaseStatus& status : statuses()) {
    ScriptedRandom random(std::vector<std::uint8_t>(24, seed++));
    list.push_back(json::object{{"statusKey", hex_text(key.bytes())},
                                {"document", write_status(status)},
                                {"box", hex_text(*seal_status(status, key, random))}});
  }
  return list;
}

json::object unopened() {
  const SignKeyPair key = sign_key_from_seed(secret_of<32>(0x21));
  CaseIndex index;
  index.bytes.fill(0x1C);
  ScriptedRandom random(std::vector<std::uint8_t>(24, 9));
  const auto box = seal_unopened(index, core::ErrorCode::kMessageUnreadable, key, random);
  return {{"noticeKey", hex_text(key.public_key)},
          {"case", index.hex()},
          {"reason", core::wire_word(core::ErrorCode::kMessageUnreadable)},
          {"box", hex_text(*box)}};
}

json::array refused_status_documents() {
  const std::string good = write_status(statuses()[1]);
  const auto with = [&good](std::string_view from, std::string_view to) {
    std::string text = good;
    const std::size_t at = text.find(from);
    if (at == std::string::npos) std::abort();
    return json::value(text.replace(at, from.size(), to));
  };
  return {with("\"listed\"", "\"gone\""),
          with("2026-W47", "2026-W54"),
          with("2026-11-22T07:00Z", "2026-11-22T07:30Z"),
          with("2026-11-22T07:00Z", "2026-02-30T07:00Z"),
          with("\"reason\":null,", ""),
          with("\"reason\":null", "\"reason\":\"no_such_word\""),
          with("\"kind\":\"image\"", "\"kind\":\"image\",\"kind\":\"image\""),
          with("\"kind\":\"image\"", "\"kind\":\"image\",\"size\":1"),
          with("\"id\":\"01", "\"id\":\"0G"),
          with("\"name\":\"Platform one\"", "\"name\":\"\""),
          with("\"items\":", "\"item\":"),
          json::value("[]")};
}

// --- the public documents ---

Deployment deployment() {
  Deployment deployment;
  deployment.programmes = {
      {"adult", exchange_key().public_key, {"Platform one", "\u0645\u062b\u0627\u0644 \"2\""}},
      {"minor", box_key_from_secret(secret_of<32>(0x44)).public_key, {}}};
  deployment.notice_key = sign_key_from_seed(secret_of<32>(0x21)).public_key;
  sign_deployment(deployment, sign_key_from_seed(secret_of<32>(0x22)));
  return deployment;
}

json::object notice() {
  constexpr std::int64_t kIssued = 1795327200;  // 2026-11-22T06:00Z
  Notice notice;
  notice.issued = kIssued;
  notice.programmes["adult"] = {{"Platform one", "2026-W47"}, {"Platform two", ""}};
  const SignKeyPair key = sign_key_from_seed(secret_of<32>(0x21));
  return {{"noticeKey", hex_text(key.public_key)},
          {"issued", kIssued},
          {"text", write_notice(notice, key)}};
}

json::object challenge() {
  ScriptedRandom random;
  const ChallengeAnswer answer = make_challenge(12, 1000, secret_of<32>(0x31), random);
  return {{"key", hex_text(secret_of<32>(0x31).bytes())},
          {"nowMs", 1000},
          {"token", answer.token},
          {"bits", answer.bits},
          {"solution", solve_challenge(answer)}};
}

}  // namespace

std::string receipt_vectors() {
  if (sodium_init() < 0) std::abort();
  json::array digits;
  for (const char* text : {"572", "407193382206551", "000000000000000", "999999999999999", "1"}) {
    digits.push_back(json::object{{"digits", text}, {"check", std::string(1, check_digit(text))}});
  }
  const json::array numbers = {
      "4071 9338 2206 5519",
      "4071-9338-2206-5519",
      " 4071933822065519\n",
      "\u2068\u0664\u0660\u0667\u0661 \u0669\u0663\u0663\u0668 \u0662\u0662\u0660\u0666 "
      "\u0665\u0665\u0661\u0669\u2069",
      "\u06F4\u06F0\u06F7\u06F1\u06F9\u06F3\u06F3\u06F8\u06F2\u06F2\u06F0\u06F6\u06F5\u06F5\u06F1"
      "\u06F9",
      "\U0001D7DC\U0001D7D8\U0001D7DF\U0001D7D9\u00A09338\u20112206\u20145519"};
  const json::array refused = {"",
                               "407193382206551",
                               "40719338220655190",
                               "4071933822065518",
                               "4071938322065519",
                               "407193382206551x",
                               "\u2163071933822065519",
                               "4071_9338_2206_5519"};
  json::array receipts = {
      receipt("4071933822065519", "12345678"), receipt("4071933822065519", "12345679"),
      receipt("0000000000000000", "00000000"), receipt("3141592653589795", "27182818")};
  return file(
      {{"about",
        "Case numbers, PINs and the keys that follow from them, by libsodium alone. Written by "
        "tests/protocol/make_vectors.cpp; read by C++, node and browsers."},
       {"parameterSet", json::value(json::string_view(kParameterSet))},
       {"checkDigits", digits},
       {"typedForms", numbers},
       {"typedFormsOf", "4071933822065519"},
       {"refusedNumbers", refused},
       {"receipts", receipts}});
}

std::string protocol_vectors() {
  const BoxKeyPair key = exchange_key();
  json::array tags;
  for (const std::uint8_t byte : {std::uint8_t{0}, std::uint8_t{1}}) {
    Digest digest{};
    digest.fill(byte);
    tags.push_back(json::object{{"statusKey", hex_text(secret_of<32>(0x53).bytes())},
                                {"sha256", hex_text(digest)},
                                {"tag", hex_text(item_tag(secret_of<32>(0x53), digest))}});
  }
  const SignKeyPair operator_key = sign_key_from_seed(secret_of<32>(0x22));
  return file(
      {{"about",
        "Sealed messages, status boxes and public documents with fixed keys and nonces. Written by "
        "tests/protocol/make_vectors.cpp; read by C++, node and browsers."},
       {"exchange", json::object{{"secret", hex_text(key.secret.bytes())},
                                 {"publicKey", hex_text(key.public_key)},
                                 {"keyId", key_id(key.public_key).hex()}}},
       {"messages", sealed_messages()},
       {"statusBoxes", status_boxes()},
       {"refusedStatusDocuments", refused_status_documents()},
       {"tags", tags},
       {"challenge", challenge()},
       {"deployment", json::object{{"operatorKey", hex_text(operator_key.public_key)},
                                   {"text", write_deployment(deployment())}}},
       {"notice", notice()},
       {"unopened", unopened()}});
}

}  // namespace stillmine::protocol
