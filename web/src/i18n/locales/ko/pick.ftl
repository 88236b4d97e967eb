### reviewed: no

pick-title = 사진이나 영상을 고르세요
pick-lead = 이 기기에 남아요. 한 번에 여러 개를 고를 수 있어요.
pick-button = 파일 고르기
pick-drop = 또는 여기에 놓거나 붙여 넣으세요
pick-drop-now = 놓으면 추가돼요
pick-tip-title = 어떤 파일이 가장 좋을까요?
pick-tip-1 = 보내졌거나 퍼진 파일, 또는 그것에 가장 가까운 것.
pick-tip-2 = 둘레에 띠나 스티커가 없는 온전한 사진.
pick-tip-3 = 사진: iPhone 사진을 포함해 흔히 쓰는 모든 종류. 영상: 똑같은 사본만 찾을 수 있어요.
pick-cancelled = 멈췄어요. 방금 고른 파일은 넣지 않았어요.
pick-none = 거기에는 파일이 없었어요. 사진이나 영상을 고르세요.
pick-removed-all = 모두 뺐어요. 다시 고르거나 나가세요.
pick-too-many = 접수 한 건에는 파일을 { NUMBER($most) }개까지 넣을 수 있어요. 앞의 것만 받았어요.
pick-enough = 지금 있는 파일 { $count }개로 계속하기
