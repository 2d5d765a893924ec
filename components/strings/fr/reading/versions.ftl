### Versions d’un article, et ce qui a changé de l’une à l’autre.

versions-copy-choose = Version
versions-copy-newest = { $copy } (la plus récente)
versions-copy-reading = Voici la version du { $copy }. Vous pouvez la lire, mais pas y surligner.
versions-copy-back = Retour à la version la plus récente

versions-changed-back = La page affiche de nouveau votre version du { $copy }.
versions-changed-safe = Votre version enregistrée et ses surlignages sont conservés.
versions-copy-is-preview = L’article est maintenant lisible en entier. Votre version enregistrée n’en contient que le début.
versions-page-is-preview = Seule une partie de l’article est lisible en ce moment : Pressmark ne peut pas savoir s’il a changé. Votre version enregistrée est complète.
versions-copy-is-selection = Votre version enregistrée est une sélection de cette page.
    .safe =
        { $kind ->
            [page] Si vous enregistrez aussi la page, la sélection est conservée comme version antérieure.
           *[article] Si vous enregistrez aussi l’article, la sélection est conservée comme version antérieure.
        }
versions-copy-is-page = Un article a été trouvé ici. Votre version enregistrée est une page simplifiée.
versions-copy-is-link = Seul le lien vers cette page est enregistré.
versions-see = Voir les changements
versions-hide = Masquer les changements
versions-keep = Enregistrer cette version
versions-keep-whole = Enregistrer l’article entier
versions-keep-all =
    { $kind ->
        [page] Enregistrer la page
       *[article] Enregistrer l’article
    }
versions-keep-text = Enregistrer le texte
versions-title = Versions
versions-compare = Comparer les versions
versions-close = Fermer la comparaison
versions-read = Lire cette version
versions-older = Avant
versions-newer = Après
versions-page-now = La page actuelle
versions-working = Comparaison…
versions-nothing = Aucun changement trouvé.
versions-changes-label = Ce qui a changé
versions-next = Changement suivant
versions-previous = Changement précédent
versions-keys = N mène au changement suivant, P au précédent.
versions-place = Changement { NUMBER($number) } sur { NUMBER($total) }
versions-total =
    { $total ->
        [one] { NUMBER($total) } changement
       *[other] { NUMBER($total) } changements
    }
versions-unchanged =
    { $total ->
        [one] { NUMBER($total) } paragraphe inchangé
       *[other] { NUMBER($total) } paragraphes inchangés
    }
versions-inserted-run = Ajouté :
versions-deleted-run = Retiré :
versions-run-end = fin du changement.
versions-inserted = Nouveau paragraphe
versions-deleted = Paragraphe retiré
versions-moved-down =
    { $blocks ->
        [one] Descendu de { NUMBER($blocks) } paragraphe
       *[other] Descendu de { NUMBER($blocks) } paragraphes
    }
versions-moved-up =
    { $blocks ->
        [one] Remonté de { NUMBER($blocks) } paragraphe
       *[other] Remonté de { NUMBER($blocks) } paragraphes
    }
versions-moved-away = Déplacé ailleurs
versions-go-to-moved = Afficher le nouvel emplacement
versions-headlines = Titres successifs
versions-first-headline = Enregistré le { $when }
versions-changed-headline = Vu pour la première fois le { $when }
versions-also-in = Aussi dans { $publishers }
    .many =
        { $total ->
            [one] Aussi dans { NUMBER($total) } autre média
           *[other] Aussi dans { NUMBER($total) } autres médias
        }
    .clips =
        { $total ->
            [one] { NUMBER($total) } article
           *[other] { NUMBER($total) } articles
        }
    .label = Le même sujet dans d’autres médias
versions-similarity = Environ { NUMBER($percent) } % du texte le plus court en commun

versions-field-headline = Titre
versions-field-standfirst = Chapô
versions-field-authors = Signature
versions-field-published-at = Date
versions-field-caption = Légende

versions-part-headline = le titre
    .first = Le titre
versions-part-standfirst = le chapô
    .first = Le chapô
versions-part-byline = la signature
    .first = La signature
versions-part-captions =
    { $total ->
        [one] une légende
       *[other] { NUMBER($total) } légendes
    }
    .first =
        { $total ->
            [one] Une légende
           *[other] { NUMBER($total) } légendes
        }
versions-part-text = le texte
    .first = Le texte
versions-changed =
    { $total ->
        [one] { $parts } a changé depuis la dernière version enregistrée.
       *[other] { $parts } ont changé depuis la dernière version enregistrée.
    }

versions-paragraphs = Paragraphes : { $changes }.
versions-edited =
    { $total ->
        [one] { NUMBER($total) } modifié
       *[other] { NUMBER($total) } modifiés
    }
versions-new =
    { $total ->
        [one] { NUMBER($total) } nouveau
       *[other] { NUMBER($total) } nouveaux
    }
versions-removed =
    { $total ->
        [one] { NUMBER($total) } retiré
       *[other] { NUMBER($total) } retirés
    }
versions-moved =
    { $total ->
        [one] { NUMBER($total) } déplacé
       *[other] { NUMBER($total) } déplacés
    }
