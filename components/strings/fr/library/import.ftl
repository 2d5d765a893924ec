### Importation.

import-title = Importer
import-choose = Choisir des fichiers…
import-drop = ou déposez-les ici
import-several = { $name } et { $others ->
    [one] un autre fichier
   *[other] { NUMBER($others) } autres fichiers
}
import-what-kinds = Fichiers et sauvegardes de Pressmark ; exports de Pocket, Instapaper, Raindrop, Omnivore, wallabag, Readwise, Hypothesis, Kindle, Matter, GoodLinks, Pinboard, Karakeep, Linkwarden et Obsidian Web Clipper ; marque-pages de navigateur ; listes d’adresses ; autres fichiers CSV et JSON contenant des adresses ou des surlignages.
import-nothing-yet = Rien ne sera importé avant que vous ayez vu ce qui va changer.
import-looking = Lecture de { $name }…
import-found =
    { $total ->
        [one] { NUMBER($total) } élément jusqu’ici
       *[other] { NUMBER($total) } éléments jusqu’ici
    }
import-progress-label = Importation
import-lost-marks =
    { $lost ->
        [1] Un surlignage ne figure pas dans le texte enregistré. Il est conservé et signalé comme non retrouvé.
       *[other] { NUMBER($lost) } surlignages ne figurent pas dans le texte enregistré. Ils sont conservés et signalés comme non retrouvés.
    }
import-links = Les pages sans texte sont enregistrées comme liens. Vous pourrez récupérer leur texte après l’importation.
import-new-links =
    { $total ->
        [1]
            { $new ->
                [1] Le nouvel élément est un lien, sans texte.
               *[other] L’un des nouveaux éléments est un lien, sans texte.
            }
       *[other] { NUMBER($total) } des nouveaux éléments sont des liens, sans texte.
    }
import-report-title = Ignoré ou modifié
import-report-detail = { $reason } ({ $detail })
import-more-remarks =
    { $total ->
        [one] et { NUMBER($total) } autre. Enregistrez le rapport pour tout voir.
       *[other] et { NUMBER($total) } autres. Enregistrez le rapport pour tout voir.
    }
import-nothing-left-out = Rien n’a été ignoré.
import-mode-label = Ce qui est déjà dans votre bibliothèque
import-merge = Le garder et ajouter ce qui est nouveau
import-replace = Le remplacer par le contenu du fichier
    .sure = Les éléments absents du fichier vont à la corbeille. Ceux qui y figurent perdent ce que le fichier n’a pas. Ce qui est retiré est indiqué ci-dessous.
    .sure-backup = Les éléments absents du fichier vont à la corbeille. Ceux qui y figurent perdent ce que le fichier n’a pas. Ce qui est retiré est indiqué ci-dessous. Les paramètres, les recherches enregistrées et les couleurs des étiquettes sont aussi remplacés.
    .synced = Cet appareil se synchronise : la bibliothèque est donc remplacée sur tous vos appareils.
import-altered = Le fichier est endommagé, et une partie de son texte peut être fausse. Si vous en avez une autre copie, importez plutôt celle-là.
import-all-to-bin =
    { $total ->
        [1] En dehors de sa corbeille, le fichier ne contient aucun élément. Le seul élément de votre bibliothèque irait à la corbeille.
       *[other] En dehors de sa corbeille, le fichier ne contient aucun élément. Les { NUMBER($total) } éléments de votre bibliothèque iraient tous à la corbeille.
    }
import-cannot-replace = Le fichier ne peut pas être lu en entier : il ne peut donc pas remplacer votre bibliothèque.
import-restore-bin =
    { $total ->
        [1] Restaurer l’élément qui est dans la corbeille
       *[other] Restaurer les { NUMBER($total) } éléments qui sont dans la corbeille
    }
import-start =
    { $total ->
        [0] Rien à importer
        [one] Importer { NUMBER($total) } élément
       *[other] Importer { NUMBER($total) } éléments
    }
import-start-rest = Importer le reste
import-rest = Il n’y a pas d’éléments à importer. Les recherches enregistrées, couleurs d’étiquettes, brouillons et images qui manquent seront ajoutés.
import-start-replace = Remplacer la bibliothèque
import-working =
    { $total ->
        [one] { NUMBER($done) } sur { NUMBER($total) } élément
       *[other] { NUMBER($done) } sur { NUMBER($total) } éléments
    }
import-stop = Arrêter
import-done = Importation terminée.
import-stopped = Arrêté. Ce qui a été importé est conservé. Pour continuer, relancez l’importation.
import-failed = L’importation s’est arrêtée.
    .safe = Ce qui a été importé est conservé.
    .unread = Rien n’a été importé.
import-done-clips =
    { $total ->
        [one] { NUMBER($total) } élément importé.
       *[other] { NUMBER($total) } éléments importés.
    }
import-done-highlights =
    { $total ->
        [one] { NUMBER($total) } surlignage importé.
       *[other] { NUMBER($total) } surlignages importés.
    }
import-undo = Annuler l’importation
import-undo-moved =
    { $total ->
        [0] Il ne restait aucun élément importé à mettre à la corbeille.
        [one] { NUMBER($total) } élément importé mis à la corbeille.
       *[other] { NUMBER($total) } éléments importés mis à la corbeille.
    }
import-undo-highlights =
    { $total ->
        [one] { NUMBER($total) } surlignage importé supprimé de ce que vous aviez déjà. Les autres ajouts y sont conservés.
       *[other] { NUMBER($total) } surlignages importés supprimés de ce que vous aviez déjà. Les autres ajouts y sont conservés.
    }
import-undo-kept =
    { $total ->
        [one] { NUMBER($total) } élément que vous aviez déjà garde ce qui a été ajouté ou modifié.
       *[other] { NUMBER($total) } éléments que vous aviez déjà gardent ce qui a été ajouté ou modifié.
    }
import-undo-backup = Les autres ajouts venus de la sauvegarde sont conservés.
import-save-report = Enregistrer le rapport
import-close = Fermer
import-cancel = Annuler

import-count-added = Nouveaux
import-count-changed = Modifiés
import-count-restored = Sortis de la corbeille
import-count-binned = Mis à la corbeille
import-count-unchanged = Déjà présents
import-count-inBin = Dans la corbeille
import-count-marks = Surlignages

import-kind-pressmark = Pressmark
import-kind-pressmark-backup = Sauvegarde Pressmark
import-kind-annotations-csv = Pressmark, surlignages
import-kind-pocket-csv = Pocket
import-kind-pocket-html = Pocket
import-kind-instapaper-csv = Instapaper
import-kind-instapaper-html = Instapaper
import-kind-raindrop-csv = Raindrop
import-kind-readwise = Readwise
import-kind-readwise-reader-csv = Readwise Reader
import-kind-table = Tableau de pages
import-kind-highlights = Tableau de surlignages
import-kind-pages = Liste de pages
import-kind-omnivore = Omnivore
import-kind-wallabag = wallabag
import-kind-hypothesis = Hypothesis
import-kind-web-annotation = Web Annotation
import-kind-karakeep = Karakeep
import-kind-linkwarden = Linkwarden
import-kind-bookmarks = Marque-pages
import-kind-clipper-note = Markdown avec propriétés
import-kind-kindle = Kindle
import-kind-addresses = Liste d’adresses
import-kind-folder = Plusieurs fichiers

import-reason-no-web-address = Pas d’adresse web ; ignoré
import-reason-no-address = Le fichier n’indique pas d’adresse pour cette œuvre ; ses surlignages sont enregistrés sous son titre
import-reason-several-holders = Plusieurs de vos éléments contiennent ces mots ; le surlignage a été conservé à part
import-reason-malformed = N’a pas pu être lu correctement ; ignoré en tout ou en partie
import-reason-too-large = Trop long ou trop imbriqué ; raccourci ou ignoré
import-reason-field-not-kept = Pressmark ne stocke pas cette donnée ; ignorée
import-reason-wrong-type = Valeur inattendue ; ignorée
import-reason-no-time = Date non valide ; ignorée
import-reason-time-ahead = Date dans le futur ; remplacée par celle de l’importation
import-reason-no-tag = Étiquette vide ; ignorée
import-reason-tag-changed = Nom d’étiquette adapté
import-reason-mark-without-words = Surlignage sans texte ; sa note a été ajoutée à la note sur l’élément
import-reason-empty-mark = Surlignage sans texte ni note ; ignoré
import-reason-colour-changed = Couleur la plus proche utilisée
import-reason-unknown-state = État inconnu ; ignoré
import-reason-no-text = Le texte n’a pas pu être lu ; enregistré comme lien
import-reason-cut-off = Le fichier est tronqué ; tout ce qui précède la coupure a été lu
import-reason-bad-characters = Certains caractères n’ont pas pu être lus ; si vous avez une autre copie du fichier, importez celle-là
import-reason-encoding-guessed = Le fichier n’indique pas son encodage, qui a donc été deviné
import-reason-open-quote = Un guillemet n’est jamais fermé ; le reste a été ignoré
import-reason-unknown-file-skipped = Type de fichier inconnu ; ignoré
import-reason-hidden-folder = Dossier caché ; ignoré
import-reason-file-damaged = Fichier endommagé ; ce qui était illisible a été ignoré
import-reason-file-unsupported = Protégé par un mot de passe, ou compressé d’une façon inconnue ; ignoré
import-reason-file-altered = Fichier endommagé ; une partie de son texte peut être fausse
import-reason-record-damaged = Endommagé ; ignoré
import-reason-unsafe-name = Nom de fichier qui pointe hors du zip ; ignoré
import-reason-repeated-id = Figure deux fois dans le fichier ; la seconde occurrence a été ignorée
import-reason-taken-id = Autre chose dans votre bibliothèque a déjà cet identifiant ; ignoré
import-reason-not-valid = Dans un format que cette version de Pressmark ne sait pas lire ; ignoré
import-reason-file-missing = Absent du fichier
import-reason-picture-beside = Image dans un fichier à part, sans son adresse web ; ignorée
import-reason-comment-left-out = Pressmark ne stocke pas les commentaires dans le texte ; ignoré
import-reason-lost-mark = Absent du texte enregistré ; le surlignage est signalé comme non retrouvé
import-reason-place-guessed = Ces mots figurent plusieurs fois dans le texte ; la première occurrence a été surlignée
import-reason-kept-otherwise = Une autre valeur était déjà enregistrée ; c’est elle qui a été gardée
import-reason-earlier-words = Texte le plus récent gardé ; l’ancien est abandonné
import-reason-id-lost = Citation dont l’identifiant de surlignage manque ; ajoutée à la note sur l’élément
import-reason-replaced-words = Dans votre bibliothèque, mais pas dans le fichier ; retiré
import-reason-to-bin = Absent du fichier, ou dans sa corbeille ; mis à la corbeille
import-reason-in-bin = Dans la corbeille ; y reste

import-place-row = nº { NUMBER($row) }
import-place-column = colonne { NUMBER($column) }
import-place-times = { NUMBER($total) } fois

import-part-note = Note
import-part-tags = Étiquettes
import-part-mark = Surlignage
import-part-colour = Couleur
import-part-text = Version
import-part-correction = Correction
import-part-language = Langue
import-part-search = Recherche enregistrée
