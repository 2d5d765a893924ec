### كلمات البحث في القصاصة المفتوحة.

found-label = نتائج البحث في النص
found-total =
    { $total ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { NUMBER($total) } نتائج
        [many] { NUMBER($total) } نتيجة
       *[other] { NUMBER($total) } نتيجة
    }
found-many = أكثر من { NUMBER($total) } نتيجة
found-current = النتيجة { NUMBER($current) } من { NUMBER($total) }
found-current-many = النتيجة { NUMBER($current) } من أكثر من { NUMBER($total) }
found-previous = النتيجة السابقة
found-next = النتيجة التالية
found-hide = إخفاء النتائج
