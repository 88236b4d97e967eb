# The bar, the steps and words that several pages share.

language-name = English
page-title = Notes
skip-to-content = Skip to the page

leave-now = Leave now
leave-hint = Or press Shift three times.
leave-press-two = Shift. Press 2 more times to leave.
leave-press-one = Shift. Press 1 more time to leave.
leave-stopped = You did not leave.
leave-going = Leaving.

language-label = Language
language-machine = This translation was made by a machine. No person has checked it yet.
language-english = Read this in English
language-missing = That language did not arrive. Check your connection, then choose it again.

step-of = Step { NUMBER($step) } of { NUMBER($steps) }
back = Back
continue = Continue
home-link = Start page
error-summary-title = Please check this

offline-bar = You are not connected. What you do here stays on your device. It still works.
script-missing = This page needs JavaScript to read your pictures on your own device. Please turn it on, or use another browser.
part-missing-title = A part of this page did not load
part-missing-body = The part that reads pictures did not arrive. Check your connection, then try again. Your choice is still here.
try-again = Try again

## The line of links under a page
more-label = More about this
help-title = Talk to someone
shared-title = It is already online
nofile-title = I do not have the file
fit-title = This does not fit me
questions-title = Questions and answers
privacy-title = What we know about you
check-title = How to check us
platforms-title = Platforms that take part
guide-title = The steps on one page
print = Print

## After fifteen quiet minutes. The page warns first, then clears itself.
idle-title = Are you still there?
idle-body = This page clears itself soon, so that nobody else sees it.
idle-body-covers = This page covers itself soon, so that nobody else sees it. Your two numbers stay.
idle-left = { $seconds ->
    [one] 1 second left
   *[other] { $seconds } seconds left
}
idle-stay = Stay here
idle-cleared = It was quiet for a while, so this page was cleared.

page-missing-title = This page did not load
page-missing-body = Check your connection, then try again. Nothing has been sent.
