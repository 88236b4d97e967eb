### reviewed: no

help-lead = এসব সেবা অন্যরা চালায়। আপনার দেশ বেছে নিন।
help-country = দেশ
help-anywhere = যেকোনো জায়গা
help-none = এই দেশের কোনো সেবা আমরা এখনও জানি না। এগুলো সব জায়গায় কাজ করে।
help-minor = ১৮-র কম বয়সী ও তাদের যারা দেখাশোনা করে তাদের জন্য
help-see-minor = কারও বয়স ১৮-র কম ছিল? সেজন্য সাহায্য দেখুন
help-see-adult = সবার বয়স ১৮ বা বেশি ছিল? সেজন্য সাহায্য দেখুন
help-kind-helpline = কথা বলার মানুষ
help-kind-removal = কপি সরাতে সাহায্য করে
help-kind-report = অভিযোগ নেয়
help-kind-police = পুলিশ
help-kind-tool = এই পাতার মতো কাজ করে
help-kind-guide = কোথায় যেতে হবে, তা জানে
help-picture-yes = এরা ছবিটিই চেয়ে নেয়।
help-picture-no = এরা ছবি চেয়ে নেয় না।
help-picture-unknown = ছবি চায় কি না আমরা জানি না। আগে জিজ্ঞেস করুন।
help-no-name = নাম বলা জরুরি নয়।
help-phone = ফোন
help-hours = সময়
help-languages = ভাষা
help-checked = শেষ দেখা হয়েছে: { $month }
help-open = { $name } খুলুন
help-traces = কল বিলে ও কলের তালিকায় দেখা যেতে পারে।
help-danger = আপনি কি বিপদে? এখনই জরুরি নম্বরে কল করুন।
