// The command line's side of a case: asks a site for its keys, leaves sealed messages, reads a status.
// What the page does in web/src/case, over http/client.h.
//
// Inputs: the site's URL, whose /deployment.json names keys and intake, and whom to believe over
// https. Errors: kDeploymentInvalid, kNetwork after six tries, those of a certificate at once, and
// whatever the intake answered, by its wire word. A message is sent
// again with the same bytes as long as answers are lost, so that it is taken once.
// Cost: a connection a call; a proof of work a message. Threads: one.
#pragma once

#include <string>

#include "core/bytes.h"
#include "core/result.h"
#include "http/client.h"
#include "protocol/challenge.h"
#include "protocol/deployment.h"
#include "protocol/receipt.h"
#include "protocol/status.h"

namespace stillmine::tool {

class CaseClient {
 public:
  static core::Result<CaseClient> connect(const std::string& site, const http::Trust& trust);

  [[nodiscard]] const protocol::Deployment& deployment() const { return deployment_; }

  /// The programme's key; without a name the first, since any key of the site reaches its exchange.
  [[nodiscard]] core::Result<protocol::ProgrammeKey> programme(const std::string& name) const;

  /// Leaves one message; done means that the intake has made it durable.
  core::Result<void> leave(core::Bytes body);

  core::Result<protocol::StatusAnswer> status(const protocol::CaseKeys& keys);

 private:
  CaseClient(protocol::Deployment deployment, http::Client intake)
      : deployment_(std::move(deployment)), intake_(std::move(intake)) {}

  core::Result<protocol::ChallengeAnswer> challenge();
  core::Result<void> try_to_leave(core::Bytes body);

  protocol::Deployment deployment_;
  http::Client intake_;
  protocol::ChallengeAnswer next_;  // from the last 201; empty token: ask
};

}  // namespace stillmine::tool
