// deployment.json: which keys to seal to. It stands beside the page's own files, and the page
// trusts it as much as those, never more; the intake has no say in it.
//   {"v":1,"intake":"" (same origin) or URL,"programmes":[{"name","keyId","publicKey","platforms":
//    [names]}],"noticeKey","signature": hex or null}
// signature is Ed25519 by the operator's offline key over "stillmine/deployment/1\n" || the
// document as write_deployment writes it with "signature":null.
//
// Errors: kDeploymentInvalid: malformed, a key id that is not its key's, a key of small order, a
// signature that does not hold. Cost: one small parse. Threads: pure functions and values.
// TypeScript twin: web/src/case/deployment.ts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "protocol/ids.h"
#include "protocol/primitives.h"

namespace stillmine::protocol {

struct ProgrammeKey {
  std::string name;
  BoxPublicKey public_key{};
  std::vector<std::string> platforms;

  bool operator==(const ProgrammeKey&) const = default;
};

struct Deployment {
  std::string intake;  // empty: the origin that served this
  std::vector<ProgrammeKey> programmes;
  SignPublicKey notice_key{};
  std::optional<Signature> signature;

  [[nodiscard]] const ProgrammeKey* programme(std::string_view name) const;

  bool operator==(const Deployment&) const = default;
};

std::string write_deployment(const Deployment& deployment);
core::Result<Deployment> read_deployment(std::string_view json);

void sign_deployment(Deployment& deployment, const SignKeyPair& operator_key);

/// For whoever holds the operator's public key (a mirror, a monitor): absent counts as not signed.
[[nodiscard]] bool deployment_is_signed(const Deployment& deployment,
                                        const SignPublicKey& operator_key);

}  // namespace stillmine::protocol
