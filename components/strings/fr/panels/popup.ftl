### La fenêtre du bouton.

popup-reading = Lecture de la page…
popup-save = Enregistrer
popup-clip-article = Enregistrer l’article
popup-clip-page = Enregistrer la page
popup-clip-link = Enregistrer le lien
popup-clip-selection = Enregistrer la sélection
popup-highlight-selection = Surligner la sélection
popup-preview = Seul un aperçu est lisible ici. Pour lire la suite, il faut peut-être s’abonner ou se connecter.
popup-preview-of-pages = Seule une partie de l’article est lisible ici. Une autre de ses pages n’a pas pu être chargée.
popup-page = Aucun article trouvé ici. Vous pouvez enregistrer la page en texte simplifié.
popup-link = Seuls le titre et l’adresse de cette page peuvent être enregistrés.
popup-unreadable-link = Vous pouvez tout de même enregistrer un lien vers cette page.
popup-only-selection = Aucun article trouvé ici. Seul le texte sélectionné sera enregistré.
popup-selected =
    { $total ->
        [one] { NUMBER($total) } mot sélectionné
       *[other] { NUMBER($total) } mots sélectionnés
    }
popup-private = Fenêtre privée : sans action de votre part, rien n’est enregistré.
popup-saved = Enregistré { $ago }
popup-saved-version = Nouvelle version { $ago }
popup-saved-preview = Aperçu seulement
popup-saved-page = Page simplifiée
popup-saved-selection = Sélection de la page
popup-saved-image = Image de la page
popup-saved-link = Lien seulement
popup-highlights =
    { $total ->
        [one] { NUMBER($total) } surlignage
       *[other] { NUMBER($total) } surlignages
    }
popup-deleted = Mis à la corbeille.
    .safe = « Annuler » restaure aussi étiquettes, notes et surlignages.

popup-detection-off = La détection des articles est désactivée sur { $site }.
    .everywhere = La détection des articles est désactivée.
    .act = Activer
popup-save-tabs = Enregistrer les onglets…

popup-keys = Raccourcis clavier
popup-keys-none = Non défini
popup-keys-change = Modifier les raccourcis
