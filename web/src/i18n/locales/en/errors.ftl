# One text for each row of src/core/errors.def, in its order. Say what happened and what to try. Never blame.

error-file-empty = This file is empty. It may not have been saved fully. Try another copy.
error-file-unreadable = Your device did not let the page read this file. It may have been moved. Choose it again.
error-file-too-large = This file is too big for this page. Try a smaller copy of it.
error-format-unknown = This does not look like a photo or a video.
error-format-unsupported = This page cannot read this kind of file yet.
error-picture-too-small = This picture is too small to make a fingerprint. Try a bigger copy.
error-picture-too-large = This picture has more dots than this page can handle. Try a smaller copy.
error-picture-truncated = A part of this picture is missing. It may not have been saved fully. Try another copy.
error-picture-damaged = This file is damaged, so it cannot be read. Try another copy.
error-picture-too-complex = This file is built in an unusual way that this page does not open. Save it again as a JPEG and try that.
error-out-of-memory = Your device ran out of room for this picture. Close other pages, or try a smaller copy.
error-timeout = This file took too long, so the page went on without it. Try another copy.
error-bad-hex = Something on this page went wrong. Please try again.
error-bad-argument = Something on this page went wrong. Please try again.

unread-format = This page cannot read { $format } files yet. Save it as a JPEG, or take a screenshot of the whole picture, and choose that.
unread-worker = The page lost its hold on this file. Choose it again.
