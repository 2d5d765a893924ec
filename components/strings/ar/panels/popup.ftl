### النافذة المنبثقة.

popup-reading = جارٍ قراءة الصفحة…
popup-save = حفظ
popup-clip-article = حفظ المقال
popup-clip-page = حفظ الصفحة
popup-clip-link = حفظ الرابط
popup-clip-selection = حفظ النص المحدد
popup-highlight-selection = إبراز النص المحدد
popup-preview = لا يمكن هنا سوى قراءة معاينة. قد يتطلب الباقي اشتراكًا مدفوعًا أو تسجيل دخول.
popup-preview-of-pages = لا يمكن هنا سوى قراءة جزء من المقال، إذ تعذّر تحميل صفحة أخرى من صفحاته.
popup-page = لم يُعثر على مقال هنا. يمكنك حفظ الصفحة كنص مبسّط.
popup-link = لا يمكن حفظ سوى عنوان هذه الصفحة ورابطها.
popup-unreadable-link = لا يزال بإمكانك حفظ رابط إلى هذه الصفحة.
popup-only-selection = لم يُعثر على مقال هنا. لن يُحفظ سوى النص الذي حددته.
popup-selected =
    { $total ->
        [zero] لم تُحدد أي كلمة
        [one] حُددت كلمة واحدة
        [two] حُددت كلمتان
        [few] حُددت { NUMBER($total) } كلمات
        [many] حُددت { NUMBER($total) } كلمة
       *[other] حُددت { NUMBER($total) } كلمة
    }
popup-private = نافذة خاصة: لا يُحفظ شيء ما لم تحفظه بنفسك.
popup-saved = تم الحفظ { $ago }
popup-saved-version = نسخة جديدة { $ago }
popup-saved-preview = معاينة فقط
popup-saved-page = صفحة مبسّطة
popup-saved-selection = جزء محدد من الصفحة
popup-saved-image = صورة من الصفحة
popup-saved-link = الرابط فقط
popup-highlights =
    { $total ->
        [zero] لا مقاطع مُبرَزة
        [one] مقطع مُبرَز واحد
        [two] مقطعان مُبرَزان
        [few] { NUMBER($total) } مقاطع مُبرَزة
        [many] { NUMBER($total) } مقطعًا مُبرَزًا
       *[other] { NUMBER($total) } مقطع مُبرَز
    }
popup-deleted = تم النقل إلى سلة المحذوفات.
    .safe = التراجع يستعيد أيضًا الوسوم والملاحظات والمقاطع المُبرَزة.

popup-detection-off = التعرّف على المقالات متوقف على { $site }.
    .everywhere = التعرّف على المقالات متوقف.
    .act = تفعيل
popup-save-tabs = حفظ علامات التبويب المفتوحة…

## مفاتيح الأوامر

popup-keys = اختصارات لوحة المفاتيح
popup-keys-none = غير معيّن
popup-keys-change = تغيير الاختصارات
