### صفحة المكتبة.
library-import = استيراد…
library-save-tabs = حفظ التبويبات…

## الشريط الجانبي

library-places-label = الأقسام
library-places-open = الأقسام
library-place-all = الكل
library-place-unread = غير المقروءة
library-place-favourites = المفضلة
library-place-archive = الأرشيف
library-place-bin = سلة المحذوفات
library-places-tags = الوسوم
library-places-publishers = الناشرون
library-places-searches = عمليات البحث المحفوظة
library-place-notebook = دفتر الملاحظات
library-place-statistics = الإحصاءات
library-place-settings = الإعدادات
library-place-help = المساعدة
library-places-no-tags = تظهر هنا الوسوم التي تضيفها إلى القصاصات.
library-places-more = عرض المزيد ({ NUMBER($total) })
library-places-fewer = عرض أقل
library-places-expand = إظهار الوسوم الفرعية للوسم { $name }
library-places-collapse = إخفاء الوسوم الفرعية للوسم { $name }
library-places-menu-of = خيارات { $name }

## قائمة الوسم ومربعات حواره

library-tag-rename = إعادة تسمية أو دمج…
    .title = إعادة تسمية الوسم «{ $name }»
library-tag-shared = مشترك مع { $names }
    .nobody = وسم مشترك
    .into = الوسم «{ $tag }» مشترك: ستصل هذه القصاصات إلى أعضائه أيضًا، مع مقاطعك المُبرَزة وملاحظاتك.
library-tag-unshared =
    { $count ->
        [zero] لا وسوم مشتركة: { $tags }. { library-tag-others }
        [one] الوسم «{ $tags }» مشترك. ستبقى قصاصاته في مكتبتك، لكنك لن تشاركها بعد الآن. { library-tag-others }
        [two] الوسمان { $tags } مشتركان. ستبقى قصاصاتهما في مكتبتك، لكنك لن تشاركها بعد الآن. { library-tag-others }
        [few] الوسوم { $tags } مشتركة. ستبقى قصاصاتها في مكتبتك، لكنك لن تشاركها بعد الآن. { library-tag-others }
        [many] الوسوم { $tags } مشتركة. ستبقى قصاصاتها في مكتبتك، لكنك لن تشاركها بعد الآن. { library-tag-others }
       *[other] الوسوم { $tags } مشتركة. ستبقى قصاصاتها في مكتبتك، لكنك لن تشاركها بعد الآن. { library-tag-others }
    }
    .subtag = الوسم «{ $tags }» مشترك. لن تشارك بعد الآن القصاصات التي لا تحمل الوسم «{ $tags }» نفسه ولا وسمًا آخر من وسومه الفرعية. { library-tag-others }
library-tag-others = سيفقد الأعضاء الآخرون مقاطعك المُبرَزة وملاحظاتك فيها. والقصاصات التي لم تصلهم إلا منك تُنقل إلى سلة المحذوفات لديهم، ما لم يكونوا قد أضافوا إليها شيئًا. وسيظل يصلك ما يشاركه الآخرون.
library-tag-delete-shared = هل تريد حذف الوسم «{ $name }»؟
library-tag-delete = حذف الوسم
    .with-subtags = حذف الوسم ووسومه الفرعية
library-tag-colour = تغيير إلى اللون { common-colour-inline }
library-tag-no-colour = إزالة اللون
library-tag-new-name = الاسم الجديد
library-tag-parts = استخدم شرطة مائلة لإنشاء وسم فرعي: ألدن/البلدية.

library-tag-merges = الوسم «{ $name }» موجود من قبل. سيُدمج الوسمان.
    .counted =
        { $changed ->
            [zero] الوسم «{ $name }» موجود من قبل. سيُدمج الوسمان، ولن تتغيّر أي قصاصة.
            [one] الوسم «{ $name }» موجود من قبل. سيُدمج الوسمان، وبذلك تتغيّر قصاصة واحدة.
            [two] الوسم «{ $name }» موجود من قبل. سيُدمج الوسمان، وبذلك تتغيّر قصاصتان.
            [few] الوسم «{ $name }» موجود من قبل. سيُدمج الوسمان، وبذلك تتغيّر { NUMBER($changed) } قصاصات.
            [many] الوسم «{ $name }» موجود من قبل. سيُدمج الوسمان، وبذلك تتغيّر { NUMBER($changed) } قصاصة.
           *[other] الوسم «{ $name }» موجود من قبل. سيُدمج الوسمان، وبذلك تتغيّر { NUMBER($changed) } قصاصة.
        }
library-tag-too-long = يتجاوز هذا الاسم الحد الأقصى لعدد الأحرف، وهو { NUMBER($longest) }. اختر اسمًا أقصر.
    .child = سيتجاوز الوسم «{ $name }» الحد الأقصى لعدد الأحرف، وهو { NUMBER($longest) }. اختر اسمًا أقصر.
library-tag-within-itself = لا يمكن نقل وسم إلى داخل نفسه.
library-tag-rename-act = إعادة التسمية
library-tag-merge-act = دمج

## قائمة القصاصات

library-list-clips =
    { $total ->
        [zero] لا قصاصات
        [one] قصاصة واحدة
        [two] قصاصتان
        [few] { NUMBER($total) } قصاصات
        [many] { NUMBER($total) } قصاصة
       *[other] { NUMBER($total) } قصاصة
    }
library-list-so-far =
    { $total ->
        [zero] لا قصاصات حتى الآن
        [one] قصاصة واحدة أو أكثر
        [two] قصاصتان أو أكثر
        [few] { NUMBER($total) } قصاصات أو أكثر
        [many] { NUMBER($total) } قصاصة أو أكثر
       *[other] { NUMBER($total) } قصاصة أو أكثر
    }
library-list-indexing = جارٍ الفهرسة… { NUMBER($done) } من { NUMBER($total) }
library-list-compact = صفوف متراصّة
library-list-select = تحديد
library-list-unread = غير مقروءة
library-list-favourite = مفضّلة
library-list-also-in =
    { $total ->
        [zero] بلا ناشرين آخرين
        [one] وناشر آخر
        [two] وناشران آخران
        [few] و{ NUMBER($total) } ناشرين آخرين
        [many] و{ NUMBER($total) } ناشرًا آخر
       *[other] و{ NUMBER($total) } ناشر آخر
    }
library-list-loading = جارٍ التحميل…
library-list-gone = لم تعد في المكتبة
library-list-completeness-preview = معاينة فقط
library-list-completeness-page = صفحة مبسّطة
library-list-completeness-selection = جزء محدد
library-list-completeness-image = صورة
library-list-completeness-link = الرابط فقط
library-list-only-highlights =
    { $total ->
        [0] العنوان فقط
        [one] مقطع مُبرَز واحد فقط
        [two] مقطعان مُبرَزان فقط
        [few] { NUMBER($total) } مقاطع مُبرَزة فقط
        [many] { NUMBER($total) } مقطعًا مُبرَزًا فقط
       *[other] { NUMBER($total) } مقطع مُبرَز فقط
    }

## قوائم بلا قصاصات

library-empty-unread = لم يبقَ ما تقرؤه.
    .next = تبقى القصاصات هنا إلى أن تقرأها أو تؤرشفها.
library-empty-favourites = لا قصاصات مفضّلة بعد.
    .next = اضغط S عند قصاصة، أو النجمة فوقها، لإضافتها هنا.
library-empty-archive = الأرشيف فارغ.
    .next = حين تنتهي من قصاصة، اضغط E أو الزر فوقها لأرشفتها، فتخرج من «غير المقروءة»، لكن يظل بإمكانك العثور عليها.
library-empty-bin = سلة المحذوفات فارغة.
    .next = تبقى القصاصات المحذوفة هنا 30 يومًا، ويمكنك استعادتها حتى ذلك الحين.
library-empty-problem = في عبارة البحث هذه خطأ.
    .next = صحّح ما تحته خط لتظهر النتائج.

## إجراءات على القصاصات المحددة

library-bulk-label = القصاصات المحددة
library-bulk-selected = المحدد: { NUMBER($total) }
library-bulk-select-all = تحديد الكل ({ NUMBER($total) })
library-bulk-clear = إلغاء التحديد
library-bulk-tag = وسوم…
library-bulk-more = المزيد
library-bulk-read = وضع علامة «مقروءة»
library-bulk-unread = وضع علامة «غير مقروءة»
library-bulk-favourite = إضافة إلى المفضلة
library-bulk-unfavourite = إزالة من المفضلة
library-bulk-archive = أرشفة
library-bulk-unarchive = إخراج من الأرشيف
library-bulk-delete = حذف
library-bulk-restore = استعادة
library-bulk-empty-bin = إفراغ سلة المحذوفات
    .sure =
        { $total ->
            [zero] لن تُحذف أي قصاصة.
            [one] ستُحذف قصاصة واحدة نهائيًا مع مقاطعها المُبرَزة وملاحظاتها. لا يمكن التراجع عن ذلك.
            [two] ستُحذف قصاصتان نهائيًا مع مقاطعهما المُبرَزة وملاحظاتهما. لا يمكن التراجع عن ذلك.
            [few] ستُحذف { NUMBER($total) } قصاصات نهائيًا مع مقاطعها المُبرَزة وملاحظاتها. لا يمكن التراجع عن ذلك.
            [many] ستُحذف { NUMBER($total) } قصاصة نهائيًا مع مقاطعها المُبرَزة وملاحظاتها. لا يمكن التراجع عن ذلك.
           *[other] ستُحذف { NUMBER($total) } قصاصة نهائيًا مع مقاطعها المُبرَزة وملاحظاتها. لا يمكن التراجع عن ذلك.
        }
    .title = هل تريد إفراغ سلة المحذوفات؟
library-bulk-purge = حذف نهائي
    .title =
        { $total ->
            [zero] هل تريد الحذف نهائيًا؟
            [one] هل تريد حذف هذه القصاصة نهائيًا؟
            [two] هل تريد حذف قصاصتين نهائيًا؟
            [few] هل تريد حذف { NUMBER($total) } قصاصات نهائيًا؟
            [many] هل تريد حذف { NUMBER($total) } قصاصة نهائيًا؟
           *[other] هل تريد حذف { NUMBER($total) } قصاصة نهائيًا؟
        }
    .sure =
        { $total ->
            [1] ستُحذف معها نُسخها ومقاطعها المُبرَزة وملاحظاتها وصورها. لا يمكن التراجع عن ذلك.
            [2] ستُحذف معهما نُسخهما ومقاطعهما المُبرَزة وملاحظاتهما وصورهما. لا يمكن التراجع عن ذلك.
           *[other] ستُحذف معها نُسخها ومقاطعها المُبرَزة وملاحظاتها وصورها. لا يمكن التراجع عن ذلك.
        }
library-bulk-working = { NUMBER($done) } من { NUMBER($total) }
library-bulk-work-label = جارٍ تعديل القصاصات
library-bulk-cancelled =
    { $total ->
        [zero] توقّفت العملية بعد { NUMBER($done) }.
        [one] توقّفت العملية بعد { NUMBER($done) } من أصل قصاصة واحدة.
        [two] توقّفت العملية بعد { NUMBER($done) } من أصل قصاصتين.
        [few] توقّفت العملية بعد { NUMBER($done) } من أصل { NUMBER($total) } قصاصات.
        [many] توقّفت العملية بعد { NUMBER($done) } من أصل { NUMBER($total) } قصاصة.
       *[other] توقّفت العملية بعد { NUMBER($done) } من أصل { NUMBER($total) } قصاصة.
    }

## سلة المحذوفات

library-bin-stay =
    { $days ->
        [zero] لا تبقى القصاصات هنا.
        [one] تبقى القصاصات هنا يومًا واحدًا.
        [two] تبقى القصاصات هنا يومين.
        [few] تبقى القصاصات هنا { NUMBER($days) } أيام.
        [many] تبقى القصاصات هنا { NUMBER($days) } يومًا.
       *[other] تبقى القصاصات هنا { NUMBER($days) } يوم.
    }
library-bin-restore-first = هذه القصاصة في سلة المحذوفات. استعدها لتتمكن من تعديلها.
library-bin-since = في سلة المحذوفات منذ { $day }.
library-bin-until = يمكنك استعادتها حتى { $day }، مع مقاطعها المُبرَزة وملاحظاتها. بعد ذلك تُحذف نهائيًا.

## مربع حوار وسوم القصاصات المحددة

library-tagging-title =
    { $total ->
        [zero] إضافة وسوم
        [one] وسوم هذه القصاصة
        [two] وسوم قصاصتين
        [few] وسوم { NUMBER($total) } قصاصات
        [many] وسوم { NUMBER($total) } قصاصة
       *[other] وسوم { NUMBER($total) } قصاصة
    }
library-tagging-add = إضافة
library-tagging-remove = إزالة
    .label = إزالة { $name }
library-tagging-remove-none = لا وسوم
library-tagging-gathering = جارٍ تحميل الوسوم…
library-tagging-done = تطبيق

## ما تم، في الإشعار الذي يتيح التراجع

library-done-read =
    { $total ->
        [zero] لم تتغيّر أي قصاصة.
        [one] وُضعت علامة «مقروءة» على قصاصة واحدة.
        [two] وُضعت علامة «مقروءة» على قصاصتين.
        [few] وُضعت علامة «مقروءة» على { NUMBER($total) } قصاصات.
        [many] وُضعت علامة «مقروءة» على { NUMBER($total) } قصاصة.
       *[other] وُضعت علامة «مقروءة» على { NUMBER($total) } قصاصة.
    }
library-done-unread =
    { $total ->
        [zero] لم تتغيّر أي قصاصة.
        [one] وُضعت علامة «غير مقروءة» على قصاصة واحدة.
        [two] وُضعت علامة «غير مقروءة» على قصاصتين.
        [few] وُضعت علامة «غير مقروءة» على { NUMBER($total) } قصاصات.
        [many] وُضعت علامة «غير مقروءة» على { NUMBER($total) } قصاصة.
       *[other] وُضعت علامة «غير مقروءة» على { NUMBER($total) } قصاصة.
    }
library-done-favourite =
    { $total ->
        [zero] لم تُضف أي قصاصة إلى المفضلة.
        [one] أُضيفت قصاصة واحدة إلى المفضلة.
        [two] أُضيفت قصاصتان إلى المفضلة.
        [few] أُضيفت { NUMBER($total) } قصاصات إلى المفضلة.
        [many] أُضيفت { NUMBER($total) } قصاصة إلى المفضلة.
       *[other] أُضيفت { NUMBER($total) } قصاصة إلى المفضلة.
    }
library-done-unfavourite =
    { $total ->
        [zero] لم تُزل أي قصاصة من المفضلة.
        [one] أُزيلت قصاصة واحدة من المفضلة.
        [two] أُزيلت قصاصتان من المفضلة.
        [few] أُزيلت { NUMBER($total) } قصاصات من المفضلة.
        [many] أُزيلت { NUMBER($total) } قصاصة من المفضلة.
       *[other] أُزيلت { NUMBER($total) } قصاصة من المفضلة.
    }
library-done-archive =
    { $total ->
        [zero] لم تُؤرشف أي قصاصة.
        [one] أُرشفت قصاصة واحدة.
        [two] أُرشفت قصاصتان.
        [few] أُرشفت { NUMBER($total) } قصاصات.
        [many] أُرشفت { NUMBER($total) } قصاصة.
       *[other] أُرشفت { NUMBER($total) } قصاصة.
    }
library-done-unarchive =
    { $total ->
        [zero] لم تُخرج أي قصاصة من الأرشيف.
        [one] أُخرجت قصاصة واحدة من الأرشيف.
        [two] أُخرجت قصاصتان من الأرشيف.
        [few] أُخرجت { NUMBER($total) } قصاصات من الأرشيف.
        [many] أُخرجت { NUMBER($total) } قصاصة من الأرشيف.
       *[other] أُخرجت { NUMBER($total) } قصاصة من الأرشيف.
    }
library-done-delete =
    { $total ->
        [zero] لم تُنقل أي قصاصة إلى سلة المحذوفات.
        [one] نُقلت قصاصة واحدة إلى سلة المحذوفات.
        [two] نُقلت قصاصتان إلى سلة المحذوفات.
        [few] نُقلت { NUMBER($total) } قصاصات إلى سلة المحذوفات.
        [many] نُقلت { NUMBER($total) } قصاصة إلى سلة المحذوفات.
       *[other] نُقلت { NUMBER($total) } قصاصة إلى سلة المحذوفات.
    }
library-done-restore =
    { $total ->
        [zero] لم تُستعد أي قصاصة.
        [one] استُعيدت قصاصة واحدة.
        [two] استُعيدت قصاصتان.
        [few] استُعيدت { NUMBER($total) } قصاصات.
        [many] استُعيدت { NUMBER($total) } قصاصة.
       *[other] استُعيدت { NUMBER($total) } قصاصة.
    }
library-done-tags =
    { $total ->
        [zero] لم تتغيّر أي وسوم.
        [one] عُدّلت وسوم قصاصة واحدة.
        [two] عُدّلت وسوم قصاصتين.
        [few] عُدّلت وسوم { NUMBER($total) } قصاصات.
        [many] عُدّلت وسوم { NUMBER($total) } قصاصة.
       *[other] عُدّلت وسوم { NUMBER($total) } قصاصة.
    }
library-done-undone = تم التراجع.
library-done-undo-stopped = توقّف التراجع. تراجع مجددًا لإكماله.
library-done-nothing-to-undo = لا شيء للتراجع عنه.
library-done-redo-stopped = توقّفت الإعادة. اختر «إعادة» مجددًا لإكمالها.
library-done-nothing-to-redo = لا شيء لإعادته.
library-done-tag-renamed = أصبح اسم الوسم «{ $from }» الآن «{ $to }».
library-done-tag-deleted = حُذف الوسم «{ $name }»، وبقيت قصاصاته.
    .with-subtags = حُذف الوسم «{ $name }» ووسومه الفرعية، وبقيت قصاصاتها.
library-done-tag-coloured = تغيّر لون الوسم «{ $name }».
library-done-search-saved = تم الحفظ باسم «{ $name }».
library-done-search-deleted = حُذف البحث المحفوظ «{ $name }».
library-done-address-added = أُضيف الرابط.
library-done-address-changed = عُدّل الرابط.
library-done-address-removed = أُزيل الرابط.
library-done-highlights-moved =
    { $what ->
        [highlights]
            { $total ->
                [zero] لم يُنقل أي مقطع مُبرَز إلى «{ $headline }».
                [one] نُقل مقطع مُبرَز واحد إلى «{ $headline }».
                [two] نُقل مقطعان مُبرَزان إلى «{ $headline }».
                [few] نُقلت { NUMBER($total) } مقاطع مُبرَزة إلى «{ $headline }».
                [many] نُقل { NUMBER($total) } مقطعًا مُبرَزًا إلى «{ $headline }».
               *[other] نُقل { NUMBER($total) } مقطع مُبرَز إلى «{ $headline }».
            }
        [highlights-and-note]
            { $total ->
                [zero] نُقلت ملاحظتك إلى «{ $headline }».
                [one] نُقل مقطع مُبرَز واحد وملاحظتك إلى «{ $headline }».
                [two] نُقل مقطعان مُبرَزان وملاحظتك إلى «{ $headline }».
                [few] نُقلت { NUMBER($total) } مقاطع مُبرَزة وملاحظتك إلى «{ $headline }».
                [many] نُقل { NUMBER($total) } مقطعًا مُبرَزًا وملاحظتك إلى «{ $headline }».
               *[other] نُقل { NUMBER($total) } مقطع مُبرَز وملاحظتك إلى «{ $headline }».
            }
        [note] نُقلت ملاحظتك إلى «{ $headline }».
        [tags] نُقلت وسومك إلى «{ $headline }».
       *[entry] دُمجت هذه القصاصة في «{ $headline }».
    }
library-done-highlights-moved-from-bin =
    { $what ->
        [highlights]
            { $total ->
                [zero] لم يُنقل أي مقطع مُبرَز إلى «{ $headline }».
                [one] نُقل مقطع مُبرَز واحد إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
                [two] نُقل مقطعان مُبرَزان إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
                [few] نُقلت { NUMBER($total) } مقاطع مُبرَزة إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
                [many] نُقل { NUMBER($total) } مقطعًا مُبرَزًا إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
               *[other] نُقل { NUMBER($total) } مقطع مُبرَز إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
            }
        [highlights-and-note]
            { $total ->
                [zero] نُقلت ملاحظتك إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
                [one] نُقل مقطع مُبرَز واحد وملاحظتك إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
                [two] نُقل مقطعان مُبرَزان وملاحظتك إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
                [few] نُقلت { NUMBER($total) } مقاطع مُبرَزة وملاحظتك إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
                [many] نُقل { NUMBER($total) } مقطعًا مُبرَزًا وملاحظتك إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
               *[other] نُقل { NUMBER($total) } مقطع مُبرَز وملاحظتك إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
            }
        [note] نُقلت ملاحظتك إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
        [tags] نُقلت وسومك إلى القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
       *[entry] دُمجت هذه القصاصة في القصاصة «{ $headline }» التي استُعيدت من سلة المحذوفات.
    }
library-done-bin-emptied = أصبحت سلة المحذوفات فارغة.
library-done-purged =
    { $total ->
        [zero] لم تُحذف أي قصاصة نهائيًا.
        [one] حُذفت قصاصة واحدة نهائيًا.
        [two] حُذفت قصاصتان نهائيًا.
        [few] حُذفت { NUMBER($total) } قصاصات نهائيًا.
        [many] حُذفت { NUMBER($total) } قصاصة نهائيًا.
       *[other] حُذفت { NUMBER($total) } قصاصة نهائيًا.
    }
library-done-quote-copied = نُسخ الاقتباس مع مصدره.
library-done-images-removed = أُزيلت الصور المحفوظة.
library-done-copy-failed = تعذّر النسخ. حاول مرة أخرى.
