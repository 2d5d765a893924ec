### Récupération du texte des liens.

filling-title = Récupérer les articles
filling-offer =
    { $total ->
        [1] Seul le lien vers cette page est enregistré.
       *[other] Seuls les liens vers ces { NUMBER($total) } pages sont enregistrés.
    }
filling-open =
    { $total ->
        [1] Récupérer l’article…
       *[other] Récupérer les articles…
    }
filling-open-any = Récupérer les articles…
filling-counting = Recherche de liens…
filling-nothing = Aucun autre lien à récupérer pour l’instant.
filling-missed-before =
    { $total ->
        [one] { NUMBER($total) } page n’a pas pu être récupérée en entier lors d’un essai précédent
       *[other] { NUMBER($total) } pages n’ont pas pu être récupérées en entier lors d’un essai précédent
    }
filling-again = Réessayer pour ces pages
filling-start =
    { $total ->
        [0] Récupérer les articles
        [one] Récupérer { NUMBER($total) } article
       *[other] Récupérer { NUMBER($total) } articles
    }
filling-cancel = Annuler
filling-progress-label = Récupération des articles
filling-working =
    { $total ->
        [one] { NUMBER($done) } sur { NUMBER($total) } lien
       *[other] { NUMBER($done) } sur { NUMBER($total) } liens
    }
filling-came =
    { $filled ->
        [one] { NUMBER($filled) } article récupéré
       *[other] { NUMBER($filled) } articles récupérés
    }
filling-left =
    { $left ->
        [one] { NUMBER($left) } page reste un lien, sans texte
       *[other] { NUMBER($left) } pages restent des liens, sans texte
    }
filling-none-left = Plus aucun lien à récupérer
filling-at = Récupération depuis { $site }
filling-resting = Pause pour ne pas surcharger un site
filling-stop = Arrêter
filling-hide = Masquer
filling-show = Détails
filling-report = Rapport
    .title = Articles manquants ou incomplets
    .hint = Ouvrez une page pour la vérifier. Si vous pouvez y lire l’article, enregistrez-le avec le bouton de Pressmark.
filling-dismiss = Fermer
filling-lost-marks =
    { $lost ->
        [1] Un surlignage n’a pas été retrouvé dans l’article récupéré. Il figure toujours parmi les surlignages de son élément.
       *[other] { NUMBER($lost) } surlignages n’ont pas été retrouvés dans les articles récupérés. Ils figurent toujours parmi les surlignages de leurs éléments.
    }
filling-more-links =
    { $total ->
        [one] et { NUMBER($total) } autre
       *[other] et { NUMBER($total) } autres
    }
filling-close = Fermer

filling-trouble-not-allowed = Pour récupérer des articles, Pressmark a besoin d’accéder à tous les sites. Recommencez et donnez l’autorisation quand elle est demandée, ou donnez-la dans la liste des extensions du navigateur.
filling-trouble-elsewhere = Une récupération est déjà en cours dans un autre onglet ou une autre fenêtre. Attendez qu’elle soit terminée.

filling-ended-done = Terminé.
filling-ended-stopped = Arrêté. Les articles récupérés sont conservés. Relancez la récupération pour continuer.
filling-ended-failed = La récupération s’est arrêtée.
    .safe = Les articles récupérés sont conservés.
filling-ended-offline = Pas de connexion. Les articles récupérés sont conservés. Relancez la récupération pour continuer.

filling-count-filled = Articles
filling-count-previews = Dont aperçus
filling-count-missed = Non récupérés
filling-count-marks = Surlignages retrouvés

filling-reason-not-there = Le site n’a pas de page à cette adresse
filling-reason-refused = Le site a refusé d’envoyer la page, peut-être parce qu’il faut se connecter
filling-reason-busy = Le site est surchargé ou limite les demandes
filling-reason-server-trouble = Le site rencontre un problème
filling-reason-unreachable = Le site est injoignable
filling-reason-too-slow = Le site a mis trop de temps à répondre
filling-reason-too-large = La page est trop volumineuse
filling-reason-no-page = Ce n’est pas une page web, mais peut-être un PDF, une image ou une vidéo
filling-reason-no-article = Aucun article n’a été trouvé sur la page
filling-reason-led-elsewhere = Redirection vers un autre site ; enregistrez cette page-là si c’est bien l’article
filling-reason-local-network = Pressmark ne récupère pas les pages de votre propre réseau, ni celles qui y redirigent
filling-reason-preview = Seul un aperçu était lisible ; il a été enregistré

filling-plan-pace = Les pages sont récupérées une par une, avec une pause de quelques secondes entre deux pages d’un même site.
filling-plan-privacy = Votre navigateur les récupère sans vos cookies. Les sites voient que ces pages ont été demandées depuis votre adresse IP.
filling-plan-kept = Les scripts des pages ne sont pas exécutés. Le texte de l’article remplace le lien ; étiquettes, surlignages et notes sont conservés.
filling-plan-open = Gardez cette page ouverte jusqu’à la fin de la récupération. Vous pouvez l’arrêter à tout moment et garder ce qui a été récupéré.

filling-about-minutes =
    { $total ->
        [1] Comptez environ une minute.
       *[other] Comptez environ { NUMBER($total) } minutes.
    }
filling-about-hours =
    { $total ->
        [one] Comptez environ { NUMBER($total) } heure.
       *[other] Comptez environ { NUMBER($total) } heures.
    }
