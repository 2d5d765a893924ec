### Sur les pages web, et dans le lecteur quand il fonctionne de la même façon.

page-bar-label = Surligner la sélection
page-bar-mark-label = Modifier le surlignage
page-bar-others-label = Copier ou masquer le surlignage
page-bar-card-label = Surlignage en { common-colour-inline }
page-bar-choose = Choisir parmi { NUMBER($total) } surlignages
page-bar-with-note = avec une note
page-bar-mark-in = Surligner en { common-colour-inline }
page-bar-change-to = Passer en { common-colour-inline }
page-bar-note = Note
page-bar-edit = Modifier la note et les étiquettes
page-bar-typed = Ce que vous avez écrit est toujours là. Gardez cette page ouverte jusqu’à l’enregistrement.
page-bar-copy-quote = Copier la citation et sa source
page-bar-copy-link = Copier le lien vers ce passage
page-bar-more = Autres options
page-bar-off-here = Ne pas afficher cette barre sur { $site }
page-bar-quote-copied = Citation copiée.
page-bar-link-copied = Lien copié.
page-bar-save = Enregistrer la note
    .hint = Ou appuyez sur Ctrl+Entrée
page-bar-cancel-hint = Ou appuyez sur Échap. Ce que vous avez écrit est conservé.
page-bar-note-placeholder = Écrire une note
page-bar-note-card-label = Note sur ce surlignage
page-bar-changed = Le texte diffère ici du passage surligné.
    .next = Conservez ou actualisez votre surlignage dans le panneau latéral.
    .phone = Pour actualiser votre surlignage, enregistrez cette version de la page, puis ouvrez-la dans la bibliothèque.
    .here = Conservez-le ou actualisez-le dans la liste des surlignages.
page-bar-highlighted = Surligné : « { $quote } »

page-spoken-label = Surlignage
page-spoken-author = { authors-highlight }.
page-spoken-colour = { $colour }.
page-spoken-changed = Le texte de la page a changé.
page-spoken-note = Note : { $note }.
page-spoken-tags = Étiquettes : { $tags }.
page-spoken-place = { NUMBER($number) } sur { NUMBER($total) }

page-notice-again = Pour ajouter des étiquettes ou une note, utilisez le raccourci qui enregistre la page.
page-notice-clipped =
    { $kind ->
        [page] Page enregistrée dans votre bibliothèque.
        [link] Lien enregistré dans votre bibliothèque.
        [selection] Sélection enregistrée dans votre bibliothèque.
        [image] Image enregistrée dans votre bibliothèque.
        [image-loading] Enregistré dans votre bibliothèque. L’image est encore en cours de chargement.
        [image-address] Seule l’adresse de l’image a été enregistrée, pas l’image.
       *[article] Article enregistré dans votre bibliothèque.
    }
page-notice-already-saved = Déjà dans votre bibliothèque.
page-notice-changed =
    { $kind ->
        [page] Cette page diffère de la dernière version enregistrée.
       *[article] Cet article diffère de la dernière version enregistrée.
    }
    .preview = Votre bibliothèque ne contient que le début de cet article.
    .keep = Enregistrer cette version
    .keep-whole = Enregistrer l’article entier
page-notice-version-saved = Nouvelle version enregistrée.
page-notice-version-removed = Nouvelle version retirée.
page-notice-selection-added =
    { $kind ->
        [image] Image ajoutée à ce que vous avez enregistré de cette page.
        [image-loading] Ajouté à ce que vous avez enregistré de cette page. L’image est encore en cours de chargement.
        [image-address] Seule l’adresse de l’image a été ajoutée, pas l’image.
       *[selection] Sélection ajoutée à ce que vous avez enregistré de cette page.
    }
page-notice-selection-known = Déjà enregistré avec cette page.
page-notice-selection-removed = Retiré de ce que vous avez enregistré de cette page.
page-notice-selection-of-saved =
    { $saved ->
        [article] Rien n’a été enregistré : cet article est déjà dans votre bibliothèque.
       *[page] Rien n’a été enregistré : cette page est déjà dans votre bibliothèque.
    }
    .next = Surlignez plutôt la sélection.
    .without = Cette image n’y figure pas.
    .action = Surligner
    .show = Voir dans la bibliothèque
page-notice-deleted = Surlignage supprimé.
page-notice-hidden = Surlignage masqué.
page-notice-restored = De retour dans votre bibliothèque.
page-notice-unclipped = Mis à la corbeille.
page-notice-marked-and-clipped =
    { $kind ->
        [page] Passage surligné. La page a été enregistrée dans votre bibliothèque.
        [link] Passage surligné. Un lien vers la page a été enregistré dans votre bibliothèque.
       *[article] Passage surligné. L’article a été enregistré dans votre bibliothèque.
    }
page-notice-unmarked =
    { $kind ->
        [article] Surlignage et article mis à la corbeille.
       *[page] Surlignage et page mis à la corbeille.
    }
page-notice-none-to-step = Aucun surlignage sur cette page.
    .next = Sélectionnez quelques mots et surlignez-les.
page-notice-none-found =
    { $total ->
        [1] Le surlignage n’a pas été retrouvé sur cette page.
        [2] Aucun des { NUMBER($total) } surlignages n’a été retrouvé sur cette page.
       *[other] Aucun des { NUMBER($total) } surlignages n’a été retrouvé sur cette page.
    }
    .next = Rien n’est perdu : consultez la bibliothèque.
page-notice-note-left = Vous avez laissé ici une note inachevée.
page-notice-go-on = Reprendre la note
page-notice-note-lost = Vous avez laissé ici une note inachevée, mais son passage n’a pas été retrouvé sur la page.
page-notice-copy-note = Copier la note
page-notice-nothing-selected = Pressmark n’a trouvé aucun texte sélectionné.
page-notice-unreadable-part = Le texte sélectionné se trouve dans une partie de la page que Pressmark ne peut pas lire.
    .next = Sélectionnez du texte ailleurs sur la page, ou copiez ces mots dans une note.
page-notice-how-to-select = Sélectionnez quelques mots sur la page, puis utilisez à nouveau le raccourci.
page-notice-bar-off = La barre de sélection est désactivée sur { $site }.
    .next = Vous pouvez la réactiver dans les paramètres.
page-notice-bar-on = La barre de sélection est réactivée.
page-notice-label = Pressmark
