// What an operator does: partners, keys, a look at the audit chain, and what deployment.json needs
// to know. The same functions answer on admin.sock while the process runs (admin_socket.h) and are
// called by the command itself when none runs; each change is in the audit chain.
//
// Inputs: names as the operator typed them. Outputs: JSON, as the command prints it. Keys of a
// partner are shown once, when they are made: the ledger keeps SHA-256 of each.
// Errors: kProgrammeUnknown, kPartnerExists, kPartnerUnknown, kBadArgument, the store's.
// Threads: any.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/clock.h"
#include "core/result.h"
#include "exchange/vault.h"
#include "protocol/deployment.h"
#include "protocol/random.h"
#include "store/ledger.h"

namespace stillmine::exchange {

class Administration {
 public:
  Administration(store::Ledger& ledger, Vault& vault, const core::Clock& clock,
                 protocol::Random& random)
      : ledger_(ledger), vault_(vault), clock_(clock), random_(random) {}

  /// {"partner","subscriptionKey","functionKeys":{"FetchHashes","SubmitFeedback","SubmitHashes"}},
  /// on the ncmec wire {"partner","username","password"}.
  /// A test partner only tries the service out: the public notice leaves it out.
  core::Result<std::string> add_partner(std::string_view name, std::string_view programme,
                                        std::string_view wire, bool test);
  /// New keys for the partner, printed as by add_partner; the old ones end at once.
  core::Result<std::string> rotate_partner(std::string_view name, std::string_view programme);
  core::Result<std::string> revoke_partner(std::string_view name, std::string_view programme);
  /// [{"partner","programme","wire","test","revoked","lastCollected"}]
  core::Result<std::string> list_partners();

  /// [{"programme","keyId","created","retired"}], times as dates.
  [[nodiscard]] std::string list_keys() const;
  /// {"programme","keyId"}: the new key in use. deployment.json must be written again.
  core::Result<std::string> rotate_key(std::string_view programme);

  /// deployment.json without signature, for these programmes; it names no test partner.
  core::Result<std::string> deployment(const std::vector<const cases::Programme*>& programmes);

  /// The newest entries of the chain, checked from its beginning.
  core::Result<std::string> audit_trail(std::size_t limit);

 private:
  struct Keys {
    std::string json;
    std::vector<store::NewCredential> credentials;
  };
  Keys make_keys(std::string_view name, std::string_view wire);
  core::Result<store::Partner> find(std::string_view name, std::string_view programme);
  core::Result<void> note(std::string_view action, std::string_view detail);

  store::Ledger& ledger_;
  Vault& vault_;
  const core::Clock& clock_;
  protocol::Random& random_;
};

}  // namespace stillmine::exchange
