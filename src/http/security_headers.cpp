#include "http/security_headers.h"

namespace stillmine::http {
namespace {

// 'wasm-unsafe-eval': without it no engine compiles the core; with it eval() stays blocked.
// trusted-types: lit-html is the policy Lit creates, worker-url the one that names the worker
// script.
constexpr std::string_view kPolicyBeforeAncestors =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; "
    "style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors ";
constexpr std::string_view kPolicyAfterAncestors =
    "; require-trusted-types-for 'script'; trusted-types lit-html worker-url";

// Everything that a browser can be asked for is denied, but what the page uses: keeping the screen
// awake while it works, and copying the receipt on request. Only names that Chromium knows: every
// other one is an error in its console on every page.
constexpr std::string_view kPermissions =
    "accelerometer=(), autoplay=(), "
    "browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(self), "
    "compute-pressure=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), "
    "fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), "
    "identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), "
    "magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), "
    "picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), "
    "screen-wake-lock=(self), serial=(), storage-access=(), usb=(), "
    "window-management=(), xr-spatial-tracking=()";

std::string content_security_policy(HeaderSet set, const HeaderPolicy& policy) {
  std::string ancestors = "'none'";
  if (set == HeaderSet::kEmbed && !policy.embed_ancestors.empty()) {
    ancestors.clear();
    for (const std::string& origin : policy.embed_ancestors) {
      if (!ancestors.empty()) ancestors += ' ';
      ancestors += origin;
    }
  }
  return std::string(kPolicyBeforeAncestors) + ancestors + std::string(kPolicyAfterAncestors);
}

}  // namespace

HeaderSet header_set_for(std::string_view path) noexcept {
  if (path == "/embed" || path == "/embed.html" || path == "/embed/") return HeaderSet::kEmbed;
  if (path == "/embed.js") return HeaderSet::kEmbedScript;
  if (path == "/offline.html") return HeaderSet::kDownload;
  return HeaderSet::kSite;
}

std::vector<Field> security_headers(HeaderSet set, const HeaderPolicy& policy) {
  std::vector<Field> fields = {
      {"Content-Security-Policy", content_security_policy(set, policy)},
      {"Strict-Transport-Security", "max-age=63072000"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy",
       set == HeaderSet::kEmbedScript ? "cross-origin" : "same-origin"},
      {"Referrer-Policy", "no-referrer"},
      {"X-Content-Type-Options", "nosniff"},
      {"Cache-Control", "no-store"},
      {"Permissions-Policy", std::string(kPermissions)},
  };
  // X-Frame-Options knows no list of origins: on /embed it would forbid what frame-ancestors
  // allows.
  if (set != HeaderSet::kEmbed) fields.push_back({"X-Frame-Options", "DENY"});
  // offline.html runs inline script under a policy of its own (a meta element, for file://). Under
  // this origin's policy it could not start, and under a looser one it would be a second, weaker
  // document beside the page: so over HTTP it is a file to keep, never a page to run.
  if (set == HeaderSet::kDownload) {
    fields.push_back({"Content-Disposition", "attachment; filename=\"offline.html\""});
  }
  return fields;
}

}  // namespace stillmine::http
