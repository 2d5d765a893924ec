### Le dossier où Pressmark tient une note pour chaque élément.

folder-title = Dossier de notes
    .words = obsidian logseq coffre vault markdown automatique export exportation synchronisation cloud nuage fichiers répertoire
folder-about = Pressmark conserve dans un dossier, par exemple un coffre Obsidian, une note Markdown pour chaque élément. Un fichier que vous n’avez pas modifié est réécrit quand son élément change. Dans un fichier que vous avez modifié, Pressmark se contente d’ajouter à la fin les surlignages, notes et étiquettes nouveaux ou modifiés, tant que les propriétés du fichier contiennent l’adresse ou l’identifiant de l’élément.
folder-unsupported = Ce navigateur ne peut pas écrire dans des dossiers. Vous pouvez exporter des notes dans vos téléchargements.
folder-choose = Choisir un dossier…
    .label = Dossier de notes : Choisir un dossier…
    .other = Choisir un autre dossier…
    .other-label = Dossier de notes : Choisir un autre dossier…
folder-resume = Continuer avec « { $name } »
folder-stop = Arrêter
folder-allow = Autoriser l’accès
folder-again = Réessayer

folder-name = Dossier « { $name } »
folder-current =
    { $total ->
        [0] À jour : aucune note.
        [one] À jour : { NUMBER($total) } note écrite.
       *[other] À jour : { NUMBER($total) } notes écrites.
    }
folder-changed =
    { $total ->
        [0] Les modifications seront écrites sous peu.
        [one] { NUMBER($total) } note écrite. Les modifications seront écrites sous peu.
       *[other] { NUMBER($total) } notes écrites. Les modifications seront écrites sous peu.
    }
folder-begins = Démarrage…
folder-running =
    { $total ->
        [one] Écriture des notes : { NUMBER($done) } sur { NUMBER($total) } élément
       *[other] Écriture des notes : { NUMBER($done) } sur { NUMBER($total) } éléments
    }
folder-progress = Écriture des notes
folder-written = Dernière écriture : { $ago }
folder-stopped = Pressmark ne met plus « { $name } » à jour. Les notes y sont toujours.

folder-deleted = Quand un élément est supprimé
    .leave = Laisser sa note
    .move = Déplacer sa note vers « Deleted »
    .next = « Deleted » est un sous-dossier. Si vous restaurez l’élément, sa note revient à sa place. Une note que vous avez renommée ou déplacée peut rester où elle est.
folder-names = Les notes gardent leur nom de fichier, même si le titre d’un élément change : les liens vers elles fonctionnent toujours. Si vous renommez une note ou la déplacez au sein du dossier, Pressmark la retrouve si ses propriétés contiennent l’adresse ou l’identifiant de l’élément.

folder-notice = Votre dossier de notes n’est pas à jour.
folder-notice-settings = Paramètres du dossier
folder-notice-later = Plus tard
folder-trouble-no-folder =
    .happened = Le dossier de notes est introuvable.
    .next = Choisissez-le à nouveau, ou choisissez-en un autre.
folder-trouble-folder-locked =
    .happened = Le navigateur exige à nouveau votre autorisation pour que Pressmark puisse écrire dans le dossier de notes.
    .next = Cliquez sur « Autoriser l’accès ». Si le navigateur propose de l’autoriser à chaque visite, choisissez cette option.
folder-trouble-disk-full =
    .happened = Il n’y a pas assez d’espace disque pour une note.
    .next = Libérez de l’espace. Pressmark réessaie toutes les dix minutes.
folder-trouble-not-written =
    .happened = Une note n’a pas pu être écrite, peut-être parce qu’un autre programme l’utilise.
    .next = Pressmark réessaie toutes les dix minutes.
folder-trouble-library =
    .happened = La bibliothèque n’a pas pu être lue.
    .next = Redémarrez le navigateur.
folder-trouble-unexpected =
    .happened = Une note n’a pas été écrite à cause d’une erreur dans Pressmark.
    .next = Pressmark réessaie toutes les dix minutes.
