// Sealing a message to the exchange, and opening it there. A sealed message cannot be moved: what
// the envelope says outside must stand again inside, so a copy under another case, message id,
// programme or key is refused.
//
// Errors: seal_message kMessagePadding (document over 4 MiB: split it). open_message
// kMessageUnreadable (box does not open), kMessagePadding, kMessageMismatch, and those of
// read_message; each is a reason that a status can carry. Cost: 0.1 ms and two passes over the
// padded bytes. Threads: pure functions.
// Source: libsodium crypto_box_seal (X25519, XSalsa20-Poly1305). TypeScript twin:
// web/src/case/sealing.ts.
#pragma once

#include <string>
#include <vector>

#include "core/bytes.h"
#include "core/result.h"
#include "protocol/envelope.h"
#include "protocol/message.h"
#include "protocol/primitives.h"
#include "protocol/random.h"

namespace stillmine::protocol {

/// The first 8 bytes of SHA-256 of the public key.
KeyId key_id(const BoxPublicKey& key);

/// The body of POST /v1/messages for a message whose address names `key`.
core::Result<core::ByteVector> seal_message(const Message& message,
                                            const std::variant<Register, Access>& entry,
                                            const BoxPublicKey& key, Random& random);

/// The exchange's side: `address` is what the envelope said.
core::Result<Message> open_message(const Address& address, core::Bytes sealed,
                                   const BoxKeyPair& key);

/// Items in as few runs as fit `limit` bytes of document each, in order. The page sends a
/// submission over 4 MiB as several messages: an open, then adds.
std::vector<std::vector<Item>> split_items(std::vector<Item> items, std::size_t limit);

}  // namespace stillmine::protocol
