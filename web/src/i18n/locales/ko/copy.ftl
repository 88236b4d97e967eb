### reviewed: no

copy-open = 사본을 찾을 수 있을까요?
copy-title = 이 사본을 찾을 수 있을까요?
copy-lead = 화면 캡처나 잘라 낸 사진 같은 사본을 고르세요. 여기에서만 비교해요.
copy-choose = 사본 고르기
copy-another = 다른 사본 해 보기
copy-busy = 비교하는 중
copy-yes = 네, 찾을 수 있을 거예요
copy-no = 아니요, 이 사본은 찾지 못할 거예요
copy-same = 네, 완전히 같은 파일이에요
copy-plain = 너무 단순해서 플랫폼이 쓰지 않을 거예요
copy-distance = 칸 256개 중 { NUMBER($distance) }개가 달라요. { NUMBER($limit) }개까지는 사본으로 봐요.
copy-closest = 가장 가까운 파일: { $name }.
copy-each = 내 파일마다의 차이
copy-exact = 영상은 완전히 같은 파일만 일치해요.
copy-add-tip = 이 사본도 추가할 수 있어요. 그러면 이것의 사본도 찾을 수 있어요.
copy-limit = 보내신 것을 플랫폼 대부분은 이렇게 써요. 기준은 플랫폼마다 다를 수 있어요.
copy-back = 내 파일로 돌아가기
