### روابط مكتوبة في مربع البحث.

addresses-typed =
    { $total ->
        [zero] لا روابط.
        [one] هذا رابط صفحة ويب.
        [two] هذان رابطا صفحتي ويب.
        [few] هذه روابط { NUMBER($total) } صفحات ويب.
        [many] هذه روابط { NUMBER($total) } صفحة ويب.
       *[other] هذه روابط { NUMBER($total) } صفحة ويب.
    }
addresses-save =
    { $total ->
        [zero] لا صفحات لحفظها
        [one] حفظ هذه الصفحة
        [two] حفظ صفحتين
        [few] حفظ { NUMBER($total) } صفحات
        [many] حفظ { NUMBER($total) } صفحة
       *[other] حفظ { NUMBER($total) } صفحة
    }
addresses-save-rest =
    { $total ->
        [zero] لا صفحات أخرى لحفظها
        [one] حفظ الصفحة الأخرى
        [two] حفظ الصفحتين الأخريين
        [few] حفظ الصفحات الأخرى ({ NUMBER($total) })
        [many] حفظ الصفحات الأخرى ({ NUMBER($total) })
       *[other] حفظ الصفحات الأخرى ({ NUMBER($total) })
    }
    .fetch =
        { $total ->
            [zero] جلب النصوص الناقصة
            [one] حفظ الصفحة الأخرى وجلب النص الناقص
            [two] حفظ الصفحتين الأخريين وجلب النصوص الناقصة
            [few] حفظ الصفحات الأخرى ({ NUMBER($total) }) وجلب النصوص الناقصة
            [many] حفظ الصفحات الأخرى ({ NUMBER($total) }) وجلب النصوص الناقصة
           *[other] حفظ الصفحات الأخرى ({ NUMBER($total) }) وجلب النصوص الناقصة
        }
addresses-known =
    { $total ->
        [zero] لا شيء من هذه الصفحات في مكتبتك.
        [one] هذه الصفحة في مكتبتك.
        [two] هاتان الصفحتان في مكتبتك.
        [few] هذه الصفحات، وعددها { NUMBER($total) }، في مكتبتك.
        [many] هذه الصفحات، وعددها { NUMBER($total) }، في مكتبتك.
       *[other] هذه الصفحات، وعددها { NUMBER($total) }، في مكتبتك.
    }
addresses-known-some =
    { $known ->
        [zero] لا شيء من هذه الصفحات في مكتبتك، وعددها { NUMBER($total) }.
        [one] صفحة واحدة من أصل { NUMBER($total) } موجودة في مكتبتك.
        [two] صفحتان من أصل { NUMBER($total) } موجودتان في مكتبتك.
        [few] { NUMBER($known) } صفحات من أصل { NUMBER($total) } موجودة في مكتبتك.
        [many] { NUMBER($known) } صفحة من أصل { NUMBER($total) } موجودة في مكتبتك.
       *[other] { NUMBER($known) } صفحة من أصل { NUMBER($total) } موجودة في مكتبتك.
    }
addresses-known-links =
    { $links ->
        [zero] لا روابط بلا نص بينها.
        [one] واحدة منها مجرد رابط بلا نص.
        [two] اثنتان منها مجرد رابطين بلا نص.
        [few] { NUMBER($links) } منها مجرد روابط بلا نص.
        [many] { NUMBER($links) } منها مجرد روابط بلا نص.
       *[other] { NUMBER($links) } منها مجرد روابط بلا نص.
    }
addresses-known-all-links =
    { $total ->
        [1] لم يُحفظ سوى رابطها، بلا النص.
        [2] لم يُحفظ سوى رابطيهما، بلا النص.
       *[other] لم يُحفظ سوى روابطها، بلا النص.
    }
addresses-fetch =
    { $total ->
        [zero] لا نصوص لجلبها
        [one] جلب النص
        [two] جلب نصَّي صفحتين
        [few] جلب نصوص { NUMBER($total) } صفحات
        [many] جلب نصوص { NUMBER($total) } صفحة
       *[other] جلب نصوص { NUMBER($total) } صفحة
    }
addresses-open = فتح القصاصة
addresses-done-fetched =
    { $total ->
        [zero] لم يُجلب أي نص.
        [one] جُلب نص رابط محفوظ.
        [two] جُلب نصّا رابطين محفوظين.
        [few] جُلبت نصوص { NUMBER($total) } روابط محفوظة.
        [many] جُلبت نصوص { NUMBER($total) } رابطًا محفوظًا.
       *[other] جُلبت نصوص { NUMBER($total) } رابط محفوظ.
    }
addresses-done-still-links =
    { $total ->
        [zero] لا روابط محفوظة بلا نص.
        [one] محفوظة من قبل كرابط، ولا تزال بلا نص.
        [two] صفحتان محفوظتان من قبل كرابطين، ولا تزالان بلا نص.
        [few] { NUMBER($total) } صفحات محفوظة من قبل كروابط، ولا تزال بلا نص.
        [many] { NUMBER($total) } صفحة محفوظة من قبل كروابط، ولا تزال بلا نص.
       *[other] { NUMBER($total) } صفحة محفوظة من قبل كروابط، ولا تزال بلا نص.
    }
addresses-no-access = لا يملك Pressmark إذن الوصول إلى الموقع.
    .several =
        { $total ->
            [zero] يملك Pressmark إذن الوصول إلى مواقع كل الصفحات.
            [one] لا يملك Pressmark إذن الوصول إلى موقع صفحة واحدة.
            [two] لا يملك Pressmark إذن الوصول إلى موقعَي صفحتين.
            [few] لا يملك Pressmark إذن الوصول إلى مواقع { NUMBER($total) } صفحات.
            [many] لا يملك Pressmark إذن الوصول إلى مواقع { NUMBER($total) } صفحة.
           *[other] لا يملك Pressmark إذن الوصول إلى مواقع { NUMBER($total) } صفحة.
        }
addresses-missed = { $reason }.
addresses-access-given =
    { $total ->
        [1] يملك Pressmark الآن إذن الوصول إلى هذا الموقع، ويتعرّف على المقالات فيه ما لم تكن قد أوقفت ذلك. يمكنك تغيير الأمرين في الإعدادات.
       *[other] يملك Pressmark الآن إذن الوصول إلى كل المواقع، ويتعرّف على المقالات فيها ما لم تكن قد أوقفت ذلك. يمكنك تغيير الأمرين في الإعدادات.
    }
