#include "exchange/office.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace stillmine::exchange {

using core::ErrorCode;
using core::fail;
using core::Result;

Result<Office> open_office(const std::string& folder,
                           const std::vector<const cases::Programme*>& programmes,
                           const core::Clock& clock, protocol::Random& random,
                           std::function<void()> on_broken) {
  auto lock = store::FolderLock::take(folder);
  if (!lock) return tl::unexpected(lock.error());
  auto vault = Vault::open(folder + "/keys", programmes, random, clock.unix_seconds());
  if (!vault) return tl::unexpected(vault.error());
  auto ledger = store::open_sqlite_ledger(folder, std::move(on_broken));
  if (!ledger) return tl::unexpected(ledger.error());
  return Office{std::move(*lock), std::move(*vault), std::move(*ledger)};
}

Result<std::vector<const cases::Programme*>> parse_programmes(const std::string& names) {
  std::vector<const cases::Programme*> programmes;
  std::istringstream words(names);
  for (std::string word; std::getline(words, word, ',');) {
    const cases::Programme* programme = cases::find_programme(word);
    if (programme == nullptr) return fail(ErrorCode::kProgrammeUnknown, word);
    if (std::find(programmes.begin(), programmes.end(), programme) == programmes.end()) {
      programmes.push_back(programme);
    }
  }
  if (programmes.empty()) return fail(ErrorCode::kBadArgument, "no programme");
  return programmes;
}

}  // namespace stillmine::exchange
