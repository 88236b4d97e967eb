### reviewed: no

minor-pick-lead = 이 휴대폰이나 컴퓨터에 남아요. 여기서는 아무도 보지 않아요.
minor-pick-some = 18세 이전 것을 고르세요. 나머지는 나중에 다른 접수 건으로 해요.
minor-pick-tip-1 = 사진이 있는 휴대폰이나 컴퓨터를 쓰세요.
minor-pick-tip-2 = 사진을 누구에게도 보내지 마세요. 저희에게도요.
minor-pick-tip-3 = 어디에도 올리지 마세요. 여기서는 혼나지 않아요.
minor-parent-tip-1 = 꼭 필요한 만큼만 보세요. 다른 기기로 복사하지 마세요.
minor-parent-tip-2 = 아이가 원하면 함께 하세요.
minor-parent-tip-3 = 소리 내어 말해 주세요. “너는 잘못한 게 없어.”
minor-working-lead = 하나하나 무늬로 바꿔요. 아무것도 보내지 않아요.
minor-review-lead = 무늬 하나가 사진 하나를 대신해요. 무늬만 나가요.
minor-receipt-lead = 보내기를 누르기 전에 둘 다 적으세요. 다시 올 때 필요해요.
minor-receipt-alone = 이 번호는 나만 가지고 있어요. 잃어버리면 아무도 다시 찾아 줄 수 없어요.
minor-receipt-keep = 믿는 어른이 있나요? 종이를 대신 맡아 줄 수 있어요.
minor-sent-lead = 잘했어요. 이제 참여하는 사이트가 사본을 찾을 수 있어요.
minor-sent-next = 다 됐어요. 두 번호로 다시 올 수 있어요.
minor-sent-talk = 혼자 견디지 않아도 돼요.
minor-uncollected-body = 아직 사진을 찾아 줄 사이트가 없어요. 단계를 해 보는 것만 할 수 있어요.
minor-elsewhere-title = 도와줄 곳이 있어요
minor-elsewhere-body = Take It Down이 바로 이런 일을 위해 있어요. 무료예요. 사진은 내게 남아요. 이름은 알려 주지 않아요.

minor-told-title = 누가 알게 되나요?
minor-told-us = 저희는 누구인지 묻지 않아요. 그래서 아무에게도 말하지 않아요. 집에도, 학교에도, 경찰에도요.
minor-told-platform = 사본을 찾은 사이트는 경찰에 알려야 할 수 있어요. 누가 올렸는지를 알려요.
minor-told-helper = 위험에 처해 있으면, 이야기를 들은 상담자가 누군가에게 알려야 할 수 있어요. 먼저 물어봐도 돼요.
minor-told-adult = 믿는 어른에게 말하면 도움이 돼요. 누구에게 언제 말할지는 내가 골라요.
