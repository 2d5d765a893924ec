### Étiquettes.

tags-label = Étiquettes
tags-add = Étiqueter
tags-remove = Retirer l’étiquette { $name }
tags-added = Étiquette { $name } ajoutée
tags-removed = Étiquette { $name } retirée
tags-completions = Étiquettes de votre bibliothèque
tags-too-long = Une étiquette compte au plus { NUMBER($longest) } caractères. Raccourcissez celle-ci pour l’ajouter.
tags-create = Créer « { $name } »
tags-found =
    { $total ->
        [one] { NUMBER($total) } suggestion
       *[other] { NUMBER($total) } suggestions
    }
