### reviewed: no

question-title = هل كان في الصور شخص عمره أقل من ١٨ سنة وقت التقاطها؟
question-why = هذا يحدد من يستطيع المساعدة.
question-no = لا، كان الجميع بعمر ١٨ سنة أو أكثر
question-yes = نعم
question-some = في بعضها
question-not-sure = لست على يقين
question-missing = يُرجى اختيار جواب واحد.

elsewhere-title = هناك خدمة أخرى لهذه الصور
elsewhere-body = خدمة Take It Down مخصصة للصور من قبل سن ١٨. هي مجانية. تعمل بالطريقة نفسها: الصورة تبقى على جهازك. لا يُطلب منك اسمك.
elsewhere-some = يمكنك استخدامها للصور التي من قبل سن ١٨، ثم العودة إلى هنا من أجل الأخرى. يصبحان طلبين.
elsewhere-not-sure = وعند عدم التأكد، هي المكان المناسب أيضًا.
elsewhere-file-name = من المفيد معرفة هذا: يصل إليها اسم الملف. يمكنك تغيير الاسم أولًا.
elsewhere-link = الانتقال إلى Take It Down
elsewhere-kept = لم يُحفظ شيء مما اخترته هنا.
elsewhere-some-continue = عمري ١٨ سنة أو أكثر. المتابعة مع الأخرى
elsewhere-adult-title = هذه الخدمة للصور من قبل سن ١٨
elsewhere-adult-body = خدمة StopNCII.org مخصصة للصور التي كان الجميع فيها بعمر ١٨ سنة أو أكثر. هي مجانية. الصورة تبقى هناك أيضًا على جهازك.
elsewhere-near = أو التحدث مع شخص في بلدك.
