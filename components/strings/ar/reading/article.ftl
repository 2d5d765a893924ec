### معلومات وإشعارات عن مقال واحد.

article-length =
    { $wordCount ->
        [zero] { NUMBER($minutes) } د · بلا كلمات
        [one] { NUMBER($minutes) } د · كلمة واحدة
        [two] { NUMBER($minutes) } د · كلمتان
        [few] { NUMBER($minutes) } د · { NUMBER($wordCount) } كلمات
        [many] { NUMBER($minutes) } د · { NUMBER($wordCount) } كلمة
       *[other] { NUMBER($minutes) } د · { NUMBER($wordCount) } كلمة
    }
article-minutes = { NUMBER($minutes) } د
article-from = نقلًا عن { $source }
article-dates = { $published }، حُدّث في { $changed }
article-updated = حُدّث في { $changed }
article-saved = حُفظ في { $day }
article-open-page = فتح الصفحة
article-table-label = جدول
article-code-label = نص منسّق مسبقًا
article-link-notice = لم يُحفظ سوى رابط هذه الصفحة. لإضافة نصها، افتح الصفحة واحفظها.
    .fetch = لم يُحفظ سوى رابط هذه الصفحة. لإضافة نصها، انقر «جلب المقال»، أو افتح الصفحة واحفظها.
article-no-address-notice = أضف رابط المقال لتظهر مقاطعك المُبرَزة في نصه. أما المقاطع المأخوذة من كتاب فلا تحتاج إلى رابط.
article-address = رابط المقال
article-add-address = إضافة رابط
article-typed-address-notice = كتبت هذا الرابط بنفسك. يمكنك تغييره إلى أن يقرأ Pressmark المقال منه.
article-change-address = تغيير الرابط
article-remove-address = إزالة الرابط
article-not-an-address = أدخل رابطًا كاملًا، مثل https://example.com/article
article-preview-notice = معاينة فقط: لم يُحفظ باقي المقال.
article-page-notice = لم يُعثر على مقال في هذه الصفحة. هذا نصها بعد تبسيطه.
article-selection-notice = جزء محدد من الصفحة: لم يُحفظ إلا ما حددته.
article-image-notice = صورة من الصفحة: لم يُحفظ نص الصفحة.
article-link-pdf = لم يُحفظ سوى رابط ملف PDF هذا. لا يستطيع Pressmark قراءة ملفات PDF.
article-loading = جارٍ تحميل النسخة المحفوظة…
article-delete = حذف هذه القصاصة
