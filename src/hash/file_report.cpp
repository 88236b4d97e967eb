#include "hash/file_report.h"

#include "hash/image_job.h"

namespace stillmine::hash {

core::Result<ImageReport> report_image(core::Bytes file, const image::Limits& limits,
                                       Variants variants) {
  auto job = ImageJob::begin(file, limits, variants);
  if (!job) return tl::unexpected(job.error());
  while (true) {
    const auto done = (*job)->step();
    if (!done) return tl::unexpected(done.error());
    if (*done) return (*job)->finish();
  }
}

}  // namespace stillmine::hash
