### جلب نصوص الروابط.

filling-title = جلب المقالات
filling-offer =
    { $total ->
        [zero] لا صفحات حُفظ رابطها فقط.
        [one] لم يُحفظ سوى رابط هذه الصفحة.
        [two] لم يُحفظ سوى رابطَي هاتين الصفحتين.
        [few] لم يُحفظ سوى روابط هذه الصفحات، وعددها { NUMBER($total) }.
        [many] لم يُحفظ سوى روابط هذه الصفحات، وعددها { NUMBER($total) }.
       *[other] لم يُحفظ سوى روابط هذه الصفحات، وعددها { NUMBER($total) }.
    }
filling-open =
    { $total ->
        [1] جلب المقال…
        [2] جلب المقالين…
       *[other] جلب المقالات…
    }
filling-open-any = جلب المقالات…
filling-counting = جارٍ البحث عن روابط…
filling-nothing = لا روابط أخرى لجلبها الآن.
filling-missed-before =
    { $total ->
        [zero] لم يتعذّر جلب أي صفحة بالكامل من قبل
        [one] تعذّر من قبل جلب صفحة واحدة بالكامل
        [two] تعذّر من قبل جلب صفحتين بالكامل
        [few] تعذّر من قبل جلب { NUMBER($total) } صفحات بالكامل
        [many] تعذّر من قبل جلب { NUMBER($total) } صفحة بالكامل
       *[other] تعذّر من قبل جلب { NUMBER($total) } صفحة بالكامل
    }
filling-again = إعادة محاولة جلبها
filling-start =
    { $total ->
        [0] جلب المقالات
        [one] جلب مقال واحد
        [two] جلب مقالين
        [few] جلب { NUMBER($total) } مقالات
        [many] جلب { NUMBER($total) } مقالًا
       *[other] جلب { NUMBER($total) } مقال
    }
filling-cancel = إلغاء
filling-progress-label = جارٍ جلب المقالات
filling-working =
    { $total ->
        [zero] { NUMBER($done) } من الروابط
        [one] { NUMBER($done) } من أصل رابط واحد
        [two] { NUMBER($done) } من أصل رابطين
        [few] { NUMBER($done) } من أصل { NUMBER($total) } روابط
        [many] { NUMBER($done) } من أصل { NUMBER($total) } رابطًا
       *[other] { NUMBER($done) } من أصل { NUMBER($total) } رابط
    }
filling-came =
    { $filled ->
        [zero] لم يُجلب أي مقال
        [one] جُلب مقال واحد
        [two] جُلب مقالان
        [few] جُلبت { NUMBER($filled) } مقالات
        [many] جُلب { NUMBER($filled) } مقالًا
       *[other] جُلب { NUMBER($filled) } مقال
    }
filling-left =
    { $left ->
        [zero] لم تبقَ أي صفحة كرابط بلا نص
        [one] صفحة واحدة لا تزال رابطًا بلا نص
        [two] صفحتان لا تزالان رابطين بلا نص
        [few] { NUMBER($left) } صفحات لا تزال روابط بلا نص
        [many] { NUMBER($left) } صفحة لا تزال روابط بلا نص
       *[other] { NUMBER($left) } صفحة لا تزال روابط بلا نص
    }
filling-none-left = لم تبقَ روابط لجلبها
filling-at = جارٍ الجلب من { $site }
filling-resting = توقّف قصير لتجنّب إثقال أحد المواقع
filling-stop = إيقاف
filling-hide = إخفاء
filling-show = التفاصيل
filling-report = التقرير
    .title = مقالات لم تُجلب أو لم تكتمل
    .hint = افتح صفحة لتتحقق منها. إن أمكنك قراءة المقال هناك، فاحفظه بزر Pressmark.
filling-dismiss = إغلاق
filling-lost-marks =
    { $lost ->
        [zero] عُثر على كل المقاطع المُبرَزة في المقالات المجلوبة.
        [one] تعذّر العثور على أحد المقاطع المُبرَزة في المقال المجلوب. لا يزال مدرجًا مع قصاصته.
        [two] تعذّر العثور على مقطعين مُبرَزين في المقالات المجلوبة. لا يزالان مدرجين مع قصاصاتهما.
        [few] تعذّر العثور على { NUMBER($lost) } مقاطع مُبرَزة في المقالات المجلوبة. لا تزال مدرجة مع قصاصاتها.
        [many] تعذّر العثور على { NUMBER($lost) } مقطعًا مُبرَزًا في المقالات المجلوبة. لا تزال مدرجة مع قصاصاتها.
       *[other] تعذّر العثور على { NUMBER($lost) } مقطع مُبرَز في المقالات المجلوبة. لا تزال مدرجة مع قصاصاتها.
    }
filling-more-links = و{ NUMBER($total) } غيرها
filling-close = إغلاق

## لماذا لا يمكن بدء الجلب

filling-trouble-not-allowed = لجلب المقالات، يحتاج Pressmark إلى إذن الوصول إلى كل المواقع. ابدأ من جديد ووافق عند السؤال، أو امنح الإذن من قائمة الإضافات في المتصفح.
filling-trouble-elsewhere = تُجلب المقالات الآن في علامة تبويب أو نافذة أخرى. انتظر حتى ينتهي ذلك.

## كيف انتهى الجلب

filling-ended-done = اكتمل الجلب.
filling-ended-stopped = توقّف الجلب. المقالات التي جُلبت باقية. ابدأ من جديد للمتابعة.
filling-ended-failed = توقّف الجلب.
    .safe = المقالات التي جُلبت باقية.
filling-ended-offline = لا اتصال. المقالات التي جُلبت باقية. ابدأ من جديد للمتابعة.

## الأعداد في التقرير

filling-count-filled = المقالات
filling-count-previews = منها معاينات
filling-count-missed = لم تُجلب
filling-count-marks = مقاطع مُبرَزة عُثر عليها

## لماذا يذكر التقرير صفحة

filling-reason-not-there = لا صفحة في الموقع على هذا الرابط
filling-reason-refused = رفض الموقع إرسال الصفحة، ربما لأنه يشترط تسجيل الدخول
filling-reason-busy = الموقع مزدحم أو يحدّ من عدد الطلبات
filling-reason-server-trouble = في الموقع مشكلة
filling-reason-unreachable = يتعذّر الوصول إلى الموقع
filling-reason-too-slow = تأخر الموقع كثيرًا في الاستجابة
filling-reason-too-large = الصفحة كبيرة جدًا
filling-reason-no-page = ليست صفحة ويب، وقد تكون ملف PDF أو صورة أو فيديو
filling-reason-no-article = لم يُعثر على مقال في الصفحة
filling-reason-led-elsewhere = إعادة توجيه إلى موقع آخر؛ احفظ تلك الصفحة إن كانت هي المقال
filling-reason-local-network = لا يجلب Pressmark صفحات من شبكتك الخاصة، ولا صفحات تُعيد التوجيه إليها
filling-reason-preview = لم تظهر سوى معاينة، فحُفظت

## ما الذي سيحدث، سطرًا سطرًا

filling-plan-pace = تُجلب الصفحات واحدة تلو الأخرى، مع توقّف لبضع ثوانٍ بين صفحات الموقع نفسه.
filling-plan-privacy = يجلبها متصفحك من دون ملفات تعريف الارتباط الخاصة بك. ترى المواقع أن شخصًا على عنوان IP الخاص بك طلب هذه الصفحات.
filling-plan-kept = لا تُشغَّل البرامج النصية في الصفحات. يحل نص المقال محل الرابط، وتبقى الوسوم والمقاطع المُبرَزة والملاحظات.
filling-plan-open = أبقِ هذه الصفحة مفتوحة حتى يكتمل الجلب. يمكنك إيقافه متى شئت والاحتفاظ بما جُلب.

## كم سيستغرق ذلك

filling-about-minutes =
    { $total ->
        [zero] يستغرق هذا أقل من دقيقة.
        [one] يستغرق هذا نحو دقيقة.
        [two] يستغرق هذا نحو دقيقتين.
        [few] يستغرق هذا نحو { NUMBER($total) } دقائق.
        [many] يستغرق هذا نحو { NUMBER($total) } دقيقة.
       *[other] يستغرق هذا نحو { NUMBER($total) } دقيقة.
    }
filling-about-hours =
    { $total ->
        [zero] يستغرق هذا أقل من ساعة.
        [one] يستغرق هذا نحو ساعة.
        [two] يستغرق هذا نحو ساعتين.
        [few] يستغرق هذا نحو { NUMBER($total) } ساعات.
        [many] يستغرق هذا نحو { NUMBER($total) } ساعة.
       *[other] يستغرق هذا نحو { NUMBER($total) } ساعة.
    }
