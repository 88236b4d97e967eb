## The picture is online already.
shared-lead = These steps help, in this order.
shared-proof-title = Keep proof
shared-proof = Write down the link, the date and the name of the account. You do not have to save the picture.
shared-proof-minor = Was anyone in it under 18? Then never save it or send it on.
shared-report-title = Report it where it is
shared-report = Each platform has a form of its own. Say that you did not agree to it.
shared-search-title = Take it out of searches
shared-report-search = Search engines can take it out of their results.
shared-law = In the US, a platform has 48 hours. Your notice needs your signature, the link, a way to reach you, and a line that you did not agree.
shared-pay-title = Do not pay
shared-pay = Those who ask for money mostly ask again. Send nothing more.
shared-chat-title = Keep the chat
shared-chat = It is proof. Block the person after you have kept it.
shared-case-title = Make a case here
shared-case = Then platforms that take part can find new copies.

## She has no copy of the picture herself.
nofile-lead = A fingerprint can only be made from the picture. But you can do something.
nofile-look = Look in old chats, in the bin of your photos, and on old devices.
nofile-friend = Does someone you trust have it? They can use this page for you. They need not send it.
nofile-report = Is it online? You can report it there without the file.
nofile-talk = A helpline can go through it with you.

## Her case is another one than this page expects.
fit-threat-title = Someone says they will share it
fit-threat = Do not pay. Send nothing more. You can make a case now, before anything is shared.
fit-made-title = A computer made it
fit-made = That counts too. Choose it like any other picture.
fit-two-title = Someone else is in it too
fit-two = You can make a case if you are in it.
fit-friend-title = It is about a friend
fit-friend = Show them this page. They decide. For someone under 18, an adult they trust can do it.
fit-danger-title = You are in danger, or it is too much
fit-danger = Call the emergency number now. Then talk to someone you trust.
