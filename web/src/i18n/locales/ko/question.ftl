### reviewed: no

question-title = 찍을 때 사진 속에 18세 미만인 사람이 있었나요?
question-why = 누가 도울 수 있는지가 달라져요.
question-no = 아니요, 모두 18세 이상이었어요
question-yes = 네
question-some = 일부 사진에 있었어요
question-not-sure = 잘 모르겠어요
question-missing = 답을 하나 고르세요.

elsewhere-title = 이런 사진을 위한 다른 서비스가 있어요
elsewhere-body = Take It Down은 18세 이전 사진을 맡아요. 무료예요. 방식은 같아요. 사진은 내 기기에 남아요. 이름은 알려 주지 않아요.
elsewhere-some = 18세 이전 사진은 그곳을 이용하세요. 그다음 나머지는 여기로 돌아오세요. 접수 건이 두 개가 돼요.
elsewhere-not-sure = 잘 모르겠어도 그곳이 맞아요.
elsewhere-file-name = 알아 두세요. 그곳은 파일 이름을 받아요. 먼저 파일 이름을 바꿀 수 있어요.
elsewhere-link = Take It Down으로 가기
elsewhere-kept = 여기서 고른 것은 아무것도 남기지 않았어요.
elsewhere-some-continue = 나는 18세 이상이에요. 나머지로 계속하기
elsewhere-adult-title = 이 서비스는 18세 이전 사진을 위한 곳이에요
elsewhere-adult-body = StopNCII.org는 모두 18세 이상인 사진을 맡아요. 무료예요. 거기서도 사진은 내 기기에 남아요.
elsewhere-near = 또는 내 나라의 누군가와 이야기하세요.
