### الاستيراد.

import-title = استيراد
import-choose = اختيار ملفات…
import-drop = أو أفلِتها هنا
import-several =
    { $others ->
        [zero] { $name }
        [one] { $name } وملف آخر
        [two] { $name } وملفان آخران
        [few] { $name } و{ NUMBER($others) } ملفات أخرى
        [many] { $name } و{ NUMBER($others) } ملفًا آخر
       *[other] { $name } و{ NUMBER($others) } ملف آخر
    }
import-what-kinds = ملفات Pressmark ونسخه الاحتياطية؛ وملفات التصدير من Pocket وInstapaper وRaindrop وOmnivore وwallabag وReadwise وHypothesis وKindle وMatter وGoodLinks وPinboard وKarakeep وLinkwarden وObsidian Web Clipper؛ والإشارات المرجعية في المتصفح؛ وقوائم الروابط؛ وسائر ملفات CSV وJSON التي تضم روابط أو مقاطع مُبرَزة.
import-nothing-yet = سترى ما سيتغيّر قبل استيراد أي شيء.
import-looking = جارٍ قراءة { $name }…
import-found =
    { $total ->
        [zero] لا قصاصات حتى الآن
        [one] قصاصة واحدة حتى الآن
        [two] قصاصتان حتى الآن
        [few] { NUMBER($total) } قصاصات حتى الآن
        [many] { NUMBER($total) } قصاصة حتى الآن
       *[other] { NUMBER($total) } قصاصة حتى الآن
    }
import-progress-label = الاستيراد
import-lost-marks =
    { $lost ->
        [zero] كل المقاطع المُبرَزة موجودة في النص المحفوظ.
        [one] مقطع مُبرَز واحد ليس في النص المحفوظ. يُحتفظ به ويُدرج ضمن ما لم يُعثر عليه.
        [two] مقطعان مُبرَزان ليسا في النص المحفوظ. يُحتفظ بهما ويُدرجان ضمن ما لم يُعثر عليه.
        [few] { NUMBER($lost) } مقاطع مُبرَزة ليست في النص المحفوظ. يُحتفظ بها وتُدرج ضمن ما لم يُعثر عليه.
        [many] { NUMBER($lost) } مقطعًا مُبرَزًا ليس في النص المحفوظ. يُحتفظ بها وتُدرج ضمن ما لم يُعثر عليه.
       *[other] { NUMBER($lost) } مقطع مُبرَز ليس في النص المحفوظ. يُحتفظ بها وتُدرج ضمن ما لم يُعثر عليه.
    }
import-links = الصفحات الخالية من النص تُحفظ كروابط. يمكنك جلب نصوصها بعد الاستيراد.
import-new-links =
    { $total ->
        [1]
            { $new ->
                [1] القصاصة الجديدة مجرد رابط بلا نص.
               *[other] إحدى القصاصات الجديدة مجرد رابط بلا نص.
            }
        [2] اثنتان من القصاصات الجديدة مجرد رابطين بلا نص.
       *[other] { NUMBER($total) } من القصاصات الجديدة مجرد روابط بلا نص.
    }
import-report-title = ما جرى تخطّيه أو تغييره
import-report-detail = { $reason } ({ $detail })
import-more-remarks = و{ NUMBER($total) } غيرها. احفظ التقرير لترى كل شيء.
import-nothing-left-out = لم يُتخطَّ شيء.
import-mode-label = ما هو موجود في مكتبتك من قبل
import-merge = الاحتفاظ به وإضافة الجديد
import-replace = إحلال ما في الملف محلّه
    .sure = القصاصات غير الموجودة في الملف تُنقل إلى سلة المحذوفات. والموجودة فيه تفقد ما ليس في الملف. تجد أدناه ما سيُزال.
    .sure-backup = القصاصات غير الموجودة في الملف تُنقل إلى سلة المحذوفات. والموجودة فيه تفقد ما ليس في الملف. تجد أدناه ما سيُزال. وتُستبدل أيضًا الإعدادات وعمليات البحث المحفوظة وألوان الوسوم.
    .synced = المزامنة مفعّلة على هذا الجهاز، لذا تُستبدل المكتبة على جميع أجهزتك.
import-altered = الملف تالف، وقد يكون بعض نصه خاطئًا. إن كانت لديك نسخة أخرى منه، فاستورد تلك.
import-all-to-bin =
    { $total ->
        [zero] لا قصاصات في الملف خارج سلة محذوفاته.
        [one] لا قصاصات في الملف خارج سلة محذوفاته. ستُنقل القصاصة الوحيدة في مكتبتك إلى سلة المحذوفات.
        [two] لا قصاصات في الملف خارج سلة محذوفاته. ستُنقل القصاصتان الموجودتان في مكتبتك إلى سلة المحذوفات.
        [few] لا قصاصات في الملف خارج سلة محذوفاته. ستُنقل كل القصاصات في مكتبتك، وعددها { NUMBER($total) }، إلى سلة المحذوفات.
        [many] لا قصاصات في الملف خارج سلة محذوفاته. ستُنقل كل القصاصات في مكتبتك، وعددها { NUMBER($total) }، إلى سلة المحذوفات.
       *[other] لا قصاصات في الملف خارج سلة محذوفاته. ستُنقل كل القصاصات في مكتبتك، وعددها { NUMBER($total) }، إلى سلة المحذوفات.
    }
import-cannot-replace = تتعذّر قراءة الملف كاملًا، لذا لا يمكن أن يحل محل مكتبتك.
import-restore-bin =
    { $total ->
        [zero] لا قصاصات في سلة المحذوفات
        [one] استعادة القصاصة الموجودة في سلة المحذوفات
        [two] استعادة القصاصتين الموجودتين في سلة المحذوفات
        [few] استعادة القصاصات الموجودة في سلة المحذوفات ({ NUMBER($total) })
        [many] استعادة القصاصات الموجودة في سلة المحذوفات ({ NUMBER($total) })
       *[other] استعادة القصاصات الموجودة في سلة المحذوفات ({ NUMBER($total) })
    }
import-start =
    { $total ->
        [0] لا شيء للاستيراد
        [one] استيراد قصاصة واحدة
        [two] استيراد قصاصتين
        [few] استيراد { NUMBER($total) } قصاصات
        [many] استيراد { NUMBER($total) } قصاصة
       *[other] استيراد { NUMBER($total) } قصاصة
    }
import-start-rest = استيراد الباقي
import-rest = لا قصاصات للاستيراد. ستُضاف عمليات البحث المحفوظة وألوان الوسوم والمسوّدات والصور الناقصة.
import-start-replace = استبدال المكتبة
import-working =
    { $total ->
        [zero] { NUMBER($done) } من القصاصات
        [one] { NUMBER($done) } من أصل قصاصة واحدة
        [two] { NUMBER($done) } من أصل قصاصتين
        [few] { NUMBER($done) } من أصل { NUMBER($total) } قصاصات
        [many] { NUMBER($done) } من أصل { NUMBER($total) } قصاصة
       *[other] { NUMBER($done) } من أصل { NUMBER($total) } قصاصة
    }
import-stop = إيقاف
import-done = تم الاستيراد.
import-stopped = توقّف الاستيراد. ما استُورد باقٍ. للمتابعة، ابدأ الاستيراد من جديد.
import-failed = توقّف الاستيراد.
    .safe = ما استُورد باقٍ.
    .unread = لم يُستورد شيء.
import-done-clips =
    { $total ->
        [zero] لم تُستورد أي قصاصة.
        [one] استُوردت قصاصة واحدة.
        [two] استُوردت قصاصتان.
        [few] استُوردت { NUMBER($total) } قصاصات.
        [many] استُوردت { NUMBER($total) } قصاصة.
       *[other] استُوردت { NUMBER($total) } قصاصة.
    }
import-done-highlights =
    { $total ->
        [zero] لم يُستورد أي مقطع مُبرَز.
        [one] استُورد مقطع مُبرَز واحد.
        [two] استُورد مقطعان مُبرَزان.
        [few] استُوردت { NUMBER($total) } مقاطع مُبرَزة.
        [many] استُورد { NUMBER($total) } مقطعًا مُبرَزًا.
       *[other] استُورد { NUMBER($total) } مقطع مُبرَز.
    }
import-undo = التراجع عن الاستيراد
import-undo-moved =
    { $total ->
        [0] لم تبقَ قصاصات مستوردة لنقلها إلى سلة المحذوفات.
        [one] نُقلت قصاصة مستوردة واحدة إلى سلة المحذوفات.
        [two] نُقلت قصاصتان مستوردتان إلى سلة المحذوفات.
        [few] نُقلت { NUMBER($total) } قصاصات مستوردة إلى سلة المحذوفات.
        [many] نُقلت { NUMBER($total) } قصاصة مستوردة إلى سلة المحذوفات.
       *[other] نُقلت { NUMBER($total) } قصاصة مستوردة إلى سلة المحذوفات.
    }
import-undo-highlights =
    { $total ->
        [zero] لم يُحذف أي مقطع مُبرَز مستورد.
        [one] حُذف مقطع مُبرَز مستورد واحد مما كان لديك من قبل. ويبقى كل ما أُضيف إليه غير ذلك.
        [two] حُذف مقطعان مُبرَزان مستوردان مما كان لديك من قبل. ويبقى كل ما أُضيف إليه غير ذلك.
        [few] حُذفت { NUMBER($total) } مقاطع مُبرَزة مستوردة مما كان لديك من قبل. ويبقى كل ما أُضيف إليه غير ذلك.
        [many] حُذف { NUMBER($total) } مقطعًا مُبرَزًا مستوردًا مما كان لديك من قبل. ويبقى كل ما أُضيف إليه غير ذلك.
       *[other] حُذف { NUMBER($total) } مقطع مُبرَز مستورد مما كان لديك من قبل. ويبقى كل ما أُضيف إليه غير ذلك.
    }
import-undo-kept =
    { $total ->
        [zero] لا قصاصات من قبل أُضيف إليها شيء أو تغيّر.
        [one] قصاصة واحدة كانت لديك من قبل لا تزال تحتفظ بما أُضيف إليها أو تغيّر فيها.
        [two] قصاصتان كانتا لديك من قبل لا تزالان تحتفظان بما أُضيف إليهما أو تغيّر فيهما.
        [few] { NUMBER($total) } قصاصات كانت لديك من قبل لا تزال تحتفظ بما أُضيف إليها أو تغيّر فيها.
        [many] { NUMBER($total) } قصاصة كانت لديك من قبل لا تزال تحتفظ بما أُضيف إليها أو تغيّر فيها.
       *[other] { NUMBER($total) } قصاصة كانت لديك من قبل لا تزال تحتفظ بما أُضيف إليها أو تغيّر فيها.
    }
import-undo-backup = يبقى كل ما أُضيف من النسخة الاحتياطية غير ذلك.
import-save-report = حفظ التقرير
import-close = إغلاق
import-cancel = إلغاء

## أعداد ما يغيّره الاستيراد

import-count-added = جديدة
import-count-changed = متغيّرة
import-count-restored = مستعادة من سلة المحذوفات
import-count-binned = إلى سلة المحذوفات
import-count-unchanged = موجودة من قبل
import-count-inBin = في سلة المحذوفات
import-count-marks = مقاطع مُبرَزة

## أنواع الملفات

import-kind-pressmark = Pressmark
import-kind-pressmark-backup = نسخة احتياطية من Pressmark
import-kind-annotations-csv = مقاطع مُبرَزة من Pressmark
import-kind-pocket-csv = Pocket
import-kind-pocket-html = Pocket
import-kind-instapaper-csv = Instapaper
import-kind-instapaper-html = Instapaper
import-kind-raindrop-csv = Raindrop
import-kind-readwise = Readwise
import-kind-readwise-reader-csv = Readwise Reader
import-kind-table = جدول صفحات
import-kind-highlights = جدول مقاطع مُبرَزة
import-kind-pages = قائمة صفحات
import-kind-omnivore = Omnivore
import-kind-wallabag = wallabag
import-kind-hypothesis = Hypothesis
import-kind-web-annotation = Web Annotation
import-kind-karakeep = Karakeep
import-kind-linkwarden = Linkwarden
import-kind-bookmarks = إشارات مرجعية
import-kind-clipper-note = ملف Markdown بترويسة خصائص
import-kind-kindle = Kindle
import-kind-addresses = قائمة روابط
import-kind-folder = عدة ملفات

## لماذا في التقرير سطر

import-reason-no-web-address = لا رابط؛ جرى التخطّي
import-reason-no-address = لا رابط لهذا العمل في الملف؛ حُفظت مقاطعه المُبرَزة تحت عنوانه
import-reason-several-holders = عدة قصاصات لديك تتضمن هذه الكلمات؛ حُفظ المقطع المُبرَز منفردًا
import-reason-malformed = تعذّرت القراءة على نحو سليم؛ جرى التخطّي كليًا أو جزئيًا
import-reason-too-large = أطول من اللازم أو متداخل بعمق زائد؛ جرى الاختصار أو التخطّي
import-reason-field-not-kept = لا يخزّن Pressmark هذا؛ جرى التخطّي
import-reason-wrong-type = قيمة غير متوقعة؛ جرى التخطّي
import-reason-no-time = ليس تاريخًا صحيحًا؛ جرى التخطّي
import-reason-time-ahead = تاريخ في المستقبل؛ استُخدم تاريخ الاستيراد
import-reason-no-tag = وسم فارغ؛ جرى التخطّي
import-reason-tag-changed = عُدّل اسم الوسم
import-reason-mark-without-words = مقطع مُبرَز بلا نص؛ أُضيفت ملاحظته إلى ملاحظة القصاصة
import-reason-empty-mark = مقطع مُبرَز بلا نص ولا ملاحظة؛ جرى التخطّي
import-reason-colour-changed = استُخدم أقرب لون
import-reason-unknown-state = حالة غير معروفة؛ جرى التخطّي
import-reason-no-text = تعذّرت قراءة النص؛ حُفظ كرابط
import-reason-cut-off = الملف مبتور؛ قُرئ كل ما قبل موضع البتر
import-reason-bad-characters = تعذّرت قراءة بعض الأحرف؛ إن كانت لديك نسخة أخرى من الملف، فاستورد تلك
import-reason-encoding-guessed = لا يذكر الملف ترميز نصه؛ جرى تخمينه
import-reason-open-quote = علامة اقتباس لم تُغلق؛ جرى تخطّي الباقي
import-reason-unknown-file-skipped = نوع ملف غير معروف؛ جرى التخطّي
import-reason-hidden-folder = مجلد مخفي؛ جرى التخطّي
import-reason-file-damaged = ملف تالف؛ جرى تخطّي ما تعذّرت قراءته
import-reason-file-unsupported = محمي بكلمة مرور أو مضغوط بطريقة غير معروفة؛ جرى التخطّي
import-reason-file-altered = ملف تالف؛ قد يكون بعض نصه خاطئًا
import-reason-record-damaged = تالف؛ جرى التخطّي
import-reason-unsafe-name = اسم ملف يشير إلى خارج ملف zip؛ جرى التخطّي
import-reason-repeated-id = مذكور مرتين في الملف؛ جرى تخطّي الثاني
import-reason-taken-id = لشيء آخر في مكتبتك المعرّف نفسه؛ جرى التخطّي
import-reason-not-valid = ليس بصيغة يستطيع هذا الإصدار من Pressmark قراءتها؛ جرى التخطّي
import-reason-file-missing = غير موجود في الملف
import-reason-picture-beside = صورة في ملف منفصل بلا رابطها على الويب؛ جرى التخطّي
import-reason-comment-left-out = لا يخزّن Pressmark تعليقات داخل النص؛ جرى التخطّي
import-reason-lost-mark = ليس في النص المحفوظ؛ أُدرج المقطع المُبرَز ضمن ما لم يُعثر عليه
import-reason-place-guessed = تتكرر هذه الكلمات في النص؛ أُبرز أول موضع لها
import-reason-kept-otherwise = حُفظت قيمة مختلفة من قبل؛ جرى الاحتفاظ بها
import-reason-earlier-words = جرى الاحتفاظ بالنص الأحدث وترك الأقدم
import-reason-id-lost = اقتباس معرّف مقطعه المُبرَز مفقود؛ أُضيف إلى ملاحظة القصاصة
import-reason-replaced-words = في مكتبتك لا في الملف؛ جرت الإزالة
import-reason-to-bin = ليس في الملف، أو هو في سلة محذوفاته؛ نُقل إلى سلة المحذوفات
import-reason-in-bin = في سلة المحذوفات، ويبقى فيها

## الموضع الذي يشير إليه سطر التقرير في الملف

import-place-row = رقم { NUMBER($row) }
import-place-column = العمود { NUMBER($column) }
import-place-times =
    { $total ->
        [zero] لم يتكرر
        [one] مرة واحدة
        [two] مرتان
        [few] { NUMBER($total) } مرات
        [many] { NUMBER($total) } مرة
       *[other] { NUMBER($total) } مرة
    }

## ما يخصه سطر التقرير من قصاصة أو من المكتبة

import-part-note = الملاحظة
import-part-tags = الوسوم
import-part-mark = المقطع المُبرَز
import-part-colour = اللون
import-part-text = النسخة
import-part-correction = التصحيح
import-part-language = اللغة
import-part-search = البحث المحفوظ
