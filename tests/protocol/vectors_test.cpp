#include "vectors.h"

#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <boost/json/value_to.hpp>
#include <fstream>
#include <sstream>
#include <string>

#include "core/hex.h"
#include "fixtures.h"
#include "protocol/receipt.h"
#include "protocol/status.h"

namespace stillmine::protocol {
namespace {

namespace json = boost::json;

std::string committed(const std::string& name) {
  std::ifstream file(STILLMINE_TESTS_DIR "/vectors/" + name, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string text_of(const json::value& value) { return json::value_to<std::string>(value); }

TEST(VectorsTest, TheCommittedFilesAreWhatTheGeneratorWrites) {
  EXPECT_EQ(committed("receipt.json"), receipt_vectors());
  EXPECT_EQ(committed("protocol.json"), protocol_vectors());
}

TEST(VectorsTest, EveryReceiptDerivesTheKeysThatLibsodiumGave) {
  const json::value vectors = json::parse(committed("receipt.json"));
  for (const json::value& entry : vectors.at("receipts").as_array()) {
    const auto number = CaseNumber::parse(text_of(entry.at("number")));
    const auto pin = Pin::parse(text_of(entry.at("pin")));
    ASSERT_TRUE(number && pin) << text_of(entry.at("number"));
    const CaseKeys keys = derive_keys(*number, *pin);
    EXPECT_EQ(keys.index.hex(), text_of(entry.at("index")));
    EXPECT_EQ(core::to_hex(keys.access.bytes()), text_of(entry.at("access")));
    EXPECT_EQ(core::to_hex(keys.status.bytes()), text_of(entry.at("status")));
    EXPECT_EQ(core::to_hex(keys.withdrawal.bytes()), text_of(entry.at("withdrawal")));
  }
}

TEST(VectorsTest, TypedFormsAreReadAndRefusedAsWritten) {
  const json::value vectors = json::parse(committed("receipt.json"));
  for (const json::value& typed : vectors.at("typedForms").as_array()) {
    const auto number = CaseNumber::parse(text_of(typed));
    ASSERT_TRUE(number.has_value()) << text_of(typed);
    EXPECT_EQ(number->digits(), text_of(vectors.at("typedFormsOf")));
  }
  for (const json::value& typed : vectors.at("refusedNumbers").as_array()) {
    EXPECT_FALSE(CaseNumber::parse(text_of(typed)).has_value()) << text_of(typed);
  }
  for (const json::value& entry : vectors.at("checkDigits").as_array()) {
    EXPECT_EQ(std::string(1, check_digit(text_of(entry.at("digits")))), text_of(entry.at("check")));
  }
}

TEST(VectorsTest, EveryStatusBoxOpensAndEveryRefusedDocumentIsRefused) {
  const json::value vectors = json::parse(committed("protocol.json"));
  for (const json::value& entry : vectors.at("statusBoxes").as_array()) {
    const auto status = open_status(*core::from_hex(text_of(entry.at("box"))), secret_of<32>(0x53));
    ASSERT_TRUE(status.has_value()) << status.error().detail;
    EXPECT_EQ(write_status(*status), text_of(entry.at("document")));
  }
  for (const json::value& text : vectors.at("refusedStatusDocuments").as_array()) {
    EXPECT_FALSE(read_status(text_of(text)).has_value()) << text_of(text);
  }
}

TEST(VectorsTest, EveryMessageReadsBackToItsOwnText) {
  const json::value vectors = json::parse(committed("protocol.json"));
  for (const json::value& entry : vectors.at("messages").as_array()) {
    const auto message = read_message(text_of(entry.at("document")));
    ASSERT_TRUE(message.has_value()) << message.error().detail;
    EXPECT_EQ(write_message(*message), text_of(entry.at("document")));
  }
}

}  // namespace
}  // namespace stillmine::protocol
