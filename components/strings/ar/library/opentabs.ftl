### حفظ علامات التبويب في نافذة.

opentabs-title = حفظ علامات التبويب المفتوحة
opentabs-none = لا علامات تبويب لحفظها.
opentabs-all = كل علامات التبويب
opentabs-access = لا يستطيع Pressmark رؤية كل علامات التبويب هذه بعد.
    .next = عند الحفظ، يطلب المتصفح الإذن بالوصول إلى كل المواقع. وعندها يتعرّف Pressmark أيضًا على المقالات في الصفحات التي تزورها ما لم تكن قد أوقفت ذلك في الإعدادات. إذا رفضت، فلن تُحفظ علامات التبويب التي لا يراها Pressmark.
opentabs-private = علامات التبويب هذه في نافذة خاصة.
    .next = تبقى الصفحات التي تحفظها في مكتبتك بعد إغلاق النافذة.
opentabs-hidden = علامة تبويب لا يراها Pressmark
    .all =
        { $total ->
            [zero] يرى Pressmark كل علامات التبويب
            [one] علامة تبويب واحدة لا يراها Pressmark بعد
            [two] علامتا تبويب لا يراهما Pressmark بعد
            [few] { NUMBER($total) } علامات تبويب لا يراها Pressmark بعد
            [many] { NUMBER($total) } علامة تبويب لا يراها Pressmark بعد
           *[other] { NUMBER($total) } علامة تبويب لا يراها Pressmark بعد
        }
    .next = صفحات ويب، أو صفحات المتصفح نفسه التي لا يمكن حفظها
opentabs-forbidden = صفحة من صفحات المتصفح
opentabs-loading = علامة تبويب لا تزال قيد التحميل
    .reason = لم تكن صفحتها قد حُمّلت بعد. لم يُحفظ شيء.
opentabs-not-savable = لا يمكن حفظها
opentabs-start =
    { $total ->
        [0] حفظ علامات التبويب
        [one] حفظ علامة تبويب واحدة
        [two] حفظ علامتَي تبويب
        [few] حفظ { NUMBER($total) } علامات تبويب
        [many] حفظ { NUMBER($total) } علامة تبويب
       *[other] حفظ { NUMBER($total) } علامة تبويب
    }
opentabs-progress-label = جارٍ حفظ علامات التبويب
opentabs-working =
    { $total ->
        [zero] { NUMBER($done) } من علامات التبويب
        [one] { NUMBER($done) } من أصل علامة تبويب واحدة
        [two] { NUMBER($done) } من أصل علامتَي تبويب
        [few] { NUMBER($done) } من أصل { NUMBER($total) } علامات تبويب
        [many] { NUMBER($done) } من أصل { NUMBER($total) } علامة تبويب
       *[other] { NUMBER($done) } من أصل { NUMBER($total) } علامة تبويب
    }
opentabs-stop = إيقاف
opentabs-close = إغلاق
opentabs-undone =
    { $total ->
        [zero] لم تُنقل أي قصاصة إلى سلة المحذوفات.
        [one] نُقلت قصاصة واحدة إلى سلة المحذوفات.
        [two] نُقلت قصاصتان إلى سلة المحذوفات.
        [few] نُقلت { NUMBER($total) } قصاصات إلى سلة المحذوفات.
        [many] نُقلت { NUMBER($total) } قصاصة إلى سلة المحذوفات.
       *[other] نُقلت { NUMBER($total) } قصاصة إلى سلة المحذوفات.
    }
opentabs-recorded =
    { $total ->
        [zero] لم تُضف أي قصاصة.
        [one] أُضيفت قصاصة واحدة.
        [two] أُضيفت قصاصتان.
        [few] أُضيفت { NUMBER($total) } قصاصات.
        [many] أُضيفت { NUMBER($total) } قصاصة.
       *[other] أُضيفت { NUMBER($total) } قصاصة.
    }
opentabs-undo-incomplete = تعذّر نقل بعض القصاصات إلى سلة المحذوفات. لا تزال في مكتبتك.
opentabs-undo-failed = تعذّر نقل بعض القصاصات إلى سلة المحذوفات. حاول مرة أخرى.
opentabs-redo-failed = تعذّرت استعادة بعض القصاصات. حاول مرة أخرى.
opentabs-finished = اكتمل الحفظ. تبقى علامات التبويب مفتوحة.
opentabs-stopped =
    { $left ->
        [zero] توقّف الحفظ. حُفظت كل علامات التبويب.
        [one] توقّف الحفظ. بقيت علامة تبويب واحدة من دون حفظ.
        [two] توقّف الحفظ. بقيت علامتا تبويب من دون حفظ.
        [few] توقّف الحفظ. بقيت { NUMBER($left) } علامات تبويب من دون حفظ.
        [many] توقّف الحفظ. بقيت { NUMBER($left) } علامة تبويب من دون حفظ.
       *[other] توقّف الحفظ. بقيت { NUMBER($left) } علامة تبويب من دون حفظ.
    }

## التقرير

opentabs-outcome-saved = تم الحفظ
opentabs-outcome-link = حُفظت كرابط
opentabs-outcome-known = موجودة في مكتبتك من قبل
opentabs-outcome-missed = لم تُحفظ
opentabs-asleep =
    .reason = كان المتصفح قد أفرغ علامة التبويب هذه من الذاكرة.
opentabs-no-text = تعذّرت قراءة أي نص.
