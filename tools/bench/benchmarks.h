// The benchmarks of stillmine_bench. Each prints one JSON line with "seconds" for one piece of work.
// Errors: false for arguments that are not understood. Threads: one.
#pragma once

#include <span>
#include <string_view>

namespace stillmine::bench {

using Arguments = std::span<const std::string_view>;

/// WIDTH HEIGHT CHANNELS full|512|none|standard|wide [ENGINE]
bool pdq_benchmark(Arguments arguments);

/// FILE CHANNELS: the 512 x 512 path of the 512 x 512 pictures in FILE, raw and one after the other: the
/// mean over them of the fastest run, "pictures", and how many of them had to go the "exact" way
bool certified_benchmark(Arguments arguments);

/// WIDTH HEIGHT CHANNELS: reading the bytes of the picture once, nothing else
bool read_benchmark(Arguments arguments);

/// MEGABYTES ours|openssl both|md5|sha256
bool digest_benchmark(Arguments arguments);

/// PORT KEY CONNECTIONS MESSAGES ROUNDS: the load on a running intake. Prints {"ready"}, then for
/// each line on standard input {"seconds","milliseconds":[the latency of each message]} of a round.
bool post_benchmark(Arguments arguments);

/// asked|packs|tried FILE...: no benchmark, fingerprints of each picture as a JSON line for the
/// robustness report: what a platform makes of an upload; then what goes into the list; then tried.h
bool query_files(Arguments arguments);

}  // namespace stillmine::bench
