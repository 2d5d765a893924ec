### مفاتيح صفحة المكتبة، كما ترد في المساعدة.

keys-next = القصاصة التالية
keys-previous = القصاصة السابقة
keys-ends = القصاصة الأولى والأخيرة
keys-range = توسيع التحديد
keys-all = تحديد الكل
keys-select = تحديد هذه القصاصة
keys-open = قراءة هذه القصاصة
keys-back = إلغاء التحديد، أو العودة إلى القائمة
keys-archive = أرشفة أو إخراج من الأرشيف
keys-favourite = إضافة إلى المفضلة أو إزالة منها
keys-tag = تغيير الوسوم
keys-read = وضع علامة «مقروءة» أو «غير مقروءة»
keys-listen = القراءة بصوت عالٍ أو إيقافها مؤقتًا أو متابعتها
keys-delete = نقل إلى سلة المحذوفات أو استعادة منها
keys-cards = المقطع المُبرَز التالي والسابق
keys-jump = إظهار في النص
keys-edit-card = تعديل الملاحظة
keys-delete-card = حذف المقطع المُبرَز وملاحظته
keys-changes = التغيير التالي والسابق
keys-places = القسم التالي والسابق
keys-expand = توسيع وسم أو طيّه
keys-tag-menu = قائمة الوسم: إعادة تسمية، دمج، لون، حذف
keys-delete-search = حذف بحث محفوظ
keys-undo = تراجع
keys-redo = إعادة
keys-go-all = الكل
keys-go-unread = غير المقروءة
keys-go-favourites = المفضلة
keys-go-archive = الأرشيف
keys-go-bin = سلة المحذوفات
keys-notebook = دفتر الملاحظات
keys-statistics = الإحصاءات
keys-settings = الإعدادات
keys-search = البحث
keys-sheet = المساعدة
keys-or = أو

## مجموعات المفاتيح

keys-group-list = في القائمة
keys-group-clip = عند قصاصة
keys-group-text = عند مقطع مُبرَز أو تغيير
keys-group-go = الانتقال إلى
keys-group-places = في الشريط الجانبي
keys-group-rest = في أي موضع من المكتبة

keys-cap-shift = Shift
keys-cap-ctrl = Ctrl
keys-cap-enter = Enter
keys-cap-escape = Esc
keys-cap-home = Home
keys-cap-end = End
keys-cap-space = مسافة
keys-cap-delete = Del
