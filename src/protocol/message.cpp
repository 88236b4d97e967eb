#include "protocol/message.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <utility>

#include "protocol/primitives.h"
#include "protocol/strict_json.h"

namespace stillmine::protocol {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::Result;

constexpr std::array<std::string_view, 5> kKinds = {"open", "add", "withdraw", "cancel", "confirm"};
constexpr std::array<std::string_view, 4> kUnder18 = {"no", "yes", "some", "not_sure"};
constexpr std::array<std::string_view, 3> kWho = {"self", "parent_or_trusted", "adult_from_before"};
constexpr std::array<std::string_view, 2> kItemKinds = {"image", "video"};
constexpr std::array<std::string_view, 3> kTypes = {"pdq", "md5", "vpdq"};

// Four days of video: a bound that keeps the sum of two of them within 32 bits.
constexpr std::uint64_t kMaxVideoMs = std::uint64_t{4} * 24 * 3600 * 1000;

template <std::size_t N>
json::string text_of(const std::array<std::string_view, N>& words, auto enumerator) {
  const std::string_view word = words[static_cast<std::size_t>(enumerator)];
  return json::string(json::string_view(word));
}

// --- writing ---

json::object write(const PdqFingerprint& pdq) {
  return {{"type", "pdq"},
          {"recipe", pdq.recipe},
          {"value", hex_text(pdq.value)},
          {"quality", pdq.quality}};
}

json::object write(const Md5Fingerprint& md5) {
  return {{"type", "md5"}, {"value", hex_text(md5.value)}};
}

json::object write(const VpdqFingerprint& vpdq) {
  json::array frames;
  frames.reserve(vpdq.frames.size());
  for (const VideoFrame& frame : vpdq.frames) {
    frames.push_back(json::object{
        {"ms", frame.ms}, {"value", hex_text(frame.value)}, {"quality", frame.quality}});
  }
  return {{"type", "vpdq"}, {"frames", std::move(frames)}};
}

json::object write(const Item& item) {
  json::array fingerprints;
  for (const Fingerprint& fingerprint : item.fingerprints) {
    fingerprints.push_back(std::visit([](const auto& f) { return write(f); }, fingerprint));
  }
  return {{"id", item.id.hex()},
          {"tag", hex_text(item.tag)},
          {"kind", text_of(kItemKinds, item.kind)},
          {"edited", item.edited},
          {"synthetic", item.synthetic},
          {"fingerprints", std::move(fingerprints)}};
}

json::array write(const std::vector<Item>& items) {
  json::array list;
  list.reserve(items.size());
  for (const Item& item : items) list.push_back(write(item));
  return list;
}

void write(json::object& out, const Open& open) {
  out["status"] = hex_text(open.status.bytes());
  out["withdrawalHash"] = hex_text(open.withdrawal_hash);
  out["answers"] = json::object{{"under18", text_of(kUnder18, open.answers.under18)},
                                {"who", text_of(kWho, open.answers.who)}};
  out["items"] = write(open.items);
}

void write(json::object& out, const Add& add) {
  out["withdrawal"] = hex_text(add.withdrawal.bytes());
  out["items"] = write(add.items);
}

void write(json::object& out, const Withdraw& withdraw) {
  out["withdrawal"] = hex_text(withdraw.withdrawal.bytes());
  if (withdraw.all) {
    out["items"] = "all";
    return;
  }
  json::array ids;
  for (const ItemId& id : withdraw.items) ids.push_back(json::string(id.hex()));
  out["items"] = std::move(ids);
}

void write(json::object& out, const Cancel& cancel) {
  out["withdrawal"] = hex_text(cancel.withdrawal.bytes());
}

void write(json::object& out, const Confirm& confirm) {
  out["withdrawal"] = hex_text(confirm.withdrawal.bytes());
}

// --- reading ---

bool is_recipe(std::string_view recipe) {
  for (const char c : recipe) {
    const bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
                      c == '.' || c == '+' || c == ':';
    if (!good) return false;
  }
  return !recipe.empty();
}

Result<VideoFrame> read_frame(const json::value& value) {
  ObjectReader in(value, "frame");
  VideoFrame frame;
  frame.ms = in.integer("ms", 0, kMaxVideoMs);
  in.hex("value", frame.value);
  frame.quality = static_cast<std::uint8_t>(in.integer("quality", 0, 100));
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return frame;
}

Result<VpdqFingerprint> read_frames(const json::array& list) {
  if (list.size() > kMaxFrames) return core::fail(ErrorCode::kTooManyFrames);
  if (list.empty()) return core::fail(ErrorCode::kDocumentMalformed, "frames: none");
  VpdqFingerprint vpdq;
  vpdq.frames.reserve(list.size());
  for (const json::value& entry : list) {
    auto frame = read_frame(entry);
    if (!frame) return tl::unexpected(frame.error());
    vpdq.frames.push_back(*frame);
  }
  return vpdq;
}

Result<Fingerprint> read_fingerprint(const json::value& value) {
  ObjectReader in(value, "fingerprint");
  Fingerprint fingerprint;
  switch (in.word("type", kTypes)) {
    case 0: {
      PdqFingerprint pdq;
      pdq.recipe = in.text("recipe", 32);
      if (!is_recipe(pdq.recipe)) in.refuse("recipe", "not a name");
      in.hex("value", pdq.value);
      pdq.quality = static_cast<std::uint8_t>(in.integer("quality", 0, 100));
      fingerprint = std::move(pdq);
      break;
    }
    case 1: {
      Md5Fingerprint md5;
      in.hex("value", md5.value);
      fingerprint = md5;
      break;
    }
    default: {
      auto vpdq = read_frames(in.array("frames", static_cast<std::size_t>(-1)));
      if (vpdq) {
        fingerprint = *std::move(vpdq);
      } else {
        in.refuse(vpdq.error());
      }
    }
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return fingerprint;
}

Result<Item> read_item(const json::value& value) {
  ObjectReader in(value, "item");
  Item item;
  in.hex("id", item.id);
  in.hex("tag", item.tag);
  item.kind = static_cast<ItemKind>(in.word("kind", kItemKinds));
  item.edited = in.boolean("edited");
  item.synthetic = in.boolean("synthetic");
  const json::array& fingerprints = in.array("fingerprints", kMaxFingerprints);
  if (fingerprints.empty()) in.refuse("fingerprints", "none");
  for (const json::value& entry : fingerprints) {
    auto fingerprint = read_fingerprint(entry);
    if (!fingerprint) {
      in.refuse(fingerprint.error());
      break;
    }
    item.fingerprints.push_back(*std::move(fingerprint));
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return item;
}

std::vector<Item> read_items(ObjectReader& in) {
  std::vector<Item> items;
  const json::array& list = in.array("items", static_cast<std::size_t>(-1));
  if (list.size() > kMaxItems) {
    in.refuse(core::Error{ErrorCode::kTooManyItems, ""});
    return items;
  }
  items.reserve(list.size());
  for (const json::value& entry : list) {
    auto item = read_item(entry);
    if (!item) {
      in.refuse(item.error());
      return items;
    }
    for (const Item& earlier : items) {
      if (earlier.id == item->id) in.refuse("items", "an id twice");
    }
    items.push_back(*std::move(item));
  }
  if (items.empty()) in.refuse("items", "none");
  return items;
}

Open read_open(ObjectReader& in) {
  Open open;
  in.hex("status", open.status);
  in.hex("withdrawalHash", open.withdrawal_hash);
  ObjectReader answers(in.value("answers"), "answers");
  open.answers.under18 = static_cast<Under18>(answers.word("under18", kUnder18));
  open.answers.who = static_cast<Who>(answers.word("who", kWho));
  if (auto done = answers.finish(); !done) in.refuse(done.error());
  open.items = read_items(in);
  return open;
}

Withdraw read_withdraw(ObjectReader& in) {
  Withdraw withdraw;
  in.hex("withdrawal", withdraw.withdrawal);
  const json::value& items = in.value("items");
  if (const json::string* all = items.if_string(); all != nullptr) {
    withdraw.all = *all == "all";
    if (!withdraw.all) in.refuse("items", "neither ids nor all");
    return withdraw;
  }
  const json::array* ids = items.if_array();
  if (ids == nullptr || ids->empty() || ids->size() > kMaxItems) {
    in.refuse("items", "neither ids nor all");
    return withdraw;
  }
  for (const json::value& entry : *ids) {
    const json::string* text = entry.if_string();
    if (text == nullptr) {
      in.refuse("items", "not an id");
      return withdraw;
    }
    const auto id = ItemId::parse({text->data(), text->size()});
    if (!id) {
      in.refuse("items", "not an id");
      return withdraw;
    }
    withdraw.items.push_back(*id);
  }
  return withdraw;
}

Secret<32> read_withdrawal(ObjectReader& in) {
  Secret<32> withdrawal;
  in.hex("withdrawal", withdrawal);
  return withdrawal;
}

}  // namespace

std::string_view word(ItemKind kind) noexcept { return kItemKinds[static_cast<std::size_t>(kind)]; }

Digest item_tag(const Secret<32>& status_key, const Digest& file_sha256) {
  return hmac(status_key.bytes(), file_sha256);
}

std::size_t item_size(const Item& item) { return write_json(write(item)).size() + 1; }

std::string write_message(const Message& message) {
  const Address& address = message.address;
  json::object out{{"v", 1},
                   {"kind", json::string(kKinds[message.content.index()])},
                   {"case", address.case_index.hex()},
                   {"message", address.message.hex()},
                   {"programme", address.programme},
                   {"keyId", address.key.hex()},
                   {"counter", message.counter}};
  std::visit([&out](const auto& content) { write(out, content); }, message.content);
  return write_json(out);
}

Result<Message> read_message(std::string_view document) {
  const auto parsed = parse_strict(document, kBuckets.back());
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "message");
  in.integer("v", 1, 1);
  const std::size_t kind = in.word("kind", kKinds);
  Message message;
  in.hex("case", message.address.case_index);
  in.hex("message", message.address.message);
  message.address.programme = in.text("programme", 32);
  if (!is_programme_name(message.address.programme)) in.refuse("programme", "not a name");
  in.hex("keyId", message.address.key);
  message.counter = in.integer("counter", kind == 0 ? 1 : 2, kind == 0 ? 1 : UINT32_MAX);
  switch (kind) {
    case 0:
      message.content = read_open(in);
      break;
    case 1: {
      Add add;
      add.withdrawal = read_withdrawal(in);
      add.items = read_items(in);
      message.content = std::move(add);
      break;
    }
    case 2:
      message.content = read_withdraw(in);
      break;
    case 3:
      message.content = Cancel{read_withdrawal(in)};
      break;
    default:
      message.content = Confirm{read_withdrawal(in)};
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return message;
}

}  // namespace stillmine::protocol
