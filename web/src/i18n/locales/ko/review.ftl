### reviewed: no

review-title = 무엇이 나갈지 확인하세요
review-lead = 사진마다 무늬가 대신해요. 이름, 날짜, 크기는 나만 봐요.
review-clear = 사진 { $count }장은 충분히 또렷해요.
review-plain = 사진 { $count }장은 너무 단순해요.
review-videos = 영상 { $count }개가 준비됐어요.
review-failed = 파일 { $count }개를 읽지 못했어요.
review-twice = 파일 { $count }개를 두 번 골라서 한 번만 세요.
review-found = 작게 만들거나 다시 저장하거나 좌우를 뒤집은 사본은 일치할 거예요. 많이 자르거나 고친 것은 아닐 수 있어요.
review-list = 내 파일
review-hide-names = 이름과 날짜 숨기기
review-item = 파일 { NUMBER($number) }
review-remove = 빼기
review-remove-label = { $name } 빼기
review-removed = 뺐어요: { $name }
review-add = 더 추가하기
review-nothing-sent = 아무것도 보내지 않았어요.
review-offline-file = 네트워크 없이 쓰는 사본이에요. 보낼 수는 없어요.
review-none-usable = 이 중에는 찾을 수 있는 것이 없어요. 다른 사진이나 같은 사진의 다른 사본을 추가하세요.
review-start-over = 처음부터 다시

verdict-clear = 찾을 만큼 또렷해요
verdict-plain = 찾기에는 너무 단순해요
verdict-exact = 완전히 같은 사본만
verdict-failed = 읽지 못했어요

explain-clear = 지문 { $count }개.
explain-plain = 세부가 너무 적어서 플랫폼이 쓰지 않을 거예요. 같은 순간의 다른 사진은 될 수도 있어요.
explain-video = 이 영상은 완전히 같은 사본만 찾을 수 있어요. 플랫폼이 다시 저장하면 일치하지 않을 수 있어요.

leaves-title = 나가게 될 모든 것
leaves-title-for = { $name }에서 나가게 될 모든 것
leaves-sealed = 봉인되어 나가는 것
leaves-stays = 이 기기에 남는 것
leaves-nothing = 이 파일에서는 아무것도 나가지 않아요.
leaves-recipe = 지문
leaves-value = 값
leaves-quality = 세부가 많은 정도, 100까지
leaves-video = 파일 전체의 MD5
leaves-name = 이름
leaves-size = 크기
leaves-date = 날짜
leaves-dimensions = 너비와 높이
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } 픽셀
leaves-picture = 사진 자체
leaves-picture-never = 이 페이지를 절대 떠나지 않아요

recipe-upright = 보이는 그대로
recipe-sampled = 일부 플랫폼이 줄이는 방식
recipe-mirrored = 좌우를 뒤집은 것
recipe-stored = 돌리기 전, 파일에 있는 그대로
recipe-trimmed = 단순한 테두리를 뺀 것
recipe-square = 정사각형으로 자른 것
recipe-portrait = 4 대 5로 자른 것
recipe-tall = 스토리처럼 9 대 16으로 자른 것
recipe-wide = 16 대 9로 자른 것
recipe-other = 다른 방법

size-bytes = { NUMBER($bytes) }바이트
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = 파일 { $count }개로 계속하기
review-send-more = 파일 { $count }개를 내 접수 건으로 보내기
review-service-asking = 서비스에 묻고 있어요.
review-service-away = 지금은 서비스에 연결할 수 없어서 아무것도 보낼 수 없어요. 고른 것은 여기에 남아요.
review-not-run = 서비스가 이런 사진을 받지 않아요.

about-title = 원하면 더 알려 주세요
about-edited = 고친 사진이에요
about-synthetic = 컴퓨터가 만들거나 바꾼 거예요

blur-show = 흐리게 보기
blur-hide = 숨기기
blur-label = { $name }, 흐리게

leaves-case = 내 접수 건에서 나가게 될 모든 것
leaves-answers = 내 대답
leaves-padded = 봉인된 메시지의 크기, 올림한 값
