// The few primitives that the protocol is made of, each a thin name for one libsodium function, so
// that no other file of the tree calls libsodium. Inputs are byte ranges in wire order; outputs are
// fixed-size arrays or boxes. Errors: none; opening answers false. Cost: one pass over the bytes.
// Threads: pure functions. Source: FIPS 180-4 (SHA-256), RFC 2104 (HMAC), RFC 9106 (Argon2id),
// RFC 7748 (X25519), RFC 8032 (Ed25519), libsodium 1.0.18 for kdf, box and secretbox.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/bytes.h"
#include "protocol/ids.h"
#include "protocol/random.h"
#include "protocol/secret.h"

namespace stillmine::protocol {

Digest sha256(core::Bytes bytes);

/// HMAC-SHA-256; a key is always 32 bytes here.
Digest hmac(std::span<const std::uint8_t, 32> key, core::Bytes bytes);

/// Sub-key number `id` of a 32-byte master key: crypto_kdf (keyed BLAKE2b, context "stillmin").
Secret<32> derive_subkey(const Secret<32>& master, std::uint64_t id);

/// Argon2id v1.3, one lane, 19,456 KiB, 2 passes: 15 ms and 19 MiB a call.
Secret<32> argon2id(core::Bytes password, std::span<const std::uint8_t, 16> salt);

using BoxPublicKey = std::array<std::uint8_t, 32>;

/// An X25519 key pair of the exchange.
struct BoxKeyPair {
  BoxPublicKey public_key;
  Secret<32> secret;
};

/// False for the few points of small order, to which nothing can be sealed.
[[nodiscard]] bool usable(const BoxPublicKey& key);

BoxKeyPair make_box_key(Random& random);
BoxKeyPair box_key_from_secret(const Secret<32>& secret);

/// What crypto_box_seal writes, with the ephemeral key drawn from `random`: ephemeral public key
/// (32) || tag (16) || ciphertext.
inline constexpr std::size_t kSealBytes = 48;
core::ByteVector seal_box(core::Bytes plain, const BoxPublicKey& to, Random& random);
[[nodiscard]] bool open_box(core::Bytes sealed, const BoxKeyPair& key, core::ByteVector& plain);

/// nonce (24) || secretbox (tag 16, then ciphertext) under a shared key.
inline constexpr std::size_t kSecretBoxBytes = 40;
core::ByteVector seal_secret_box(core::Bytes plain, const Secret<32>& key, Random& random);
[[nodiscard]] bool open_secret_box(core::Bytes sealed, const Secret<32>& key,
                                   core::ByteVector& plain);

/// nonce (24) || XChaCha20-Poly1305 (ciphertext, then tag 16): a box that opens only beside the
/// `associated` bytes it was made with. Source: libsodium crypto_aead_xchacha20poly1305_ietf.
inline constexpr std::size_t kAssociatedBoxBytes = 40;
core::ByteVector seal_associated(core::Bytes plain, core::Bytes associated, const Secret<32>& key,
                                 Random& random);
[[nodiscard]] bool open_associated(core::Bytes sealed, core::Bytes associated,
                                   const Secret<32>& key, core::ByteVector& plain);

using SignPublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

/// An Ed25519 key: the seed is the secret, the public key goes into deployment.json.
struct SignKeyPair {
  SignPublicKey public_key;
  Secret<32> seed;
};

SignKeyPair make_sign_key(Random& random);
SignKeyPair sign_key_from_seed(const Secret<32>& seed);
Signature sign(core::Bytes bytes, const SignKeyPair& key);
[[nodiscard]] bool signature_holds(core::Bytes bytes, const Signature& signature,
                                   const SignPublicKey& key);

}  // namespace stillmine::protocol
