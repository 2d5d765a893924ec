### إجابة النافذة المنبثقة عن سؤال «كيف جرى التعرّف عليه؟».

why-ask = كيف جرى التعرّف على المقال؟
why-ask-nothing = لماذا لا تُعدّ هذه الصفحة مقالًا؟
why-looking = جارٍ قراءة الصفحة مجددًا…
why-no-answer = تعذّرت قراءة الصفحة مجددًا، لذا لا يتوفر تفسير.
why-is-article = تبدو هذه الصفحة مقالًا.
why-is-none = لا تبدو هذه الصفحة مقالًا.
why-is-none-with-story = لا تبدو هذه الصفحة مقالًا، لكن يمكن قراءة جزء منها كمقال.
why-is-article-without-story = تبدو هذه الصفحة مقالًا، لكن لم يُعثر فيها على نص مقال.
why-signs-for = دلائل على أنها مقال
why-signs-against = دلائل على العكس
why-no-signs = لا دلائل في الصفحة ترجّح أيًّا من الاحتمالين.
why-more = عرض المزيد ({ NUMBER($total) })
why-fewer = عرض أقل
why-unnamed-signal = دليل لا يعرفه هذا الإصدار من Pressmark.
why-sources = من أين جاءت هذه التفاصيل
why-preview = لماذا يبدو النص معاينة
why-preview-not-noted = لم يُسجَّل السبب.
why-unnamed-preview = لسبب لا يعرفه هذا الإصدار من Pressmark.

## ما رصده كل دليل. الجمل محايدة، لأن وزن الدليل هو ما يحدد اتجاهه

why-sign-url-slug = رابطها مؤلف من عدة كلمات، كما في العناوين الخبرية.
why-sign-url-section = رابطها ضمن قسم مثل «news» أو «stories» أو «blog».
why-sign-url-date = رابطها يتضمن سنة.
why-sign-url-length = رابطها أطول من روابط معظم الصفحات الرئيسية.
why-sign-url-other = رابطها يتضمن كلمة مثل «help» أو «shop» أو «forum».

why-sign-title-words = عنوانها بطول عنوان خبري تقريبًا.
why-sign-title-parts = عنوانها يتضمن فواصل مثل «|» أو «–».
why-sign-title-colon = عنوانها يتضمن نقطتين رأسيتين.
why-sign-title-guide = عنوانها يتضمن كلمة مثل «how» أو «best» أو «is».
why-sign-title-other = عنوانها يتضمن كلمة مثل «services» أو «forum» أو «shop».

why-sign-declared-article = تنصّ شيفرتها على أنها، أو أن جزءًا منها، مقال.
why-sign-json-ld-article = بياناتها الموجّهة إلى محركات البحث تذكر مقالًا.
why-sign-signed = شيفرتها تذكر كاتبًا أو تاريخًا.

why-sign-text = نصها أطول من نبذة تشويقية.
why-sign-text-per-link = نصها طويل مقارنة بعدد روابطها.
why-sign-text-in-article = نصها في جزء من الصفحة يحمل اسمًا مثل «article» أو «story».
why-sign-headline-in-article = عنوان المقال في جزء من الصفحة يحمل اسمًا مثل «article» أو «story».
why-sign-headline-in-other = عنوان المقال في جزء من الصفحة يحمل اسمًا مثل «product» أو «comment».

why-sign-main = جزء منها مُعرَّف بأنه المحتوى الرئيسي.
why-sign-figures = فيها أجزاء مُعرَّفة بأنها أشكال، كالصور المصحوبة بتعليق.
why-sign-code = فيها نص منسّق مسبقًا، كالشيفرة البرمجية.
why-sign-controls = فيها حقول نماذج.
why-sign-articles = جزء واحد منها على الأقل مُعرَّف بأنه مقال.
    .many = أجزاء كثيرة منها مُعرَّفة بأنها مقالات، كما في القوائم.
why-sign-outside-links = بعض روابطها يؤدي إلى مواقع أخرى.

## ما دلّ على أن النص معاينة

why-preview-json-ld = بيانات الصفحة الموجّهة إلى محركات البحث فيها نص أطول مما تعرضه الصفحة.
why-preview-cut-off = ينقطع النص عند طلب اشتراك مدفوع أو تسجيل دخول.
why-preview-gate = النص قصير وينتهي عند طلب اشتراك مدفوع أو تسجيل دخول.
why-preview-next-page = تعذّرت قراءة صفحة أخرى من المقال.

## ما هو مفعّل على الموقع

why-site = على { $site }
    .detection = التعرّف على المقالات
    .bar = إظهار الشريط فوق النص المحدد
    .detection-all = التعرّف على المقالات، هنا وعلى كل المواقع
    .bar-all = إظهار الشريط فوق النص المحدد، هنا وعلى كل المواقع
