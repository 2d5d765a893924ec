### أين عُثر على حقول المقال، وما مدى موثوقيتها.

evidence-copy-not-noted = لم يسجّل Pressmark موضع العثور على تفاصيل هذه النسخة.
evidence-not-noted = غير مسجّل
evidence-corrected = صحّحته بنفسك
evidence-uncertain = لم يؤخذ لعدم التأكد منه
evidence-not-found = تُرك فارغًا
evidence-confirmed-by-page = { $source }، وهو مطابق لما يظهر في الصفحة
evidence-confirmed-by-code = { $source }، وهو مطابق لما في شيفرة الصفحة

## كم مرة كان الحقل المأخوذ من موضع كهذا صحيحًا في صفحات راجعها أشخاص

evidence-right-almost-always = صحيح دائمًا تقريبًا
evidence-right-usually = صحيح عادةً
evidence-right-often = صحيح في أكثر من نصف الحالات
evidence-measured = تستند التقديرات، مثل «{ evidence-right-usually }»، إلى صفحات روجعت يدويًا. أما التفاصيل التي لا تقدير لها فلم تُراجع.

## موضع العثور على المعلومة في الصفحة

evidence-source-json-ld = ما تصرّح به الصفحة لمحركات البحث
evidence-source-open-graph = ما تصرّح به الصفحة لشبكات التواصل
evidence-source-meta = البيانات الوصفية في شيفرة الصفحة
evidence-source-microdata = نص تعرّفه الصفحة بهذه الصفة
evidence-source-heading = العنوان الرئيسي في الصفحة
evidence-source-title = عنوان علامة التبويب
evidence-source-class = نص تنسّقه الصفحة بهذه الصفة
evidence-source-text = نص بجوار العنوان
evidence-source-credit = سطر يذكر المصدر
evidence-source-image = صورة معروضة مع النص
evidence-source-address = رابط الصفحة
