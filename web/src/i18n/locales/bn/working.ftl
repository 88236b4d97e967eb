### reviewed: no

working-title = কাজ চলছে, আপনার ডিভাইসে
working-lead = প্রতিটি ফাইল নকশায় বদলায়। কিছু পাঠানো হয় না।
working-meter = শেষ হওয়া ফাইল
working-count = { NUMBER($total) }টির মধ্যে { NUMBER($done) }টি শেষ
working-left-start = কত সময় লাগবে হিসাব হচ্ছে
working-left-seconds = কয়েক সেকেন্ড বাকি
working-left-minutes = { $minutes ->
    [one] প্রায় { $minutes } মিনিট বাকি
   *[other] প্রায় { $minutes } মিনিট বাকি
}
working-problems = { $count ->
    [one] { $count }টি ফাইলে সমস্যা হয়েছে। কোনটি, তা দেখতে পাবেন।
   *[other] { $count }টি ফাইলে সমস্যা হয়েছে। কোনগুলো, তা দেখতে পাবেন।
}
working-keep-open = এই পাতা খোলা রাখুন, আর মাঝে মাঝে স্ক্রিন ছুঁয়ে দিন। স্ক্রিন অন্ধকার হলে কাজ থেমে যেতে পারে।
working-cancel = বাতিল
working-started = কাজ চলছে: { $total ->
    [one] { $total }টি ফাইল।
   *[other] { $total }টি ফাইল।
}
