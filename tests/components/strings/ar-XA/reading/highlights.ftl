### Arabic, which has six plural forms. For tests.

highlights-count =
    { $total ->
        [zero] لا إبرازات
        [one] إبراز واحد
        [two] إبرازان
        [few] { NUMBER($total) } إبرازات
        [many] { NUMBER($total) } إبرازًا
       *[other] { NUMBER($total) } إبراز
    }
