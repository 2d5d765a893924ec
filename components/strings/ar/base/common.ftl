### نصوص مشتركة بين عدة شاشات.

common-app-name = Pressmark

common-try-again = إعادة المحاولة
common-undo = تراجع
common-redo = إعادة
common-delete = حذف
common-dismiss = إغلاق
common-cancel = إلغاء
common-saving = جارٍ الحفظ…
common-saved = تم الحفظ
common-side-panel = اللوحة الجانبية
common-library = المكتبة
common-unknown-author = كاتب غير معروف
common-quoted = «{ $text }»
common-labelled = { $label }: { $text }
common-sentences = { $first } { $next }
common-items = { $first }، { $next }

common-colour-label = اللون

## أسماء ألوان الإبراز

common-colour-sun = أصفر شمسي
common-colour-leaf = أخضر عشبي
common-colour-sky = أزرق سماوي
common-colour-rose = وردي
common-colour-plum = بنفسجي

# يأتي بعد «باللون» أو «إلى اللون».
common-colour-inline =
    { $colour ->
        [sun] الأصفر الشمسي
        [leaf] الأخضر العشبي
        [sky] الأزرق السماوي
        [rose] الوردي
       *[plum] البنفسجي
    }
