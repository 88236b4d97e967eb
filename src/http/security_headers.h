// The one table of response headers that keep the page what it is. Every answer of every listener
// carries it, error answers and .js and .wasm files included: a policy sent on the HTML alone does
// not bind a Worker.
//
// Inputs: which of the four documents an answer is, and the sites that may frame /embed. Output:
// the header fields in a fixed order. Cost: a copy of the table. Threads: pure functions.
// Sources: CSP Level 3 (w3.org/TR/CSP3), Permissions Policy (w3.org/TR/permissions-policy), Fetch
// (CORP), HTML (COOP), RFC 6797 (HSTS).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stillmine::http {

struct Field {
  std::string name;
  std::string value;

  bool operator==(const Field&) const = default;
};

enum class HeaderSet : std::uint8_t {
  kSite,         // everything that is not named below
  kEmbed,        // the /embed document: listed NGOs may frame it
  kEmbedScript,  // embed.js: other origins may load it
  kDownload,     // offline.html: saved, never run under this origin
};

struct HeaderPolicy {
  /// Origins ("https://ngo.example") that may frame /embed; nobody when empty.
  std::vector<std::string> embed_ancestors;
};

/// The header set of a path of the static site.
HeaderSet header_set_for(std::string_view path) noexcept;

std::vector<Field> security_headers(HeaderSet set, const HeaderPolicy& policy);

}  // namespace stillmine::http
