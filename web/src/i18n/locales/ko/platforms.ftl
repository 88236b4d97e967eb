### reviewed: no

platforms-lead = 플랫폼마다 스스로 목록을 가져가요.
platforms-adult = 모두 18세 이상인 사진
platforms-minor = 18세 이전 사진
platforms-week = 마지막으로 가져간 때: { $day } 주
platforms-never = 아직 가져가지 않았어요
platforms-asking = 누가 참여하는지 묻고 있어요.
platforms-away = 지금은 서비스에 연결할 수 없어요. 나중에 다시 해 보세요.
platforms-not = 여기에 없는 사이트는 사진을 찾지 않아요. 잠긴 채팅은 아무도 들여다보지 않아요.
