### reviewed: no

who-title = 누구의 일인가요?
who-said = 18세 미만이라고 하셨어요. 그래서 이 길이 맞아요. 잘못 눌렀다면 처음부터 다시 시작하세요.
who-self = 내 일이에요. 나는 18세 미만이에요.
who-parent = 18세 미만인 사람의 일이에요. 나는 부모이거나 그 사람이 믿는 어른이에요.
who-before = 내 일이에요. 지금은 성인이고, 사진은 18세가 되기 전 것이에요.
who-other = 다른 도움이 필요해요

like-title = 새 사진도 처음 사진과 같은 경우인가요?
like-why = 18세 이전 사진과 그 이후 사진은 절대 같은 접수 건에 넣지 않아요.
like-adult = 네. 모든 사진에서 모두 18세 이상이었어요.
like-minor = 네. 모든 사진에 18세 미만인 사람이 있었어요.
like-no = 아니요, 또는 잘 모르겠어요
like-other-title = 이 사진들은 새 접수 건으로 시작하세요
like-other-body = 번호 두 개가 있는 별도의 접수 건이 필요해요. 처음 접수 건은 그대로 남아요.

uncollected-title = 아직 이 목록을 가져가는 플랫폼이 없어요
uncollected-body = 모든 단계를 해 볼 수 있지만 시험일 뿐이에요. 아직은 아무도 사진을 찾지 않을 거예요.
uncollected-works-adult = StopNCII.org는 지금 이용할 수 있어요. 무료이고, 거기서도 사진은 내 기기에 남아요.
uncollected-works-minor = Take It Down은 지금 이용할 수 있어요. 무료이고, 거기서도 사진은 내 기기에 남아요.
uncollected-link = StopNCII.org로 가기
uncollected-test = 시험 삼아 계속하기

receipt-title = 이 번호 두 개를 종이에 적으세요
receipt-title-new = 새 번호를 적으세요
receipt-lead = 보내기를 누르면 번호를 쓸 수 있어요. 이 번호로 접수 건을 보고, 추가하고, 철회할 수 있어요.
receipt-alone = 번호는 내 기기에서 만들어졌어요. 잃어버리면 아무도 찾아 줄 수 없어요. 저희도 못 해요.
receipt-number = 접수 번호
receipt-pin = PIN
receipt-test = 시험이에요. 아직 이 목록을 가져가는 플랫폼이 없어요.
receipt-other = 다른 보관 방법
receipt-print = 인쇄
receipt-print-risk = 다른 사람이 종이를 볼 수 있어요. 인쇄한 것을 기억하는 프린터도 있어요.
receipt-copy = 복사
receipt-copy-risk = 기기가 복사한 것의 목록을 남길 수 있어요. 다른 앱이 읽을 수 있어요.
receipt-save = 파일로 저장
receipt-save-risk = 이 기기를 쓰는 사람은 누구나 파일을 찾을 수 있어요. 이름은 notes.txt예요.
receipt-copied = 복사했어요.

send-count = 파일 { $count }개 보내기
please-wait = 잠시 기다려 주세요

sending-title = 보내는 중
sending-lead = 봉인된 지문만 나가요. 이 페이지를 열어 두세요.
sending-waiting = 아직 답이 없어요. 저절로 다시 시도해요. 한 번만 도착할 수 있어요.

sent-title = 도착했어요
sent-title-added = 모두 도착했어요
sent-lead = 지문이 목록에 올라가요. 참여하는 플랫폼이 목록을 가져가서 사본을 찾아요.
sent-lead-test = 이것은 시험이었어요. 아직 이 목록을 가져가는 플랫폼이 없어요.
sent-confirm-why = 두 번호를 모두 종이에 적었나요? 알려 주시면 접수 건이 만료되지 않아요.
sent-confirm = 적어 두었어요
sent-next = 다 됐어요. 언제든 두 번호로 다시 오세요.
sent-others = 다른 사진은 두 번째 접수 건이에요. 새 번호 두 개를 받아요.
sent-others-go = 다른 사진으로 계속하기
sent-added-next = 새 파일이 이제 접수 건에 들어 있어요.
sent-see = 내 접수 건 보기

find-title = 내 접수 건 찾기
find-lead = 종이에 적은 번호 두 개를 입력하세요.
find-number-hint = 숫자 16자리. 띄어쓰기는 상관없어요.
find-pin-hint = 숫자 8자리.
find-button = 찾기
find-lost = 번호를 잃어버렸다면 아무도 접수 건을 찾을 수 없어요. 접수 건은 목록에 남아요. 새 접수 건을 시작할 수 있어요.

case-title = 내 접수 건
case-received = 도착했어요. 몇 분 안에 목록에 올라가요.
case-listed = 목록에 있어요. 참여하는 플랫폼이 사본을 찾아요.
case-partly-refused = 일부는 목록에 있고 나머지는 없어요. 이유는 아래에 있어요.
case-refused = 목록에 없어요.
case-withdrawing = 목록에서 빼는 중이에요.
case-withdrawn = 목록에서 빠졌어요. 가져간 플랫폼에 알렸어요.
case-withdraw-soon = 곧 목록에서 빠져요. 아직 멈출 수 있어요.
case-withdraw-at = { $time }에 목록에서 빠져요. 그때까지 멈출 수 있어요.
case-keep = 목록에 두기
case-items = 내 사진
case-limits = 플랫폼은 여기까지만 알려 줘요. 어디에 있었는지, 누가 가졌는지는 말하지 않아요.
case-look-again = 다시 보기
case-add = 사진 추가
case-withdraw = 모두 철회
case-withdraw-one = 이것 철회
case-withdraw-one-label = 이것 철회: { $name }

news-added = 접수 건에 추가했어요.
news-withdrawn = 철회 요청이 도착했어요.
news-kept = 목록에 그대로 있어요.
news-looked = 이것이 가장 새로운 소식이에요.

item-photo = 사진 { NUMBER($number) }
item-video = 영상 { NUMBER($number) }
item-received = 도착함
item-listed = 목록에 있음
item-held = 보류 중
item-refused = 목록에 없음
item-withdrawing = 목록에서 빼는 중
item-withdrawn = 목록에서 빠짐

partner-waiting = 아직 가져가지 않았어요
partner-collected = 가져갔어요
partner-matched = 사본을 찾아 살펴보고 있어요
partner-blocked = 사본을 찾아 차단했어요
partner-not-blocked = 사본을 찾았고, 규칙을 어기지 않는다고 해요
partner-told = 그만 찾으라는 알림을 받았어요
partner-removed = 더는 찾지 않는다고 해요
week-of = { $day } 주

withdraw-title = 모두 목록에서 뺄까요?
withdraw-title-one = 목록에서 뺄까요: { $name }
withdraw-lead = 그러면 플랫폼이 더는 찾지 않아요. 지금 차단된 사본이 다시 나올 수 있어요.
withdraw-delay = 바로 되지는 않아요. 그때까지 여기서 멈출 수 있어요.
withdraw-told = 가져간 플랫폼에 알려요. 하지만 모두가 따르게 할 수는 없어요.
withdraw-button = 철회
withdraw-no = 목록에 두기

receipt-covered = 두 번호를 가려 두었어요
receipt-uncover = 보기
