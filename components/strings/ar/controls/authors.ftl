### مقاطع أبرزها آخرون يشاركون المستخدم وسمًا.

authors-highlight = مقطع من إبراز { $name }
authors-highlight-colour = مقطع من إبراز { $name } باللون { common-colour-inline }
authors-unknown = عضو غير معروف
    .inline = عضو غير معروف
authors-hide = إخفاء
    .label = إخفاء المقطع المُبرَز «{ $quote }»

authors-shared = مصدر المشاركة: { $names }
authors-note = ملاحظة بقلم { $name }
authors-private = ما تكتبه أو تُبرزه هنا لا يُشارَك ضمن «{ $tag }».
    .share = مشاركته
    .done = سيرى الأعضاء الآخرون ملاحظتك ومقاطعك المُبرَزة في هذه القصاصة.
authors-reads = ما تكتبه أو تُبرزه هنا لا يُشارَك ضمن «{ $tag }»، لأنك تستطيع قراءة هذا الوسم فقط.
