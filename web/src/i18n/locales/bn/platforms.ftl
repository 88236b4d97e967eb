### reviewed: no

platforms-lead = প্রত্যেকে নিজেই তালিকা নেয়।
platforms-adult = যেসব ছবিতে সবার বয়স ১৮ বা বেশি ছিল
platforms-minor = ১৮ বছর বয়সের আগের ছবি
platforms-week = শেষ নিয়েছে { $day }-এর সপ্তাহে
platforms-never = এখনও নেয়নি
platforms-asking = কারা অংশ নেয়, তা জানতে চাওয়া হচ্ছে।
platforms-away = সেবার কাছে এখন পৌঁছানো যাচ্ছে না। পরে আবার চেষ্টা করুন।
platforms-not = যে সাইট এখানে নেই সে আপনার ছবি খোঁজে না। বন্ধ চ্যাটের ভেতরে কেউ দেখে না।
