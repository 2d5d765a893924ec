### L’avis en cas de sauvegarde manquante ou échouée.

backupnotice-failed = La dernière sauvegarde a échoué.
    .allow = Donnez l’autorisation dans les paramètres de sauvegarde.
backupnotice-old = Dernière sauvegarde réussie : { $ago }
    .next = Laissez le navigateur ouvert un moment, ou sauvegardez depuis les paramètres.
backupnotice-none = Les sauvegardes automatiques sont désactivées.
    .next =
        { $total ->
            [one] Votre bibliothèque compte { NUMBER($total) } élément que Pressmark n’a pas encore sauvegardé. Sans sauvegarde ni synchronisation, vous le perdrez si vous perdez cet appareil ou ce profil de navigateur.
           *[other] Votre bibliothèque compte { NUMBER($total) } éléments que Pressmark n’a pas encore sauvegardés. Sans sauvegarde ni synchronisation, vous les perdrez si vous perdez cet appareil ou ce profil de navigateur.
        }
backupnotice-last-next = Dernière sauvegarde : { $ago }
backupnotice-settings = Paramètres de sauvegarde
backupnotice-later = Plus tard

backupnotice-trouble-no-permission =
    .happened = Le navigateur n’autorise pas Pressmark à enregistrer des sauvegardes dans vos téléchargements.
    .next = Cliquez sur « Autoriser » pour faire la sauvegarde.
backupnotice-trouble-no-folder =
    .happened = Aucun dossier de sauvegarde n’est choisi, ou le dossier est introuvable.
    .next = Choisissez un dossier.
backupnotice-trouble-folder-locked =
    .happened = Le navigateur exige à nouveau votre autorisation pour que Pressmark puisse écrire dans le dossier.
    .next = Cliquez sur « Autoriser » pour faire la sauvegarde.
backupnotice-trouble-disk-full =
    .happened = Il n’y avait pas assez d’espace disque pour une sauvegarde.
    .next = Libérez de l’espace, par exemple en supprimant d’anciennes sauvegardes, puis refaites une sauvegarde.
backupnotice-trouble-download-cancelled =
    .happened = Le téléchargement de la sauvegarde a été annulé.
    .next = Refaites une sauvegarde et laissez le téléchargement se terminer.
backupnotice-trouble-download-blocked =
    .happened = Le téléchargement de la sauvegarde a été bloqué.
    .next = Vérifiez que le navigateur peut écrire dans son dossier de téléchargement et qu’aucun logiciel de sécurité ne bloque le fichier, puis refaites une sauvegarde.
backupnotice-trouble-download-stopped =
    .happened = La sauvegarde n’est pas allée à son terme.
    .next = Refaites une sauvegarde. Si cela se reproduit, vérifiez le disque et les paramètres de téléchargement du navigateur.
backupnotice-trouble-not-readable =
    .happened = Une sauvegarde a été écrite, mais n’a pas pu être relue correctement.
    .next = Refaites une sauvegarde. Si cela se reproduit, vérifiez le disque, ou enregistrez la sauvegarde sur un autre.
backupnotice-trouble-library =
    .happened = La bibliothèque n’a pas pu être lue pour la sauvegarde.
    .next = Redémarrez le navigateur, puis refaites une sauvegarde.
backupnotice-trouble-broken-off =
    .happened = Plusieurs sauvegardes ont été interrompues, peut-être parce que le navigateur a été fermé.
    .next = Refaites une sauvegarde et laissez le navigateur ouvert jusqu’à la fin.
backupnotice-trouble-unexpected =
    .happened = La sauvegarde s’est arrêtée à cause d’une erreur dans Pressmark.
    .next = Refaites une sauvegarde. Si cela se reproduit, exportez plutôt la bibliothèque au format « Sauvegarde ».
