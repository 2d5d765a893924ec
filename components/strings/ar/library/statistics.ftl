### الإحصاءات.

statistics-title = الإحصاءات
statistics-loading = جارٍ العدّ…
statistics-empty = لا شيء لعدّه بعد.
    .next = احفظ بعض المقالات لترى ما تقرؤه ومتى.
statistics-clips = القصاصات
statistics-words = الكلمات
statistics-annotations = المقاطع المُبرَزة
statistics-read-share = مقروءة أو مؤرشفة
statistics-weeks = القصاصات حسب الأسبوع
statistics-weeks-label = { statistics-weeks }. { statistics-weeks-note }
statistics-weeks-note =
    { $best ->
        [0] لا قصاصات في هذه الأسابيع.
        [one] الأكثر في أسبوع { $week }: قصاصة واحدة.
        [two] الأكثر في أسبوع { $week }: قصاصتان.
        [few] الأكثر في أسبوع { $week }: { NUMBER($best) } قصاصات.
        [many] الأكثر في أسبوع { $week }: { NUMBER($best) } قصاصة.
       *[other] الأكثر في أسبوع { $week }: { NUMBER($best) } قصاصة.
    }
statistics-publishers = الناشرون
statistics-tags = الوسوم
statistics-reading = القراءة
statistics-part-done = مقروءة أو مؤرشفة
statistics-part-unread = غير مقروءة
statistics-part-archive = الأرشيف
statistics-part-favourites = المفضلة
statistics-table = عرض كجدول
statistics-week = الأسبوع
statistics-number = القصاصات
statistics-name = الاسم
statistics-week-of =
    { $total ->
        [zero] أسبوع { $week }: لا قصاصات
        [one] أسبوع { $week }: قصاصة واحدة
        [two] أسبوع { $week }: قصاصتان
        [few] أسبوع { $week }: { NUMBER($total) } قصاصات
        [many] أسبوع { $week }: { NUMBER($total) } قصاصة
       *[other] أسبوع { $week }: { NUMBER($total) } قصاصة
    }
