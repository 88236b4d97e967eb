#include "protocol/sealing.h"

#include <algorithm>
#include <utility>

#include "protocol/padding.h"

namespace stillmine::protocol {

KeyId key_id(const BoxPublicKey& key) {
  const Digest digest = sha256(key);
  KeyId id;
  std::copy_n(digest.begin(), KeyId::kSize, id.bytes.begin());
  return id;
}

core::Result<core::ByteVector> seal_message(const Message& message,
                                            const std::variant<Register, Access>& entry,
                                            const BoxPublicKey& key, Random& random) {
  std::string document = write_message(message);
  if (auto padded = pad(document); !padded) return tl::unexpected(padded.error());
  const core::ByteVector sealed = seal_box(core::as_bytes(document), key, random);
  wipe(document.data(), document.size());
  return write_message_body(Envelope{message.address, entry}, sealed);
}

core::Result<Message> open_message(const Address& address, core::Bytes sealed,
                                   const BoxKeyPair& key) {
  core::ByteVector plain;
  if (!open_box(sealed, key, plain)) return core::fail(core::ErrorCode::kMessageUnreadable);
  const auto document = unpad(core::as_text(plain));
  auto message = document ? read_message(*document) : tl::unexpected(document.error());
  wipe(plain.data(), plain.size());
  if (!message) return message;
  if (message->address != address) return core::fail(core::ErrorCode::kMessageMismatch);
  return message;
}

std::vector<std::vector<Item>> split_items(std::vector<Item> items, std::size_t limit) {
  std::vector<std::vector<Item>> runs;
  std::size_t used = 0;
  for (Item& item : items) {
    const std::size_t size = item_size(item);
    if (runs.empty() || used + size > limit) {
      runs.emplace_back();
      used = 0;
    }
    used += size;
    runs.back().push_back(std::move(item));
  }
  return runs;
}

}  // namespace stillmine::protocol
