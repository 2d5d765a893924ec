### كلمات البحث في القصاصة المفتوحة.

found-label = نتائج البحث في النص
found-total =
    { $total ->
        [zero] لا نتائج في النص
        [one] نتيجة واحدة في النص
        [two] نتيجتان في النص
        [few] { NUMBER($total) } نتائج في النص
        [many] { NUMBER($total) } نتيجة في النص
       *[other] { NUMBER($total) } نتيجة في النص
    }
found-many = أكثر من { NUMBER($total) } نتيجة في النص
found-current = النتيجة { NUMBER($current) } من { NUMBER($total) }
found-current-many = النتيجة { NUMBER($current) } من أكثر من { NUMBER($total) }
found-previous = النتيجة السابقة
found-next = النتيجة التالية
found-hide = إخفاء النتائج
