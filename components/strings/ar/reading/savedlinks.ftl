savedlinks-read =
    { $total ->
        [zero] لم تُحفظ أي صفحة مع نصها.
        [one] حُفظت الصفحة مع نصها.
        [two] حُفظت صفحتان مع نصيهما.
        [few] حُفظت { NUMBER($total) } صفحات مع نصوصها.
        [many] حُفظت { NUMBER($total) } صفحة مع نصوصها.
       *[other] حُفظت { NUMBER($total) } صفحة مع نصوصها.
    }
savedlinks-links =
    { $total ->
        [zero] لم تُحفظ أي صفحة كرابط.
        [one] حُفظت كرابط، بلا نص.
        [two] حُفظت صفحتان كرابطين، بلا نص.
        [few] حُفظت { NUMBER($total) } صفحات كروابط، بلا نص.
        [many] حُفظت { NUMBER($total) } صفحة كروابط، بلا نص.
       *[other] حُفظت { NUMBER($total) } صفحة كروابط، بلا نص.
    }
savedlinks-mixed =
    { $links ->
        [zero] حُفظ مع النص: { NUMBER($read) }، وحُفظ كرابط: لا شيء.
        [one] حُفظ مع النص: { NUMBER($read) }، وحُفظ كرابط: { NUMBER($links) }.
        [two] حُفظ مع النص: { NUMBER($read) }، وحُفظ كروابط: { NUMBER($links) }.
        [few] حُفظ مع النص: { NUMBER($read) }، وحُفظ كروابط: { NUMBER($links) }.
        [many] حُفظ مع النص: { NUMBER($read) }، وحُفظ كروابط: { NUMBER($links) }.
       *[other] حُفظ مع النص: { NUMBER($read) }، وحُفظ كروابط: { NUMBER($links) }.
    }
savedlinks-all-known =
    { $total ->
        [zero] لا صفحات.
        [one] موجودة في مكتبتك من قبل.
        [two] الصفحتان موجودتان في مكتبتك من قبل.
        [few] كل الصفحات، وعددها { NUMBER($total) }، موجودة في مكتبتك من قبل.
        [many] كل الصفحات، وعددها { NUMBER($total) }، موجودة في مكتبتك من قبل.
       *[other] كل الصفحات، وعددها { NUMBER($total) }، موجودة في مكتبتك من قبل.
    }
savedlinks-known =
    { $total ->
        [zero] لم تكن أي صفحة في مكتبتك من قبل.
        [one] صفحة واحدة كانت في مكتبتك من قبل.
        [two] صفحتان كانتا في مكتبتك من قبل.
        [few] { NUMBER($total) } صفحات كانت في مكتبتك من قبل.
        [many] { NUMBER($total) } صفحة كانت في مكتبتك من قبل.
       *[other] { NUMBER($total) } صفحة كانت في مكتبتك من قبل.
    }
