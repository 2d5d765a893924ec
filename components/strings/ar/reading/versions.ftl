### نُسخ المقال وما تغيّر بينها.

## اختيار نسخة محفوظة

versions-copy-choose = النسخة
versions-copy-newest = { $copy } (الأحدث)
versions-copy-reading = هذه نسخة { $copy }. يمكنك قراءتها لا الإبراز فيها.
versions-copy-back = العودة إلى أحدث نسخة

versions-changed-back = عادت الصفحة إلى نسختك المحفوظة بتاريخ { $copy }.
versions-changed-safe = نسختك المحفوظة ومقاطعها المُبرَزة باقية.
versions-copy-is-preview = يمكن الآن قراءة المقال كاملًا. ليس في نسختك المحفوظة سوى بدايته.
versions-page-is-preview = لا يمكن الآن سوى قراءة جزء من المقال، لذا لا يستطيع Pressmark معرفة ما إذا كان قد تغيّر. نسختك المحفوظة كاملة.
versions-copy-is-selection = نسختك المحفوظة جزء محدد من هذه الصفحة.
    .safe =
        { $kind ->
            [page] إذا حفظت الصفحة أيضًا، فسيبقى الجزء المحدد كنسخة أقدم.
           *[article] إذا حفظت المقال أيضًا، فسيبقى الجزء المحدد كنسخة أقدم.
        }
versions-copy-is-page = عُثر هنا على مقال. نسختك المحفوظة صفحة مبسّطة.
versions-copy-is-link = لم يُحفظ سوى رابط هذه الصفحة.
versions-see = عرض التغييرات
versions-hide = إخفاء التغييرات
versions-keep = حفظ هذه النسخة
versions-keep-whole = حفظ المقال كاملًا
versions-keep-all =
    { $kind ->
        [page] حفظ الصفحة
       *[article] حفظ المقال
    }
versions-keep-text = حفظ النص
versions-title = النُسخ
versions-compare = مقارنة النُسخ
versions-close = إغلاق المقارنة
versions-read = قراءة هذه النسخة
versions-older = من
versions-newer = إلى
versions-page-now = الصفحة كما هي الآن
versions-working = جارٍ المقارنة…
versions-nothing = لا تغييرات.
versions-changes-label = ما الذي تغيّر
versions-next = التغيير التالي
versions-previous = التغيير السابق
versions-keys = ينقلك المفتاح N إلى التغيير التالي، وP إلى السابق.
versions-place = التغيير { NUMBER($number) } من { NUMBER($total) }
versions-total =
    { $total ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { NUMBER($total) } تغييرات
        [many] { NUMBER($total) } تغييرًا
       *[other] { NUMBER($total) } تغيير
    }
versions-unchanged =
    { $total ->
        [zero] لا فقرات بلا تغيير
        [one] فقرة واحدة بلا تغيير
        [two] فقرتان بلا تغيير
        [few] { NUMBER($total) } فقرات بلا تغيير
        [many] { NUMBER($total) } فقرة بلا تغيير
       *[other] { NUMBER($total) } فقرة بلا تغيير
    }
versions-inserted-run = أُضيف:
versions-deleted-run = أُزيل:
versions-run-end = نهاية التغيير.
versions-inserted = فقرة جديدة
versions-deleted = فقرة مُزالة
versions-moved-down =
    { $blocks ->
        [zero] لم تُنقل إلى أسفل
        [one] نُقلت إلى أسفل بمقدار فقرة واحدة
        [two] نُقلت إلى أسفل بمقدار فقرتين
        [few] نُقلت إلى أسفل بمقدار { NUMBER($blocks) } فقرات
        [many] نُقلت إلى أسفل بمقدار { NUMBER($blocks) } فقرة
       *[other] نُقلت إلى أسفل بمقدار { NUMBER($blocks) } فقرة
    }
versions-moved-up =
    { $blocks ->
        [zero] لم تُنقل إلى أعلى
        [one] نُقلت إلى أعلى بمقدار فقرة واحدة
        [two] نُقلت إلى أعلى بمقدار فقرتين
        [few] نُقلت إلى أعلى بمقدار { NUMBER($blocks) } فقرات
        [many] نُقلت إلى أعلى بمقدار { NUMBER($blocks) } فقرة
       *[other] نُقلت إلى أعلى بمقدار { NUMBER($blocks) } فقرة
    }
versions-moved-away = نُقلت إلى موضع آخر
versions-go-to-moved = إظهار موضعها الحالي
versions-headlines = العناوين حتى الآن
versions-first-headline = حُفظ في { $when }
versions-changed-headline = رُصد أول مرة في { $when }
versions-also-in = منشور أيضًا لدى { $publishers }
    .many =
        { $total ->
            [zero] غير منشور لدى ناشرين آخرين
            [one] منشور أيضًا لدى ناشر آخر
            [two] منشور أيضًا لدى ناشرين آخرين
            [few] منشور أيضًا لدى { NUMBER($total) } ناشرين آخرين
            [many] منشور أيضًا لدى { NUMBER($total) } ناشرًا آخر
           *[other] منشور أيضًا لدى { NUMBER($total) } ناشر آخر
        }
    .clips =
        { $total ->
            [zero] لا مقالات
            [one] مقال واحد
            [two] مقالان
            [few] { NUMBER($total) } مقالات
            [many] { NUMBER($total) } مقالًا
           *[other] { NUMBER($total) } مقال
        }
    .label = الخبر نفسه لدى ناشرين آخرين
versions-similarity = نحو { NUMBER($percent) }% من النص الأقصر مشترك

## أجزاء المقال

versions-field-headline = العنوان
versions-field-standfirst = الملخص
versions-field-authors = أسماء الكتّاب
versions-field-published-at = التاريخ
versions-field-caption = تعليق الصورة

## ما تغيّر في المقال، في جملة واحدة

versions-part-headline = العنوان
    .first = العنوان
versions-part-standfirst = الملخص
    .first = الملخص
versions-part-byline = أسماء الكتّاب
    .first = أسماء الكتّاب
versions-part-captions =
    { $total ->
        [zero] تعليقات الصور
        [one] تعليق إحدى الصور
        [two] تعليقا صورتين
        [few] تعليقات { NUMBER($total) } صور
        [many] تعليقات { NUMBER($total) } صورة
       *[other] تعليقات { NUMBER($total) } صورة
    }
    .first =
        { $total ->
            [zero] تعليقات الصور
            [one] تعليق إحدى الصور
            [two] تعليقا صورتين
            [few] تعليقات { NUMBER($total) } صور
            [many] تعليقات { NUMBER($total) } صورة
           *[other] تعليقات { NUMBER($total) } صورة
        }
versions-part-text = النص
    .first = النص
versions-changed =
    { $total ->
        [zero] لم يتغيّر شيء: { $parts }.
        [one] تغيّر منذ آخر نسخة حفظتها: { $parts }.
        [two] تغيّر منذ آخر نسخة حفظتها: { $parts }.
        [few] تغيّر منذ آخر نسخة حفظتها: { $parts }.
        [many] تغيّر منذ آخر نسخة حفظتها: { $parts }.
       *[other] تغيّر منذ آخر نسخة حفظتها: { $parts }.
    }

## كم فقرة تغيّرت وكيف: «الفقرات: واحدة معدّلة، واثنتان جديدتان»

versions-paragraphs = الفقرات: { $changes }.
versions-edited =
    { $total ->
        [zero] لا معدّلة
        [one] واحدة معدّلة
        [two] اثنتان معدّلتان
        [few] { NUMBER($total) } معدّلة
        [many] { NUMBER($total) } معدّلة
       *[other] { NUMBER($total) } معدّلة
    }
versions-new =
    { $total ->
        [zero] لا جديدة
        [one] واحدة جديدة
        [two] اثنتان جديدتان
        [few] { NUMBER($total) } جديدة
        [many] { NUMBER($total) } جديدة
       *[other] { NUMBER($total) } جديدة
    }
versions-removed =
    { $total ->
        [zero] لا مُزالة
        [one] واحدة مُزالة
        [two] اثنتان مُزالتان
        [few] { NUMBER($total) } مُزالة
        [many] { NUMBER($total) } مُزالة
       *[other] { NUMBER($total) } مُزالة
    }
versions-moved =
    { $total ->
        [zero] لا منقولة
        [one] واحدة منقولة
        [two] اثنتان منقولتان
        [few] { NUMBER($total) } منقولة
        [many] { NUMBER($total) } منقولة
       *[other] { NUMBER($total) } منقولة
    }
