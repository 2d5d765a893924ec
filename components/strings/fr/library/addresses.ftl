### Adresses web saisies dans le champ de recherche.

addresses-typed =
    { $total ->
        [1] C’est une adresse web.
       *[other] Ce sont { NUMBER($total) } adresses web.
    }
addresses-save =
    { $total ->
        [1] Enregistrer cette page
       *[other] Enregistrer { NUMBER($total) } pages
    }
addresses-save-rest =
    { $total ->
        [1] Enregistrer l’autre page
       *[other] Enregistrer les { NUMBER($total) } autres pages
    }
    .fetch =
        { $total ->
            [1] Enregistrer l’autre page et récupérer les textes manquants
           *[other] Enregistrer les { NUMBER($total) } autres pages et récupérer les textes manquants
        }
addresses-known =
    { $total ->
        [1] Cette page est dans votre bibliothèque.
       *[other] Ces { NUMBER($total) } pages sont dans votre bibliothèque.
    }
addresses-known-some =
    { $known ->
        [one] Sur ces { NUMBER($total) } pages, { NUMBER($known) } est dans votre bibliothèque.
       *[other] Sur ces { NUMBER($total) } pages, { NUMBER($known) } sont dans votre bibliothèque.
    }
addresses-known-links =
    { $links ->
        [one] L’une d’elles n’est qu’un lien, sans le texte.
       *[other] { NUMBER($links) } d’entre elles ne sont que des liens, sans le texte.
    }
addresses-known-all-links =
    { $total ->
        [1] Seul le lien est enregistré, sans le texte.
       *[other] Seuls les liens sont enregistrés, sans le texte.
    }
addresses-fetch =
    { $total ->
        [one] Récupérer le texte
       *[other] Récupérer le texte de { NUMBER($total) } pages
    }
addresses-open = Ouvrir l’élément
addresses-done-fetched =
    { $total ->
        [one] Texte récupéré pour { NUMBER($total) } lien enregistré.
       *[other] Texte récupéré pour { NUMBER($total) } liens enregistrés.
    }
addresses-done-still-links =
    { $total ->
        [1] Déjà enregistrée comme lien, toujours sans texte.
       *[other] { NUMBER($total) } pages sont déjà enregistrées comme liens, toujours sans texte.
    }
addresses-no-access = Pressmark n’a pas accès au site.
    .several =
        { $total ->
            [1] Pressmark n’a pas accès au site d’une des pages.
           *[other] Pressmark n’a pas accès aux sites de { NUMBER($total) } pages.
        }
addresses-missed = { $reason }.
addresses-access-given =
    { $total ->
        [1] Pressmark a maintenant accès à ce site. Les articles y sont détectés, sauf si vous avez désactivé cette détection. Vous pouvez changer l’un et l’autre dans les paramètres.
       *[other] Pressmark a maintenant accès à tous les sites. Les articles y sont détectés, sauf si vous avez désactivé cette détection. Vous pouvez changer l’un et l’autre dans les paramètres.
    }
