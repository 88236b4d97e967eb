### reviewed: no

language-name = 한국어
page-title = 메모
skip-to-content = 본문으로 가기

leave-now = 나가기
leave-hint = 또는 Shift 키를 세 번 누르세요.
leave-press-two = Shift. 나가려면 2번 더 누르세요.
leave-press-one = Shift. 나가려면 1번 더 누르세요.
leave-stopped = 나가지 않았어요.
leave-going = 나가는 중.

language-label = 언어
language-machine = 이 번역은 기계가 했어요. 아직 사람이 확인하지 않았어요.
language-english = 영어로 읽기
language-missing = 그 언어를 불러오지 못했어요. 연결을 확인하고 다시 고르세요.

step-of = { NUMBER($steps) }단계 중 { NUMBER($step) }단계
back = 뒤로
continue = 계속
home-link = 첫 페이지
error-summary-title = 확인해 주세요

offline-bar = 연결되어 있지 않아요. 여기서 하는 일은 내 기기에 남아요. 페이지는 그대로 쓸 수 있어요.
script-missing = 내 기기에서 사진을 읽으려면 JavaScript가 필요해요. 켜 주시거나 다른 브라우저를 쓰세요.
part-missing-title = 페이지 일부를 불러오지 못했어요
part-missing-body = 사진을 읽는 부분이 오지 않았어요. 연결을 확인하고 다시 해 보세요. 고른 것은 그대로 있어요.
try-again = 다시 해 보기

more-label = 더 알아보기
help-title = 이야기할 곳
shared-title = 이미 인터넷에 있어요
nofile-title = 파일이 없어요
fit-title = 내 경우와 달라요
questions-title = 질문과 답
privacy-title = 저희가 아는 것
check-title = 저희를 확인하는 방법
platforms-title = 참여하는 플랫폼
guide-title = 한 장으로 보는 모든 단계
print = 인쇄

idle-title = 아직 계세요?
idle-body = 다른 사람이 보지 않도록 이 페이지는 곧 저절로 비워져요.
idle-body-covers = 다른 사람이 보지 않도록 이 페이지는 곧 가려져요. 두 번호는 그대로 남아 있어요.
idle-left = { $seconds }초 남음
idle-stay = 계속 있기
idle-cleared = 한동안 조용해서 페이지를 비웠어요.

page-missing-title = 이 페이지를 불러오지 못했어요
page-missing-body = 인터넷 연결을 확인하고 다시 해 보세요. 아무것도 보내지 않았어요.
