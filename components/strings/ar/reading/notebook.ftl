### دفتر الملاحظات.

notebook-title = دفتر الملاحظات
notebook-label = كل المقاطع المُبرَزة
notebook-filter-label = تصفية الدفتر
notebook-text-label = البحث في الاقتباسات والملاحظات والوسوم
notebook-text-placeholder = ابحث في المقاطع المُبرَزة
notebook-all-tags = كل الوسوم
notebook-tag-label = الوسم
notebook-period =
    .label = المدة
notebook-end-from = من
notebook-end-to = إلى
notebook-order =
    .label = الترتيب
notebook-colours = الألوان
notebook-show = إظهار في النص
notebook-copy = نسخ مع المصدر
    .label = نسخ مع المصدر: «{ $quote }»
notebook-more = عرض المزيد
notebook-shown =
    { $total ->
        [zero] لا مقاطع مُبرَزة معروضة
        [one] المعروض: مقطع مُبرَز واحد
        [two] المعروض: مقطعان مُبرَزان
        [few] المعروض: { NUMBER($total) } مقاطع مُبرَزة
        [many] المعروض: { NUMBER($total) } مقطعًا مُبرَزًا
       *[other] المعروض: { NUMBER($total) } مقطع مُبرَز
    }
notebook-empty = لا مقاطع مُبرَزة بعد.
    .next = للإبراز، حدد كلمات في مقال. تظهر هنا كل مقاطعك المُبرَزة.
notebook-none = لا مقاطع مُبرَزة مطابقة.
    .next = جرّب كلمات أقل، أو لونًا آخر، أو مدة أطول.
notebook-clear = مسح التصفية
notebook-loading = جارٍ تحميل المقاطع المُبرَزة…
notebook-more-loading = جارٍ البحث في المقاطع المُبرَزة…

## المُدد

notebook-period-any = أي وقت
notebook-period-week = آخر 7 أيام
notebook-period-month = آخر 30 يومًا
notebook-period-year = هذا العام
notebook-period-between = بين تاريخين

## الترتيب

notebook-order-newest = الأحدث أولًا
notebook-order-oldest = الأقدم أولًا
