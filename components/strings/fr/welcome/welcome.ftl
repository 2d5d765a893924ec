### La page qui s’ouvre à l’installation, et depuis les paramètres.

welcome-title = Gardez les articles que vous lisez
welcome-lead = Pressmark enregistre des articles dans une bibliothèque, sur cet appareil. Il n’y a pas de compte à créer, et rien n’est envoyé, sauf si vous activez la synchronisation ou partagez une étiquette.

welcome-picture-clip = Enregistrez l’article
    .more = Le texte, les images et la source, sans la publicité.
    .alt = La fenêtre du bouton de la barre d’outils, avec un article prêt à être enregistré.
welcome-picture-highlight = Surlignez et prenez des notes
    .more = Sélectionnez des mots et choisissez une couleur. Vos surlignages sont toujours là quand vous revenez.
    .alt = Un article avec un surlignage, et la barre de couleurs au-dessus de mots sélectionnés.
welcome-picture-find = Retrouvez tout
    .more = Cherchez parmi tous les mots que vous avez enregistrés. Exportez en Markdown, en PDF, vers des logiciels de bibliographie, etc.
    .alt = La bibliothèque, avec les résultats d’une recherche à côté d’un article.

welcome-access = Comment Pressmark doit-il détecter les articles ?
welcome-access-all = Sur tous les sites
    .more = Le bouton s’allume sur les articles, et vos surlignages apparaissent automatiquement.
welcome-access-click = Seulement quand je clique
    .more = Pressmark ne lit une page qu’à votre demande, par exemple quand vous cliquez sur son bouton.
welcome-access-all-now = La détection est activée. Les pages ne sont lues que sur cet appareil.
welcome-access-sites-now =
    { $total ->
        [one] La détection n’est activée que sur { $site }.
       *[other] La détection n’est activée que sur les { NUMBER($total) } sites que vous avez autorisés.
    }
welcome-access-off-now = La détection est désactivée dans les paramètres. Choisissez « Sur tous les sites » pour l’activer.
welcome-access-click-now = La détection est désactivée. Les images hébergées sur d’autres sites ne seront pas forcément enregistrées.
welcome-access-refused = L’accès n’a pas été accordé. Vous pouvez réessayer à tout moment.

welcome-try = Essayez sur cet article
welcome-step-clip = Enregistrez l’article.
welcome-step-clip-done = C’est fait. L’article est dans votre bibliothèque.
welcome-step-highlight = Sélectionnez quelques mots de l’article, puis choisissez une couleur.
welcome-step-highlight-done = Surligné.
welcome-step-find = Retrouvez-le dans votre bibliothèque, d’où vous pouvez l’exporter.
welcome-clip-story = Enregistrer cet article
welcome-open-library = Retrouver dans la bibliothèque
welcome-invented = { $publisher } est un journal imaginaire.

welcome-button = Bouton de la barre d’outils
welcome-button-shown = Le bouton de Pressmark est dans la barre d’outils.
welcome-button-pin = Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur la punaise (dans Edge, l’œil) à côté de Pressmark.
welcome-button-pin-firefox = Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur la roue dentée à côté de Pressmark, et choisissez « Épingler à la barre d’outils ».
welcome-keys = Raccourcis clavier
welcome-key-unset = Non défini
welcome-change-keys = Modifier les raccourcis
welcome-again = Vous pouvez rouvrir cette page depuis les paramètres de la bibliothèque.
