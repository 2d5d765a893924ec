### Les paramètres.

settings-title = Paramètres
    .search = Rechercher dans les paramètres
    .clear = Effacer la recherche
    .sections = Sections
    .none = Aucun paramètre ne correspond à « { $query } ».
    .none-next = Essayez un autre mot, comme « police », « dossier » ou « raccourci ».
settings-found =
    { $total ->
        [one] Paramètres trouvés dans { NUMBER($total) } section
       *[other] Paramètres trouvés dans { NUMBER($total) } sections
    }

settings-appearance = Apparence
    .words = aspect affichage design style
settings-language = Langue
    .next = Ce que le navigateur affiche lui-même, comme l’intitulé du bouton, reste dans la langue du navigateur.
    .words = langue traduction français anglais language
settings-language-browser = Celle du navigateur
settings-theme = Thème
    .next = Pour la bibliothèque, le panneau latéral, la fenêtre du bouton et ce que Pressmark affiche sur les pages.
    .words = sombre clair nuit noir dark mode thème couleurs
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-density = Lignes de la liste
    .next = Les lignes compactes montrent plus d’éléments à la fois.
    .words = densité confortable compact hauteur espacement
settings-density-comfortable = Confortables
settings-density-compact = Compactes
settings-reading = Lecteur
    .next = Également sous « Réglages du texte » pendant la lecture.
    .words = police caractère typographie texte zoom taille ligne longueur largeur papier sépia empattement serif sans agrandir réduire plus grand petit couleurs

settings-shortcuts = Raccourcis clavier
    .next = Ils fonctionnent sur toutes les pages web. Les touches propres à la bibliothèque figurent dans l’aide.
    .words = touches commandes combinaison hotkey shortcut barre panneau latéral
settings-shortcuts-none = Non défini
settings-shortcuts-change = Modifier les raccourcis
settings-shortcuts-loading = Chargement des raccourcis…

settings-highlights = Surlignage
    .words = surligneur marqueur stabilo crayon annoter sélectionner
settings-colour = Couleur par défaut
    .next = Pour les surlignages faits sans choisir de couleur, par exemple avec le raccourci.
    .phone = Pour les surlignages faits sans choisir de couleur, par exemple avec le bouton de Pressmark.
    .words = jaune vert bleu rose violet
settings-bar = Barre de sélection
    .next = La petite barre au-dessus du texte sélectionné. Elle apparaît sur les pages enregistrées et sur les articles qui allument le bouton de la barre d’outils, si Pressmark peut lire le site, et toujours dans le lecteur.
    .alt = Appuyez sur Alt (Option sur Mac) pendant que du texte est sélectionné. Un clavier est nécessaire.
    .never = Surlignez alors avec le raccourci, le menu contextuel ou, sur les articles enregistrés, le bouton de Pressmark.
    .phone = Vous pouvez toujours surligner dans les articles enregistrés : sélectionnez du texte, puis cliquez sur le bouton de Pressmark.
    .words = barre d’outils popup alt touche masquer cacher désactiver
settings-bar-always = Toujours
settings-bar-alt = Seulement avec Alt
settings-bar-never = Jamais
settings-bar-sites = Sites sans la barre
    .next = Vous pouvez aussi ajouter un site sous « Autres options » dans la barre, ou dans la fenêtre du bouton sous « Comment est-ce détecté ? » ou « Pourquoi n’est-ce pas un article ? ». Les sous-domaines sont des sites distincts.
    .words = sites web domaine exception bloquer exclure ignorer liste noire blanche désactiver sur ce site

settings-detection = Détection des articles
    .words = détecter reconnaître badge pastille point barre d’outils bouton accès autorisations permissions sites web autoriser icône automatique fenêtre privée navigation incognito
settings-access = Sites que Pressmark peut lire
settings-access-all = Tous les sites.
settings-access-sites = { $sites }. Pressmark ne lit les autres pages qu’à votre demande, par exemple quand vous cliquez sur son bouton.
settings-access-click = Aucun. Pressmark ne lit une page qu’à votre demande, par exemple quand vous cliquez sur son bouton.
settings-access-give-up = Lire seulement quand je clique
settings-detect = Détecter les articles sur les pages que vous visitez
    .next = Allume le bouton de la barre d’outils sur les articles. Les pages sont examinées sur votre appareil ; rien n’est envoyé.
    .sites = Ne fonctionne que sur les sites que vous avez autorisés. Les pages sont examinées sur votre appareil ; rien n’est envoyé.
    .click = Sans effet tant que vous n’autorisez pas Pressmark à lire des sites.
    .off = Désactivé : les pages ne sont pas examinées. Vous pouvez toujours enregistrer des pages avec le bouton de Pressmark.
    .words = désactiver couper vie privée confidentialité
settings-detect-sites = Sites sans détection
    .next = Vous pouvez aussi ajouter un site dans la fenêtre du bouton, sous « Comment est-ce détecté ? » ou « Pourquoi n’est-ce pas un article ? ». Les sous-domaines sont des sites distincts.
    .words = sites web domaine exception bloquer exclure ignorer liste noire blanche désactiver sur ce site
settings-sites-none = Aucun
settings-sites-add = Ajouter à « { $list } »
    .short = Ajouter
    .example = example.com
    .invalid = Saisissez l’adresse d’un site, par exemple example.com.
settings-sites-remove = Réactiver pour { $site }
    .short = Réactiver

settings-read = Lecture
    .words = non lu lus
settings-read-rule = Marquer les éléments comme lus
    .next = Dans la bibliothèque, la touche R marque un élément comme lu ou non lu.
    .words = non lu fin défiler défilement terminé
settings-read-rule-end = Une fois la fin atteinte
settings-read-rule-never = Seulement à la main

settings-export = Exportation
    .next = Ces choix sont proposés à l’ouverture de la fenêtre d’exportation.
    .words = exporter markdown obsidian modèle template dossier télécharger
settings-templates = Modèles ajoutés
    .none = Aucun
    .used = Pour le dossier de notes
settings-templates-remove = Retirer le modèle « { $name } »
    .short = Retirer
settings-export-folder = Dossier
    .next = Pour les exportations vers un dossier, par exemple un coffre Obsidian.
    .label = Exportations : Choisir un dossier…
    .none = Aucun dossier choisi
    .unsupported = Ce navigateur ne peut pas écrire dans des dossiers. Les exportations vont dans vos téléchargements.
settings-import = Importation
    .next = Depuis Pocket, Omnivore, Instapaper, Readwise, Hypothesis, les marque-pages du navigateur et d’autres sources, ou depuis une sauvegarde Pressmark.
    .label = Importer des éléments
    .act = Importer…
    .words = pocket omnivore instapaper raindrop readwise hypothesis marque-pages favoris restaurer transférer migrer navigateur transfert

settings-backup =
    .words = restaurer restauration automatique copie sécurité téléchargements dossier backup récupérer cloud nuage
settings-storage = Stockage
    .words = espace place disque quota persistant mémoire cache stockage

settings-data = Vos données
    .words = vie privée confidentialité réinitialiser effacer
settings-data-export = Tout exporter
    .next = Une sauvegarde que Pressmark peut restaurer, ou Markdown, HTML, CSV, JSON et d’autres formats.
    .act = Exporter…
    .words = télécharger récupérer archive json portabilité citation bibliographie références
settings-delete = Tout supprimer
    .next = Supprime de ce navigateur tous les éléments, surlignages, notes, étiquettes, images et paramètres, et met fin à la synchronisation et au partage. Rien n’est supprimé sur d’autres appareils ni sur un serveur.
    .act = Tout supprimer…
    .title = Tout supprimer ?
    .words = retirer effacer réinitialiser vider désinstaller compte tout données
settings-delete-sure =
    { $total ->
        [0] Tous les surlignages, notes, étiquettes, images et paramètres seront supprimés de ce navigateur. Cette action est irréversible.
        [one] { NUMBER($total) } élément et tous les surlignages, notes, étiquettes, images et paramètres seront supprimés de ce navigateur. Cette action est irréversible.
       *[other] { NUMBER($total) } éléments et tous les surlignages, notes, étiquettes, images et paramètres seront supprimés de ce navigateur. Cette action est irréversible.
    }
settings-delete-backup = Télécharger d’abord une sauvegarde
settings-delete-type = Saisissez « { $word } » pour confirmer
    .word = supprimer
settings-delete-confirm = Tout supprimer

settings-about = À propos
    .words = version licence open source libre aide confidentialité première ouverture visite présentation autorisations accès sites bogue bug problème avis assistance contact mise à jour dépannage faq télémétrie pistage suivi
settings-about-version = Pressmark { $version }
settings-about-licence = Logiciel libre, sous licence MIT.
settings-about-stored = Tout ce que vous enregistrez est stocké dans ce navigateur, sur cet appareil. Pressmark ne demande pas de compte et n’a aucun serveur à lui.
settings-about-help = Aide et dépannage
settings-first-run = Page de bienvenue
settings-third-party = Licences tierces

settings-images = Images
    .words = image photo télécharger hors ligne taille limite supprimer miniature vignette thumbnail
settings-keep = Enregistrer les images avec les éléments
    .next = Les images enregistrées restent disponibles hors ligne, même si le média les retire. Elles sont récupérées sans cookies.
settings-keep-off = Les images des nouveaux éléments ne sont pas enregistrées. Celles qui le sont déjà restent jusqu’à ce que vous les retiriez.
settings-in-all = Taille totale des images
    .next = Une fois cette taille atteinte, aucune autre image n’est enregistrée.
settings-each = Taille d’une image
    .next = Les images plus volumineuses ne sont pas enregistrées.
settings-at-most = Jusqu’à { $size }
settings-counting = Calcul en cours…
settings-total =
    { $total ->
        [one] { NUMBER($total) } image enregistrée, { $used } sur { $most }.
       *[other] { NUMBER($total) } images enregistrées, { $used } sur { $most }.
    }
settings-total-off =
    { $total ->
        [one] { NUMBER($total) } image enregistrée, { $used }.
       *[other] { NUMBER($total) } images enregistrées, { $used }.
    }
settings-none = Aucune image enregistrée.
settings-meter = Espace occupé par les images enregistrées
settings-is-full = Il reste peu ou pas de place pour les images. Relevez la limite, ou retirez des images enregistrées.
settings-wanted = Encore { NUMBER($total) } à récupérer.
settings-missed =
    { $total ->
        [one] { NUMBER($total) } n’a pas pu être récupérée. Vous pourrez réessayer à la lecture de l’élément.
       *[other] { NUMBER($total) } n’ont pas pu être récupérées. Vous pourrez réessayer pour chacune à la lecture de son élément.
    }
settings-remove = Retirer les images enregistrées
    .title = Retirer toutes les images enregistrées ?
    .sure =
        { $total ->
            [one] { NUMBER($total) } image ({ $used }) sera retirée. Le texte et les notes sont conservés. Vous pourrez tenter de la recharger à la lecture de l’élément.
           *[other] { NUMBER($total) } images ({ $used }) seront retirées. Le texte et les notes sont conservés. Vous pourrez tenter de les recharger à la lecture de leurs éléments.
        }
