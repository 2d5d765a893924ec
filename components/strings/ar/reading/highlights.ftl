### المقاطع المُبرَزة في اللوحة الجانبية والمكتبة.
highlights-notice-refused = لم يتغيّر شيء: عُدّلت الملاحظة أو الوسوم في مكان آخر بعد ذلك.
highlights-notice-nothing-to-undo = لا شيء للتراجع عنه.
highlights-notice-nothing-to-redo = لا شيء لإعادته.
highlights-notice-not-in-copy = لم يُعثر على هذا المقطع في النسخة المحفوظة.
highlights-notice-not-on-page = لم يُعثر على هذا المقطع في الصفحة.

## قائمة المقاطع المُبرَزة

highlights-list-label = المقاطع المُبرَزة
highlights-empty = لا مقاطع مُبرَزة بعد.
    .next = للإبراز، حدد كلمات في الصفحة أو في النسخة المحفوظة.
    .older = لا مقاطع مُبرَزة في هذه النسخة ولا فيما سبقها.
    .without-text = لا نص محفوظ يمكن إبراز شيء منه.
highlights-jump = إظهار في النص
highlights-add-note = إضافة ملاحظة
    .label = إضافة ملاحظة إلى «{ $quote }»
highlights-edit = تعديل
    .label = تعديل المقطع المُبرَز «{ $quote }»
highlights-delete-label = حذف المقطع المُبرَز «{ $quote }»
highlights-done = تم
highlights-paragraph = الفقرة { NUMBER($number) }
highlights-approximate = تطابق تقريبي
    .help = لا تختلف سوى المسافات أو علامات الترقيم أو تفاصيل مثل «بقلم» أو تاريخ.
highlights-hidden-removal = أزلت هذا الجزء من النص. استعده من «تعديل النص» لترى المقطع المُبرَز في موضعه.
highlights-hidden-headline = صحّحت العنوان بنفسك. الكلمات المُبرَزة هي ما ورد في الصفحة.
highlights-hidden-standfirst = صحّحت الملخص بنفسك. الكلمات المُبرَزة هي ما ورد في الصفحة.
highlights-hidden-byline = صحّحت أسماء الكتّاب بنفسك. الكلمات المُبرَزة هي ما ورد في الصفحة.
highlights-own-words = من تصحيحك
highlights-field-headline = العنوان
highlights-field-standfirst = الملخص
highlights-field-byline = أسماء الكتّاب
highlights-field-caption = تعليق الصورة
highlights-lost-page = لم يُعثر عليه في هذه الصفحة
    .next =
        { $total ->
            [1] ربما تغيّر النص. المقطع المُبرَز محفوظ هنا.
            [2] ربما تغيّر النص. المقطعان المُبرَزان محفوظان هنا.
           *[other] ربما تغيّر النص. المقاطع المُبرَزة محفوظة هنا.
        }
highlights-lost-copy = لم يُعثر عليه في النسخة المحفوظة
    .next =
        { $total ->
            [1] لا يتضمن النص المحفوظ هذا المقطع. المقطع المُبرَز محفوظ هنا.
            [2] لا يتضمن النص المحفوظ هذين المقطعين. المقطعان المُبرَزان محفوظان هنا.
           *[other] لا يتضمن النص المحفوظ هذه المقاطع. المقاطع المُبرَزة محفوظة هنا.
        }
highlights-lost-other-copy = لم يُعثر عليه في هذه النسخة
    .next =
        { $total ->
            [1] أُبرز هذا المقطع في نسخة أخرى، وهو محفوظ هنا.
            [2] أُبرز هذان المقطعان في نسخة أخرى، وهما محفوظان هنا.
           *[other] أُبرزت هذه المقاطع في نسخة أخرى، وهي محفوظة هنا.
        }
highlights-lost-details = في التاريخ أو تفاصيل أخرى
    .next =
        { $total ->
            [1] تعرض النسخة المحفوظة هذه المعلومة بتنسيقها الخاص. المقطع المُبرَز محفوظ هنا.
            [2] تعرض النسخة المحفوظة هاتين المعلومتين بتنسيقها الخاص. المقطعان المُبرَزان محفوظان هنا.
           *[other] تعرض النسخة المحفوظة هذه المعلومات بتنسيقها الخاص. المقاطع المُبرَزة محفوظة هنا.
        }
highlights-lost-outside = في الصفحة، لا في النسخة المحفوظة
    .next =
        { $total ->
            [1] أُبرز هذا المقطع في الصفحة، وهو ليس جزءًا من النسخة المحفوظة.
            [2] أُبرز هذان المقطعان في الصفحة، وهما ليسا جزءًا من النسخة المحفوظة.
           *[other] أُبرزت هذه المقاطع في الصفحة، وهي ليست جزءًا من النسخة المحفوظة.
        }
highlights-lost-correction = من تصحيحاتك
    .next = كتبت هذه الكلمات حين صحّحت التفاصيل. لم يُعثر عليها هنا.
highlights-context-between = كان بين «{ $prefix }» و«{ $suffix }»
highlights-context-after = كان بعد «{ $prefix }»
highlights-context-before = كان قبل «{ $suffix }»
highlights-count =
    { $total ->
        [zero] لا مقاطع مُبرَزة
        [one] مقطع مُبرَز واحد
        [two] مقطعان مُبرَزان
        [few] { NUMBER($total) } مقاطع مُبرَزة
        [many] { NUMBER($total) } مقطعًا مُبرَزًا
       *[other] { NUMBER($total) } مقطع مُبرَز
    }
highlights-notes-count =
    { $total ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { NUMBER($total) } ملاحظات
        [many] { NUMBER($total) } ملاحظة
       *[other] { NUMBER($total) } ملاحظة
    }

## التصفية فوق القائمة

highlights-filter-label = تصفية المقاطع المُبرَزة
highlights-filter-text-label = البحث في الاقتباسات والملاحظات والوسوم
highlights-filter-text-placeholder = ابحث في المقاطع المُبرَزة
highlights-filter-colours = حسب اللون
highlights-filter-tags = حسب الوسم
highlights-filter-more-tags = عرض المزيد ({ NUMBER($total) })
highlights-filter-fewer-tags = عرض أقل
highlights-filter-shown = المعروض { NUMBER($shown) } من { NUMBER($total) }
highlights-filter-clear = مسح
    .label = مسح التصفية
highlights-filter-none = لا مقاطع مُبرَزة تطابق التصفية.
    .next =
        { $total ->
            [1] امسح التصفية ليظهر المقطع المُبرَز.
            [2] امسح التصفية ليظهر المقطعان المُبرَزان كلاهما.
           *[other] امسح التصفية لتظهر كل المقاطع المُبرَزة، وعددها { NUMBER($total) }.
        }
highlights-filter-all = خيارات هذه المقاطع المُبرَزة
highlights-filter-recolour-all =
    { $total ->
        [1] تغييره إلى اللون { common-colour-inline }
       *[other] تغيير الكل ({ NUMBER($total) }) إلى اللون { common-colour-inline }
    }
    .own =
        { $total ->
            [1] تغيير مقطعك المُبرَز إلى اللون { common-colour-inline }
           *[other] تغيير مقاطعك المُبرَزة ({ NUMBER($total) }) إلى اللون { common-colour-inline }
        }
highlights-filter-delete-all =
    { $total ->
        [1] حذفه
       *[other] حذف الكل ({ NUMBER($total) })
    }
    .own =
        { $total ->
            [1] حذف مقطعك المُبرَز
           *[other] حذف مقاطعك المُبرَزة ({ NUMBER($total) })
        }
highlights-filter-hide-all =
    { $total ->
        [zero] لا مقاطع أبرزها آخرون
        [one] إخفاء مقطع واحد أبرزه شخص آخر
        [two] إخفاء مقطعين أبرزهما آخرون
        [few] إخفاء { NUMBER($total) } مقاطع أبرزها آخرون
        [many] إخفاء { NUMBER($total) } مقطعًا أبرزها آخرون
       *[other] إخفاء { NUMBER($total) } مقطع أبرزها آخرون
    }

## مقطع مُبرَز واحد في القائمة

highlights-more = خيارات «{ $quote }»
highlights-show-in-copy = إظهار في النسخة المحفوظة
highlights-show-on-page = إظهار في الصفحة
highlights-reattach = إعادة الربط…
    .label = إعادة الربط… «{ $quote }»
highlights-changed-kept = تغيّرت الصياغة. احتفظت بمقطعك المُبرَز الأصلي.
highlights-changed-in-copy = صياغة النسخة المحفوظة مختلفة.
    .kept = صياغة النسخة المحفوظة مختلفة. احتفظت بمقطعك المُبرَز الأصلي.
highlights-before = سابقًا
    .page = في الصفحة
highlights-after = الآن
    .copy = في النسخة المحفوظة
highlights-keep-wording = الاحتفاظ بالأصل
    .label = الاحتفاظ بالأصل: «{ $quote }»
highlights-take-wording = اعتماد الصياغة الجديدة
    .label = اعتماد الصياغة الجديدة: «{ $quote }»
highlights-changed-to = تغيّرت الصياغة منذ ذلك الحين: «{ $words }»
highlights-earlier = أُبرز من قبل بصيغة «{ $quote }»
highlights-made-on = أُبرز في نسخة { $copy }
highlights-see-there = عرضه في تلك النسخة
    .label = عرضه في تلك النسخة: «{ $quote }»
highlights-gone = حُذف في مكان آخر بينما كنت تكتب.
    .safe = ما تكتبه يُحفظ مع المقطع المُبرَز المحذوف.
highlights-bring-back = استعادة
highlights-close = إغلاق هذا المقطع المُبرَز
highlights-chosen = المقطع المُبرَز المحدد

## كيف تختلف صياغة الصفحة عن المقطع المُبرَز

highlights-changed-number = تغيّرت الصياغة: الأرقام مختلفة.
highlights-changed-negation = تغيّرت الصياغة: أُضيف نفي أو أُزيل.
highlights-changed-gap = أُضيف نص أو أُزيل بين هذه الكلمات.
highlights-changed-wording = تغيّرت الصياغة.

## ما تم، في الإشعار الذي يتيح التراجع، مع نص لما تُراجع عنه ونص لما أُعيد

highlights-done-deleted =
    { $total ->
        [zero] لم يُحذف أي مقطع مُبرَز.
        [one] حُذف المقطع المُبرَز.
        [two] حُذف مقطعان مُبرَزان.
        [few] حُذفت { NUMBER($total) } مقاطع مُبرَزة.
        [many] حُذف { NUMBER($total) } مقطعًا مُبرَزًا.
       *[other] حُذف { NUMBER($total) } مقطع مُبرَز.
    }
    .undone =
        { $total ->
            [zero] لم يُستعد أي مقطع مُبرَز.
            [one] استُعيد المقطع المُبرَز.
            [two] استُعيد مقطعان مُبرَزان.
            [few] استُعيدت { NUMBER($total) } مقاطع مُبرَزة.
            [many] استُعيد { NUMBER($total) } مقطعًا مُبرَزًا.
           *[other] استُعيد { NUMBER($total) } مقطع مُبرَز.
        }
    .redone =
        { $total ->
            [zero] أُعيد التنفيذ: لم يُحذف أي مقطع مُبرَز.
            [one] أُعيد التنفيذ: حُذف المقطع المُبرَز.
            [two] أُعيد التنفيذ: حُذف مقطعان مُبرَزان.
            [few] أُعيد التنفيذ: حُذفت { NUMBER($total) } مقاطع مُبرَزة.
            [many] أُعيد التنفيذ: حُذف { NUMBER($total) } مقطعًا مُبرَزًا.
           *[other] أُعيد التنفيذ: حُذف { NUMBER($total) } مقطع مُبرَز.
        }
highlights-done-hidden =
    { $total ->
        [zero] لم يُخفَ أي مقطع مُبرَز.
        [one] أُخفي المقطع المُبرَز.
        [two] أُخفي مقطعان مُبرَزان.
        [few] أُخفيت { NUMBER($total) } مقاطع مُبرَزة.
        [many] أُخفي { NUMBER($total) } مقطعًا مُبرَزًا.
       *[other] أُخفي { NUMBER($total) } مقطع مُبرَز.
    }
    .undone =
        { $total ->
            [zero] لم يُستعد أي مقطع مُبرَز.
            [one] استُعيد المقطع المُبرَز.
            [two] استُعيد مقطعان مُبرَزان.
            [few] استُعيدت { NUMBER($total) } مقاطع مُبرَزة.
            [many] استُعيد { NUMBER($total) } مقطعًا مُبرَزًا.
           *[other] استُعيد { NUMBER($total) } مقطع مُبرَز.
        }
    .redone =
        { $total ->
            [zero] أُعيد التنفيذ: لم يُخفَ أي مقطع مُبرَز.
            [one] أُعيد التنفيذ: أُخفي المقطع المُبرَز.
            [two] أُعيد التنفيذ: أُخفي مقطعان مُبرَزان.
            [few] أُعيد التنفيذ: أُخفيت { NUMBER($total) } مقاطع مُبرَزة.
            [many] أُعيد التنفيذ: أُخفي { NUMBER($total) } مقطعًا مُبرَزًا.
           *[other] أُعيد التنفيذ: أُخفي { NUMBER($total) } مقطع مُبرَز.
        }
highlights-done-added =
    { $total ->
        [zero] لم يُضَف أي مقطع مُبرَز.
        [one] أُضيف المقطع المُبرَز.
        [two] أُضيف مقطعان مُبرَزان.
        [few] أُضيفت { NUMBER($total) } مقاطع مُبرَزة.
        [many] أُضيف { NUMBER($total) } مقطعًا مُبرَزًا.
       *[other] أُضيف { NUMBER($total) } مقطع مُبرَز.
    }
    .undone =
        { $total ->
            [zero] لم يُزَل أي مقطع مُبرَز.
            [one] أُزيل المقطع المُبرَز.
            [two] أُزيل مقطعان مُبرَزان.
            [few] أُزيلت { NUMBER($total) } مقاطع مُبرَزة.
            [many] أُزيل { NUMBER($total) } مقطعًا مُبرَزًا.
           *[other] أُزيل { NUMBER($total) } مقطع مُبرَز.
        }
    .redone =
        { $total ->
            [zero] أُعيد التنفيذ: لم يُضَف أي مقطع مُبرَز.
            [one] أُعيد التنفيذ: أُضيف المقطع المُبرَز.
            [two] أُعيد التنفيذ: أُضيف مقطعان مُبرَزان.
            [few] أُعيد التنفيذ: أُضيفت { NUMBER($total) } مقاطع مُبرَزة.
            [many] أُعيد التنفيذ: أُضيف { NUMBER($total) } مقطعًا مُبرَزًا.
           *[other] أُعيد التنفيذ: أُضيف { NUMBER($total) } مقطع مُبرَز.
        }
highlights-done-colour =
    { $total ->
        [zero] لم يتغيّر أي لون.
        [one] تغيّر اللون.
        [two] تغيّر لون مقطعين مُبرَزين.
        [few] تغيّر لون { NUMBER($total) } مقاطع مُبرَزة.
        [many] تغيّر لون { NUMBER($total) } مقطعًا مُبرَزًا.
       *[other] تغيّر لون { NUMBER($total) } مقطع مُبرَز.
    }
    .undone =
        { $total ->
            [zero] لم يُستعد أي لون.
            [one] استُعيد اللون السابق.
            [two] استُعيد لون مقطعين مُبرَزين.
            [few] استُعيد لون { NUMBER($total) } مقاطع مُبرَزة.
            [many] استُعيد لون { NUMBER($total) } مقطعًا مُبرَزًا.
           *[other] استُعيد لون { NUMBER($total) } مقطع مُبرَز.
        }
    .redone =
        { $total ->
            [zero] أُعيد التنفيذ: لم يتغيّر أي لون.
            [one] أُعيد التنفيذ: تغيّر اللون.
            [two] أُعيد التنفيذ: تغيّر لون مقطعين مُبرَزين.
            [few] أُعيد التنفيذ: تغيّر لون { NUMBER($total) } مقاطع مُبرَزة.
            [many] أُعيد التنفيذ: تغيّر لون { NUMBER($total) } مقطعًا مُبرَزًا.
           *[other] أُعيد التنفيذ: تغيّر لون { NUMBER($total) } مقطع مُبرَز.
        }
highlights-done-tags = عُدّلت الوسوم.
    .undone = استُعيدت الوسوم السابقة.
    .redone = أُعيد التنفيذ: عُدّلت الوسوم.
highlights-done-note = عُدّلت الملاحظة.
    .undone = استُعيدت الملاحظة السابقة.
    .redone = أُعيد التنفيذ: عُدّلت الملاحظة.
highlights-done-attached = أُعيد ربط المقطع المُبرَز.
    .undone = فُكّ ربط المقطع المُبرَز من جديد.
    .redone = أُعيد التنفيذ: أُعيد ربط المقطع المُبرَز.
highlights-done-reworded = نُقل المقطع المُبرَز إلى الصياغة الجديدة.
    .undone = أُرجع المقطع المُبرَز إلى الصياغة القديمة.
    .redone = أُعيد التنفيذ: نُقل المقطع المُبرَز إلى الصياغة الجديدة.
highlights-done-wording-kept = احتُفظ بالمقطع المُبرَز الأصلي.
    .undone = أُعيدت الإشارة إلى تغيّر المقطع المُبرَز.
    .redone = أُعيد التنفيذ: احتُفظ بالمقطع المُبرَز الأصلي.
highlights-done-restored = استُعيد المقطع المُبرَز.
    .undone = حُذف المقطع المُبرَز من جديد.
    .redone = أُعيد التنفيذ: استُعيد المقطع المُبرَز.
highlights-done-clip-tags = عُدّلت وسوم القصاصة.
    .undone = استُعيدت وسوم القصاصة السابقة.
    .redone = أُعيد التنفيذ: عُدّلت وسوم القصاصة.
highlights-done-clip-note = عُدّلت الملاحظة على القصاصة.
    .undone = استُعيدت الملاحظة السابقة على القصاصة.
    .redone = أُعيد التنفيذ: عُدّلت الملاحظة على القصاصة.
highlights-done-clip-deleted = نُقلت القصاصة إلى سلة المحذوفات.
    .undone = استُعيدت القصاصة.
    .redone = أُعيد التنفيذ: نُقلت القصاصة إلى سلة المحذوفات.
