// The receipt that a person writes down, and the keys that follow from it.
//
// Case number: 15 random digits and a Damm check digit, shown 4-4-4-4. PIN: 8 random digits, shown
// 4-4. From the number alone follows the index that the intake knows the case by; from both follow
// three 32-byte keys:
//   K = Argon2id(16 ASCII digits, salt "stillmine/case/1"), index = K[0..16)
//   V = Argon2id(K[16..32) || 8 ASCII digits, salt = index)
//   access, status, withdrawal = crypto_kdf(V, 1), (V, 2), (V, 3)
// Typed text may hold decimal digits of any script, spaces, hyphens and the invisible marks that
// copying from a right-to-left page brings along; anything else is refused.
//
// Errors: kCaseNumberMalformed (with how many digits, never which), kPinMalformed.
// Cost: derive_keys two Argon2id runs of 19 MiB, some 30 ms in all; the rest nothing.
// Threads: pure functions and values. Source: H. M. Damm, Total anti-symmetrische Quasigruppen
// (2004); RFC 9106; OWASP's 19 MiB, 2 passes. The TypeScript twin is web/src/case/receipt.ts; both
// read tests/vectors/receipt.json.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/result.h"
#include "protocol/ids.h"
#include "protocol/random.h"
#include "protocol/secret.h"

namespace stillmine::protocol {

/// Names the Argon2id parameters and the salt; a second set would be a new id with a new salt.
inline constexpr std::string_view kParameterSet = "argon2id-19456-2-1/stillmine/case/1";

/// The Damm check digit of ASCII decimal digits: 572 -> 4.
char check_digit(std::string_view digits) noexcept;

class CaseNumber {
 public:
  static constexpr std::size_t kDigits = 16;

  static core::Result<CaseNumber> parse(std::string_view typed);
  static CaseNumber random(Random& random);

  /// 16 ASCII digits. A secret: for derive_keys, the receipt and nothing else.
  [[nodiscard]] std::string_view digits() const noexcept;
  /// As shown to the person: 4-4-4-4 with spaces.
  [[nodiscard]] std::string grouped() const;

  friend bool operator==(const CaseNumber&, const CaseNumber&) = default;

 private:
  CaseNumber() = default;
  Secret<kDigits> digits_;
};

class Pin {
 public:
  static constexpr std::size_t kDigits = 8;

  static core::Result<Pin> parse(std::string_view typed);
  static Pin random(Random& random);

  /// 8 ASCII digits. A secret, as above.
  [[nodiscard]] std::string_view digits() const noexcept;
  /// As shown to the person: 4-4 with a space.
  [[nodiscard]] std::string grouped() const;

  friend bool operator==(const Pin&, const Pin&) = default;

 private:
  Pin() = default;
  Secret<kDigits> digits_;
};

struct CaseKeys {
  CaseIndex index;
  Secret<32> access;      // A: opens the door of the intake
  Secret<32> status;      // S: seals the status box and tags her files
  Secret<32> withdrawal;  // W: proves later messages to the exchange
};

CaseKeys derive_keys(const CaseNumber& number, const Pin& pin);

}  // namespace stillmine::protocol
