### reviewed: no

question-title = هل كان في الصور شخص عمره أقل من ١٨ سنة وقت التقاطها؟
question-why = هذا يحدد من يستطيع المساعدة.
question-no = لا، كان الجميع بعمر ١٨ سنة أو أكثر
question-yes = نعم
question-some = في بعضها
question-not-sure = لست على يقين
question-missing = يُرجى اختيار جواب واحد.

elsewhere-title = هناك خدمة أخرى لهذه الصور
elsewhere-body = يهتم Take It Down بالصور من قبل سن ١٨. هو مجاني. يعمل بالطريقة نفسها: الصورة تبقى على جهازك. لا تذكر اسمك.
elsewhere-some = هو للصور التي من قبل سن ١٨. بعد ذلك تمكن العودة إلى هنا من أجل الأخرى. يصبحان ملفين.
elsewhere-not-sure = إن لم تكن على يقين، فهو المكان المناسب أيضًا.
elsewhere-file-name = من المفيد معرفة أنه يحصل على اسم الصورة في جهازك. يمكنك تغيير الاسم أولًا.
elsewhere-link = الانتقال إلى Take It Down
elsewhere-kept = لم يُحفظ شيء مما اخترته هنا.
elsewhere-some-continue = عمري ١٨ سنة أو أكثر. المتابعة مع الأخرى
elsewhere-adult-title = هذه الخدمة للصور من قبل سن ١٨
elsewhere-adult-body = يهتم StopNCII.org بالصور التي كان الجميع فيها بعمر ١٨ سنة أو أكثر. هو مجاني. الصورة تبقى هناك أيضًا على جهازك.
elsewhere-near = أو التحدث مع شخص في بلدك.
