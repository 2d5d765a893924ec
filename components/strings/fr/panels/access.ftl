### Autorisation de lire les pages.

access-visit = La détection des articles est désactivée ici.
    .next = Sur ce site, Pressmark ne lit une page qu’à votre demande, par exemple quand vous cliquez sur son bouton. Si vous autorisez l’accès, vos surlignages s’affichent à chaque retour sur une page, et les articles sont détectés, sauf si vous avez désactivé cette détection dans les paramètres.
access-allow-site = Autoriser sur { $site }
access-allow-all = Autoriser sur tous les sites
access-refused = L’accès n’a pas été accordé. Vous pouvez réessayer à tout moment.
