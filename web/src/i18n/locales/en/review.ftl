review-title = Check what would leave
review-lead = A pattern stands for each picture. Names, dates and sizes are for your eyes only.
review-clear = { $count ->
    [one] 1 photo is clear enough.
   *[other] { $count } photos are clear enough.
}
review-plain = { $count ->
    [one] 1 photo is too plain.
   *[other] { $count } photos are too plain.
}
review-videos = { $count ->
    [one] 1 video is ready.
   *[other] { $count } videos are ready.
}
review-failed = { $count ->
    [one] 1 file could not be read.
   *[other] { $count } files could not be read.
}
review-twice = { $count ->
    [one] 1 file was chosen twice and counts once.
   *[other] { $count } files were chosen twice and count once.
}
review-found = Copies made smaller, saved again or mirrored should match. Strong crops and heavy edits may not.
review-list = Your files
review-hide-names = Hide names and dates
review-item = File { NUMBER($number) }
review-remove = Remove
review-remove-label = Remove { $name }
review-removed = { $name } was taken out.
review-add = Add more
review-nothing-sent = Nothing has been sent.
review-offline-file = This is the copy that works without a network. It cannot send.
review-none-usable = None of these can be matched. Add another picture, or another copy of the same one.
review-start-over = Start again

verdict-clear = Clear enough to match
verdict-plain = Too plain to match
verdict-exact = Exact copies only
verdict-failed = Could not be read

explain-clear = { $count ->
    [one] 1 fingerprint.
   *[other] { $count } fingerprints.
}
explain-plain = It has too little detail, so platforms would not use it. Another picture from the same moment may work.
explain-video = Only an exact copy of this video can be found. If a platform saves it again, it may not match.

leaves-title = All that would leave
leaves-title-for = All that would leave for { $name }
leaves-sealed = Leaves, sealed
leaves-stays = Stays on this device
leaves-nothing = Nothing would leave for this file.
leaves-recipe = Fingerprint
leaves-value = Value
leaves-quality = Detail, of 100
leaves-video = MD5 of the whole file
leaves-name = Name
leaves-size = Size
leaves-date = Date
leaves-dimensions = Width and height
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } pixels
leaves-picture = The picture itself
leaves-picture-never = Never leaves this page

recipe-upright = As it is shown
recipe-sampled = As some platforms shrink it
recipe-mirrored = Mirrored
recipe-stored = As it lies in the file, before turning
recipe-trimmed = Without the plain border
recipe-square = Cut to a square
recipe-portrait = Cut to 4 by 5
recipe-tall = Cut to 9 by 16, like a story
recipe-wide = Cut to 16 by 9
recipe-other = Another way

size-bytes = { NUMBER($bytes) } bytes
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = { $count ->
    [one] Continue with 1 file
   *[other] Continue with { $count } files
}
review-send-more = { $count ->
    [one] Send 1 file to your case
   *[other] Send { $count } files to your case
}
review-service-asking = Asking the service.
review-service-away = The service cannot be reached just now, so nothing can be sent. What you chose stays here.
review-not-run = The service does not take these pictures.

## Two things she may tell of a file. Platforms see them beside the fingerprint.
about-title = Say more, if you like
about-edited = It was edited
about-synthetic = A computer made it or changed it

## A very blurred picture, on request, so that she can tell her files apart
blur-show = Show it blurred
blur-hide = Hide it
blur-label = { $name }, blurred

## What the whole message holds, beside the fingerprints
leaves-case = All that would leave for your case
leaves-answers = Your answers
leaves-padded = Size of the sealed message, rounded up
