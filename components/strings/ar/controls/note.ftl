### الملاحظات.

note-label = ملاحظة
note-placeholder = ملاحظة
note-on-clip = ملاحظة على هذه القصاصة
