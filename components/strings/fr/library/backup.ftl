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

backup-notice-failed = La dernière sauvegarde a échoué.
    .allow = Donnez l’autorisation dans les paramètres de sauvegarde.
backup-notice-old = Dernière sauvegarde réussie : { $ago }
    .next = Laissez le navigateur ouvert un moment, ou sauvegardez maintenant.
backup-notice-none = Les sauvegardes automatiques sont désactivées.
    .next =
        { $total ->
            [one] Votre bibliothèque compte { NUMBER($total) } élément que Pressmark n’a pas encore sauvegardé. Sans sauvegarde ni synchronisation, vous le perdrez si vous perdez cet appareil ou ce profil de navigateur.
           *[other] Votre bibliothèque compte { NUMBER($total) } éléments que Pressmark n’a pas encore sauvegardés. Sans sauvegarde ni synchronisation, vous les perdrez si vous perdez cet appareil ou ce profil de navigateur.
        }
backup-notice-last-next = Dernière sauvegarde : { $ago }
backup-notice-settings = Paramètres de sauvegarde
backup-notice-later = Plus tard

backup-trouble-no-permission =
    .happened = Le navigateur n’autorise pas Pressmark à enregistrer des sauvegardes dans vos téléchargements.
    .next = Cliquez sur « Autoriser » pour faire la sauvegarde.
backup-trouble-no-folder =
    .happened = Aucun dossier de sauvegarde n’est choisi, ou le dossier est introuvable.
    .next = Choisissez un dossier.
backup-trouble-folder-locked =
    .happened = Le navigateur exige à nouveau votre autorisation pour que Pressmark puisse écrire dans le dossier.
    .next = Cliquez sur « Autoriser » pour faire la sauvegarde.
backup-trouble-disk-full =
    .happened = Il n’y avait pas assez d’espace disque pour une sauvegarde.
    .next = Libérez de l’espace, par exemple en supprimant d’anciennes sauvegardes, puis refaites une sauvegarde.
backup-trouble-download-cancelled =
    .happened = Le téléchargement de la sauvegarde a été annulé.
    .next = Refaites une sauvegarde et laissez le téléchargement se terminer.
backup-trouble-download-blocked =
    .happened = Le téléchargement de la sauvegarde a été bloqué.
    .next = Vérifiez que le navigateur peut écrire dans son dossier de téléchargement et qu’aucun logiciel de sécurité ne bloque le fichier, puis refaites une sauvegarde.
backup-trouble-download-stopped =
    .happened = La sauvegarde n’est pas allée à son terme.
    .next = Refaites une sauvegarde. Si cela se reproduit, vérifiez le disque et les paramètres de téléchargement du navigateur.
backup-trouble-not-readable =
    .happened = Une sauvegarde a été écrite, mais n’a pas pu être relue correctement.
    .next = Refaites une sauvegarde. Si cela se reproduit, vérifiez le disque, ou enregistrez la sauvegarde sur un autre.
backup-trouble-library =
    .happened = La bibliothèque n’a pas pu être lue pour la sauvegarde.
    .next = Redémarrez le navigateur, puis refaites une sauvegarde.
backup-trouble-broken-off =
    .happened = Plusieurs sauvegardes ont été interrompues, peut-être parce que le navigateur a été fermé.
    .next = Refaites une sauvegarde et laissez le navigateur ouvert jusqu’à la fin.
backup-trouble-unexpected =
    .happened = La sauvegarde s’est arrêtée à cause d’une erreur dans Pressmark.
    .next = Refaites une sauvegarde. Si cela se reproduit, exportez plutôt la bibliothèque au format « Sauvegarde ».
