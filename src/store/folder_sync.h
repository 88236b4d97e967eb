// Makes the name of a new file durable. fsync of a file keeps its bytes; that it exists stands in its
// folder, which must be synced too (fsync(2), Notes), or a power cut takes a file with all that it
// held. Errors: kStoreFailed. Cost: one fsync. Threads: any.
#pragma once

#include <string>

#include "core/result.h"

namespace stillmine::store {

/// Syncs the folder that `path` lies in.
core::Result<void> sync_folder_of(const std::string& path);

}  // namespace stillmine::store
