#include "protocol/primitives.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>

namespace stillmine::protocol {
namespace {

// sodium_init opens the random source and picks the fast implementations.
void need_sodium() {
  static const int ready = sodium_init();
  if (ready < 0) std::abort();
}

class SystemRandom final : public Random {
 public:
  void fill(std::span<std::uint8_t> out) override {
    need_sodium();
    randombytes_buf(out.data(), out.size());
  }
};

Secret<crypto_sign_SECRETKEYBYTES> expand(const Secret<32>& seed, SignPublicKey& public_key) {
  need_sodium();
  Secret<crypto_sign_SECRETKEYBYTES> secret;
  crypto_sign_seed_keypair(public_key.data(), secret.writable().data(), seed.bytes().data());
  return secret;
}

/// The nonce of a sealed box: BLAKE2b-192 of both public keys, as libsodium's crypto_box_seal has
/// it.
std::array<std::uint8_t, crypto_box_NONCEBYTES> box_nonce(const BoxPublicKey& ephemeral,
                                                          const BoxPublicKey& to) {
  std::array<std::uint8_t, crypto_box_NONCEBYTES> nonce;
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, nonce.size());
  crypto_generichash_update(&state, ephemeral.data(), ephemeral.size());
  crypto_generichash_update(&state, to.data(), to.size());
  crypto_generichash_final(&state, nonce.data(), nonce.size());
  return nonce;
}

}  // namespace

Random& system_random() {
  static SystemRandom random;
  return random;
}

void wipe(void* data, std::size_t size) noexcept { sodium_memzero(data, size); }

bool equal_in_constant_time(core::Bytes left, core::Bytes right) noexcept {
  return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

Digest sha256(core::Bytes bytes) {
  Digest digest;
  crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
  return digest;
}

Digest hmac(std::span<const std::uint8_t, 32> key, core::Bytes bytes) {
  Digest digest;
  crypto_auth_hmacsha256(digest.data(), bytes.data(), bytes.size(), key.data());
  return digest;
}

Secret<32> derive_subkey(const Secret<32>& master, std::uint64_t id) {
  need_sodium();
  Secret<32> key;
  crypto_kdf_derive_from_key(key.writable().data(), Secret<32>::kSize, id, "stillmin",
                             master.bytes().data());
  return key;
}

Secret<32> argon2id(core::Bytes password, std::span<const std::uint8_t, 16> salt) {
  need_sodium();
  constexpr unsigned long long kPasses = 2;
  constexpr std::size_t kMemory = std::size_t{19456} * 1024;
  Secret<32> key;
  if (crypto_pwhash(key.writable().data(), Secret<32>::kSize,
                    reinterpret_cast<const char*>(password.data()), password.size(), salt.data(),
                    kPasses, kMemory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    // The parameters are constants that libsodium accepts: only 19 MiB of memory can be missing.
    std::abort();
  }
  return key;
}

BoxKeyPair box_key_from_secret(const Secret<32>& secret) {
  need_sodium();
  BoxKeyPair key{{}, secret};
  crypto_scalarmult_base(key.public_key.data(), secret.bytes().data());
  return key;
}

BoxKeyPair make_box_key(Random& random) {
  Secret<32> secret;
  random.fill(secret.writable());
  return box_key_from_secret(secret);
}

core::ByteVector seal_box(core::Bytes plain, const BoxPublicKey& to, Random& random) {
  const BoxKeyPair ephemeral = make_box_key(random);
  const auto nonce = box_nonce(ephemeral.public_key, to);
  core::ByteVector sealed(kSealBytes + plain.size());
  std::copy(ephemeral.public_key.begin(), ephemeral.public_key.end(), sealed.begin());
  if (crypto_box_easy(sealed.data() + crypto_box_PUBLICKEYBYTES, plain.data(), plain.size(),
                      nonce.data(), to.data(), ephemeral.secret.bytes().data()) != 0) {
    // A public key of small order: read_deployment and the exchange never let one in.
    std::abort();
  }
  return sealed;
}

bool open_box(core::Bytes sealed, const BoxKeyPair& key, core::ByteVector& plain) {
  need_sodium();
  if (sealed.size() < kSealBytes) return false;
  plain.resize(sealed.size() - kSealBytes);
  return crypto_box_seal_open(plain.data(), sealed.data(), sealed.size(), key.public_key.data(),
                              key.secret.bytes().data()) == 0;
}

core::ByteVector seal_secret_box(core::Bytes plain, const Secret<32>& key, Random& random) {
  need_sodium();
  core::ByteVector sealed(kSecretBoxBytes + plain.size());
  const auto nonce = std::span(sealed).first(crypto_secretbox_NONCEBYTES);
  random.fill(nonce);
  crypto_secretbox_easy(sealed.data() + nonce.size(), plain.data(), plain.size(), nonce.data(),
                        key.bytes().data());
  return sealed;
}

bool open_secret_box(core::Bytes sealed, const Secret<32>& key, core::ByteVector& plain) {
  need_sodium();
  if (sealed.size() < kSecretBoxBytes) return false;
  plain.resize(sealed.size() - kSecretBoxBytes);
  const core::Bytes box = sealed.subspan(crypto_secretbox_NONCEBYTES);
  return crypto_secretbox_open_easy(plain.data(), box.data(), box.size(), sealed.data(),
                                    key.bytes().data()) == 0;
}

core::ByteVector seal_associated(core::Bytes plain, core::Bytes associated, const Secret<32>& key,
                                 Random& random) {
  need_sodium();
  core::ByteVector sealed(kAssociatedBoxBytes + plain.size());
  const auto nonce = std::span(sealed).first(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  random.fill(nonce);
  crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonce.size(), nullptr, plain.data(),
                                             plain.size(), associated.data(), associated.size(),
                                             nullptr, nonce.data(), key.bytes().data());
  return sealed;
}

bool open_associated(core::Bytes sealed, core::Bytes associated, const Secret<32>& key,
                     core::ByteVector& plain) {
  need_sodium();
  if (sealed.size() < kAssociatedBoxBytes) return false;
  plain.resize(sealed.size() - kAssociatedBoxBytes);
  const core::Bytes box = sealed.subspan(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  return crypto_aead_xchacha20poly1305_ietf_decrypt(
             plain.data(), nullptr, nullptr, box.data(), box.size(), associated.data(),
             associated.size(), sealed.data(), key.bytes().data()) == 0;
}

bool usable(const BoxPublicKey& key) {
  need_sodium();
  const std::array<std::uint8_t, 32> scalar{1};
  std::array<std::uint8_t, 32> shared;
  return crypto_scalarmult(shared.data(), scalar.data(), key.data()) == 0;
}

SignKeyPair sign_key_from_seed(const Secret<32>& seed) {
  SignKeyPair key{{}, seed};
  expand(seed, key.public_key);
  return key;
}

SignKeyPair make_sign_key(Random& random) {
  Secret<32> seed;
  random.fill(seed.writable());
  return sign_key_from_seed(seed);
}

Signature sign(core::Bytes bytes, const SignKeyPair& key) {
  SignPublicKey public_key;
  const auto secret = expand(key.seed, public_key);
  Signature signature;
  crypto_sign_detached(signature.data(), nullptr, bytes.data(), bytes.size(),
                       secret.bytes().data());
  return signature;
}

bool signature_holds(core::Bytes bytes, const Signature& signature, const SignPublicKey& key) {
  need_sodium();
  return crypto_sign_verify_detached(signature.data(), bytes.data(), bytes.size(), key.data()) == 0;
}

}  // namespace stillmine::protocol
