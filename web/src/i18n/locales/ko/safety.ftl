### reviewed: no

safety-title = 시작하기 전에
safety-near-title = 가까이에 누가 있나요?
safety-near = ‘나가기’를 누르면 다른 사이트가 열려요.
safety-history-title = 브라우저는 기억해요
safety-history = 비공개 창은 이 페이지를 남기지 않아요.
safety-limit-title = 할 수 없는 일
safety-limit = 개인 채팅에서는 찾지 못하고, 모든 사이트에서 찾는 것도 아니에요. 고친 것은 놓칠 수 있어요.
