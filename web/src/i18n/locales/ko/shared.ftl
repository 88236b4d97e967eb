### reviewed: no

shared-lead = 이 순서대로 하면 도움이 돼요.
shared-proof-title = 증거를 남기세요
shared-proof = 링크, 날짜, 계정 이름을 적으세요. 사진을 저장하지 않아도 돼요.
shared-proof-minor = 사진에 18세 미만이 있었나요? 그렇다면 절대 저장하거나 보내지 마세요.
shared-report-title = 올라온 곳에 신고하세요
shared-report = 플랫폼마다 신고 양식이 있어요. 동의하지 않았다고 말하세요.
shared-search-title = 검색에서 빼세요
shared-report-search = 검색 엔진은 검색 결과에서 뺄 수 있어요.
shared-law = 미국에서는 플랫폼에 48시간이 주어져요. 통지에는 서명, 링크, 연락할 방법, 동의하지 않았다는 문장이 필요해요.
shared-pay-title = 돈을 주지 마세요
shared-pay = 돈을 요구하는 사람은 대개 또 요구해요. 아무것도 더 보내지 마세요.
shared-chat-title = 대화를 남겨 두세요
shared-chat = 증거가 돼요. 남겨 둔 뒤에 그 사람을 차단하세요.
shared-case-title = 여기서 접수 건을 만드세요
shared-case = 그러면 참여하는 플랫폼이 새 사본을 찾을 수 있어요.

nofile-lead = 지문은 사진에서만 만들 수 있어요. 그래도 할 수 있는 일이 있어요.
nofile-look = 예전 대화, 사진 휴지통, 예전 기기를 찾아보세요.
nofile-friend = 믿는 사람이 가지고 있나요? 그 사람이 대신 이 페이지를 쓸 수 있어요. 사진을 보낼 필요는 없어요.
nofile-report = 인터넷에 있나요? 파일이 없어도 그곳에 신고할 수 있어요.
nofile-talk = 상담 전화에서 함께 살펴볼 수 있어요.

fit-threat-title = 누군가 퍼뜨리겠다고 해요
fit-threat = 돈을 주지 마세요. 아무것도 더 보내지 마세요. 퍼지기 전에 지금 접수 건을 만들 수 있어요.
fit-made-title = 컴퓨터가 만든 것이에요
fit-made = 그것도 해당돼요. 다른 사진처럼 고르세요.
fit-two-title = 다른 사람도 있어요
fit-two = 내가 그 안에 있다면 접수 건을 만들 수 있어요.
fit-friend-title = 친구의 일이에요
fit-friend = 이 페이지를 보여 주세요. 결정은 친구가 해요. 18세 미만이면 믿는 어른이 할 수 있어요.
fit-danger-title = 위험하거나, 너무 힘들어요
fit-danger = 지금 바로 긴급 전화를 거세요. 그다음 믿는 사람과 이야기하세요.
