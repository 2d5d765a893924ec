### La page de la bibliothèque.

library-import = Importer…
library-save-tabs = Onglets ouverts…

library-places-label = Emplacements
library-places-open = Emplacements
library-place-all = Tous
library-place-unread = Non lus
library-place-favourites = Favoris
library-place-archive = Archives
library-place-bin = Corbeille
library-places-tags = Étiquettes
library-places-publishers = Médias
library-places-searches = Recherches enregistrées
library-place-notebook = Carnet
library-place-statistics = Statistiques
library-place-settings = Paramètres
library-place-help = Aide
library-places-no-tags = Les étiquettes que vous ajoutez à vos éléments s’affichent ici.
library-places-more = En afficher { NUMBER($total) } de plus
library-places-fewer = En afficher moins
library-places-expand = Afficher les sous-étiquettes de { $name }
library-places-collapse = Masquer les sous-étiquettes de { $name }
library-places-menu-of = Options pour { $name }

library-tag-rename = Renommer ou fusionner…
    .title = Renommer « { $name } »
library-tag-shared = Partagée avec { $names }
    .nobody = Étiquette partagée
    .into = L’étiquette « { $tag } » est partagée : ses membres recevront aussi ces éléments, avec vos surlignages et vos notes.
library-tag-unshared =
    { $count ->
        [one] L’étiquette « { $tags } » est partagée. Ses éléments restent dans votre bibliothèque, mais vous ne les partagerez plus.
       *[other] Les étiquettes { $tags } sont partagées. Leurs éléments restent dans votre bibliothèque, mais vous ne les partagerez plus.
    } { library-tag-others }
    .subtag = L’étiquette « { $tags } » est partagée. Vous ne partagerez plus les éléments qui n’ont ni l’étiquette « { $tags } » elle-même ni une autre de ses sous-étiquettes. { library-tag-others }
library-tag-others = Les autres membres y perdent vos surlignages et vos notes. Les éléments qu’ils ne tiennent que de vous vont dans leur corbeille, sauf s’ils y ont ajouté quelque chose. Vous recevez toujours ce que les autres partagent.
library-tag-delete-shared = Supprimer l’étiquette « { $name } » ?
library-tag-delete = Supprimer l’étiquette
    .with-subtags = Supprimer avec ses sous-étiquettes
library-tag-colour = Passer en { common-colour-inline }
library-tag-no-colour = Retirer la couleur
library-tag-new-name = Nouveau nom
library-tag-parts = Une barre oblique crée une sous-étiquette : alden/conseil.

library-tag-merges = L’étiquette « { $name } » existe déjà. Les deux seront fusionnées.
    .counted =
        { $changed ->
            [one] L’étiquette « { $name } » existe déjà. Les deux seront fusionnées, ce qui modifie { NUMBER($changed) } élément.
           *[other] L’étiquette « { $name } » existe déjà. Les deux seront fusionnées, ce qui modifie { NUMBER($changed) } éléments.
        }
library-tag-too-long = Ce nom dépasse { NUMBER($longest) } caractères. Choisissez-en un plus court.
    .child = L’étiquette « { $name } » dépasserait { NUMBER($longest) } caractères. Choisissez un nom plus court.
library-tag-within-itself = Une étiquette ne peut pas être déplacée dans elle-même.
library-tag-rename-act = Renommer
library-tag-merge-act = Fusionner

library-list-clips =
    { $total ->
        [one] { NUMBER($total) } élément
       *[other] { NUMBER($total) } éléments
    }
library-list-so-far =
    { $total ->
        [one] { NUMBER($total) } élément ou plus
       *[other] { NUMBER($total) } éléments ou plus
    }
library-list-indexing = Indexation… { NUMBER($done) } sur { NUMBER($total) }
library-list-compact = Lignes compactes
library-list-select = Sélectionner
library-list-unread = Non lu
library-list-favourite = Favori
library-list-also-in =
    { $total ->
        [one] +{ NUMBER($total) } média
       *[other] +{ NUMBER($total) } médias
    }
library-list-loading = Chargement…
library-list-gone = N’est plus dans la bibliothèque
library-list-completeness-preview = Aperçu seulement
library-list-completeness-page = Page simplifiée
library-list-completeness-selection = Sélection
library-list-completeness-image = Image
library-list-completeness-link = Lien seulement
library-list-only-highlights =
    { $total ->
        [0] Titre seulement
        [one] { NUMBER($total) } surlignage seulement
       *[other] { NUMBER($total) } surlignages seulement
    }

library-empty-unread = Plus rien à lire.
    .next = Les éléments restent ici tant que vous ne les avez pas lus ou archivés.
library-empty-favourites = Aucun favori pour l’instant.
    .next = Pour ajouter ici un élément, appuyez sur la touche S ou sur l’étoile affichée au-dessus.
library-empty-archive = Les archives sont vides.
    .next = Quand vous en avez fini avec un élément, archivez-le avec la touche E ou le bouton affiché au-dessus. Il quitte les non lus, mais vous pouvez toujours le retrouver.
library-empty-bin = La corbeille est vide.
    .next = Les éléments supprimés restent ici 30 jours. Pendant ce délai, vous pouvez les restaurer.
library-empty-problem = Cette recherche contient une erreur.
    .next = Corrigez ce qui est souligné pour voir les résultats.

library-bulk-label = Éléments sélectionnés
library-bulk-selected =
    { $total ->
        [one] { NUMBER($total) } sélectionné
       *[other] { NUMBER($total) } sélectionnés
    }
library-bulk-select-all = Sélectionner les { NUMBER($total) }
library-bulk-clear = Effacer la sélection
library-bulk-tag = Étiquettes…
library-bulk-more = Plus
library-bulk-read = Marquer comme lu
library-bulk-unread = Marquer comme non lu
library-bulk-favourite = Ajouter aux favoris
library-bulk-unfavourite = Retirer des favoris
library-bulk-archive = Archiver
library-bulk-unarchive = Sortir des archives
library-bulk-delete = Supprimer
library-bulk-restore = Restaurer
library-bulk-empty-bin = Vider la corbeille
    .sure =
        { $total ->
            [one] { NUMBER($total) } élément sera supprimé définitivement, avec ses surlignages et ses notes. Cette action est irréversible.
           *[other] { NUMBER($total) } éléments seront supprimés définitivement, avec leurs surlignages et leurs notes. Cette action est irréversible.
        }
    .title = Vider la corbeille ?
library-bulk-purge = Supprimer définitivement
    .title =
        { $total ->
            [1] Supprimer définitivement cet élément ?
           *[other] Supprimer définitivement { NUMBER($total) } éléments ?
        }
    .sure =
        { $total ->
            [1] Ses versions, surlignages, notes et images seront aussi supprimés. Cette action est irréversible.
           *[other] Leurs versions, surlignages, notes et images seront aussi supprimés. Cette action est irréversible.
        }
library-bulk-working = { NUMBER($done) } sur { NUMBER($total) }
library-bulk-work-label = Modification des éléments
library-bulk-cancelled =
    { $done ->
        [one] Arrêt après { NUMBER($done) } élément sur { NUMBER($total) }.
       *[other] Arrêt après { NUMBER($done) } éléments sur { NUMBER($total) }.
    }

library-bin-stay =
    { $days ->
        [one] Les éléments restent ici { NUMBER($days) } jour.
       *[other] Les éléments restent ici { NUMBER($days) } jours.
    }
library-bin-restore-first = Cet élément est dans la corbeille. Restaurez-le pour le modifier.
library-bin-since = Dans la corbeille depuis le { $day }
library-bin-until = Vous pouvez le restaurer jusqu’au { $day }, avec ses surlignages et ses notes. Passé cette date, il sera supprimé définitivement.

library-tagging-title =
    { $total ->
        [1] Étiqueter cet élément
       *[other] Étiqueter { NUMBER($total) } éléments
    }
library-tagging-add = Ajouter
library-tagging-remove = Retirer
    .label = Retirer { $name }
library-tagging-remove-none = Aucune étiquette
library-tagging-gathering = Chargement des étiquettes…
library-tagging-done = Appliquer

library-done-read =
    { $total ->
        [one] { NUMBER($total) } élément marqué comme lu.
       *[other] { NUMBER($total) } éléments marqués comme lus.
    }
library-done-unread =
    { $total ->
        [one] { NUMBER($total) } élément marqué comme non lu.
       *[other] { NUMBER($total) } éléments marqués comme non lus.
    }
library-done-favourite =
    { $total ->
        [one] { NUMBER($total) } élément ajouté aux favoris.
       *[other] { NUMBER($total) } éléments ajoutés aux favoris.
    }
library-done-unfavourite =
    { $total ->
        [one] { NUMBER($total) } élément retiré des favoris.
       *[other] { NUMBER($total) } éléments retirés des favoris.
    }
library-done-archive =
    { $total ->
        [one] { NUMBER($total) } élément archivé.
       *[other] { NUMBER($total) } éléments archivés.
    }
library-done-unarchive =
    { $total ->
        [one] { NUMBER($total) } élément sorti des archives.
       *[other] { NUMBER($total) } éléments sortis des archives.
    }
library-done-delete =
    { $total ->
        [one] { NUMBER($total) } élément mis à la corbeille.
       *[other] { NUMBER($total) } éléments mis à la corbeille.
    }
library-done-restore =
    { $total ->
        [one] { NUMBER($total) } élément restauré.
       *[other] { NUMBER($total) } éléments restaurés.
    }
library-done-tags =
    { $total ->
        [one] Étiquettes modifiées pour { NUMBER($total) } élément.
       *[other] Étiquettes modifiées pour { NUMBER($total) } éléments.
    }
library-done-undone = Action annulée.
library-done-undo-stopped = Arrêté. Annulez à nouveau pour annuler le reste.
library-done-nothing-to-undo = Rien à annuler.
library-done-redo-stopped = Arrêté. Rétablissez à nouveau pour rétablir le reste.
library-done-nothing-to-redo = Rien à rétablir.
library-done-tag-renamed = L’étiquette « { $from } » s’appelle désormais « { $to } ».
library-done-tag-deleted = Étiquette « { $name } » supprimée. Ses éléments sont conservés.
    .with-subtags = Étiquette « { $name } » et ses sous-étiquettes supprimées. Leurs éléments sont conservés.
library-done-tag-coloured = Couleur de l’étiquette « { $name } » modifiée.
library-done-search-saved = Recherche enregistrée sous le nom « { $name } ».
library-done-search-deleted = Recherche enregistrée « { $name } » supprimée.
library-done-address-added = Adresse ajoutée.
library-done-address-changed = Adresse modifiée.
library-done-address-removed = Adresse retirée.
library-done-highlights-moved =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } surlignage déplacé vers « { $headline } ».
               *[other] { NUMBER($total) } surlignages déplacés vers « { $headline } ».
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } surlignage et votre note déplacés vers « { $headline } ».
               *[other] { NUMBER($total) } surlignages et votre note déplacés vers « { $headline } ».
            }
        [note] Votre note a été déplacée vers « { $headline } ».
        [tags] Vos étiquettes ont été déplacées vers « { $headline } ».
       *[entry] Cet élément a été fusionné avec « { $headline } ».
    }
library-done-highlights-moved-from-bin =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } surlignage déplacé vers « { $headline } », qui était dans la corbeille et a été restauré.
               *[other] { NUMBER($total) } surlignages déplacés vers « { $headline } », qui était dans la corbeille et a été restauré.
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } surlignage et votre note déplacés vers « { $headline } », qui était dans la corbeille et a été restauré.
               *[other] { NUMBER($total) } surlignages et votre note déplacés vers « { $headline } », qui était dans la corbeille et a été restauré.
            }
        [note] Votre note a été déplacée vers « { $headline } », qui était dans la corbeille et a été restauré.
        [tags] Vos étiquettes ont été déplacées vers « { $headline } », qui était dans la corbeille et a été restauré.
       *[entry] Cet élément a été fusionné avec « { $headline } », qui était dans la corbeille et a été restauré.
    }
library-done-bin-emptied = Corbeille vidée.
library-done-purged =
    { $total ->
        [one] { NUMBER($total) } élément supprimé définitivement.
       *[other] { NUMBER($total) } éléments supprimés définitivement.
    }
library-done-quote-copied = Citation copiée avec sa source.
library-done-images-removed = Images enregistrées retirées.
library-done-copy-failed = La copie a échoué. Réessayez.
