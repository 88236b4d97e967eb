#include "http/static_files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "loopback.h"

namespace stillmine::http {
namespace {

namespace fs = std::filesystem;

class StaticFilesTest : public testing::Test {
 protected:
  StaticFilesTest() {
    fs::create_directories(folder_);
    write("index.html", "<!doctype html><title>start</title>");
    write("embed.html", "<!doctype html><title>embed</title>");
    write("embed.js", "mount()");
    write("offline.html", "<!doctype html><script>inline()</script>");
    write("404.html", "<!doctype html><title>not here</title>");
    write("assets/app.js", "export const a = 1;");
    write("assets/app.js.br", "brotli bytes");
    write("assets/app.js.gz", "gzip bytes");
    write("stillmine.wasm", std::string("\0asm", 4));
    write("data.unknown", "?");
    write(".secret", "not for anybody");
    write(".git/config", "nor this");
    fs::create_symlink("/etc/hostname", folder_ / "link.txt");
  }
  ~StaticFilesTest() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& content) const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << content;
  }

  [[nodiscard]] Response get(const std::string& path, const std::string& accept = "") const {
    Request request;
    request.path = path;
    if (!accept.empty()) request.fields.push_back({"Accept-Encoding", accept});
    return StaticFiles::load(folder_)->get(request);
  }

  fs::path folder_ =
      fs::temp_directory_path() / ("stillmine-site-" + std::to_string(::getpid()) + "-" +
                                   testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(StaticFilesTest, PathsWithoutEndingAreTheirPages) {
  EXPECT_EQ(get("/").text(), "<!doctype html><title>start</title>");
  EXPECT_EQ(get("/index.html").text(), get("/").text());
  EXPECT_EQ(get("/embed").text(), "<!doctype html><title>embed</title>");
}

TEST_F(StaticFilesTest, TypesAreThoseThatBrowsersAskFor) {
  EXPECT_EQ(get("/").content_type, "text/html; charset=utf-8");
  EXPECT_EQ(get("/assets/app.js").content_type, "text/javascript; charset=utf-8");
  EXPECT_EQ(get("/stillmine.wasm").content_type, "application/wasm");
  EXPECT_EQ(get("/data.unknown").content_type, "application/octet-stream");
}

TEST_F(StaticFilesTest, WhatIsNotThereIsTheSitesOwnPage) {
  const Response response = get("/none");
  EXPECT_EQ(response.status, 404);
  EXPECT_EQ(response.text(), "<!doctype html><title>not here</title>");
  EXPECT_EQ(get("/v1/none").content_type, "application/json") << "programs read JSON";
}

TEST_F(StaticFilesTest, NothingHiddenOrLinkedIsServed) {
  for (const char* path : {"/.secret", "/.git/config", "/link.txt", "/assets", "/assets/",
                           "/../etc/hostname", "/%2e%2e/etc/hostname", "//etc/hostname"}) {
    EXPECT_EQ(get(path).status, 404) << path;
  }
}

TEST_F(StaticFilesTest, CompressedTwinsGoToWhoeverAcceptsThem) {
  EXPECT_EQ(get("/assets/app.js", "gzip, deflate, br").text(), "brotli bytes");
  EXPECT_EQ(get("/assets/app.js", "gzip").text(), "gzip bytes");
  EXPECT_EQ(get("/assets/app.js", "br;q=0, gzip;q=0").text(), "export const a = 1;");
  EXPECT_EQ(get("/assets/app.js").text(), "export const a = 1;");
  EXPECT_EQ(find_field(get("/assets/app.js", "br").fields, "Content-Encoding"), "br");
  EXPECT_EQ(find_field(get("/assets/app.js").fields, "Vary"), "Accept-Encoding");
}

TEST_F(StaticFilesTest, AFileCanBePutBesideTheFolders) {
  auto site = StaticFiles::load(folder_);
  site->put("/deployment.json", R"({"v":1})");
  Request request;
  request.path = "/deployment.json";
  EXPECT_EQ(site->get(request).text(), R"({"v":1})");
}

TEST_F(StaticFilesTest, AFolderThatIsNotThereIsAnError) {
  EXPECT_FALSE(StaticFiles::load(folder_ / "none"));
}

class ServedSiteTest : public StaticFilesTest {
 protected:
  [[nodiscard]] std::string served(const std::string& path) const {
    Service service;
    service.headers.embed_ancestors = {"https://ngo.example", "https://help.example"};
    service.router.set_fallback(
        StaticFiles::handler(std::make_shared<const StaticFiles>(*StaticFiles::load(folder_))));
    const Loopback server(std::move(service));
    const RawClient client(server.port());
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    return client.read_response();
  }
};

TEST_F(ServedSiteTest, EveryFileCarriesThePolicyWordForWord) {
  const std::string policy =
      "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "
      "worker-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action "
      "'none'; "
      "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
      "trusted-types lit-html worker-url\r\n";
  for (const char* path : {"/", "/assets/app.js", "/stillmine.wasm", "/none", "/offline.html"}) {
    const std::string answer = served(path);
    EXPECT_NE(answer.find(policy), std::string::npos) << path;
    EXPECT_NE(answer.find("X-Frame-Options: DENY\r\n"), std::string::npos) << path;
    EXPECT_NE(answer.find("Cross-Origin-Resource-Policy: same-origin\r\n"), std::string::npos);
  }
}

TEST_F(ServedSiteTest, OnlyTheListedSitesMayFrameTheEmbeddedDocument) {
  for (const char* path : {"/embed", "/embed.html"}) {
    const std::string answer = served(path);
    EXPECT_NE(answer.find("frame-ancestors https://ngo.example https://help.example;"),
              std::string::npos);
    EXPECT_EQ(answer.find("X-Frame-Options"), std::string::npos);
  }
}

TEST_F(ServedSiteTest, OnlyTheLoaderMayBeLoadedFromElsewhere) {
  EXPECT_NE(served("/embed.js").find("Cross-Origin-Resource-Policy: cross-origin\r\n"),
            std::string::npos);
}

TEST_F(ServedSiteTest, TheOfflinePageIsAFileToKeep) {
  EXPECT_NE(served("/offline.html")
                .find("Content-Disposition: attachment; filename=\"offline.html\"\r\n"),
            std::string::npos);
}

TEST(SecurityHeadersTest, WithoutAListNobodyMayFrameTheEmbeddedDocument) {
  const auto fields = security_headers(HeaderSet::kEmbed, {});
  EXPECT_NE(fields.front().value.find("frame-ancestors 'none';"), std::string::npos);
}

}  // namespace
}  // namespace stillmine::http
