### Les filtres d’une recherche, sous le champ de recherche.

filters-label = Filtres
filters-add = Filtrer
filters-clear = Effacer les filtres
filters-more =
    { $total ->
        [one] { NUMBER($total) } autre
       *[other] { NUMBER($total) } autres
    }
filters-remove = Retirer le filtre : { $filter }

filters-offer-unread = Non lus
filters-offer-note = Avec des notes
filters-offer-tag = Étiquette…
filters-offer-publisher = Média…
filters-offer-author = Auteur…
filters-offer-after = Publié depuis…
filters-offer-before = Publié avant…
filters-offer-colour = Couleur de surlignage…

filters-tag = Étiquette : { $value }
    .not = Sauf l’étiquette { $value }
filters-site = Site : { $value }
    .not = Sauf le site { $value }
filters-publisher = Média : { $value }
    .not = Sauf le média { $value }
filters-author = Auteur : { $value }
    .not = Sauf l’auteur { $value }
filters-lang = Langue : { $value }
    .not = Sauf la langue { $value }
filters-before = Avant le { $day }
    .not = Pas avant le { $day }
filters-after = Depuis le { $day }
    .not = Pas depuis le { $day }
filters-on = Publication : { $days }
    .not = Publication, sauf : { $days }
filters-kept = Enregistrement : { $days }
    .not = Enregistrement, sauf : { $days }
filters-colour = Surligné en { common-colour-inline }
    .not = Pas surligné en { common-colour-inline }
filters-has =
    { $value ->
        [note] Avec des notes
        [annotations] Avec des surlignages
       *[tags] Avec des étiquettes
    }
    .not =
        { $value ->
            [note] Sans notes
            [annotations] Sans surlignages
           *[tags] Sans étiquettes
        }
filters-is =
    { $value ->
        [unread] Non lus
        [read] Lus
        [favourite] Favoris
        [archived] Archivés
        [deleted] Dans la corbeille
        [preview] Aperçus
        [page] Pages simplifiées
        [selection] Sélections
        [link] Liens sans texte
       *[no-address] Sans adresse
    }
    .not =
        { $value ->
            [unread] Sauf les non lus
            [read] Sauf les lus
            [favourite] Sauf les favoris
            [archived] Sauf les archivés
            [deleted] Pas dans la corbeille
            [preview] Sauf les aperçus
            [page] Sauf les pages simplifiées
            [selection] Sauf les sélections
            [link] Sauf les liens sans texte
           *[no-address] Avec une adresse
        }
filters-in =
    { $value ->
        [headline] Mots dans les titres
        [standfirst] Mots dans les chapôs
        [byline] Mots dans les signatures
        [body] Mots dans le texte des articles
        [note] Mots dans les notes
        [quote] Mots dans les surlignages
       *[tags] Mots dans les étiquettes
    }
