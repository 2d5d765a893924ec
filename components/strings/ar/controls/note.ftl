### الملاحظات.

note-label = ملاحظة
note-placeholder = ملاحظة
note-on-clip = ملاحظة على هذه القصاصة

## ملاحظة تغيّرت في مكانين

note-conflict-happened = تغيّرت هذه الملاحظة في مكان آخر أيضًا.
note-conflict-kept = لم يضِع شيء. هذا هو النص الآخر:
note-conflict-both = الاحتفاظ بالنصين
note-conflict-mine = الاحتفاظ بنصي
note-conflict-theirs = الاحتفاظ بالآخر
