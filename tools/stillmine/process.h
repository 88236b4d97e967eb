// A server process among its kind: ends with its parent, keeps out of the other's folder, and makes
// its own folder and secrets.
//
// Errors: kStoreFailed when a folder or file cannot be made. Threads: call before any is started.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"
#include "http/log.h"

namespace stillmine::tool {

/// Makes `folder` with mode 0700 when it is missing, and takes others' rights away when it is not.
core::Result<void> make_private_folder(const std::filesystem::path& folder);

/// The token in `file` (64 hex digits), made with mode 0600 when there is none.
core::Result<std::string> pickup_token(const std::filesystem::path& file);

/// Asks the kernel to end this process when its parent does. Also ends it now, should the parent be
/// gone already.
void end_with_parent();

/// From here on this process writes nothing but what lies in `writable`, and reads that, `readable`
/// (files or folders) and what every program needs of the system. On a kernel without Landlock
/// (before 5.13, or left out of it) nothing happens: there the two processes need users of their
/// own. Logs one line either way: folder_fence state=held, or state=missing and why.
/// Source: landlock(7).
void confine(const std::vector<std::filesystem::path>& writable,
             const std::vector<std::filesystem::path>& readable, const http::Log& log);

}  // namespace stillmine::tool
