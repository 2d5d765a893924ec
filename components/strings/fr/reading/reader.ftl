### Le lecteur.

reader-image-label = Image non enregistrée
    .described = Image non enregistrée : { $alt }
reader-image-load = Charger l’image
reader-image-missing = Non enregistrée. Pressmark la chargerait depuis { $host }, sans cookies.
reader-image-loading = Chargement depuis { $host }…

reader-image-failed-private-network = Non chargée : elle se trouve sur un réseau privé, mais pas l’article.
reader-image-failed-not-there = Non chargée : le site n’a pas d’image à cette adresse.
reader-image-failed-refused = Non chargée : le site a refusé de l’envoyer.
reader-image-failed-server-trouble = Non chargée : le site est surchargé ou rencontre un problème. Réessayez plus tard.
reader-image-failed-redirect = Non chargée : le site redirige vers une autre adresse. Ouvrez la page pour la voir.
reader-image-failed-no-image = Non chargée : ce que le site a envoyé ne peut pas s’afficher comme une image.
reader-image-failed-too-large = Non chargée : elle est trop volumineuse.
reader-image-failed-timeout = Non chargée : le site a mis trop de temps à répondre.
reader-image-failed-no-connection = Non chargée : la connexion au site n’a pas pu être établie.
reader-image-failed-no-access = Non chargée, peut-être parce que Pressmark n’a pas accès à ce site. Vous pouvez autoriser tous les sites dans les paramètres.
reader-image-failed-failed = Non chargée : une erreur s’est produite dans Pressmark.

reader-label = Lecteur
reader-minutes-left = encore { NUMBER($minutes) } min
reader-done = Lu
reader-progress = Progression de la lecture
reader-settings = Réglages du texte
reader-face = Police
reader-size = Taille
reader-smaller = Texte plus petit
reader-larger = Texte plus grand
reader-measure = Largeur des lignes
reader-narrower = Lignes plus étroites
reader-wider = Lignes plus larges
reader-theme = Thème du lecteur
reader-print = Imprimer
reader-favourite = Favori
reader-archive = Archivé
reader-read = Lu
reader-choose = Choisissez un élément pour le lire ici.
    .next = Parcourez la liste avec J et K ; Entrée ouvre un élément et ? affiche toutes les touches.
reader-aloud = Lire à voix haute
reader-aloud-pause = Pause
reader-aloud-continue = Reprendre
reader-aloud-stop = Arrêter
reader-aloud-speed = Vitesse
reader-aloud-times = { $speed }×
reader-aloud-hint = Cliquez sur un paragraphe pour reprendre à cet endroit.
reader-aloud-no-voice = Cet appareil n’a pas de voix pour la langue de cet article.
reader-aloud-no-language = Pressmark ne connaît pas la langue de cet article et ne peut donc pas choisir de voix.
reader-aloud-no-text = Il n’y a pas de texte à lire à voix haute.
reader-aloud-failed = La voix s’est arrêtée. Cliquez sur « Reprendre » pour réessayer.
reader-printed-notes = Surlignages et notes
reader-printed-copy = Version du { $moment }
reader-older-copy = Voici la version du { $copy }. Les surlignages faits sur des versions plus récentes ne sont pas affichés.

reader-face-serif = Avec empattements
reader-face-sans = Sans empattement

reader-theme-system = Comme la bibliothèque
reader-theme-light = Clair
reader-theme-sepia = Sépia
reader-theme-dark = Sombre
