### تصحيحات المستخدم لمقال.

corrections-edit-details = تعديل التفاصيل
corrections-edit-text = تعديل النص

## مربع حوار التفاصيل

corrections-title = التفاصيل
corrections-sources = من أين جاءت هذه التفاصيل
corrections-authors-hint = اكتب كل اسم في سطر. وإن كتبت عدة أسماء في سطر واحد، فافصل بينها بفواصل (،)، أو بفواصل منقوطة (؛) إن كان في أحدها فاصلة.
corrections-source-hint = الوكالة أو الناشر الذي نُقل عنه المقال.
corrections-names =
    { $total ->
        [zero] بلا كتّاب: { $names }
        [one] كاتب واحد: { $names }
        [two] كاتبان: { $names }
        [few] { NUMBER($total) } كتّاب: { $names }
        [many] { NUMBER($total) } كاتبًا: { $names }
       *[other] { NUMBER($total) } كاتب: { $names }
    }
corrections-corrected = صحّحته بنفسك.
corrections-page-says = الأصل: { $value }
corrections-page-not-found = الأصل: فارغ.
corrections-page-not-selected = ليس ضمن الجزء المحدد.
corrections-page-uncertain = لم يتأكد Pressmark مما تقوله الصفحة، فلم يأخذه.
corrections-use-page = استخدام الأصل
    .label = استخدام الأصل في «{ $field }»
corrections-clear = مسح
    .label = مسح «{ $field }»
corrections-save = حفظ
corrections-discard = تجاهل التغييرات
corrections-problem-no-headline = أدخل عنوانًا. لا بد لكل قصاصة من عنوان.
corrections-problem-no-day = أدخل تاريخًا صحيحًا، أو اترك الحقل فارغًا.
corrections-problem-year-too-early = أدخل سنة لا تسبق 1600.
corrections-problem-day-in-future = لا يمكن أن يكون التاريخ في المستقبل.
corrections-problem-changed-too-early = لا يمكن أن يسبق هذا التاريخ «تاريخ النشر».
corrections-not-saved = تعذّر حفظ تغييراتك، لكنها لا تزال هنا. حاول مرة أخرى.

## تحت المقال

corrections-fields-corrected = حقول صحّحتها بنفسك: { $fields }
corrections-field-value = { $field }: { $value }
corrections-blocks-removed =
    { $total ->
        [zero] لم تُزل أي جزء من النص.
        [one] أزلت جزءًا واحدًا من النص.
        [two] أزلت جزأين من النص.
        [few] أزلت { NUMBER($total) } أجزاء من النص.
        [many] أزلت { NUMBER($total) } جزءًا من النص.
       *[other] أزلت { NUMBER($total) } جزء من النص.
    }
corrections-draft = لديك تغييرات غير محفوظة في تفاصيل هذه القصاصة.
    .continue = متابعة التعديل

## حقل صُحّح على عدة أجهزة

corrections-overruled = { $field }: صُحّح على أكثر من جهاز
    .about = كل التصحيحات محفوظة. اختر واحدًا لجميع أجهزتك.
corrections-overruled-shown = المعروض الآن. تغيّر { $ago }.
corrections-overruled-other = تغيّر { $ago }.
corrections-overruled-empty = فارغ
corrections-overruled-keep = الاحتفاظ بهذا
    .label = الاحتفاظ بهذا: { $field }
corrections-overruled-use = استخدام هذا
    .label = استخدام هذا: { $field }

## وضع إزالة أجزاء من النص

corrections-editing-text = أزِل كل ما لا ينتمي إلى هذا النص. يمكنك استعادته متى شئت.
    .done = تم
corrections-remove-block = إزالة
    .label = إزالة: { $name }
corrections-restore-block = استعادة
    .label = استعادة: { $name }
corrections-removed = أُزيل: { $name }
corrections-image = صورة
corrections-line = خط فاصل

## ما تم، في الإشعار الذي يتيح التراجع

corrections-done-details = عُدّلت التفاصيل.
corrections-done-block-removed = تمت الإزالة من النص.
corrections-done-block-restored = تمت الاستعادة إلى النص.
