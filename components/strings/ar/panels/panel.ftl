### اللوحة الجانبية.

panel-reading = جارٍ قراءة الصفحة…
panel-ordinary = لا مقال مفتوح.
    .next = افتح مقالًا ليظهر هنا، أو اختر واحدًا من مكتبتك.
panel-open-library-tab = عرض المكتبة
panel-not-saved =
    { $kind ->
        [article] هذا المقال ليس في مكتبتك بعد.
        [link] هذه الصفحة ليست في مكتبتك بعد.
       *[page] هذه الصفحة ليست في مكتبتك بعد.
    }
    .next =
        { $kind ->
            [article] احفظه لتكتب ملاحظات. والإبراز في الصفحة يحفظه أيضًا.
            [page] لم يُعثر على مقال هنا. يمكنك حفظ الصفحة كنص مبسّط، أو إبراز جزء منها.
           *[link] لا يمكن حفظ سوى عنوان هذه الصفحة ورابطها.
        }
panel-saved = تم الحفظ في { $day }
panel-not-open = الصفحة غير مفتوحة في علامة التبويب هذه. المقاطع المُبرَزة مرتّبة حسب النسخة المحفوظة.
panel-tabs-label = اللوحة الجانبية
panel-notes = المقاطع المُبرَزة
panel-article = المقال
panel-library = المكتبة
panel-no-copy = لا نسخة محفوظة بعد.
panel-article-not-saved = تظهر النسخة المحفوظة هنا بعد أن تحفظ الصفحة.
panel-highlights-only = لا نص للمقال.
    .next = لا رابط لهذه القصاصة بعد. يمكنك إضافة رابط من المكتبة.
panel-clip-deleted = نُقلت القصاصة إلى سلة المحذوفات.
panel-open-whole-library = فتح في علامة تبويب
panel-drop-links = أفلِت هنا لحفظ الرابط
    .private = لا يمكن حفظ الروابط في نافذة خاصة
panel-drop-text = أفلِت هنا لحفظ النص المحدد أو إبرازه
panel-selection-saved = حُفظ النص المحدد في مكتبتك.
panel-selection-added = أُضيف النص المحدد إلى قصاصة هذه الصفحة.
panel-selection-known = موجود من قبل في قصاصة هذه الصفحة.
panel-selection-removed = أُزيل من قصاصة هذه الصفحة.
panel-links-reading =
    { $total ->
        [zero] لم يُحفظ أي رابط.
        [one] تم الحفظ. جارٍ جلب النص…
        [two] حُفظ رابطان. جارٍ جلب النصوص…
        [few] حُفظت { NUMBER($total) } روابط. جارٍ جلب النصوص…
        [many] حُفظ { NUMBER($total) } رابطًا. جارٍ جلب النصوص…
       *[other] حُفظ { NUMBER($total) } رابط. جارٍ جلب النصوص…
    }
panel-links-none-dropped = لم يُحفظ شيء. يمكنك أن تفلت هنا روابط، أو نصًا محددًا في صفحة علامة التبويب هذه.
panel-links-none-pasted = لا رابط فيما لصقته.
panel-links-removed =
    { $total ->
        [zero] لم تُنقل أي قصاصة إلى سلة المحذوفات.
        [one] تم النقل إلى سلة المحذوفات.
        [two] نُقلت قصاصتان إلى سلة المحذوفات.
        [few] نُقلت { NUMBER($total) } قصاصات إلى سلة المحذوفات.
        [many] نُقلت { NUMBER($total) } قصاصة إلى سلة المحذوفات.
       *[other] نُقلت { NUMBER($total) } قصاصة إلى سلة المحذوفات.
    }
panel-links-restored =
    { $total ->
        [zero] لم تُستعد أي قصاصة.
        [one] تمت الاستعادة إلى مكتبتك.
        [two] استُعيدت قصاصتان.
        [few] استُعيدت { NUMBER($total) } قصاصات.
        [many] استُعيدت { NUMBER($total) } قصاصة.
       *[other] استُعيدت { NUMBER($total) } قصاصة.
    }

## ربط مقطع مُبرَز مفقود بموضع آخر

panel-attach-label = إعادة ربط مقطع مُبرَز
panel-attach-on-page = حدد الموضع الجديد في الصفحة أو في النسخة المحفوظة، ثم انقر «ربط».
panel-attach-in-copy = حدد الموضع الجديد في النسخة المحفوظة، ثم انقر «ربط».
panel-attach-attach = ربط
panel-attach-nothing-selected = لم تحدد شيئًا بعد.
panel-attach-page-gone = لا يستطيع Pressmark قراءة ما حددته في هذه الصفحة. حدد النص في النسخة المحفوظة بدلًا من ذلك.

## التراجع والإعادة

panel-redo = إعادة
