### reviewed: no

help-lead = 이 서비스들은 다른 사람들이 운영해요. 나라를 고르세요.
help-country = 나라
help-anywhere = 어디서나
help-none = 이 나라의 서비스는 아직 알지 못해요. 아래는 어디서나 쓸 수 있어요.
help-minor = 18세 미만인 사람과 돌보는 사람을 위해
help-see-minor = 18세 미만이 있었나요? 그 경우의 도움 보기
help-see-adult = 모두 18세 이상이었나요? 그 경우의 도움 보기
help-kind-helpline = 이야기할 수 있는 사람들
help-kind-removal = 사본을 내리도록 도와요
help-kind-report = 신고를 받아요
help-kind-police = 경찰
help-kind-tool = 이 페이지처럼 일해요
help-kind-guide = 어디로 갈지 알려 줘요
help-picture-yes = 사진 자체를 달라고 해요.
help-picture-no = 사진을 달라고 하지 않아요.
help-picture-unknown = 사진을 달라고 하는지 모르겠어요. 먼저 물어보세요.
help-no-name = 이름을 말하지 않아도 돼요.
help-phone = 전화
help-hours = 시간
help-languages = 언어
help-checked = 마지막 확인: { $month }
help-open = { $name } 열기
help-traces = 통화가 요금 청구서와 통화 기록에 남을 수 있어요.
help-danger = 위험한가요? 지금 바로 긴급 전화를 거세요.
