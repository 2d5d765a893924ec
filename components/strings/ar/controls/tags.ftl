### الوسوم.

tags-label = الوسوم
tags-add = إضافة وسم
tags-remove = إزالة الوسم { $name }
tags-added = أُضيف الوسم { $name }
tags-removed = أُزيل الوسم { $name }
tags-completions = الوسوم في مكتبتك
tags-too-long = الحد الأقصى لعدد أحرف الوسم { NUMBER($longest) }. اختصره لتتمكن من إضافته.
tags-create = إنشاء «{ $name }»
tags-found =
    { $total ->
        [zero] لا اقتراحات
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { NUMBER($total) } اقتراحات
        [many] { NUMBER($total) } اقتراحًا
       *[other] { NUMBER($total) } اقتراح
    }
