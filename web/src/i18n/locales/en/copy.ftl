## She picks a copy that she found, or made to try. The page says whether a platform that uses the usual limit would
## find it. All of it happens on her device.

copy-open = Would a copy be found?
copy-title = Would this copy be found?
copy-lead = Choose a copy, such as a screenshot or a crop. It is compared here and nowhere else.
copy-choose = Choose a copy
copy-another = Try another copy
copy-busy = Comparing
copy-yes = Yes, it should be found
copy-no = No, this one would slip through
copy-same = Yes, it is the very same file
copy-plain = It is too plain, so platforms would leave it out
copy-distance = { NUMBER($distance) } of 256 squares differ. Up to { NUMBER($limit) } counts as a copy.
copy-closest = Closest to { $name }.
copy-each = Distance to each of your files
copy-exact = Videos match only as the very same file.
copy-add-tip = You can add this copy as well. Then copies of it can be found too.
copy-limit = This is what most platforms do with what you send. Each may set its own limit.
copy-back = Back to your files
