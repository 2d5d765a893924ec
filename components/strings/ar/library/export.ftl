### التصدير.

export-obsidian = فتح في Obsidian
export-cite = نسخ مرجع بنمط { $style }
export-citation-copied = نُسخ المرجع.
export-note-opened = جارٍ الفتح في Obsidian…
export-title = تصدير

export-file-title = Pressmark
export-what = القصاصات
export-as-what = الصيغة
export-where-to = الوجهة
export-print = طباعة
export-no-folder = لم يُختر مجلد
export-choose-folder = اختيار مجلد…
export-progress =
    { $total ->
        [zero] جارٍ التصدير: { NUMBER($done) }
        [one] جارٍ تصدير { NUMBER($done) } من أصل قصاصة واحدة
        [two] جارٍ تصدير { NUMBER($done) } من أصل قصاصتين
        [few] جارٍ تصدير { NUMBER($done) } من أصل { NUMBER($total) } قصاصات
        [many] جارٍ تصدير { NUMBER($done) } من أصل { NUMBER($total) } قصاصة
       *[other] جارٍ تصدير { NUMBER($done) } من أصل { NUMBER($total) } قصاصة
    }
    .so-far =
        { $done ->
            [zero] جارٍ التصدير…
            [one] جارٍ التصدير… قصاصة واحدة حتى الآن
            [two] جارٍ التصدير… قصاصتان حتى الآن
            [few] جارٍ التصدير… { NUMBER($done) } قصاصات حتى الآن
            [many] جارٍ التصدير… { NUMBER($done) } قصاصة حتى الآن
           *[other] جارٍ التصدير… { NUMBER($done) } قصاصة حتى الآن
        }
    .label = التصدير

## أنماط المراجع

export-style-apa = APA
export-style-chicago = شيكاغو
export-style-mla = MLA

## زر التصدير، حسب الوجهة

export-act-download = حفظ الملف
export-act-folder = حفظ في المجلد
export-act-clipboard = نسخ إلى الحافظة

## أي القصاصات تُصدَّر

export-scope-clip = هذه القصاصة
export-scope-chosen = القصاصات المحددة
    .counted =
        { $total ->
            [zero] لا قصاصات محددة
            [one] قصاصة واحدة محددة
            [two] قصاصتان محددتان
            [few] { NUMBER($total) } قصاصات محددة
            [many] { NUMBER($total) } قصاصة محددة
           *[other] { NUMBER($total) } قصاصة محددة
        }
export-scope-found = هذه القائمة
    .counted =
        { $total ->
            [zero] هذه القائمة: لا قصاصات
            [one] هذه القائمة: قصاصة واحدة
            [two] هذه القائمة: قصاصتان
            [few] هذه القائمة: { NUMBER($total) } قصاصات
            [many] هذه القائمة: { NUMBER($total) } قصاصة
           *[other] هذه القائمة: { NUMBER($total) } قصاصة
        }
export-scope-all = المكتبة كلها
    .counted =
        { $total ->
            [zero] المكتبة كلها: لا قصاصات
            [one] المكتبة كلها: قصاصة واحدة
            [two] المكتبة كلها: قصاصتان
            [few] المكتبة كلها: { NUMBER($total) } قصاصات
            [many] المكتبة كلها: { NUMBER($total) } قصاصة
           *[other] المكتبة كلها: { NUMBER($total) } قصاصة
        }

## مجموعات الصيغ

export-group-read = للقراءة
export-group-annotations = المقاطع المُبرَزة والملاحظات
export-group-cite = المراجع
export-group-data = البيانات

## الصيغ

export-format-markdown = Markdown
    .hint = لبرنامجي Obsidian وLogseq وللنص العادي
export-format-html = صفحة ويب
    .hint = ملف لكل قصاصة، والملاحظات في الهامش
export-format-epub = EPUB
    .hint = كتاب لأجهزة القراءة الإلكترونية
export-format-pdf = PDF أو ورق
    .hint = من نافذة الطباعة في المتصفح
export-format-annotations-csv = CSV
    .hint = صف لكل مقطع مُبرَز
export-format-readwise-csv = Readwise
    .hint = ملف CSV بأعمدة Readwise
export-format-web-annotations = Web Annotation
    .hint = بصيغة W3C JSON-LD
export-format-hypothesis = Hypothesis
    .hint = ملف JSON يستورده Hypothesis
export-format-csl-json = CSL-JSON
    .hint = لبرنامج Zotero وغيره
export-format-ris = RIS
    .hint = لبرنامجي EndNote وMendeley
export-format-bibtex = BibTeX
    .hint = لبرنامج LaTeX
export-format-json = JSON
    .hint = كل ما في القصاصات عدا الصور
export-format-clips-csv = CSV
    .hint = صف لكل قصاصة
export-format-backup = نسخة احتياطية
    .hint = كل شيء، مع الصور، في ملف zip

## الخيارات

export-option-template = القالب
export-option-own-template = Pressmark
export-option-plain-template = بسيط
export-option-highlights-template = المقاطع المُبرَزة فقط
export-option-annotations = المقاطع المُبرَزة
export-option-add-template = إضافة قالب من Obsidian Web Clipper…
export-option-pictures = تضمين الصور المحفوظة
export-option-new-only = ما استجدّ أو تغيّر منذ { $moment } فقط
## موضع المقاطع المُبرَزة في ملف Markdown

export-option-annotations-section = في قسم بعد النص
export-option-annotations-text = في النص
export-option-annotations-both = كلاهما

## الوجهات

export-target-download = التنزيلات
export-target-folder = مجلد
export-target-clipboard = الحافظة
export-no-folders = تذهب الملفات إلى مجلد التنزيلات في المتصفح. إن كان المتصفح يستطيع السؤال عن مكان حفظ كل ملف، فيمكنك تفعيل ذلك من إعداداته.

## عند انتهاء التصدير

export-done-download =
    { $total ->
        [zero] لم تُصدَّر أي قصاصة.
        [one] صُدّرت قصاصة واحدة.
        [two] صُدّرت قصاصتان.
        [few] صُدّرت { NUMBER($total) } قصاصات.
        [many] صُدّرت { NUMBER($total) } قصاصة.
       *[other] صُدّرت { NUMBER($total) } قصاصة.
    }
export-done-folder =
    { $total ->
        [zero] لم تُصدَّر أي قصاصة إلى المجلد.
        [one] صُدّرت قصاصة واحدة إلى المجلد.
        [two] صُدّرت قصاصتان إلى المجلد.
        [few] صُدّرت { NUMBER($total) } قصاصات إلى المجلد.
        [many] صُدّرت { NUMBER($total) } قصاصة إلى المجلد.
       *[other] صُدّرت { NUMBER($total) } قصاصة إلى المجلد.
    }
export-done-clipboard =
    { $total ->
        [zero] لم تُنسخ أي قصاصة.
        [one] نُسخت قصاصة واحدة.
        [two] نُسخت قصاصتان.
        [few] نُسخت { NUMBER($total) } قصاصات.
        [many] نُسخت { NUMBER($total) } قصاصة.
       *[other] نُسخت { NUMBER($total) } قصاصة.
    }
export-done-nothing =
    { $why ->
        [nothing-new] لم يستجدّ أو يتغيّر شيء لتصديره.
        [no-highlights] لا مقاطع مُبرَزة للتصدير.
       *[no-clips] لا قصاصات للتصدير.
    }
