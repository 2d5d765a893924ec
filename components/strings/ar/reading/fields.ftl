### أسماء حقول المقال.

fields-headline = العنوان
fields-standfirst = الملخص
fields-authors = الكتّاب
fields-publisher = الناشر
fields-sourceCredit = المصدر
fields-publishedAt = تاريخ النشر
fields-modifiedAt = آخر تحديث
fields-section = القسم
fields-image = الصورة الرئيسية
