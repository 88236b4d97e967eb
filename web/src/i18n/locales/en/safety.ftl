safety-title = Before you start
safety-near-title = Is someone near?
safety-near = The button Leave now opens another site at once. Pressing Shift three times does the same.
safety-history-title = Your browser remembers
safety-history = This page stays in your history. A private window does not keep it. If someone checks this device, use another one.
safety-limit-title = What it cannot do
safety-limit = It cannot reach private chats, or sites that do not take part. Strong edits may not be found.
