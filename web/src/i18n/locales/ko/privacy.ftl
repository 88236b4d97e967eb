### reviewed: no

privacy-lead = 아주 적어요. 그렇게 만들었어요.
privacy-leaves-title = 기기에서 나가는 것
privacy-leaves = 지문, 내 대답, 파일에 대해 말한 것. 여기서 봉인돼요. 목록을 관리하는 사람만 열 수 있어요.
privacy-stays-title = 절대 나가지 않는 것
privacy-stays = 사진, 파일 이름, 날짜와 장소. 누구인지 절대 묻지 않아요.
privacy-platforms-title = 플랫폼이 받는 것
privacy-platforms = 지문이에요. 내 번호나 어떤 지문이 함께인지는 알지 못해요.
privacy-kept-title = 보관하는 것
privacy-kept = 접수 건이 몇 개이고 어느 주에 왔는지예요. 내 접수 건은 철회할 때까지 남아요. 번호를 적었다고 알려 주지 않으면 시간이 지나 만료돼요.
privacy-browser-title = 내 브라우저에서
privacy-browser = 쿠키가 없고 아무것도 저장하지 않아요. 이 페이지에 다른 곳에서 온 것은 없어요.
privacy-hide-title = 숨길 수 없는 것
privacy-hide = 브라우저는 이 주소를 방문 기록에 남겨요. 쓰고 있는 네트워크에서는 이 주소를 열었다는 것을 볼 수 있어요.

check-lead = 말만 믿지 않아도 돼요.
check-network-title = 네트워크를 끄세요
check-network = 파일 단계까지 온 다음 꺼 보세요. 보내기를 누를 때까지 모두 작동해요.
check-look-title = 나가는 것을 보세요
check-look = 브라우저의 도구를 열고 네트워크를 고르세요. 봉인된 짧은 메시지 하나가 보이고 사진은 없어요.
check-values-title = 값을 보세요
check-values = 보내기 전에 지문을 모두 보여 줘요. 다른 PDQ 프로그램도 같은 값을 내요.
check-file-title = 파일 하나로 된 사본을 쓰세요
check-file = 네트워크 없이 같은 지문을 만들어요. 보낼 수는 없어요.
check-file-get = 사본 받기
check-source-title = 코드를 읽으세요
check-source = 공개되어 있어요. 누구나 코드로 이 페이지를 만들어 비교할 수 있어요.
