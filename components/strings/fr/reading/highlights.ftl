### Surlignages dans le panneau latéral et la bibliothèque.

highlights-notice-refused = Rien n’a changé : la note ou les étiquettes ont été modifiées ailleurs entre-temps.
highlights-notice-nothing-to-undo = Rien à annuler.
highlights-notice-nothing-to-redo = Rien à rétablir.
highlights-notice-not-in-copy = Ce passage n’a pas été retrouvé dans la version enregistrée.
highlights-notice-not-on-page = Ce passage n’a pas été retrouvé sur la page.

highlights-list-label = Surlignages
highlights-empty = Aucun surlignage pour l’instant.
    .next = Pour surligner, sélectionnez des mots sur la page ou dans la version enregistrée.
    .older = Aucun surlignage dans cette version ni dans les précédentes.
    .without-text = Il n’y a pas de texte enregistré à surligner.
highlights-jump = Afficher dans le texte
highlights-add-note = Annoter
    .label = Annoter « { $quote } »
highlights-edit = Modifier
    .label = Modifier le surlignage « { $quote } »
highlights-delete-label = Supprimer le surlignage « { $quote } »
highlights-done = Terminé
highlights-paragraph = paragraphe { NUMBER($number) }
highlights-approximate = texte approchant
    .help = Seuls les espaces, la ponctuation ou des mentions comme « Par » ou une date diffèrent.
highlights-hidden-removal = Vous avez retiré cette partie du texte. Restaurez-la avec « Modifier le texte » pour y voir le surlignage.
highlights-hidden-headline = Vous avez corrigé le titre. Les mots surlignés sont ceux de la page.
highlights-hidden-standfirst = Vous avez corrigé le chapô. Les mots surlignés sont ceux de la page.
highlights-hidden-byline = Vous avez corrigé les auteurs. Les mots surlignés sont ceux de la page.
highlights-own-words = d’après votre correction
highlights-field-headline = titre
highlights-field-standfirst = chapô
highlights-field-byline = signature
highlights-field-caption = légende
highlights-lost-page = Non retrouvé sur cette page
    .next =
        { $total ->
            [1] Le texte a peut-être changé. Le surlignage est conservé ici.
           *[other] Le texte a peut-être changé. Les surlignages sont conservés ici.
        }
highlights-lost-copy = Non retrouvé dans la version enregistrée
    .next =
        { $total ->
            [1] Le texte enregistré ne contient pas ce passage. Le surlignage est conservé ici.
           *[other] Le texte enregistré ne contient pas ces passages. Les surlignages sont conservés ici.
        }
highlights-lost-other-copy = Non retrouvé dans cette version
    .next =
        { $total ->
            [1] Ce passage a été surligné dans une autre version. Le surlignage est conservé ici.
           *[other] Ces passages ont été surlignés dans une autre version. Les surlignages sont conservés ici.
        }
highlights-lost-details = Dans la date ou d’autres informations
    .next =
        { $total ->
            [1] La version enregistrée présente cette information à sa manière. Le surlignage est conservé ici.
           *[other] La version enregistrée présente ces informations à sa manière. Les surlignages sont conservés ici.
        }
highlights-lost-outside = Sur la page, mais pas dans la version enregistrée
    .next =
        { $total ->
            [1] Ce passage a été surligné sur la page. Il ne fait pas partie de la version enregistrée.
           *[other] Ces passages ont été surlignés sur la page. Ils ne font pas partie de la version enregistrée.
        }
highlights-lost-correction = Issu de vos corrections
    .next = Vous avez écrit ces mots en corrigeant les informations. Ils n’ont pas été retrouvés ici.
highlights-context-between = Se trouvait entre « { $prefix } » et « { $suffix } »
highlights-context-after = Se trouvait après « { $prefix } »
highlights-context-before = Se trouvait avant « { $suffix } »
highlights-count =
    { $total ->
        [one] { NUMBER($total) } surlignage
       *[other] { NUMBER($total) } surlignages
    }
highlights-notes-count =
    { $total ->
        [one] { NUMBER($total) } note
       *[other] { NUMBER($total) } notes
    }

highlights-filter-label = Filtrer les surlignages
highlights-filter-text-label = Rechercher dans les citations, les notes et les étiquettes
highlights-filter-text-placeholder = Rechercher dans les surlignages
highlights-filter-colours = Par couleur
highlights-filter-tags = Par étiquette
highlights-filter-more-tags = En afficher { NUMBER($total) } de plus
highlights-filter-fewer-tags = En afficher moins
highlights-filter-shown =
    { $shown ->
        [one] { NUMBER($shown) } sur { NUMBER($total) } affiché
       *[other] { NUMBER($shown) } sur { NUMBER($total) } affichés
    }
highlights-filter-clear = Effacer
    .label = Effacer le filtre
highlights-filter-none = Aucun surlignage ne correspond au filtre.
    .next =
        { $total ->
            [1] Effacez le filtre pour voir le surlignage.
           *[other] Effacez le filtre pour voir les { NUMBER($total) } surlignages.
        }
highlights-filter-all = Options pour ces surlignages
highlights-filter-recolour-all =
    { $total ->
        [1] Le passer en { common-colour-inline }
       *[other] Passer les { NUMBER($total) } en { common-colour-inline }
    }
    .own =
        { $total ->
            [1] Passer votre surlignage en { common-colour-inline }
           *[other] Passer vos { NUMBER($total) } surlignages en { common-colour-inline }
        }
highlights-filter-delete-all =
    { $total ->
        [1] Le supprimer
       *[other] Supprimer les { NUMBER($total) }
    }
    .own =
        { $total ->
            [1] Supprimer votre surlignage
           *[other] Supprimer vos { NUMBER($total) } surlignages
        }
highlights-filter-hide-all =
    { $total ->
        [one] Masquer { NUMBER($total) } surlignage d’une autre personne
       *[other] Masquer { NUMBER($total) } surlignages d’autres personnes
    }

highlights-more = Options pour « { $quote } »
highlights-show-in-copy = Afficher dans la version enregistrée
highlights-show-on-page = Afficher sur la page
highlights-reattach = Rattacher…
    .label = Rattacher… « { $quote } »
highlights-changed-kept = Le texte a changé. Vous avez conservé votre surlignage d’origine.
highlights-changed-in-copy = La version enregistrée a un texte différent.
    .kept = La version enregistrée a un texte différent. Vous avez conservé votre surlignage d’origine.
highlights-before = Avant
    .page = Sur la page
highlights-after = Maintenant
    .copy = Dans la version enregistrée
highlights-keep-wording = Garder l’original
    .label = Garder l’original : « { $quote } »
highlights-take-wording = Prendre le nouveau texte
    .label = Prendre le nouveau texte : « { $quote } »
highlights-changed-to = Le texte a changé depuis : « { $words } »
highlights-earlier = Surligné à l’origine : « { $quote } »
highlights-made-on = Fait sur la version du { $copy }
highlights-see-there = Voir dans cette version
    .label = Voir dans cette version : « { $quote } »
highlights-gone = Supprimé ailleurs pendant que vous écriviez.
    .safe = Ce que vous écrivez est enregistré avec le surlignage supprimé.
highlights-bring-back = Restaurer
highlights-close = Fermer ce surlignage
highlights-chosen = Surlignage sélectionné

highlights-changed-number = Le texte a changé : les nombres diffèrent.
highlights-changed-negation = Le texte a changé : une négation a été ajoutée ou retirée.
highlights-changed-gap = Du texte a été ajouté ou retiré entre ces mots.
highlights-changed-wording = Le texte a changé.

highlights-done-deleted =
    { $total ->
        [1] Surlignage supprimé.
       *[other] { NUMBER($total) } surlignages supprimés.
    }
    .undone =
        { $total ->
            [1] Surlignage restauré.
           *[other] { NUMBER($total) } surlignages restaurés.
        }
    .redone =
        { $total ->
            [1] Action rétablie : surlignage supprimé.
           *[other] Action rétablie : { NUMBER($total) } surlignages supprimés.
        }
highlights-done-hidden =
    { $total ->
        [1] Surlignage masqué.
       *[other] { NUMBER($total) } surlignages masqués.
    }
    .undone =
        { $total ->
            [1] Surlignage de nouveau affiché.
           *[other] { NUMBER($total) } surlignages de nouveau affichés.
        }
    .redone =
        { $total ->
            [1] Action rétablie : surlignage masqué.
           *[other] Action rétablie : { NUMBER($total) } surlignages masqués.
        }
highlights-done-added =
    { $total ->
        [1] Surlignage ajouté.
       *[other] { NUMBER($total) } surlignages ajoutés.
    }
    .undone =
        { $total ->
            [1] Surlignage retiré.
           *[other] { NUMBER($total) } surlignages retirés.
        }
    .redone =
        { $total ->
            [1] Action rétablie : surlignage ajouté.
           *[other] Action rétablie : { NUMBER($total) } surlignages ajoutés.
        }
highlights-done-colour =
    { $total ->
        [1] Couleur modifiée.
       *[other] Couleur de { NUMBER($total) } surlignages modifiée.
    }
    .undone =
        { $total ->
            [1] Ancienne couleur rétablie.
           *[other] Ancienne couleur de { NUMBER($total) } surlignages rétablie.
        }
    .redone =
        { $total ->
            [1] Action rétablie : couleur modifiée.
           *[other] Action rétablie : couleur de { NUMBER($total) } surlignages modifiée.
        }
highlights-done-tags = Étiquettes modifiées.
    .undone = Anciennes étiquettes rétablies.
    .redone = Action rétablie : étiquettes modifiées.
highlights-done-note = Note modifiée.
    .undone = Ancienne note rétablie.
    .redone = Action rétablie : note modifiée.
highlights-done-attached = Surlignage rattaché.
    .undone = Surlignage de nouveau détaché.
    .redone = Action rétablie : surlignage rattaché.
highlights-done-reworded = Surlignage reporté sur le nouveau texte.
    .undone = Surlignage remis sur l’ancien texte.
    .redone = Action rétablie : surlignage reporté sur le nouveau texte.
highlights-done-wording-kept = Surlignage d’origine conservé.
    .undone = Surlignage de nouveau signalé comme modifié.
    .redone = Action rétablie : surlignage d’origine conservé.
highlights-done-restored = Surlignage restauré.
    .undone = Surlignage de nouveau supprimé.
    .redone = Action rétablie : surlignage restauré.
highlights-done-clip-tags = Étiquettes de l’élément modifiées.
    .undone = Anciennes étiquettes de l’élément rétablies.
    .redone = Action rétablie : étiquettes de l’élément modifiées.
highlights-done-clip-note = Note sur l’élément modifiée.
    .undone = Ancienne note sur l’élément rétablie.
    .redone = Action rétablie : note sur l’élément modifiée.
highlights-done-clip-deleted = Élément mis à la corbeille.
    .undone = Élément restauré.
    .redone = Action rétablie : élément mis à la corbeille.
