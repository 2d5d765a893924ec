### Informations et avis sur un article.

article-length =
    { $wordCount ->
        [one] { NUMBER($minutes) } min · { NUMBER($wordCount) } mot
       *[other] { NUMBER($minutes) } min · { NUMBER($wordCount) } mots
    }
article-minutes = { NUMBER($minutes) } min
article-from = source : { $source }
article-dates = { $published }, mis à jour le { $changed }
article-updated = Mis à jour le { $changed }
article-saved = Enregistré le { $day }
article-open-page = Ouvrir la page
article-table-label = Tableau
article-code-label = Texte préformaté
article-link-notice = Seul le lien vers cette page est enregistré. Pour y ajouter le texte, ouvrez la page et enregistrez-la.
    .fetch = Seul le lien vers cette page est enregistré. Pour y ajouter le texte, cliquez sur « Récupérer l’article », ou ouvrez la page et enregistrez-la.
article-no-address-notice = Ajoutez l’adresse de l’article pour afficher vos surlignages dans son texte. Les surlignages d’un livre n’en ont pas besoin.
article-address = Adresse de l’article
article-add-address = Ajouter l’adresse
article-typed-address-notice = Vous avez saisi cette adresse. Vous pouvez la modifier tant que Pressmark n’y a pas lu l’article.
article-change-address = Modifier l’adresse
article-remove-address = Retirer l’adresse
article-not-an-address = Saisissez une adresse web complète, par exemple https://example.com/article
article-preview-notice = Aperçu seulement : la suite de l’article n’a pas été enregistrée.
article-page-notice = Aucun article n’a été trouvé sur cette page. Voici son texte, simplifié.
article-selection-notice = Sélection de la page : seul ce que vous avez sélectionné a été enregistré.
article-image-notice = Image de la page : le texte de la page n’a pas été enregistré.
article-link-pdf = Seul le lien vers ce PDF est enregistré. Pressmark ne peut pas lire les fichiers PDF.
article-loading = Chargement de la version enregistrée…
article-delete = Supprimer cet élément
