### reviewed: no

question-title = ছবি তোলার সময় ছবির কারও বয়স কি ১৮-র কম ছিল?
question-why = কে সাহায্য করতে পারে তা এতে ঠিক হয়।
question-no = না, সবার বয়স ১৮ বা বেশি ছিল
question-yes = হ্যাঁ
question-some = কিছু ছবিতে
question-not-sure = আমি নিশ্চিত নই
question-missing = একটি উত্তর বেছে নিন।

elsewhere-title = এগুলোর জন্য আরেকটি সেবা আছে
elsewhere-body = Take It Down ১৮ বছর বয়সের আগের ছবির জন্য। এটি বিনামূল্যে। একইভাবে কাজ করে: ছবি আপনার ডিভাইসে থাকে। নাম বলতে হয় না।
elsewhere-some = ১৮ বছর বয়সের আগের ছবির জন্য সেটি ব্যবহার করুন। তারপর বাকিগুলোর জন্য এখানে ফিরে আসুন। দুটি আবেদন হবে।
elsewhere-not-sure = নিশ্চিত না হলেও সেটিই ঠিক জায়গা।
elsewhere-file-name = জেনে রাখুন: এটি ফাইলের নাম পায়। আগে ফাইলের নাম বদলাতে পারেন।
elsewhere-link = Take It Down-এ যান
elsewhere-kept = এখানে যা বেছেছেন তার কিছুই রাখা হয়নি।
elsewhere-some-continue = আমার বয়স ১৮ বা বেশি। অন্যগুলো নিয়ে এগিয়ে যান
elsewhere-adult-title = এই সেবা ১৮ বছর বয়সের আগের ছবির জন্য
elsewhere-adult-body = StopNCII.org সেসব ছবির জন্য, যেখানে সবার বয়স ১৮ বা বেশি ছিল। এটি বিনামূল্যে। সেখানেও ছবি আপনার ডিভাইসে থাকে।
elsewhere-near = অথবা আপনার দেশের কারও সঙ্গে কথা বলুন।
