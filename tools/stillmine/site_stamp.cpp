#include "site_stamp.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <fstream>
#include <iterator>
#include <vector>

#include "exchange/administration.h"
#include "office_client.h"
#include "protocol/strict_json.h"

namespace stillmine::tool {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using core::ErrorCode;
using core::Result;
using exchange::Administration;

constexpr std::size_t kMaxKeyList = 1 << 20;

/// The programmes that have a key in use: those that ran here last.
Result<std::vector<const cases::Programme*>> programmes_of(const Administration& office) {
  const auto list = protocol::parse_strict(office.list_keys(), kMaxKeyList);
  if (!list) return tl::unexpected(list.error());
  std::vector<const cases::Programme*> programmes;
  for (const json::value& line : list->as_array()) {
    const json::object& key = line.as_object();
    if (!key.at("retired").is_null()) continue;
    const auto* programme =
        cases::find_programme(std::string_view(key.at("programme").as_string()));
    if (programme != nullptr) programmes.push_back(programme);
  }
  return programmes;
}

Result<std::string> ask_on_files(Administration& office) {
  const auto programmes = programmes_of(office);
  if (!programmes) return tl::unexpected(programmes.error());
  return office.deployment(*programmes);
}

Result<std::string> read_whole(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in && text.empty()) return core::fail(ErrorCode::kFileUnreadable, file.filename());
  return text;
}

/// The deployment as a data block: a copy on a memory stick says which site it belongs to. Its own
/// policy has script-src hashes, which a block that is no script does not need; `<` is written as
/// JSON's \u003c, so that no name can end the element.
std::string with_data_block(const std::string& page, std::string deployment) {
  for (std::size_t at = 0; (at = deployment.find('<', at)) != std::string::npos;) {
    deployment.replace(at, 1, "\\u003c");
  }
  constexpr std::string_view kOpen = "<script type=\"application/json\" id=\"deployment\">";
  const std::size_t end = page.find("</head>");
  if (end == std::string::npos) return page;
  std::string stamped = page.substr(0, end);
  stamped.append(kOpen).append(deployment).append("</script>");
  return stamped.append(page, end);
}

}  // namespace

Result<protocol::Deployment> current_deployment(const std::string& data) {
  const auto text = ask_office(data, {"/admin/deployment", {}, ask_on_files});
  if (!text) return tl::unexpected(text.error());
  return protocol::read_deployment(*text);
}

Result<protocol::SignKeyPair> read_operator_key(const fs::path& file) {
  std::ifstream in(file);
  std::string digits;
  protocol::Secret<32> seed;
  const bool read =
      static_cast<bool>(in >> digits) && core::from_hex(digits, seed.writable()).has_value();
  protocol::wipe(digits.data(), digits.size());
  if (!read) return core::fail(ErrorCode::kBadArgument, "operator key: not 64 hex digits");
  return protocol::sign_key_from_seed(seed);
}

Result<void> write_whole(const fs::path& file, std::string_view text) {
  fs::path part = file;
  part += ".part";
  std::ofstream out(part, std::ios::binary | std::ios::trunc);
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
  out.close();
  std::error_code error;
  if (out) fs::rename(part, file, error);
  if (!out || error) return core::fail(ErrorCode::kStoreFailed, file.filename());
  return {};
}

Result<void> stamp_site(const fs::path& built, const fs::path& out,
                        const protocol::Deployment& deployment) {
  std::error_code error;
  fs::create_directories(out, error);
  constexpr auto kOver = fs::copy_options::recursive | fs::copy_options::overwrite_existing;
  if (!error) fs::copy(built, out, kOver, error);
  if (error) return core::fail(ErrorCode::kStoreFailed, error.message());
  const std::string text = protocol::write_deployment(deployment);
  if (fs::exists(out / "offline.html", error)) {
    const auto page = read_whole(built / "offline.html");
    if (!page) return tl::unexpected(page.error());
    auto written = write_whole(out / "offline.html", with_data_block(*page, text));
    if (!written) return written;
  }
  // Last, so that a copy that was interrupted is not taken for a deployment.
  return write_whole(out / "deployment.json", text + "\n");
}

}  // namespace stillmine::tool
