### Enregistrement des onglets d’une fenêtre.

opentabs-title = Enregistrer les onglets ouverts
opentabs-none = Il n’y a aucun onglet à enregistrer.
opentabs-all = Tous les onglets
opentabs-access = Pressmark ne voit pas encore tous ces onglets.
    .next = Au moment d’enregistrer, le navigateur demande l’accès à tous les sites. Pressmark détecte alors aussi les articles sur les pages que vous visitez, sauf si vous avez désactivé cette détection dans les paramètres. Si vous refusez, les onglets que Pressmark ne voit pas ne sont pas enregistrés.
opentabs-private = Ces onglets sont dans une fenêtre privée.
    .next = Les pages que vous enregistrez restent dans votre bibliothèque après la fermeture de la fenêtre.
opentabs-hidden = Onglet que Pressmark ne voit pas
    .all =
        { $total ->
            [one] { NUMBER($total) } onglet que Pressmark ne voit pas encore
           *[other] { NUMBER($total) } onglets que Pressmark ne voit pas encore
        }
    .next = Pages web ou pages du navigateur (celles-ci ne peuvent pas être enregistrées)
opentabs-forbidden = Page du navigateur
opentabs-loading = Onglet en cours de chargement
    .reason = Sa page n’était pas encore chargée. Rien n’a été enregistré.
opentabs-not-savable = Ne peut pas être enregistré
opentabs-start =
    { $total ->
        [0] Enregistrer les onglets
        [one] Enregistrer { NUMBER($total) } onglet
       *[other] Enregistrer { NUMBER($total) } onglets
    }
opentabs-progress-label = Enregistrement des onglets
opentabs-working =
    { $total ->
        [one] { NUMBER($done) } sur { NUMBER($total) } onglet
       *[other] { NUMBER($done) } sur { NUMBER($total) } onglets
    }
opentabs-stop = Arrêter
opentabs-close = Fermer
opentabs-undone =
    { $total ->
        [one] { NUMBER($total) } élément mis à la corbeille.
       *[other] { NUMBER($total) } éléments mis à la corbeille.
    }
opentabs-recorded =
    { $total ->
        [one] { NUMBER($total) } élément ajouté.
       *[other] { NUMBER($total) } éléments ajoutés.
    }
opentabs-undo-incomplete = Certains éléments n’ont pas pu être mis à la corbeille. Ils sont toujours dans votre bibliothèque.
opentabs-undo-failed = Certains éléments n’ont pas pu être mis à la corbeille. Réessayez.
opentabs-redo-failed = Certains éléments n’ont pas pu être restaurés. Réessayez.
opentabs-finished = Terminé. Vos onglets restent ouverts.
opentabs-stopped =
    { $left ->
        [one] Arrêté. { NUMBER($left) } onglet n’a pas été enregistré.
       *[other] Arrêté. { NUMBER($left) } onglets n’ont pas été enregistrés.
    }

opentabs-outcome-saved = Enregistrés
opentabs-outcome-link = Enregistrés comme liens
opentabs-outcome-known = Déjà dans votre bibliothèque
opentabs-outcome-missed = Non enregistrés
opentabs-asleep =
    .reason = Le navigateur avait déchargé cet onglet.
opentabs-no-text = Aucun texte n’a pu être lu.
