### وضع القراءة.

reader-image-label = صورة غير محفوظة
    .described = صورة غير محفوظة: { $alt }
reader-image-load = تحميل الصورة
reader-image-missing = غير محفوظة. سيحمّلها Pressmark من { $host } من دون ملفات تعريف الارتباط.
reader-image-loading = جارٍ التحميل من { $host }…

## أسباب عدم تحميل صورة

reader-image-failed-private-network = لم تُحمّل: الصورة على شبكة خاصة لا ينتمي إليها المقال.
reader-image-failed-not-there = لم تُحمّل: لا صورة في الموقع على هذا الرابط.
reader-image-failed-refused = لم تُحمّل: رفض الموقع إرسالها.
reader-image-failed-server-trouble = لم تُحمّل: الموقع مزدحم أو به مشكلة. حاول لاحقًا.
reader-image-failed-redirect = لم تُحمّل: يعيد الموقع توجيهها إلى رابط آخر. افتح الصفحة لتراها.
reader-image-failed-no-image = لم تُحمّل: ما أرسله الموقع لا يمكن عرضه كصورة.
reader-image-failed-too-large = لم تُحمّل: حجمها كبير جدًا.
reader-image-failed-timeout = لم تُحمّل: تأخر الموقع كثيرًا في الاستجابة.
reader-image-failed-no-connection = لم تُحمّل: لا اتصال بالموقع.
reader-image-failed-no-access = لم تُحمّل، ربما لأن Pressmark لا يملك إذن الوصول إلى هذا الموقع. يمكنك السماح له بالوصول إلى كل المواقع من الإعدادات.
reader-image-failed-failed = لم تُحمّل: حدث خطأ في Pressmark.

## وضع القراءة في صفحة المكتبة

reader-label = وضع القراءة
reader-minutes-left = المتبقي { NUMBER($minutes) } د
reader-done = تمت القراءة
reader-progress = التقدّم في القراءة
reader-settings = إعدادات النص
reader-face = الخط
reader-size = الحجم
reader-smaller = تصغير النص
reader-larger = تكبير النص
reader-measure = عرض السطر
reader-narrower = تضييق الأسطر
reader-wider = توسيع الأسطر
reader-theme = سمة وضع القراءة
reader-print = طباعة
reader-favourite = المفضلة
reader-archive = الأرشيف
reader-read = مقروءة
reader-choose = اختر قصاصة لتقرأها هنا.
    .next = ينقلك المفتاحان J وK بين عناصر القائمة، ويفتح Enter القصاصة، ويعرض المفتاح ? كل المفاتيح.
reader-aloud = القراءة بصوت عالٍ
reader-aloud-pause = إيقاف مؤقت
reader-aloud-continue = متابعة
reader-aloud-stop = إيقاف
reader-aloud-speed = السرعة
reader-aloud-times = { $speed }×
reader-aloud-hint = انقر فقرة لتتابع القراءة منها.
reader-aloud-no-voice = لا يوجد على هذا الجهاز صوت بلغة هذا المقال.
reader-aloud-no-language = لا يعرف Pressmark لغة هذا المقال، لذا لا يستطيع اختيار صوت.
reader-aloud-no-text = لا نص يُقرأ بصوت عالٍ.
reader-aloud-failed = توقّف الصوت. انقر «متابعة» للمحاولة مجددًا.
reader-printed-notes = المقاطع المُبرَزة والملاحظات
reader-printed-copy = نسخة { $moment }
reader-older-copy = هذه نسخة { $copy }. لا تظهر فيها المقاطع المُبرَزة في نسخ لاحقة.

## الخطوط

reader-face-serif = مذيّل
reader-face-sans = غير مذيّل

## المظاهر

reader-theme-system = مثل المكتبة
reader-theme-light = فاتحة
reader-theme-sepia = بنّية
reader-theme-dark = داكنة
