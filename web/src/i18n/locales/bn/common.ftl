### reviewed: no
### digits: beng

language-name = বাংলা
page-title = নোট
skip-to-content = সরাসরি পাতায় যান

leave-now = বেরিয়ে যান
leave-hint = অথবা তিনবার Shift চাপুন।
leave-press-two = Shift। বেরোতে আরও ২ বার চাপুন।
leave-press-one = Shift। বেরোতে আরও ১ বার চাপুন।
leave-stopped = আপনি বেরিয়ে যাননি।
leave-going = বেরিয়ে যাচ্ছেন।

language-label = ভাষা
language-machine = এই অনুবাদ মেশিন করেছে। এখনও কোনো মানুষ এটি যাচাই করেনি।
language-english = ইংরেজিতে পড়ুন
language-missing = ওই ভাষাটি আসেনি। আপনার সংযোগ দেখুন, তারপর আবার বেছে নিন।

step-of = ধাপ { NUMBER($step) }, মোট { NUMBER($steps) }
back = পেছনে
continue = এগিয়ে যান
home-link = প্রথম পাতা
error-summary-title = অনুগ্রহ করে এটি দেখুন

offline-bar = ইন্টারনেট সংযোগ নেই। এখানে যা করেন তা আপনার ডিভাইসেই থাকে। পাতাটি তবু কাজ করে।
script-missing = আপনার ছবি আপনার নিজের ডিভাইসে পড়তে এই পাতার JavaScript লাগে। অনুগ্রহ করে এটি চালু করুন, বা অন্য ব্রাউজারে খুলুন।
part-missing-title = এই পাতার একটি অংশ খোলেনি
part-missing-body = যে অংশ ছবি পড়ে সেটি আসেনি। আপনার সংযোগ দেখুন, তারপর আবার চেষ্টা করুন। আপনার বাছাই এখনও এখানে আছে।
try-again = আবার চেষ্টা করুন

more-label = এ বিষয়ে আরও
help-title = কারও সঙ্গে কথা বলুন
shared-title = এটি আগে থেকেই অনলাইনে
nofile-title = আমার কাছে ফাইলটি নেই
fit-title = এটি আমার সঙ্গে মেলে না
questions-title = প্রশ্ন ও উত্তর
privacy-title = আপনার সম্পর্কে আমরা যা জানি
check-title = আমাদের যাচাই করার উপায়
platforms-title = অংশ নেওয়া প্ল্যাটফর্ম
guide-title = এক পাতায় সব ধাপ
print = প্রিন্ট করুন

idle-title = আপনি কি এখনও আছেন?
idle-body = একটু পরে এই পাতা নিজে থেকেই মুছে যাবে, যাতে অন্য কেউ না দেখে।
idle-body-covers = একটু পরে এই পাতা ঢেকে যাবে, যাতে অন্য কেউ না দেখে। আপনার দুটি নম্বর থেকে যাবে।
idle-left = { $seconds ->
    [one] { $seconds } সেকেন্ড বাকি
   *[other] { $seconds } সেকেন্ড বাকি
}
idle-stay = এখানে থাকুন
idle-cleared = কিছুক্ষণ কিছু হয়নি, তাই পাতাটি মুছে ফেলা হয়েছে।

page-missing-title = এই পাতা খোলেনি
page-missing-body = আপনার ইন্টারনেট সংযোগ দেখুন, তারপর আবার চেষ্টা করুন। কিছু পাঠানো হয়নি।
