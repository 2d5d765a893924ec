### Sauvegardes et espace occupé par la bibliothèque.

backup-title = Sauvegarde
backup-about = Une sauvegarde est un fichier unique qui contient tout : éléments et toutes leurs versions, images, surlignages, notes, étiquettes, corbeille, paramètres et recherches enregistrées. Sans synchronisation, votre bibliothèque n’existe que sur cet appareil : gardez donc les sauvegardes à un endroit lui-même copié sur un autre disque ou un autre appareil.
backup-last = Dernière sauvegarde : { $ago }
backup-none = Aucune sauvegarde pour l’instant.
backup-last-holds =
    { $total ->
        [one] { NUMBER($total) } élément
       *[other] { NUMBER($total) } éléments
    }
    .pictures =
        { $total ->
            [one] { NUMBER($total) } image
           *[other] { NUMBER($total) } images
        }
    .checked = vérifiée
backup-every = Sauvegardes automatiques
    .next = Les sauvegardes manquées sont rattrapées au prochain démarrage du navigateur.
backup-keep = Conserver
    .next = Après chaque sauvegarde, les plus anciennes sont supprimées. Aucun autre fichier n’est touché.
backup-keep-choice =
    { $total ->
        [1] La plus récente seulement
       *[other] Les { NUMBER($total) } plus récentes
    }
backup-where = Enregistrer dans
backup-downloads = Téléchargements, dossier « Pressmark »
backup-folder = Dossier
    .named = Dossier « { $name } »
backup-choose-folder = Choisir un dossier…
backup-only-downloads = Les sauvegardes sont enregistrées dans le dossier « Pressmark » de vos téléchargements.
backup-now = Sauvegarder maintenant
backup-restore = Restaurer…
backup-restore-newest = Restaurer la plus récente
backup-running =
    { $total ->
        [one] Sauvegarde : { NUMBER($done) } sur { NUMBER($total) } élément
       *[other] Sauvegarde : { NUMBER($done) } sur { NUMBER($total) } éléments
    }
    .so-far =
        { $done ->
            [one] Sauvegarde… { NUMBER($done) } élément jusqu’ici
           *[other] Sauvegarde… { NUMBER($done) } éléments jusqu’ici
        }
backup-progress = Sauvegarde
backup-stop = Arrêter
backup-safe = Votre bibliothèque et les sauvegardes précédentes n’ont pas changé.
backup-allow = Autoriser
backup-again = Refaire une sauvegarde

backup-used = Pressmark utilise { $used }.
    .of-quota = Pressmark utilise { $used } sur les { $quota } accordés par le navigateur.
backup-persisted = Le navigateur n’effacera pas la bibliothèque pour libérer de l’espace disque.
backup-not-persisted = Le navigateur ne garantit pas la conservation de la bibliothèque. Il est peu probable qu’il l’efface quand l’espace disque vient à manquer, mais gardez des sauvegardes au cas où.
backup-persist = Demander au navigateur de la garder
backup-refused = Le navigateur a refusé.

backup-every-never = Jamais
backup-every-day = Tous les jours
backup-every-week = Toutes les semaines

backup-lost-happened = Le navigateur a perdu votre bibliothèque.
backup-lost-held =
    { $total ->
        [one] Elle comptait { NUMBER($total) } élément la dernière fois que Pressmark y a accédé ({ $ago }). La cause peut être un plantage du navigateur, une erreur de disque ou l’effacement des données de navigation.
       *[other] Elle comptait { NUMBER($total) } éléments la dernière fois que Pressmark y a accédé ({ $ago }). La cause peut être un plantage du navigateur, une erreur de disque ou l’effacement des données de navigation.
    }
backup-lost-copy = Pressmark a gardé une copie de vos notes, surlignages et étiquettes. Si vous la restaurez, les articles reviennent sous forme de liens, et vous pouvez récupérer leur texte.
    .act = Restaurer les notes et les surlignages
    .backup = Restaurer une sauvegarde…
    .file = Notes et surlignages
backup-lost-backup = Restaurez la dernière sauvegarde, « { $name } » ({ $ago }), pour retrouver ce qu’elle contient. Ce que vous avez enregistré depuis la perte est conservé.
backup-lost-no-backup = Pressmark n’a connaissance d’aucune sauvegarde. Si vous en avez une, ou un export, restaurez ce fichier. Ce que vous avez enregistré depuis la perte est conservé.
    .copy = Si vous avez une sauvegarde ou un export, restaurez aussi ce fichier. Ce que vous avez enregistré depuis la perte est conservé.
backup-lost-put-away = Fermer
