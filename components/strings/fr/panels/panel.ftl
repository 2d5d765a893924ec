### Le panneau latéral.

panel-reading = Lecture de la page…
panel-ordinary = Aucun article ouvert.
    .next = Ouvrez un article pour le voir ici, ou choisissez-en un dans votre bibliothèque.
panel-open-library-tab = Afficher la bibliothèque
panel-not-saved =
    { $kind ->
        [article] Cet article n’est pas encore dans votre bibliothèque.
        [link] Cette page n’est pas encore dans votre bibliothèque.
       *[page] Cette page n’est pas encore dans votre bibliothèque.
    }
    .next =
        { $kind ->
            [article] Enregistrez-le pour prendre des notes. Surligner un passage de la page enregistre aussi l’article.
            [page] Aucun article trouvé ici. Vous pouvez enregistrer la page en texte simplifié, ou en surligner une partie.
           *[link] Seuls le titre et l’adresse de cette page peuvent être enregistrés.
        }
panel-saved = Enregistré le { $day }
panel-not-open = La page n’est pas ouverte dans cet onglet. Les surlignages suivent l’ordre de la version enregistrée.
panel-tabs-label = Panneau latéral
panel-notes = Surlignages
panel-article = Article
panel-library = Bibliothèque
panel-no-copy = Aucune version enregistrée pour l’instant.
panel-article-not-saved = La version enregistrée s’affichera ici dès que vous aurez enregistré la page.
panel-highlights-only = Pas de texte d’article.
    .next = Cet élément n’a pas encore d’adresse. Vous pouvez en ajouter une dans la bibliothèque.
panel-clip-deleted = Élément mis à la corbeille.
panel-open-whole-library = Ouvrir dans un onglet
panel-drop-links = Déposez ici pour enregistrer le lien
    .private = Impossible d’enregistrer des liens dans une fenêtre privée
panel-drop-text = Déposez ici pour enregistrer ou surligner le texte sélectionné
panel-selection-saved = Sélection enregistrée dans votre bibliothèque.
panel-selection-added = Sélection ajoutée à ce que vous avez enregistré de cette page.
panel-selection-known = Déjà enregistré avec cette page.
panel-selection-removed = Retiré de ce que vous avez enregistré de cette page.
panel-links-reading =
    { $total ->
        [1] Lien enregistré. Récupération du texte…
       *[other] { NUMBER($total) } liens enregistrés. Récupération du texte…
    }
panel-links-none-dropped = Rien n’a été enregistré. Vous pouvez déposer ici des liens, ou du texte sélectionné sur la page de cet onglet.
panel-links-none-pasted = Ce que vous avez collé ne contient aucune adresse web.
panel-links-removed =
    { $total ->
        [1] Élément mis à la corbeille.
       *[other] { NUMBER($total) } éléments mis à la corbeille.
    }
panel-links-restored =
    { $total ->
        [1] De retour dans votre bibliothèque.
       *[other] { NUMBER($total) } éléments restaurés.
    }

panel-attach-label = Rattacher un surlignage
panel-attach-on-page = Sélectionnez le nouvel emplacement sur la page ou dans la version enregistrée, puis cliquez sur « Rattacher ».
panel-attach-in-copy = Sélectionnez le nouvel emplacement dans la version enregistrée, puis cliquez sur « Rattacher ».
panel-attach-attach = Rattacher
panel-attach-nothing-selected = Rien n’est encore sélectionné.
panel-attach-page-gone = Pressmark ne peut pas lire la sélection sur cette page. Sélectionnez plutôt le texte dans la version enregistrée.

panel-redo = Rétablir
