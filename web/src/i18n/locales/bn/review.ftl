### reviewed: no

review-title = কী যাবে দেখে নিন
review-lead = প্রতিটি ছবির জায়গায় একটি নকশা। নাম, তারিখ ও মাপ শুধু আপনিই দেখতে পান।
review-clear = { $count ->
    [one] { $count }টি ছবি যথেষ্ট পরিষ্কার।
   *[other] { $count }টি ছবি যথেষ্ট পরিষ্কার।
}
review-plain = { $count ->
    [one] { $count }টি ছবি খুব সাদামাটা।
   *[other] { $count }টি ছবি খুব সাদামাটা।
}
review-videos = { $count ->
    [one] { $count }টি ভিডিও তৈরি।
   *[other] { $count }টি ভিডিও তৈরি।
}
review-failed = { $count ->
    [one] { $count }টি ফাইল পড়া যায়নি।
   *[other] { $count }টি ফাইল পড়া যায়নি।
}
review-twice = { $count ->
    [one] { $count }টি ফাইল দুবার বাছা হয়েছে, একবার ধরা হবে।
   *[other] { $count }টি ফাইল দুবার বাছা হয়েছে, একবার ধরা হবে।
}
review-found = ছোট করা, আবার সেভ করা বা ডান-বাঁ উল্টানো কপি মেলার কথা। অনেক কাটা বা বদলানো কপি না-ও মিলতে পারে।
review-list = আপনার ফাইল
review-hide-names = নাম ও তারিখ লুকান
review-item = ফাইল { NUMBER($number) }
review-remove = বাদ দিন
review-remove-label = { $name } বাদ দিন
review-removed = { $name } বাদ দেওয়া হয়েছে।
review-add = আরও যোগ করুন
review-nothing-sent = কিছু পাঠানো হয়নি।
review-offline-file = এটি নেটওয়ার্ক ছাড়া চলা কপি। এটি পাঠাতে পারে না।
review-none-usable = এগুলোর কোনোটি মেলানো যায় না। আরেকটি ছবি, বা একই ছবির অন্য কপি যোগ করুন।
review-start-over = আবার শুরু করুন

verdict-clear = মেলানোর মতো পরিষ্কার
verdict-plain = মেলানোর জন্য খুব সাদামাটা
verdict-exact = শুধু হুবহু একই কপি
verdict-failed = পড়া যায়নি

explain-clear = { $count ->
    [one] { $count }টি ফিঙ্গারপ্রিন্ট।
   *[other] { $count }টি ফিঙ্গারপ্রিন্ট।
}
explain-plain = এতে খুঁটিনাটি খুব কম, তাই প্ল্যাটফর্ম এটি ব্যবহার করবে না। একই মুহূর্তের অন্য ছবি দিয়ে হতে পারে।
explain-video = এই ভিডিওর শুধু হুবহু একই কপি পাওয়া যায়। কোনো প্ল্যাটফর্ম আবার সেভ করলে না-ও মিলতে পারে।

leaves-title = যা যা যাবে
leaves-title-for = { $name }-এর যা যা যাবে
leaves-sealed = যায়, সিল করা
leaves-stays = এই ডিভাইসে থাকে
leaves-nothing = এই ফাইলের কিছু যাবে না।
leaves-recipe = ফিঙ্গারপ্রিন্ট
leaves-value = মান
leaves-quality = খুঁটিনাটি, ১০০-র মধ্যে
leaves-video = পুরো ফাইলের MD5
leaves-name = নাম
leaves-size = মাপ
leaves-date = তারিখ
leaves-dimensions = চওড়া ও উঁচু
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } পিক্সেল
leaves-picture = ছবিটি
leaves-picture-never = এই পাতা থেকে কখনও যায় না

recipe-upright = যেমন দেখা যায়
recipe-sampled = কিছু প্ল্যাটফর্ম যেভাবে ছোট করে
recipe-mirrored = ডান-বাঁ উল্টানো
recipe-stored = ফাইলে যেমন আছে, ঘোরানোর আগে
recipe-trimmed = ফাঁকা কিনারা ছাড়া
recipe-square = চৌকো করে কাটা
recipe-portrait = ৪ বাই ৫ করে কাটা
recipe-tall = ৯ বাই ১৬ করে কাটা, স্টোরির মতো
recipe-wide = ১৬ বাই ৯ করে কাটা
recipe-other = অন্য কোনো উপায়

size-bytes = { NUMBER($bytes) } বাইট
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = { $count ->
    [one] { $count }টি ফাইল নিয়ে এগিয়ে যান
   *[other] { $count }টি ফাইল নিয়ে এগিয়ে যান
}
review-send-more = { $count ->
    [one] { $count }টি ফাইল আপনার আবেদনে পাঠান
   *[other] { $count }টি ফাইল আপনার আবেদনে পাঠান
}
review-service-asking = সেবাকে জিজ্ঞেস করা হচ্ছে।
review-service-away = সেবার কাছে এখন পৌঁছানো যাচ্ছে না, তাই কিছু পাঠানো যাবে না। যা বেছেছেন তা এখানেই থাকে।
review-not-run = এই সেবা এসব ছবি নেয় না।

about-title = চাইলে আরও বলুন
about-edited = এটি এডিট করা হয়েছে
about-synthetic = কম্পিউটার এটি বানিয়েছে বা বদলেছে

blur-show = ঝাপসা করে দেখান
blur-hide = লুকান
blur-label = { $name }, ঝাপসা

leaves-case = আপনার আবেদনের যা যা যাবে
leaves-answers = আপনার উত্তর
leaves-padded = সিল করা বার্তার মাপ, একটু বাড়িয়ে ধরা
