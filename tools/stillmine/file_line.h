// One file of `stillmine hash` as one line of JSON: a report, or the error that it ended with.
// Errors are lines too: a bad file never stops the others. Cost: that of hash/file_report.h; a video
// is read in slices. Memory: what `memory` grants. Threads: safe to call from several.
#pragma once

#include <string>

#include "hash/file_report.h"
#include "memory_gate.h"

namespace stillmine::tool {

struct FileLine {
  std::string json;  // without the line's end
  bool failed = false;
};

FileLine file_line(const std::string& path, hash::Variants variants, MemoryGate& memory);

/// A file's name for JSON: bytes that are not UTF-8 (RFC 3629) become \xNN.
std::string printable_name(const std::string& name);

}  // namespace stillmine::tool
