### La réponse à « Comment est-ce détecté ? » dans la fenêtre du bouton.

why-ask = Comment est-ce détecté ?
why-ask-nothing = Pourquoi n’est-ce pas un article ?
why-looking = Nouvelle lecture de la page…
why-no-answer = La page n’a pas pu être relue : aucune explication n’est disponible.
why-is-article = La page ressemble à un article.
why-is-none = La page ne ressemble pas à un article.
why-is-none-with-story = La page ne ressemble pas à un article, mais une partie peut se lire comme un article.
why-is-article-without-story = La page ressemble à un article, mais aucun texte d’article n’y a été trouvé.
why-signs-for = Indices d’un article
why-signs-against = Indices contraires
why-no-signs = La page ne fournit aucun indice, ni pour ni contre.
why-more = En afficher { NUMBER($total) } de plus
why-fewer = En afficher moins
why-unnamed-signal = Un indice que cette version de Pressmark ne connaît pas.
why-sources = D’où viennent ces informations
why-preview = Pourquoi cela ressemble à un aperçu
why-preview-not-noted = La raison n’a pas été consignée.
why-unnamed-preview = Pour une raison que cette version de Pressmark ne connaît pas.

why-sign-url-slug = Son adresse contient plusieurs mots, comme un titre.
why-sign-url-section = Son adresse se trouve dans une rubrique comme « news », « stories » ou « blog ».
why-sign-url-date = Son adresse contient une année.
why-sign-url-length = Son adresse est plus longue que celle de la plupart des pages d’accueil.
why-sign-url-other = Son adresse contient un mot comme « help », « shop » ou « forum ».

why-sign-title-words = Son titre a à peu près la longueur d’un titre d’article.
why-sign-title-parts = Son titre contient des séparateurs comme « | » ou « – ».
why-sign-title-colon = Son titre contient un deux-points.
why-sign-title-guide = Son titre contient un mot comme « how », « best » ou « is ».
why-sign-title-other = Son titre contient un mot comme « services », « forum » ou « shop ».

why-sign-declared-article = Son code la désigne comme un article, en tout ou en partie.
why-sign-json-ld-article = Ses données pour les moteurs de recherche mentionnent un article.
why-sign-signed = Son code indique un auteur ou une date.

why-sign-text = Elle contient plus de texte qu’une simple accroche.
why-sign-text-per-link = Elle contient beaucoup de texte par rapport au nombre de liens.
why-sign-text-in-article = Son texte se trouve dans une partie de la page nommée par exemple « article » ou « story ».
why-sign-headline-in-article = Son titre se trouve dans une partie de la page nommée par exemple « article » ou « story ».
why-sign-headline-in-other = Son titre se trouve dans une partie de la page nommée par exemple « product » ou « comment ».

why-sign-main = Une partie est signalée comme le contenu principal.
why-sign-figures = Elle comporte des parties signalées comme des figures, par exemple des images légendées.
why-sign-code = Elle comporte du texte préformaté, par exemple du code informatique.
why-sign-controls = Elle comporte des champs de formulaire.
why-sign-articles = Au moins une partie est signalée comme un article.
    .many = De nombreuses parties sont signalées comme des articles, comme dans une liste.
why-sign-outside-links = Certains de ses liens mènent vers d’autres sites.

why-preview-json-ld = Les données de la page pour les moteurs de recherche contiennent plus de texte que la page n’en montre.
why-preview-cut-off = Le texte s’interrompt là où il faut s’abonner ou se connecter.
why-preview-gate = Le texte est court et s’arrête là où il faut s’abonner ou se connecter.
why-preview-next-page = Une autre page de l’article n’a pas pu être lue.

why-site = Sur { $site }
    .detection = Détecter les articles
    .bar = Afficher la barre au-dessus du texte sélectionné
    .detection-all = Détecter les articles, ici et sur tous les sites
    .bar-all = Afficher la barre au-dessus du texte sélectionné, ici et sur tous les sites
