### reviewed: no

working-title = 내 기기에서 작업 중
working-lead = 파일마다 무늬로 바뀌어요. 아무것도 보내지 않아요.
working-meter = 끝난 파일
working-count = { NUMBER($total) }개 중 { NUMBER($done) }개 끝남
working-left-start = 얼마나 걸릴지 계산 중
working-left-seconds = 몇 초 남음
working-left-minutes = 약 { $minutes }분 남음
working-problems = 파일 { $count }개에 문제가 있었어요. 어떤 것인지 보여 드려요.
working-keep-open = 이 페이지를 열어 두고 가끔 화면을 눌러 주세요. 화면이 꺼지면 작업이 멈출 수 있어요.
working-cancel = 취소
working-started = 파일 { $total }개를 작업하고 있어요.
