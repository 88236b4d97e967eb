# Receipt, sending, and looking up a case.

who-title = Who is this for?
who-said = You said that you are under 18. So this is the right way for you. If that was a slip, start again.
who-self = For me. I am under 18.
who-parent = For someone under 18. I am a parent or an adult they trust.
who-before = For me. I am an adult now, and it is from before I was 18.
who-other = I need other help

like-title = Are the new pictures like the first ones?
like-why = Pictures from before 18 and later ones never go into the same case.
like-adult = Yes. Everyone was 18 or older in all of them.
like-minor = Yes. Someone was under 18 in all of them.
like-no = No, or I am not sure
like-other-title = Start a new case for these
like-other-body = They need a case of their own, with its own two numbers. Your first case stays as it is.

uncollected-title = No platform collects this list yet
uncollected-body = You can go through all the steps, but only as a test. Nobody would look for your pictures.
uncollected-works-adult = StopNCII.org works today. It is free, and the picture stays on your device there too.
uncollected-works-minor = Take It Down works today. It is free, and the picture stays on your device there too.
uncollected-link = Go to StopNCII.org
uncollected-test = Go on as a test

receipt-title = Write these two numbers on paper
receipt-title-new = Write down these new numbers
receipt-lead = They start to work when you press Send. With them you can look up your case, add to it, or take it back.
receipt-alone = They are made on your device. If you lose them, nobody can look them up for you, not even us.
receipt-number = Case number
receipt-pin = PIN
receipt-test = Test. No platform collects this list yet.
receipt-other = Other ways to keep them
receipt-print = Print
receipt-print-risk = Others may see the paper. Some printers remember what they print.
receipt-copy = Copy
receipt-copy-risk = Your device may keep a list of what you copy. Other apps can read it.
receipt-save = Save as a file
receipt-save-risk = Anyone who uses this device can find the file. It is called notes.txt.
receipt-copied = Copied.

send-count = { $count ->
    [one] Send 1 file
   *[other] Send { $count } files
}
please-wait = Please wait

sending-title = Sending
sending-lead = Only the fingerprints go, sealed. Keep this page open.
sending-waiting = There is no answer yet. We try again by ourselves. It can only arrive once.

sent-title = It has arrived
sent-title-added = They have arrived
sent-lead = The fingerprints go on the list. Platforms that take part collect it and look for copies.
sent-lead-test = This was a test. No platform collects this list yet.
sent-confirm-why = Are both numbers on paper? Tell us, so that your case does not run out.
sent-confirm = I have written them down
sent-next = All done. Come back any time with your two numbers.
sent-others = The other pictures are a second case. It gets two new numbers.
sent-others-go = Go on with the others
sent-added-next = The new files are part of your case now.
sent-see = See my case

find-title = Look up a case
find-lead = Type the two numbers from your paper.
find-number-hint = 16 digits. Gaps do not matter.
find-pin-hint = 8 digits.
find-button = Look up
find-lost = If you have lost them, nobody can find the case. It stays on the list. You can start a new one.

case-title = Your case
case-received = It has arrived. It goes on the list within minutes.
case-listed = It is on the list. Platforms that take part look for copies.
case-partly-refused = A part of it is on the list. The rest is not. See below why.
case-refused = It is not on the list.
case-withdrawing = It is being taken off the list.
case-withdrawn = It is off the list. Platforms that collected it were told.
case-withdraw-soon = It will come off the list soon. You can still stop that.
case-withdraw-at = It comes off the list on { $time }. You can stop that until then.
case-keep = Keep it on the list
case-items = Your pictures
case-limits = Platforms tell us only this much. They do not say where it was, or who had it.
case-look-again = Look again
case-add = Add pictures
case-withdraw = Withdraw all
case-withdraw-one = Withdraw this one
case-withdraw-one-label = Withdraw this one: { $name }

news-added = Added to your case.
news-withdrawn = Your wish to withdraw has arrived.
news-kept = It stays on the list.
news-looked = This is the newest there is.

item-photo = Photo { NUMBER($number) }
item-video = Video { NUMBER($number) }
item-received = Arrived
item-listed = On the list
item-held = On hold
item-refused = Not on the list
item-withdrawing = Coming off the list
item-withdrawn = Off the list

partner-waiting = has not collected it yet
partner-collected = has collected it
partner-matched = found a copy and is looking at it
partner-blocked = found a copy and blocked it
partner-not-blocked = found a copy and says it does not break its rules
partner-told = was told to stop looking for it
partner-removed = says it has stopped looking for it
week-of = Week of { $day }

withdraw-title = Take everything off the list?
withdraw-title-one = Take { $name } off the list?
withdraw-lead = Platforms then stop looking for it. Copies that are blocked today may come back.
withdraw-delay = It does not happen at once. Until then you can stop it here.
withdraw-told = Platforms that collected it are told. We cannot make sure that each one listens.
withdraw-button = Withdraw
withdraw-no = Keep it on the list

## While she is away, the numbers are covered. They come back with one press.
receipt-covered = Your two numbers are covered
receipt-uncover = Show them
