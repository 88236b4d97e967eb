// What the protocol tests share: randomness that is scripted, and documents small enough to read.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/bytes.h"
#include "protocol/message.h"
#include "protocol/primitives.h"
#include "protocol/random.h"
#include "protocol/sealing.h"

namespace stillmine::protocol {

/// Hands out the given bytes in order, then counts on from 0: equal scripts give equal output.
class ScriptedRandom final : public Random {
 public:
  explicit ScriptedRandom(std::vector<std::uint8_t> script = {}) : script_(std::move(script)) {}

  void fill(std::span<std::uint8_t> out) override {
    for (std::uint8_t& byte : out) {
      byte = next_ < script_.size() ? script_[next_] : static_cast<std::uint8_t>(counter_++);
      ++next_;
    }
  }

 private:
  std::vector<std::uint8_t> script_;
  std::size_t next_ = 0;
  unsigned counter_ = 0;
};

template <std::size_t N>
Secret<N> secret_of(std::uint8_t byte) {
  Secret<N> secret;
  std::fill(secret.writable().begin(), secret.writable().end(), byte);
  return secret;
}

inline BoxKeyPair exchange_key() { return box_key_from_secret(secret_of<32>(0x42)); }

inline Item picture(std::uint8_t byte) {
  Item item;
  item.id.bytes.fill(byte);
  item.tag.fill(static_cast<std::uint8_t>(byte + 1));
  PdqFingerprint pdq;
  pdq.recipe = "upright";
  pdq.value.fill(static_cast<std::uint8_t>(byte + 2));
  pdq.quality = 90;
  item.fingerprints.emplace_back(pdq);
  return item;
}

inline Item video(std::uint8_t byte) {
  Item item = picture(byte);
  item.kind = ItemKind::kVideo;
  item.synthetic = true;
  Md5Fingerprint md5;
  md5.value.fill(byte);
  VpdqFingerprint vpdq;
  vpdq.frames = {VideoFrame{0, {}, 100}, VideoFrame{1000, {}, 0}};
  item.fingerprints = {md5, vpdq};
  return item;
}

inline Address address(std::uint8_t byte) {
  Address address;
  address.programme = "adult";
  address.key = key_id(exchange_key().public_key);
  address.case_index.bytes.fill(byte);
  address.message.bytes.fill(static_cast<std::uint8_t>(byte + 1));
  return address;
}

inline Message open_message_of(std::uint8_t byte) {
  Message message;
  message.address = address(byte);
  Open open;
  open.status = secret_of<32>(7);
  open.withdrawal_hash.fill(8);
  open.items = {picture(1), video(2)};
  message.content = std::move(open);
  return message;
}

}  // namespace stillmine::protocol
