### reviewed: no

working-title = काम आपके डिवाइस पर चल रहा है
working-lead = हर फ़ाइल एक पैटर्न में बदलती है। कुछ भेजा नहीं जाता।
working-meter = पूरी हुई फ़ाइलें
working-count = { NUMBER($total) } में से { NUMBER($done) } पूरी
working-left-start = समय का अंदाज़ा लगाया जा रहा है
working-left-seconds = कुछ सेकंड बाकी
working-left-minutes = { $minutes ->
    [one] लगभग { $minutes } मिनट बाकी
   *[other] लगभग { $minutes } मिनट बाकी
}
working-problems = { $count ->
    [one] { $count } फ़ाइल में दिक्कत हुई। कौन सी, यह आपको दिखेगा।
   *[other] { $count } फ़ाइलों में दिक्कत हुई। कौन सी, यह आपको दिखेगा।
}
working-keep-open = यह पेज खुला रखें, और बीच-बीच में स्क्रीन छूते रहें। स्क्रीन बंद होने पर काम रुक सकता है।
working-cancel = रद्द करें
working-started = काम चल रहा है: { $total ->
    [one] { $total } फ़ाइल।
   *[other] { $total } फ़ाइलें।
}
