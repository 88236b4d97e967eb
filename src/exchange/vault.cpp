#include "exchange/vault.h"

#include <algorithm>
#include <boost/json/object.hpp>
#include <mutex>
#include <utility>

#include "core/hex.h"
#include "exchange/key_files.h"
#include "protocol/sealing.h"
#include "protocol/strict_json.h"

namespace stillmine::exchange {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::uint8_t kMasterVersion = 1;
constexpr std::int64_t kRetiredLifeSeconds = 730LL * 86'400;  // 24 months

// Numbers of crypto_kdf: 16 for each programme. They stand in every ledger: never change one.
constexpr std::uint64_t kSubkeysPerProgramme = 16;
constexpr std::uint64_t kRecordSubkey = 1;
constexpr std::uint64_t kRestSubkey = 2;
constexpr std::uint64_t kCursorSubkey = 3;

void append(core::ByteVector& out, core::Bytes bytes) {
  out.insert(out.end(), bytes.begin(), bytes.end());
}

void append(core::ByteVector& out, std::int64_t number) {
  for (int shift = 0; shift < 64; shift += 8) {
    out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> shift));
  }
}

std::int64_t read_number(core::Bytes bytes) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) number |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
  return static_cast<std::int64_t>(number);
}

/// What a box at rest is bound to: taken out of its row, it does not open.
core::ByteVector value_binding(const cases::Programme& programme, const store::RecordId& record,
                               cases::SignalType type) {
  core::ByteVector bound(core::as_bytes("stillmine/value").begin(),
                         core::as_bytes("stillmine/value").end());
  append(bound, programme.id);
  append(bound, record);
  bound.push_back(static_cast<std::uint8_t>(type));
  bound.push_back(kMasterVersion);
  return bound;
}

core::ByteVector status_binding(const cases::Programme& programme, const store::CaseIndex& index) {
  core::ByteVector bound(core::as_bytes("stillmine/status").begin(),
                         core::as_bytes("stillmine/status").end());
  append(bound, programme.id);
  append(bound, index);
  bound.push_back(kMasterVersion);
  return bound;
}

core::ByteVector cursor_binding(store::PartnerId partner, std::int64_t start) {
  core::ByteVector bound;
  append(bound, partner);
  append(bound, start);
  return bound;
}

core::ByteVector with_version(core::ByteVector box) {
  box.insert(box.begin(), kMasterVersion);
  return box;
}

/// Opens version || box; nothing for another version.
std::optional<core::ByteVector> open_versioned(core::Bytes box, core::Bytes bound,
                                               const protocol::Secret<32>& key) {
  core::ByteVector plain;
  if (box.empty() || box.front() != kMasterVersion ||
      !protocol::open_associated(box.subspan(1), bound, key, plain)) {
    return std::nullopt;
  }
  return plain;
}

/// A key file's one secret: {"v":1, <field>: hex, ...}.
Result<protocol::Secret<32>> read_secret(const std::string& path, std::string_view field) {
  auto document = read_key_file(path);
  if (!document) return tl::unexpected(document.error());
  protocol::ObjectReader in(*document, "key file");
  in.integer("v", 1, 1);
  protocol::Secret<32> secret;
  in.hex(field, secret);
  if (auto done = in.finish(); !done) return fail(ErrorCode::kKeyMissing, "a key file is damaged");
  return secret;
}

Result<protocol::Secret<32>> read_or_make_secret(const std::string& path, std::string_view field,
                                                 protocol::Random& random) {
  if (key_file_exists(path)) return read_secret(path, field);
  protocol::Secret<32> secret;
  random.fill(secret.writable());
  const json::object document{{"v", 1}, {field, protocol::hex_text(secret.bytes())}};
  if (auto written = write_key_file(path, document); !written) {
    return tl::unexpected(written.error());
  }
  return secret;
}

}  // namespace

Result<std::unique_ptr<Vault>> Vault::open(const std::string& folder,
                                           const std::vector<const cases::Programme*>& programmes,
                                           protocol::Random& random, std::int64_t now) {
  if (auto made = make_private_folder(folder); !made) return tl::unexpected(made.error());
  std::unique_ptr<Vault> vault(new Vault(folder, random));
  for (auto step : {&Vault::load_master, &Vault::load_notice_key, &Vault::load_pairs}) {
    if (auto done = (vault.get()->*step)(); !done) return tl::unexpected(done.error());
  }
  for (const cases::Programme* programme : programmes) {
    if (vault->in_use(programme->name) != nullptr) continue;
    if (auto made = vault->add_pair(*programme, now); !made) return tl::unexpected(made.error());
  }
  return vault;
}

Result<void> Vault::load_master() {
  const auto master = read_or_make_secret(folder_ + "/master.json", "master", random_);
  if (!master) return tl::unexpected(master.error());
  for (const cases::Programme& programme : cases::programmes()) {
    const std::uint64_t base = static_cast<std::uint64_t>(programme.id) * kSubkeysPerProgramme;
    derived_[programme.id] = {protocol::derive_subkey(*master, base + kRecordSubkey),
                              protocol::derive_subkey(*master, base + kRestSubkey),
                              protocol::derive_subkey(*master, base + kCursorSubkey)};
  }
  return {};
}

Result<void> Vault::load_notice_key() {
  const auto seed = read_or_make_secret(folder_ + "/notice.json", "seed", random_);
  if (!seed) return tl::unexpected(seed.error());
  notice_key_ = protocol::sign_key_from_seed(*seed);
  return {};
}

Result<void> Vault::load_pairs() {
  for (const std::string& path : key_files(folder_, "box-")) {
    auto document = read_key_file(path);
    if (!document) return tl::unexpected(document.error());
    protocol::ObjectReader in(*document, "key file");
    in.integer("v", 1, 1);
    Pair pair;
    pair.line.programme = in.text("programme", 32);
    protocol::Secret<32> secret;
    in.hex("secret", secret);
    pair.line.created = static_cast<std::int64_t>(in.integer("created", 0, INT64_MAX));
    pair.line.retired = static_cast<std::int64_t>(in.integer("retired", 0, INT64_MAX));
    if (!in.finish()) return fail(ErrorCode::kKeyMissing, "a key file is damaged");
    pair.key = protocol::box_key_from_secret(secret);
    pair.line.id = protocol::key_id(pair.key.public_key);
    pairs_.push_back(std::move(pair));
  }
  return {};
}

Result<void> Vault::write_pair(const Pair& pair) const {
  const json::object document{{"v", 1},
                              {"programme", pair.line.programme},
                              {"secret", protocol::hex_text(pair.key.secret.bytes())},
                              {"created", pair.line.created},
                              {"retired", pair.line.retired}};
  return write_key_file(folder_ + "/box-" + pair.line.id.hex() + ".json", document);
}

Result<protocol::KeyId> Vault::add_pair(const cases::Programme& programme, std::int64_t now) {
  Pair pair{{std::string(programme.name), {}, now, 0}, protocol::make_box_key(random_)};
  pair.line.id = protocol::key_id(pair.key.public_key);
  if (auto written = write_pair(pair); !written) return tl::unexpected(written.error());
  pairs_.push_back(pair);
  return pair.line.id;
}

Result<protocol::KeyId> Vault::rotate(const cases::Programme& programme, std::int64_t now) {
  const std::unique_lock lock(mutex_);
  std::vector<Pair*> former;
  for (Pair& pair : pairs_) {
    if (pair.line.programme == programme.name && pair.line.retired == 0) former.push_back(&pair);
  }
  // The former first: a crash in between leaves a programme without a key in use, and opening the
  // vault makes one. The other order could leave two.
  for (Pair* pair : former) {
    pair->line.retired = now;
    if (auto written = write_pair(*pair); !written) return tl::unexpected(written.error());
  }
  return add_pair(programme, now);
}

const Vault::Pair* Vault::in_use(std::string_view programme) const {
  for (const Pair& pair : pairs_) {
    if (pair.line.programme == programme && pair.line.retired == 0) return &pair;
  }
  return nullptr;
}

const Vault::Derived& Vault::derived(const cases::Programme& programme) const {
  return derived_.at(programme.id);
}

std::vector<protocol::ProgrammeKeyId> Vault::accepted_keys(std::int64_t now) const {
  const std::shared_lock lock(mutex_);
  std::vector<protocol::ProgrammeKeyId> accepted;
  for (const Pair& pair : pairs_) {
    if (pair.line.retired != 0 && pair.line.retired + kRetiredLifeSeconds < now) continue;
    accepted.push_back({pair.line.programme, pair.line.id});
  }
  return accepted;
}

Result<protocol::Message> Vault::open_message(const protocol::Address& address,
                                              core::Bytes sealed) const {
  const std::shared_lock lock(mutex_);
  for (const Pair& pair : pairs_) {
    if (pair.line.id == address.key && pair.line.programme == address.programme) {
      return protocol::open_message(address, sealed, pair.key);
    }
  }
  return fail(ErrorCode::kKeyRetired);
}

protocol::BoxPublicKey Vault::public_key(const cases::Programme& programme) const {
  const std::shared_lock lock(mutex_);
  const Pair* pair = in_use(programme.name);
  return pair == nullptr ? protocol::BoxPublicKey{} : pair->key.public_key;
}

store::RecordId Vault::record_id(const cases::Programme& programme, cases::SignalType type,
                                 core::Bytes value) const {
  const std::string_view name = cases::name(type);
  core::ByteVector text{static_cast<std::uint8_t>(name.size())};
  append(text, core::as_bytes(name));
  append(text, value);
  return protocol::hmac(derived(programme).record.bytes(), text);
}

core::ByteVector Vault::seal_value(const cases::Programme& programme, const store::RecordId& record,
                                   cases::SignalType type, core::Bytes value) const {
  return with_version(protocol::seal_associated(value, value_binding(programme, record, type),
                                                derived(programme).rest, random_));
}

std::optional<core::ByteVector> Vault::open_value(const cases::Programme& programme,
                                                  const store::RecordId& record,
                                                  cases::SignalType type, core::Bytes box) const {
  return open_versioned(box, value_binding(programme, record, type), derived(programme).rest);
}

core::ByteVector Vault::seal_status_key(const cases::Programme& programme,
                                        const store::CaseIndex& index,
                                        const protocol::Secret<32>& key) const {
  return with_version(protocol::seal_associated(key.bytes(), status_binding(programme, index),
                                                derived(programme).rest, random_));
}

std::optional<protocol::Secret<32>> Vault::open_status_key(const cases::Programme& programme,
                                                           const store::CaseIndex& index,
                                                           core::Bytes box) const {
  auto plain = open_versioned(box, status_binding(programme, index), derived(programme).rest);
  if (!plain || plain->size() != protocol::Secret<32>::kSize) return std::nullopt;
  const protocol::Secret<32> key{std::span<const std::uint8_t, 32>(*plain)};
  protocol::wipe(plain->data(), plain->size());
  return key;
}

std::string Vault::seal_cursor(const cases::Programme& programme, store::PartnerId partner,
                               std::int64_t start, const store::Cursor& cursor) const {
  core::ByteVector plain;
  append(plain, cursor.stamp);
  append(plain, cursor.record);
  return core::to_hex(protocol::seal_associated(plain, cursor_binding(partner, start),
                                                derived(programme).cursor, random_));
}

std::optional<store::Cursor> Vault::open_cursor(const cases::Programme& programme,
                                                store::PartnerId partner, std::int64_t start,
                                                std::string_view token) const {
  const auto sealed = core::from_hex(token);
  core::ByteVector plain;
  store::Cursor cursor;
  if (!sealed ||
      !protocol::open_associated(*sealed, cursor_binding(partner, start), derived(programme).cursor,
                                 plain) ||
      plain.size() != 8 + cursor.record.size()) {
    return std::nullopt;
  }
  cursor.stamp = read_number(plain);
  std::copy(plain.begin() + 8, plain.end(), cursor.record.begin());
  return cursor;
}

std::vector<KeyLine> Vault::keys() const {
  const std::shared_lock lock(mutex_);
  std::vector<KeyLine> lines;
  for (const Pair& pair : pairs_) lines.push_back(pair.line);
  std::sort(lines.begin(), lines.end(), [](const KeyLine& a, const KeyLine& b) {
    return std::tie(a.programme, a.created) < std::tie(b.programme, b.created);
  });
  return lines;
}

}  // namespace stillmine::exchange
