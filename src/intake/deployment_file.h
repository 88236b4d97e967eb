// deployment.json as it lies on the disk, which the exchange's side writes and replaces while the
// intake runs (a new key, a new platform). Read again when its time changed. The intake has no say
// in it and does not read it. Errors: 404 when there is none. Cost: a stat a request. Threads: any.
#pragma once

#include <filesystem>
#include <mutex>
#include <string>

#include "http/message.h"

namespace stillmine::intake {

class DeploymentFile {
 public:
  explicit DeploymentFile(std::filesystem::path path) : path_(std::move(path)) {}

  [[nodiscard]] http::Response get();

 private:
  std::filesystem::path path_;
  std::mutex mutex_;
  std::filesystem::file_time_type read_at_;
  std::shared_ptr<const std::string> text_;
};

}  // namespace stillmine::intake
