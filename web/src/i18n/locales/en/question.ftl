question-title = Was anyone in the pictures under 18 when they were taken?
question-why = Pictures from before 18 go to a different service. So we ask this first.
question-no = No, everyone was 18 or older
question-yes = Yes
question-some = Some of them
question-not-sure = I am not sure
question-missing = Choose one answer.

elsewhere-title = Another service is made for these
elsewhere-body = Take It Down looks after pictures from before 18. It is free. It works in the same way: the picture stays on your device. You do not give your name.
elsewhere-some = Use it for the pictures from before 18. Then come back here for the others. They make two cases.
elsewhere-not-sure = If you are not sure, it is the right place too.
elsewhere-file-name = Good to know: it gets the name of the file. You can give the file another name first.
elsewhere-link = Go to Take It Down
elsewhere-kept = Nothing you chose here was kept.
elsewhere-some-continue = Continue with the others
