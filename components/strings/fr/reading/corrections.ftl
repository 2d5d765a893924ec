### Corrections apportées à un article.

corrections-edit-details = Modifier les informations
corrections-edit-text = Modifier le texte

corrections-title = Informations
corrections-sources = D’où viennent ces informations
corrections-authors-hint = Un nom par ligne. Sur une seule ligne, séparez les noms par des virgules, ou par des points-virgules si un nom contient une virgule.
corrections-source-hint = L’agence ou le média dont l’article est repris.
corrections-names =
    { $total ->
        [one] { NUMBER($total) } auteur : { $names }
       *[other] { NUMBER($total) } auteurs : { $names }
    }
corrections-corrected = Votre correction.
corrections-page-says = Original : { $value }
corrections-page-not-found = Original : vide.
corrections-page-not-selected = Ne fait pas partie de la sélection.
corrections-page-uncertain = Pressmark n’était pas sûr de ce que dit la page et n’a rien indiqué.
corrections-use-page = Reprendre l’original
    .label = Reprendre l’original pour « { $field } »
corrections-clear = Effacer
    .label = Effacer « { $field } »
corrections-save = Enregistrer
corrections-discard = Abandonner les modifications
corrections-problem-no-headline = Saisissez un titre. Chaque élément doit en avoir un.
corrections-problem-no-day = Saisissez une date valide, ou laissez le champ vide.
corrections-problem-year-too-early = Saisissez une année à partir de 1600.
corrections-problem-day-in-future = La date ne peut pas être dans le futur.
corrections-problem-changed-too-early = La date ne peut pas précéder celle de « Première publication ».
corrections-not-saved = Vos modifications n’ont pas pu être enregistrées, mais elles sont toujours là. Réessayez.

corrections-fields-corrected = Vos corrections : { $fields }
corrections-field-value = { $field } : { $value }
corrections-blocks-removed =
    { $total ->
        [one] Vous avez retiré { NUMBER($total) } partie du texte.
       *[other] Vous avez retiré { NUMBER($total) } parties du texte.
    }
corrections-draft = Vous avez modifié les informations de cet élément sans les enregistrer.
    .continue = Reprendre

corrections-overruled = { $field } : corrections faites sur plusieurs appareils
    .about = Chaque correction a été conservée. Choisissez celle qui vaudra sur tous vos appareils.
corrections-overruled-shown = Affichée maintenant, modifiée { $ago }
corrections-overruled-other = Modifiée { $ago }
corrections-overruled-empty = Vide
corrections-overruled-keep = Garder celle-ci
    .label = Garder celle-ci : { $field }
corrections-overruled-use = Choisir celle-ci
    .label = Choisir celle-ci : { $field }

corrections-editing-text = Retirez tout ce qui n’a rien à faire ici. Vous pourrez le restaurer à tout moment.
    .done = Terminé
corrections-remove-block = Retirer
    .label = Retirer : { $name }
corrections-restore-block = Restaurer
    .label = Restaurer : { $name }
corrections-removed = Partie retirée : { $name }
corrections-image = une image
corrections-line = un filet de séparation

corrections-done-details = Informations modifiées.
corrections-done-block-removed = Retiré du texte.
corrections-done-block-restored = Restauré dans le texte.
