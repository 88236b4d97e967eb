#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <set>

#include "exchange/fixture.h"

namespace stillmine::exchange {
namespace {

namespace json = boost::json;

using WireTest = ExchangeTest;

std::string feedback_body(const std::string& value, const std::string& word,
                          const std::string& tags = "[]") {
  return R"({"count":1,"hashFeedbacks":[{"hashValue":")" + value + R"(","feedbackValue":")" + word +
         R"(","tags":)" + tags + "}]}";
}

std::string hashes_body(const std::string& type, const std::string& value) {
  return R"({"count":1,"hashRecords":[{"lastModtimestamp":99,"signalType":")" + type +
         R"(","hashValue":")" + value +
         R"(","CSPFeedbacks":[{"feedbackValue":"Blocked","tags":[]}]}]})";
}

/// The page without its numbers that the clock makes.
json::object first_record(const http::Response& response) {
  return json_of(response).as_object().at("hashRecords").as_array().at(0).as_object();
}

std::string text(const json::value& value) { return json::serialize(value); }

TEST_F(WireTest, ARecordHasEveryFieldThatAStockClientNeeds) {
  const Keys keys = add_partner("one");
  Person person = new_person();
  open_case(person, {picture(1)});
  publish();
  const http::Response response = fetch(keys, "startTimestamp=10&pageSize=800");
  ASSERT_EQ(response.status, 200);
  const std::string stamp = std::to_string(clock.seconds);
  EXPECT_EQ(
      text(json_of(response)),
      R"({"count":1,"nextSetTimestamp":)" + stamp +
          R"(,"hasMoreRecords":false,"nextPageToken":null,"hashRecords":[{"lastModtimestamp":)" +
          stamp + R"(,"signalType":"ImagePDQ","hashValue":")" + hex_of(1) +
          R"(","hashStatus":"Active","caseNumbers":{},"CSPFeedbacks":[{"source":"Stillmine",)" +
          R"("feedbackValue":"None","tags":["self-reported"]}]}]})");
}

TEST_F(WireTest, AVariantCarriesItsRecipeAsATag) {
  const Keys keys = add_partner("one");
  Person person = new_person();
  protocol::Item item = picture(1);
  std::get<protocol::PdqFingerprint>(item.fingerprints[0]).recipe = "crop-1x1";
  open_case(person, {item});
  publish();
  EXPECT_EQ(text(first_record(fetch(keys, "startTimestamp=10")).at("CSPFeedbacks")),
            R"([{"source":"Stillmine","feedbackValue":"None",)"
            R"("tags":["self-reported","recipe:crop-1x1"]}])");
}

TEST_F(WireTest, OnlyAVideosDigestGoesOntoThisWire) {
  Person person = new_person();
  protocol::Item video = picture(1);
  video.kind = protocol::ItemKind::kVideo;
  video.fingerprints = {protocol::Md5Fingerprint{{7, 7, 7}}};
  protocol::Item image = picture(2);
  image.fingerprints.emplace_back(protocol::Md5Fingerprint{{8, 8, 8}});
  open_case(person, {video, image}, "minor");
  publish();
  EXPECT_EQ(listed(add_partner("two", "minor")),
            (std::vector<std::string>{hex_of(2), "07070700000000000000000000000000"}));
}

TEST_F(WireTest, NoValueOfOneProgrammeIsEverOnTheOthersWire) {
  const Keys adult = add_partner("one", "adult");
  const Keys minor = add_partner("one", "minor");
  std::set<std::string> in_adult;
  std::set<std::string> in_minor;
  for (int i = 0; i < 40; ++i) {
    Person person = new_person();
    const bool is_adult = i % 3 != 0;
    open_case(person, {picture(i), picture(i / 2)}, is_adult ? "adult" : "minor");
    for (const int value : {i, i / 2}) (is_adult ? in_adult : in_minor).insert(hex_of(value));
    if (i % 5 == 0) publish();
  }
  publish();
  EXPECT_EQ(listed(adult), std::vector<std::string>(in_adult.begin(), in_adult.end()));
  EXPECT_EQ(listed(minor), std::vector<std::string>(in_minor.begin(), in_minor.end()));
}

TEST_F(WireTest, TheTokenIsGoodForItsOwnPartnerAndStartOnly) {
  const Keys one = add_partner("one");
  const Keys two = add_partner("two");
  Person person = new_person();
  open_case(person, {picture(1), picture(2), picture(3)});
  publish();
  const json::object page = json_of(fetch(one, "startTimestamp=10&pageSize=2")).as_object();
  ASSERT_TRUE(page.at("hasMoreRecords").as_bool());
  std::string query =
      "&pageSize=2&nextPageToken=" + std::string(page.at("nextPageToken").as_string());
  EXPECT_EQ(json_of(fetch(one, "startTimestamp=10" + query)).as_object().at("count"), 1);
  EXPECT_EQ(fetch(two, "startTimestamp=10" + query).status, 400);
  EXPECT_EQ(fetch(one, "startTimestamp=11" + query).status, 400);
  query.back() = query.back() == '0' ? '1' : '0';
  EXPECT_EQ(fetch(one, "startTimestamp=10" + query).status, 400);
}

TEST_F(WireTest, ParametersThatAreNoNumbersAreRefused) {
  const Keys keys = add_partner("one");
  for (const char* query :
       {"startTimestamp=-1", "startTimestamp=1.5", "startTimestamp=x",
        "startTimestamp=", "startTimestamp=10&startTimestamp=11", "startTimestamp=10&pageSize=0",
        "startTimestamp=10&pageSize=-5", "startTimestamp=99999999999999999999"}) {
    EXPECT_EQ(fetch(keys, query).status, 400) << query;
  }
  EXPECT_EQ(fetch(keys, "").status, 200);
  EXPECT_EQ(fetch(keys, "startTimestamp=10&pageSize=1000000").status, 200);
}

TEST_F(WireTest, AKeyOfOneScopeDoesNothingInAnother) {
  const Keys one = add_partner("one");
  const Keys two = add_partner("two");
  const auto with = [&](const std::string& subscription, const std::string& function) {
    return fetch({subscription, function, "", ""}, "startTimestamp=10").status;
  };
  EXPECT_EQ(with(one.subscription, one.fetch), 200);
  for (const std::string& wrong :
       {std::string(), one.feedback, one.submit, one.subscription, two.fetch, std::string("x")}) {
    EXPECT_EQ(with(one.subscription, wrong), 401);
  }
  EXPECT_EQ(with(two.subscription, one.fetch), 401);
  EXPECT_EQ(with("", one.fetch), 401);
  EXPECT_EQ(with(one.fetch, one.fetch), 401);
  Keys crossed = one;
  std::swap(crossed.feedback, crossed.submit);
  EXPECT_EQ(submit(crossed, kFeedbackScope, feedback_body(hex_of(1), "Blocked")).status, 401);
  EXPECT_EQ(submit(crossed, kSubmitScope, R"({"count":0,"hashRecords":[]})").status, 401);
}

TEST_F(WireTest, RotatedAndRevokedKeysEndAtOnce) {
  const Keys before = add_partner("one");
  ASSERT_EQ(fetch(before, "startTimestamp=10").status, 200);
  ASSERT_TRUE(administration->rotate_partner("one", "adult").has_value());
  EXPECT_EQ(fetch(before, "startTimestamp=10").status, 401);
  const Keys other = add_partner("two");
  ASSERT_TRUE(administration->revoke_partner("two", "adult").has_value());
  EXPECT_EQ(fetch(other, "startTimestamp=10").status, 401);
}

TEST_F(WireTest, OverItsQuotaAPartnerIsToldWhenToComeAgain) {
  quotas.requests_per_minute = 3;
  restart();
  const Keys one = add_partner("one");
  const Keys two = add_partner("two");
  for (int i = 0; i < 3; ++i) EXPECT_EQ(fetch(one, "startTimestamp=10").status, 200);
  const http::Response refused = fetch(one, "startTimestamp=10");
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(http::find_field(refused.fields, "Retry-After"), "20");
  EXPECT_EQ(fetch(two, "startTimestamp=10").status, 200) << "another's quota is its own";
  clock.pass(20);
  EXPECT_EQ(fetch(one, "startTimestamp=10").status, 200);
}

TEST_F(WireTest, UnknownWithdrawnAndKnownValuesGetTheSameAnswer) {
  const Keys keys = add_partner("one");
  Person known = new_person();
  Person leaver = new_person();
  open_case(known, {picture(1)});
  open_case(leaver, {picture(2)});
  publish();
  listed(keys);
  withdraw_all(leaver);
  publish();
  const auto answer = [&](int number) {
    const http::Response response =
        submit(keys, kFeedbackScope, feedback_body(hex_of(number), "Blocked"));
    return std::to_string(response.status) + std::string(response.text());
  };
  EXPECT_EQ(answer(1), R"(200{"count":1})");
  EXPECT_EQ(answer(1), answer(2));
  EXPECT_EQ(answer(1), answer(77));
}

TEST_F(WireTest, FeedbackIsReadInBothSpellingsAndShownToAll) {
  const Keys one = add_partner("one");
  const Keys two = add_partner("two");
  Person person = new_person();
  open_case(person, {picture(1)});
  publish();
  listed(one);
  const std::string body =
      feedback_body(hex_of(1), "StopNCIICSPFeedbackValue.Blocked", R"(["b","a","b"])");
  EXPECT_EQ(submit(one, kFeedbackScope, body).status, 200);
  publish();
  const json::array opinions =
      first_record(fetch(two, "startTimestamp=10")).at("CSPFeedbacks").as_array();
  ASSERT_EQ(opinions.size(), 2U);
  EXPECT_EQ(text(opinions[1]), R"({"source":"one","feedbackValue":"Blocked","tags":["a","b"]})");
}

TEST_F(WireTest, ATombstoneContradictsTheRecordForClientsThatReadNoStatus) {
  const Keys keys = add_partner("one");
  Person person = new_person();
  open_case(person, {picture(1)});
  publish();
  listed(keys);
  withdraw_all(person);
  publish();
  const json::object record = first_record(fetch(keys, "startTimestamp=10"));
  EXPECT_EQ(text(record.at("hashStatus")), R"("Withdrawn")");
  EXPECT_EQ(text(record.at("CSPFeedbacks")),
            R"([{"source":"Stillmine","feedbackValue":"NotBlocked","tags":["withdrawn"]}])");
}

TEST_F(WireTest, SubmittedHashesAreHeldAndOnNobodysList) {
  const Keys one = add_partner("one");
  const Keys two = add_partner("two");
  for (int i = 0; i < 2; ++i) {
    const http::Response response =
        submit(one, kSubmitScope, hashes_body("StopNCIISignalType.ImagePDQ", hex_of(5)));
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.text(), R"({"count":1})");
  }
  publish();
  EXPECT_TRUE(listed(one).empty());
  EXPECT_TRUE(listed(two).empty());
}

TEST_F(WireTest, WhatCannotBeKeptIsRefusedAndNotDropped) {
  const Keys keys = add_partner("one");
  const auto status = [&](const std::string& type, const std::string& value) {
    return submit(keys, kSubmitScope, hashes_body(type, value)).status;
  };
  EXPECT_EQ(status("ImagePDQ", std::string(64, 'a')), 200);
  EXPECT_EQ(status("VideoMD5", std::string(32, 'A')), 200);
  EXPECT_EQ(status("URL", "https://example.org"), 400);
  EXPECT_EQ(status("VideoTMK", std::string(64, 'a')), 400);
  EXPECT_EQ(status("ImagePDQ", std::string(32, 'a')), 400);
  EXPECT_EQ(status("ImagePDQ", std::string(63, 'a') + "g"), 400);
}

TEST_F(WireTest, ABodyThatIsNotTheDocumentIsRefused) {
  const Keys keys = add_partner("one");
  for (const std::string& body : std::vector<std::string>{
           "", "{", "[]", "{}", R"({"hashFeedbacks":{}})", R"({"hashFeedbacks":[5]})",
           R"({"hashFeedbacks":[{"hashValue":null,"feedbackValue":"Blocked"}]})",
           R"({"hashFeedbacks":[{"hashValue":")" + hex_of(1) + R"("}]})",
           feedback_body(hex_of(1), "Perhaps"), feedback_body("zz", "Blocked"),
           feedback_body(hex_of(1), "Blocked", R"("x")"),
           feedback_body(hex_of(1), "Blocked", "[5]")}) {
    EXPECT_EQ(submit(keys, kFeedbackScope, body).status, 400) << body;
  }
}

}  // namespace
}  // namespace stillmine::exchange
