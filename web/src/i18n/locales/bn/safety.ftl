### reviewed: no

safety-title = শুরুর আগে
safety-near-title = কেউ কি কাছে আছে?
safety-near = “বেরিয়ে যান” অন্য সাইট খোলে।
safety-history-title = আপনার ব্রাউজার মনে রাখে
safety-history = প্রাইভেট (ছদ্মবেশী) উইন্ডো এই পাতা মনে রাখে না।
safety-limit-title = এটি যা পারে না
safety-limit = এটি ব্যক্তিগত চ্যাট বা প্রতিটি সাইটে পৌঁছায় না। বদলানো কপি বাদ পড়তে পারে।
