#include "protocol/deployment.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <utility>

#include "protocol/envelope.h"
#include "protocol/sealing.h"
#include "protocol/strict_json.h"

namespace stillmine::protocol {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::Result;

constexpr std::size_t kMaxDeployment = std::size_t{64} << 10;
constexpr std::size_t kMaxProgrammes = 16;
constexpr std::size_t kMaxPlatforms = 200;
constexpr std::size_t kMaxName = 100;
constexpr std::size_t kMaxUrl = 200;

core::ByteVector signed_bytes(Deployment deployment) {
  deployment.signature.reset();
  const std::string text = "stillmine/deployment/1\n" + write_deployment(deployment);
  return {text.begin(), text.end()};
}

bool is_origin(std::string_view url) {
  return url.starts_with("https://") || url.starts_with("http://");
}

Result<ProgrammeKey> read_programme(const json::value& value) {
  ObjectReader in(value, "programme");
  ProgrammeKey programme;
  programme.name = in.text("name", 32);
  if (!is_programme_name(programme.name)) in.refuse("name", "not a name");
  KeyId id;
  in.hex("keyId", id);
  in.hex("publicKey", programme.public_key);
  if (key_id(programme.public_key) != id) in.refuse("keyId", "not of this key");
  if (!usable(programme.public_key)) in.refuse("publicKey", "small order");
  for (const json::value& entry : in.array("platforms", kMaxPlatforms)) {
    const json::string* name = entry.if_string();
    if (name == nullptr || name->empty() || name->size() > kMaxName) {
      in.refuse("platforms", "not a name");
      break;
    }
    programme.platforms.emplace_back(name->data(), name->size());
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return programme;
}

Result<Deployment> read(const json::value& value) {
  ObjectReader in(value, "deployment");
  in.integer("v", 1, 1);
  Deployment deployment;
  const json::string* intake = in.value("intake").if_string();
  if (intake == nullptr || intake->size() > kMaxUrl) {
    in.refuse("intake", "not text");
  } else if (!intake->empty()) {
    deployment.intake.assign(intake->data(), intake->size());
    if (!is_origin(deployment.intake)) in.refuse("intake", "not a URL");
  }
  for (const json::value& entry : in.array("programmes", kMaxProgrammes)) {
    auto programme = read_programme(entry);
    if (!programme) {
      in.refuse(programme.error());
      break;
    }
    if (deployment.programme(programme->name) != nullptr) in.refuse("programmes", "a name twice");
    deployment.programmes.push_back(*std::move(programme));
  }
  in.hex("noticeKey", deployment.notice_key);
  if (in.is_null("signature")) {
    in.null("signature");
  } else {
    in.hex("signature", deployment.signature.emplace());
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return deployment;
}

}  // namespace

const ProgrammeKey* Deployment::programme(std::string_view name) const {
  for (const ProgrammeKey& entry : programmes) {
    if (entry.name == name) return &entry;
  }
  return nullptr;
}

std::string write_deployment(const Deployment& deployment) {
  json::array programmes;
  for (const ProgrammeKey& entry : deployment.programmes) {
    json::array platforms;
    for (const std::string& name : entry.platforms) platforms.push_back(json::string(name));
    programmes.push_back(json::object{{"name", entry.name},
                                      {"keyId", key_id(entry.public_key).hex()},
                                      {"publicKey", hex_text(entry.public_key)},
                                      {"platforms", std::move(platforms)}});
  }
  json::value signature = nullptr;
  if (deployment.signature) signature = hex_text(*deployment.signature);
  return write_json(json::object{{"v", 1},
                                 {"intake", deployment.intake},
                                 {"programmes", std::move(programmes)},
                                 {"noticeKey", hex_text(deployment.notice_key)},
                                 {"signature", signature}});
}

Result<Deployment> read_deployment(std::string_view text) {
  const auto parsed = parse_strict(text, kMaxDeployment);
  if (!parsed) return core::fail(ErrorCode::kDeploymentInvalid, parsed.error().detail);
  auto deployment = read(*parsed);
  if (!deployment) return core::fail(ErrorCode::kDeploymentInvalid, deployment.error().detail);
  return deployment;
}

void sign_deployment(Deployment& deployment, const SignKeyPair& operator_key) {
  deployment.signature = sign(signed_bytes(deployment), operator_key);
}

bool deployment_is_signed(const Deployment& deployment, const SignPublicKey& operator_key) {
  return deployment.signature &&
         signature_holds(signed_bytes(deployment), *deployment.signature, operator_key);
}

}  // namespace stillmine::protocol
