### عوامل تصفية البحث، تحت مربع البحث. كل منها رقاقة.

filters-label = عوامل التصفية
filters-add = تصفية
filters-clear = مسح التصفية
filters-more = { NUMBER($total) } أخرى
filters-remove = إزالة عامل التصفية: { $filter }

## عوامل تصفية يمكن إضافتها

filters-offer-unread = غير مقروءة
filters-offer-note = مع ملاحظات
filters-offer-tag = الوسم…
filters-offer-publisher = الناشر…
filters-offer-author = الكاتب…
filters-offer-after = منشورة منذ…
filters-offer-before = منشورة قبل…
filters-offer-colour = لون الإبراز…

## عوامل تصفية مستخدمة

filters-tag = الوسم: { $value }
    .not = بلا الوسم { $value }
filters-site = الموقع: { $value }
    .not = ليست على { $value }
filters-publisher = الناشر: { $value }
    .not = ليست من { $value }
filters-author = الكاتب: { $value }
    .not = ليست بقلم { $value }
filters-lang = اللغة: { $value }
    .not = اللغة: غير { $value }
filters-before = قبل { $day }
    .not = ليست قبل { $day }
filters-after = منذ { $day }
    .not = ليست منذ { $day }
filters-on = منشورة في { $days }
    .not = غير منشورة في { $days }
filters-kept = محفوظة في { $days }
    .not = غير محفوظة في { $days }
filters-colour = مُبرَزة باللون { common-colour-inline }
    .not = غير مُبرَزة باللون { common-colour-inline }
filters-has =
    { $value ->
        [note] مع ملاحظات
        [annotations] مع مقاطع مُبرَزة
       *[tags] مع وسوم
    }
    .not =
        { $value ->
            [note] بلا ملاحظات
            [annotations] بلا مقاطع مُبرَزة
           *[tags] بلا وسوم
        }
filters-is =
    { $value ->
        [unread] غير مقروءة
        [read] مقروءة
        [favourite] مفضّلة
        [archived] مؤرشفة
        [deleted] في سلة المحذوفات
        [preview] معاينات
        [page] صفحات مبسّطة
        [selection] أجزاء محددة
        [link] روابط بلا نص
       *[no-address] بلا رابط
    }
    .not =
        { $value ->
            [unread] باستثناء غير المقروءة
            [read] باستثناء المقروءة
            [favourite] باستثناء المفضّلة
            [archived] باستثناء المؤرشفة
            [deleted] ليست في سلة المحذوفات
            [preview] باستثناء المعاينات
            [page] باستثناء الصفحات المبسّطة
            [selection] باستثناء الأجزاء المحددة
            [link] باستثناء الروابط بلا نص
           *[no-address] لها رابط
        }
filters-in =
    { $value ->
        [headline] كلمات في العناوين
        [standfirst] كلمات في الملخصات
        [byline] كلمات في أسماء الكتّاب
        [body] كلمات في نصوص المقالات
        [note] كلمات في الملاحظات
        [quote] كلمات في المقاطع المُبرَزة
       *[tags] كلمات في الوسوم
    }
