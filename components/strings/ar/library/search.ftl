### البحث في المكتبة.

search-label = البحث في مكتبتك
search-placeholder = ابحث، أو جرّب tag:‎ site:‎
search-completions = اقتراحات البحث
search-found =
    { $total ->
        [zero] لا اقتراحات
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { NUMBER($total) } اقتراحات
        [many] { NUMBER($total) } اقتراحًا
       *[other] { NUMBER($total) } اقتراح
    }
search-order =
    .label = الترتيب
search-save = حفظ هذا البحث
    .title = حفظ هذا البحث
search-name-label = الاسم
search-save-act = حفظ
search-delete-saved = حذف البحث المحفوظ { $name }

## الترتيب

search-order-best = الأكثر صلة
search-order-newest = الأحدث أولًا
search-order-oldest = الأقدم أولًا
search-order-published = الأحدث نشرًا
search-order-longest = الأطول أولًا
search-order-shortest = الأقصر أولًا
search-order-publisher = حسب الناشر

## ما الخطأ في جزء من عبارة البحث. كل جملة تكمل ذلك الجزء: «tag:» يحتاج إلى قيمة بعد النقطتين.

search-problem-unknown-filter = ليس عامل تصفية، فيُبحث عنه كنص.
search-problem-unknown-value = قيمته لا يقبلها عامل التصفية هذا.
search-problem-missing-value = يحتاج إلى قيمة بعد النقطتين.
search-problem-bad-date = يحتاج إلى تاريخ، مثل 2026 أو ⁦2026-11⁩ أو ⁦2026-11-09⁩.
search-problem-unclosed-quote = تنقصه علامة اقتباس ختامية.
search-problem-unclosed-group = ينقصه قوس إغلاق.
search-problem-stray-bracket = قوس إغلاق بلا قوس فتح.
search-problem-nothing-beside = يحتاج إلى ما يُبحث عنه بجواره.
search-problem-empty-group = قوسان لا شيء بينهما.
search-problem-double-minus = مستبعَد، وتكفي علامة ناقص واحدة.
search-problem-no-exclusion = يحدد موضع البحث، فلا يمكن استبعاده.
search-problem-stray-star = لا يعمل إلا في نهاية كلمة.
search-problem-no-word = ليس فيه حرف أو رقم يُبحث عنه.
search-problem-too-long = لا يؤخذ في الحسبان لأن عبارة البحث أطول من اللازم.
