// Files that hold a key: small JSON documents, mode 0600, written so that a crash leaves the old
// file or the new one, never half of one. Errors: kKeyMissing when a file is absent, unreadable or no
// JSON; kStoreFailed when it cannot be written. Cost: two fsyncs a write. Threads: one a file.
#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <vector>

#include "core/result.h"

namespace stillmine::exchange {

/// Makes FOLDER (0700) when it is missing.
core::Result<void> make_private_folder(const std::string& folder);

[[nodiscard]] bool key_file_exists(const std::string& path);
core::Result<boost::json::value> read_key_file(const std::string& path);
core::Result<void> write_key_file(const std::string& path, const boost::json::value& document);

/// Names in FOLDER that begin with `prefix` and end with .json, sorted.
std::vector<std::string> key_files(const std::string& folder, const std::string& prefix);

}  // namespace stillmine::exchange
