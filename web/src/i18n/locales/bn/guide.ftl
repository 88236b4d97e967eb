### reviewed: no

guide-lead = আপনার জন্য, বা যে আপনাকে সাহায্য করে তার জন্য।
guide-numbers = আপনার দুটি নম্বর আলাদা কাগজে রাখুন।
guide-address = এটি কোথায় পাবেন
