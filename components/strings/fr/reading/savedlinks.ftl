savedlinks-read =
    { $total ->
        [1] Page enregistrée avec son texte.
       *[other] { NUMBER($total) } pages enregistrées avec leur texte.
    }
savedlinks-links =
    { $total ->
        [1] Page enregistrée comme lien, sans texte.
       *[other] { NUMBER($total) } pages enregistrées comme liens, sans texte.
    }
savedlinks-mixed =
    { $links ->
        [one] Pages enregistrées avec leur texte : { NUMBER($read) } ; comme lien : { NUMBER($links) }.
       *[other] Pages enregistrées avec leur texte : { NUMBER($read) } ; comme liens : { NUMBER($links) }.
    }
savedlinks-all-known =
    { $total ->
        [1] Déjà dans votre bibliothèque.
        [2] Les deux sont déjà dans votre bibliothèque.
       *[other] Les { NUMBER($total) } sont déjà dans votre bibliothèque.
    }
savedlinks-known =
    { $total ->
        [one] { NUMBER($total) } était déjà dans votre bibliothèque.
       *[other] { NUMBER($total) } étaient déjà dans votre bibliothèque.
    }
