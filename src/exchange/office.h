// The exchange's data folder, opened: its lock, its keys, its ledger, and what is done with them.
// The running process and a command that works on the files because none runs both begin here.
//
//   FOLDER/lock  FOLDER/ledger.db  FOLDER/journal  FOLDER/keys/  FOLDER/admin.sock  FOLDER/benign.txt
//
// Errors: kStoreLocked (another process has it), those of the vault and of the ledger.
// Threads: as its parts.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "cases/programme.h"
#include "core/clock.h"
#include "core/result.h"
#include "exchange/administration.h"
#include "exchange/vault.h"
#include "protocol/random.h"
#include "store/folder_lock.h"
#include "store/ledger.h"

namespace stillmine::exchange {

struct Office {
  store::FolderLock lock;
  std::unique_ptr<Vault> vault;
  std::unique_ptr<store::Ledger> ledger;
};

/// `on_broken` is called once when the disk fails.
core::Result<Office> open_office(const std::string& folder,
                                 const std::vector<const cases::Programme*>& programmes,
                                 const core::Clock& clock, protocol::Random& random,
                                 std::function<void()> on_broken = {});

/// "adult,minor" as programmes; kProgrammeUnknown for a name that is none, kBadArgument for none.
core::Result<std::vector<const cases::Programme*>> parse_programmes(const std::string& names);

}  // namespace stillmine::exchange
