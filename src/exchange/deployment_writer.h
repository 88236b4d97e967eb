// Keeps deployment.json up to date for the static origin beside us: which keys to seal to, which
// platforms there are. The file is public (0644) and is written only when it would say something
// else; where an operator signs it, `stillmine site` does so offline and this is switched off.
// Errors: kStoreFailed. Cost: two look-ups a call. Threads: one.
#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "exchange/administration.h"

namespace stillmine::exchange {

class DeploymentWriter {
 public:
  /// `path` empty: nothing is ever written.
  DeploymentWriter(std::string path, Administration& administration,
                   std::vector<const cases::Programme*> programmes)
      : path_(std::move(path)),
        administration_(administration),
        programmes_(std::move(programmes)) {}

  core::Result<void> update();

 private:
  std::string path_;
  Administration& administration_;
  std::vector<const cases::Programme*> programmes_;
  std::string written_;
};

}  // namespace stillmine::exchange
