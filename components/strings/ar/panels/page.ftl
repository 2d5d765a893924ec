### على صفحات الويب، وفي وضع القراءة حيث يعملان بالطريقة نفسها.

page-bar-label = إبراز النص المحدد
page-bar-mark-label = تعديل المقطع المُبرَز
page-bar-others-label = نسخ المقطع المُبرَز أو إخفاؤه
page-bar-card-label = مقطع مُبرَز باللون { common-colour-inline }
page-bar-choose =
    { $total ->
        [zero] لا مقاطع مُبرَزة للاختيار
        [one] اختيار من بين مقطع مُبرَز واحد
        [two] اختيار من بين مقطعين مُبرَزين
        [few] اختيار من بين { NUMBER($total) } مقاطع مُبرَزة
        [many] اختيار من بين { NUMBER($total) } مقطعًا مُبرَزًا
       *[other] اختيار من بين { NUMBER($total) } مقطع مُبرَز
    }
page-bar-with-note = مع ملاحظة
page-bar-mark-in = إبراز باللون { common-colour-inline }
page-bar-change-to = تغيير إلى اللون { common-colour-inline }
page-bar-note = ملاحظة
page-bar-edit = تعديل الملاحظة والوسوم
page-bar-typed = ما كتبته لا يزال هنا. أبقِ هذه الصفحة مفتوحة حتى يُحفظ.
page-bar-copy-quote = نسخ الاقتباس مع مصدره
page-bar-copy-link = نسخ رابط هذا المقطع
page-bar-more = خيارات أخرى
page-bar-off-here = عدم إظهار هذا الشريط على { $site }
page-bar-quote-copied = نُسخ الاقتباس.
page-bar-link-copied = نُسخ الرابط.
page-bar-save = حفظ الملاحظة
    .hint = أو اضغط Ctrl+Enter
page-bar-cancel-hint = أو اضغط Esc. يبقى ما كتبته محفوظًا.
page-bar-note-placeholder = اكتب ملاحظة
page-bar-note-card-label = ملاحظة على هذا المقطع المُبرَز
page-bar-changed = تختلف الصياغة هنا عن المقطع المُبرَز.
    .next = احتفظ بمقطعك المُبرَز كما هو أو حدّثه من اللوحة الجانبية.
    .phone = لتحديث مقطعك المُبرَز، احفظ هذه النسخة من الصفحة ثم افتحها في المكتبة.
    .here = احتفظ به كما هو أو حدّثه من قائمة المقاطع المُبرَزة.
page-bar-highlighted = أُبرز: «{ $quote }»

## ما يقرؤه قارئ الشاشة عند الانتقال إلى مقطع مُبرَز

page-spoken-label = مقطع مُبرَز
page-spoken-author = { authors-highlight }.
page-spoken-colour = { $colour }.
page-spoken-changed = تغيّرت الصياغة في الصفحة.
page-spoken-note = الملاحظة: { $note }.
page-spoken-tags = الوسوم: { $tags }.
page-spoken-place = { NUMBER($number) } من { NUMBER($total) }

## الإشعار الظاهر على الصفحة بعد استخدام اختصار

page-notice-again = لإضافة وسوم أو ملاحظة، اضغط اختصار حفظ الصفحة.
page-notice-clipped =
    { $kind ->
        [page] حُفظت الصفحة في مكتبتك.
        [link] حُفظ الرابط في مكتبتك.
        [selection] حُفظ النص المحدد في مكتبتك.
        [image] حُفظت الصورة في مكتبتك.
        [image-loading] تم الحفظ في مكتبتك. لا تزال الصورة قيد التحميل.
        [image-address] حُفظ رابط الصورة فقط، لا الصورة نفسها.
       *[article] تم الحفظ في مكتبتك.
    }
page-notice-already-saved = موجود في مكتبتك من قبل.
page-notice-changed =
    { $kind ->
        [page] تختلف هذه الصفحة عن آخر نسخة محفوظة.
       *[article] يختلف هذا المقال عن آخر نسخة محفوظة.
    }
    .preview = ليس في مكتبتك سوى بداية هذا المقال.
    .keep = حفظ هذه النسخة
    .keep-whole = حفظ المقال كاملًا
page-notice-version-saved = حُفظت نسخة جديدة.
page-notice-version-removed = أُزيلت النسخة الجديدة.
page-notice-selection-added =
    { $kind ->
        [image] أُضيفت الصورة إلى قصاصة هذه الصفحة.
        [image-loading] تمت الإضافة إلى قصاصة هذه الصفحة. لا تزال الصورة قيد التحميل.
        [image-address] أُضيف رابط الصورة فقط، لا الصورة نفسها.
       *[selection] أُضيف النص المحدد إلى قصاصة هذه الصفحة.
    }
page-notice-selection-known = موجود من قبل في قصاصة هذه الصفحة.
page-notice-selection-removed = تمت الإزالة من قصاصة هذه الصفحة.
page-notice-selection-of-saved =
    { $saved ->
        [article] لم يُحفظ: هذا المقال موجود في مكتبتك من قبل.
       *[page] لم يُحفظ: هذه الصفحة موجودة في مكتبتك من قبل.
    }
    .next = أبرِز النص المحدد بدلًا من ذلك.
    .without = لا تحتوي قصاصتك على هذه الصورة.
    .action = إبراز
    .show = إظهار في المكتبة
page-notice-deleted = حُذف المقطع المُبرَز.
page-notice-hidden = أُخفي المقطع المُبرَز.
page-notice-restored = تمت الاستعادة إلى مكتبتك.
page-notice-unclipped = تم النقل إلى سلة المحذوفات.
page-notice-marked-and-clipped =
    { $kind ->
        [page] تم الإبراز، وحُفظت الصفحة في مكتبتك.
        [link] تم الإبراز، وحُفظ رابط الصفحة في مكتبتك.
       *[article] تم الإبراز، وحُفظ المقال في مكتبتك.
    }
page-notice-unmarked =
    { $kind ->
        [article] نُقل المقطع المُبرَز والمقال إلى سلة المحذوفات.
       *[page] نُقل المقطع المُبرَز والصفحة إلى سلة المحذوفات.
    }
page-notice-none-to-step = لا مقاطع مُبرَزة في هذه الصفحة.
    .next = حدد بعض الكلمات وأبرِزها.
page-notice-none-found =
    { $total ->
        [zero] لا مقاطع مُبرَزة في هذه الصفحة.
        [one] لم يُعثر على المقطع المُبرَز في هذه الصفحة.
        [two] لم يُعثر على أيٍّ من المقطعين المُبرَزين في هذه الصفحة.
        [few] لم يُعثر في هذه الصفحة على أيٍّ من المقاطع المُبرَزة، وعددها { NUMBER($total) }.
        [many] لم يُعثر في هذه الصفحة على أيٍّ من المقاطع المُبرَزة، وعددها { NUMBER($total) }.
       *[other] لم يُعثر في هذه الصفحة على أيٍّ من المقاطع المُبرَزة، وعددها { NUMBER($total) }.
    }
    .next = لم يضِع شيء: راجع المكتبة.
page-notice-note-left = لديك ملاحظة غير مكتملة هنا.
page-notice-go-on = متابعة الكتابة
page-notice-note-lost = لديك ملاحظة غير مكتملة هنا، لكن مقطعها لم يُعثر عليه في الصفحة.
page-notice-copy-note = نسخ الملاحظة
page-notice-nothing-selected = لم يُعثر على نص محدد.
page-notice-unreadable-part = النص المحدد في جزء من الصفحة لا يستطيع Pressmark قراءته.
    .next = حدد نصًا في موضع آخر من الصفحة، أو انسخ الكلمات إلى ملاحظة.
page-notice-how-to-select = حدد بعض الكلمات في الصفحة، ثم اضغط الاختصار مجددًا.
page-notice-bar-off = شريط التحديد متوقف على { $site }.
    .next = يمكنك تفعيله مجددًا من الإعدادات.
page-notice-bar-on = عاد شريط التحديد إلى العمل.
page-notice-label = Pressmark
