safety-title = Before you start
safety-near-title = Is someone near?
safety-near = Leave now opens another site.
safety-history-title = Your browser remembers
safety-history = A private window does not keep this page.
safety-limit-title = What it cannot do
safety-limit = It does not reach private chats or every site. It may miss edits.
