### قائمة القصاصات في اللوحة الجانبية والمكتبة.

clips-title = المكتبة
clips-search-label = البحث في مكتبتك
clips-search-placeholder = ابحث في النصوص والوسوم والملاحظات
clips-list-label = القصاصات
clips-loading = جارٍ فتح مكتبتك…
    .later = يستغرق هذا وقتًا أطول من المعتاد. ربما تكون مكتبتك قيد الاستخدام في علامة تبويب أخرى من Pressmark: أغلقها، أو أعد تشغيل المتصفح.
clips-found =
    { $total ->
        [zero] لم يُعثر على أي قصاصة
        [one] عُثر على قصاصة واحدة
        [two] عُثر على قصاصتين
        [few] عُثر على { NUMBER($total) } قصاصات
        [many] عُثر على { NUMBER($total) } قصاصة
       *[other] عُثر على { NUMBER($total) } قصاصة
    }
    .best =
        { $total ->
            [zero] أفضل النتائج
            [one] أفضل نتيجة
            [two] أفضل نتيجتين
            [few] أفضل { NUMBER($total) } نتائج
            [many] أفضل { NUMBER($total) } نتيجة
           *[other] أفضل { NUMBER($total) } نتيجة
        }
clips-empty = مكتبتك فارغة.
    .next = افتح مقالًا إخباريًا، ثم انقر زر Pressmark.
clips-no-match = لا نتائج للبحث عن «{ $query }».
    .next = تحقّق من الإملاء، أو جرّب كلمات أو عوامل تصفية أقل.
clips-clear-search = مسح البحث
clips-highlights =
    { $total ->
        [zero] لا مقاطع مُبرَزة
        [one] مقطع مُبرَز واحد
        [two] مقطعان مُبرَزان
        [few] { NUMBER($total) } مقاطع مُبرَزة
        [many] { NUMBER($total) } مقطعًا مُبرَزًا
       *[other] { NUMBER($total) } مقطع مُبرَز
    }
clips-back = العودة إلى القائمة
clips-notes-heading = المقاطع المُبرَزة والملاحظات
clips-export = تصدير…
