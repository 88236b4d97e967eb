## The pages of the programme for pictures from before 18. Most readers are children: very short sentences, easy words,
## warm, never like a form. They stand in place of the texts of the same name without "minor-".

minor-pick-lead = They stay on this phone or computer. No one sees them here.
minor-pick-some = Choose the ones from before 18. The others come later, in a case of their own.
minor-pick-tip-1 = Use the phone or computer that the picture is on.
minor-pick-tip-2 = Do not send the picture to anyone, not even to us.
minor-pick-tip-3 = Do not post it anywhere. You are not in trouble here.
minor-parent-tip-1 = Look at no more than you have to. Do not copy it to another device.
minor-parent-tip-2 = Go through it together, if the child wants that.
minor-parent-tip-3 = Say it out loud: you did nothing wrong.
minor-working-lead = We turn each one into a pattern. Nothing is sent.
minor-review-lead = Each pattern stands for one picture. Only patterns go out.
minor-receipt-lead = Write both down before you press Send. You need them to come back.
minor-receipt-alone = Only you have these numbers. If they get lost, no one can find them again.
minor-receipt-keep = Do you trust an adult? They can keep the paper for you.
minor-sent-lead = Well done. Sites that take part can now look for copies.
minor-sent-next = All done. You can come back with your two numbers.
minor-sent-talk = You do not have to go through this alone.
minor-uncollected-body = No site would look for your picture yet. You can only try out the steps.
minor-elsewhere-title = There is help for you
minor-elsewhere-body = Take It Down is made for this. It is free. The picture stays with you. You do not give your name.

## What we can and cannot know, and who may have to be told. Keep this exact.
minor-told-title = Who will know?
minor-told-us = We do not ask who you are. So we tell no one: not home, not school, not the police.
minor-told-platform = A site that finds a copy may have to tell the police. It tells them who put it there.
minor-told-helper = A helper you talk to may have to tell someone if you are in danger. You can ask them that first.
minor-told-adult = It helps to tell an adult you trust. You choose who and when.
