// Files from the command line as the items of a message: fingerprinted by file_line.h, tagged under
// the case's status key, with fresh ids. Errors: those of hash/file_report.h, the detail naming the
// file by its place among the arguments. Cost: that of hashing. Threads: one.
#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "hash/file_report.h"
#include "protocol/message.h"
#include "protocol/random.h"
#include "protocol/secret.h"

namespace stillmine::tool {

/// A file as far as it may leave: what it shows, not what it is called.
struct ChosenFile {
  protocol::Digest sha256{};
  protocol::ItemKind kind = protocol::ItemKind::kImage;
  std::vector<protocol::Fingerprint> fingerprints;
};

core::Result<std::vector<ChosenFile>> choose_files(const std::vector<std::string>& paths,
                                                   hash::Variants variants);

std::vector<protocol::Item> items_of(const std::vector<ChosenFile>& files,
                                     const protocol::Secret<32>& status_key,
                                     protocol::Random& random);

}  // namespace stillmine::tool
