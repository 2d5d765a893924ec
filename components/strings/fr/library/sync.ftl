### Synchronisation entre appareils, dans les paramètres.

sync-title = Synchronisation
sync-words = synchroniser sync appareils ordinateurs serveur cloud nuage nextcloud owncloud webdav nats équipe chiffrement phrase de passe compte connexion connecter téléphone mobile tablette
sync-about = Retrouvez cette bibliothèque sur plusieurs appareils, grâce à un serveur de votre choix. Tout est d’abord chiffré sur cet appareil : personne ne peut rien lire sur le serveur. Les paramètres ne sont pas synchronisés.
sync-private = La synchronisation ne peut être ni configurée ni modifiée dans une fenêtre privée. Ouvrez plutôt les paramètres dans une fenêtre normale.

sync-address = Serveur
    .next = Un dossier sur un serveur WebDAV, par exemple https://cloud.example.com/remote.php/dav/files/ada/ sur Nextcloud, ou un serveur NATS, par exemple wss://sync.example.com:8443
sync-code-hint = Si un autre appareil se synchronise déjà, choisissez « { sync-add-device } » dans ses paramètres, et collez ici le code affiché.
sync-code-incomplete = Ce code est incomplet ou contient une erreur. Copiez-le en entier depuis l’autre appareil.
sync-code-invitation = Ce code n’est pas destiné à la synchronisation. C’est une invitation à une étiquette partagée.
    .act = Rejoindre l’étiquette
sync-address-wrong = Saisissez une adresse qui commence par https:// (WebDAV) ou wss:// (NATS). Seule l’adresse d’un serveur sur cet appareil peut commencer par http:// ou ws://.
sync-access-refused = Sans votre autorisation, Pressmark ne peut pas joindre ce serveur. Reconnectez-vous et autorisez l’accès.
sync-access-lost = Pressmark n’a plus accès à ce serveur. Cliquez sur « { sync-now } » et autorisez l’accès.
sync-user = Nom d’utilisateur
sync-password = Mot de passe
sync-password-space = Le serveur a refusé l’accès. Le mot de passe saisi commence ou se termine par une espace : si elle a été copiée par erreur, supprimez-la.
sync-connect = Se connecter
sync-busy = Connexion…
sync-back = Retour

sync-join = Rejoindre la bibliothèque
    .happened = Ce serveur contient une bibliothèque Pressmark.
    .next = Saisissez sa phrase de passe pour la rejoindre. Les éléments de cet appareil y seront ajoutés.
sync-create = Créer la bibliothèque
    .happened = Ce serveur ne contient pas encore de bibliothèque Pressmark.
    .next = Choisissez une phrase de passe pour en créer une. Cette phrase vous sera demandée pour ajouter un autre appareil. Notez-la : si elle est perdue et qu’aucun appareil ne se synchronise plus, personne ne pourra lire ce qui est sur le serveur.
sync-passphrase = Phrase de passe
    .next = L’idéal : quatre mots ou plus, choisis au hasard.
sync-passphrase-again = Répéter la phrase de passe
sync-passphrase-short = La phrase de passe doit compter au moins { NUMBER($least) } caractères.
sync-passphrase-differs = Les phrases de passe ne correspondent pas.

sync-account = Bibliothèque du compte { $user } sur { $host }
sync-current = Synchronisée { $ago }
sync-never = Pas encore synchronisée
sync-connecting = Connexion…
sync-exchanging = Synchronisation (reçus : { NUMBER($received) }, envoyés : { NUMBER($sent) })
sync-paused = En pause
sync-unsent =
    { $total ->
        [one] { NUMBER($total) } modification n’a pas encore été envoyée.
       *[other] { NUMBER($total) } modifications n’ont pas encore été envoyées.
    }
sync-incomplete =
    { $total ->
        [one] { NUMBER($total) } élément est incomplet tant qu’un autre appareil n’en a pas envoyé le reste.
       *[other] { NUMBER($total) } éléments sont incomplets tant qu’un autre appareil n’en a pas envoyé le reste.
    }
sync-unreadable =
    { $total ->
        [one] { NUMBER($total) } entrée du serveur est illisible. Elle est endommagée ou vient d’une version plus récente de Pressmark.
       *[other] { NUMBER($total) } entrées du serveur sont illisibles. Elles sont endommagées ou viennent d’une version plus récente de Pressmark.
    }
sync-overruled =
    { $total ->
        [one] { NUMBER($total) } élément a des informations corrigées différemment selon les appareils. Ouvrez-le pour choisir la correction à retenir.
       *[other] { NUMBER($total) } éléments ont des informations corrigées différemment selon les appareils. Ouvrez chacun d’eux pour choisir la correction à retenir.
    }
    .list = Éléments aux corrections divergentes
sync-kept = Supprimé sur un appareil, mais conservé
    .keep = Conserver
    .open = Ouvrir l’élément
    .notice =
        { $total ->
            [one] { NUMBER($total) } suppression faite sur un appareil n’a pas été appliquée, à cause d’une modification sur un autre. Voir « { sync-title } » dans les paramètres.
           *[other] { NUMBER($total) } suppressions faites sur un appareil n’ont pas été appliquées, à cause de modifications sur un autre. Voir « { sync-title } » dans les paramètres.
        }
sync-kept-device = { $name }
sync-kept-elsewhere = un autre appareil
sync-kept-here = cet appareil
sync-kept-clip = « { $headline } » a été supprimé sur { $by }, mais modifié sur { $on }, et a donc été conservé.
    .added = « { $headline } » a été supprimé sur { $by }, mais ajouté de nouveau sur { $on }, et a donc été conservé.
sync-kept-highlight = Un surlignage de « { $headline } » a été supprimé sur { $by }, mais modifié sur { $on }, et a donc été conservé.
    .added = Un surlignage de « { $headline } » a été supprimé sur { $by }, mais ajouté de nouveau sur { $on }, et a donc été conservé.
sync-kept-note = La note de « { $headline } » a été supprimée sur { $by }, mais modifiée sur { $on }, et a donc été conservée.
    .highlight = La note d’un surlignage de « { $headline } » a été supprimée sur { $by }, mais modifiée sur { $on }, et a donc été conservée.
    .deleted = Note supprimée.
sync-now = Synchroniser maintenant
sync-pause = Mettre en pause
sync-resume = Reprendre

sync-add-device = Ajouter un appareil…
    .title = Ajouter un appareil
    .next = Sur l’autre appareil, ouvrez « Synchronisation » dans les paramètres de Pressmark et collez ce code dans le champ « { sync-address } ». Pour récupérer le code sur un téléphone, scannez-le avec l’appareil photo. La phrase de passe vous sera ensuite demandée.
    .here = Ce serveur se trouve sur cet ordinateur, et aucun autre appareil ne peut le joindre à cette adresse. Pour ajouter un autre navigateur de cet ordinateur, ouvrez-y « { sync-title } » dans les paramètres de Pressmark et collez ce code dans le champ « { sync-address } ». La phrase de passe vous sera ensuite demandée.
    .qr = Code QR du texte ci-dessous
    .code = Code
    .warning = Gardez ce code pour vous : il contient votre nom d’utilisateur et votre mot de passe. Sans la phrase de passe, personne ne peut lire vos éléments, mais ils pourraient être supprimés du serveur.
    .act = Copier le code
    .close = Fermer
    .copied = Code copié.
    .refused = Le navigateur n’a pas permis la copie. Sélectionnez le code et copiez-le vous-même.

sync-devices = Appareils
sync-device-this = Cet appareil
sync-device-synced = Synchronisé { $ago }
    .today = Synchronisé aujourd’hui
    .ahead = Synchronisé le { $day }
sync-device-default = { $browser } sur { $system }
sync-device-unnamed = Appareil sans nom
sync-device-rename = Renommer…
    .label = Renommer… { $name }
    .title = Renommer cet appareil
    .name = Nom
    .next = Laissez vide pour utiliser « { $name } ».
    .act = Renommer
sync-device-remove = Retirer…
    .label = Retirer… { $name }
    .title = Retirer « { $name } » de la liste ?
    .next = L’appareil garde ses éléments et peut encore se synchroniser. S’il le fait, il réapparaît dans cette liste. Pour exclure un appareil que vous n’avez plus, changez votre mot de passe sur le serveur.
    .act = Retirer

sync-change-login = Modifier les identifiants…
    .title = Modifier les identifiants
    .next = Saisissez le nouveau mot de passe, ou un autre nom d’utilisateur ou une autre adresse du même serveur. La phrase de passe et le nom de cet appareil ne changent pas. Modifiez aussi les identifiants sur vos autres appareils.
    .act = Modifier les identifiants
    .done = Identifiants modifiés.
sync-change-passphrase = Changer la phrase de passe…
    .title = Changer la phrase de passe
    .next = Les appareils déjà synchronisés ne sont pas concernés. Les nouveaux auront besoin de la nouvelle phrase de passe.
    .act = Changer la phrase de passe
    .busy = Changement de la phrase de passe…
    .done = Phrase de passe changée.
sync-leave = Arrêter la synchronisation…
    .title = Arrêter la synchronisation sur cet appareil ?
    .gone = Les éléments restent sur cet appareil. Vous pouvez ensuite vous reconnecter.
    .next = Les éléments restent sur cet appareil et sur le serveur. Les modifications qui n’ont pas encore été envoyées restent sur cet appareil seulement. Si le serveur est injoignable à ce moment, vos autres appareils affichent celui-ci dans leur liste jusqu’à ce que vous l’en retiriez.
    .act = Arrêter la synchronisation
    .done = Cet appareil ne se synchronise plus.
sync-remove = Supprimer du serveur…
    .title = Supprimer cette bibliothèque du serveur ?
    .next = Vos appareils gardent leurs éléments, mais ne se synchronisent plus entre eux. Les éléments qui ne sont que sur le serveur sont perdus.
    .act = Supprimer du serveur
    .done = Bibliothèque supprimée du serveur.

sync-problem-unreachable =
    .happened = Le serveur est injoignable.
    .next = Vérifiez l’adresse, son port et votre connexion, puis réessayez.
    .connected = Vérifiez votre connexion. Pressmark continue d’essayer.
    .again = Vérifiez votre connexion, puis réessayez.
sync-problem-failing =
    .happened = Le serveur est surchargé ou rencontre un problème.
    .next = Réessayez dans quelques minutes. Si cela se reproduit, adressez-vous à la personne qui gère le serveur.
    .connected = Pressmark continue d’essayer. Si cela persiste, adressez-vous à la personne qui gère le serveur.
sync-problem-refused =
    .happened = Le serveur a refusé l’accès.
    .next = Vérifiez le nom d’utilisateur et le mot de passe, ou adressez-vous à la personne qui gère le serveur.
    .connected = Si le nom d’utilisateur ou le mot de passe a changé, choisissez « { sync-change-login } ». Sinon, adressez-vous à la personne qui gère le serveur.
sync-problem-insecure =
    .happened = Cette adresse répond, mais sans connexion sécurisée que ce navigateur accepte.
    .next = Le serveur n’utilise peut-être pas TLS, ou le navigateur n’accepte pas son certificat. Pour voir ce qu’en dit le navigateur, ouvrez l’adresse dans un onglet, en la faisant commencer par https://.
    .connected = Le certificat du serveur a peut-être expiré. Pressmark continue d’essayer. Si cela persiste, adressez-vous à la personne qui gère le serveur.
sync-problem-notNats =
    .happened = Cette adresse répond, mais n’accepte pas les connexions NATS.
    .next = Vérifiez l’adresse et son port, qui doit être celui de WebSocket. Avec TLS, l’adresse commence par wss://. L’adresse d’un dossier WebDAV commence par https://.
    .connected = Le serveur NATS n’est peut-être pas lancé. Pressmark continue d’essayer. Si cela persiste, adressez-vous à la personne qui gère le serveur.
sync-problem-notWebdav =
    .happened = Le serveur ne répond pas comme un dossier WebDAV.
    .next = Vérifiez l’adresse. Ce doit être celle d’un dossier, pas d’une page web. L’adresse d’un serveur NATS commence par wss://.
    .connected = Pressmark continue d’essayer. Si cela persiste, adressez-vous à la personne qui gère le serveur.
sync-problem-noFolder =
    .happened = Le serveur indique que ce dossier n’existe pas.
    .next = Vérifiez l’adresse, ou créez le dossier sur le serveur, puis réessayez.
    .connected = Si le dossier a été déplacé ou renommé, remettez-le à sa place, ou choisissez « { sync-change-login } » et saisissez sa nouvelle adresse.
sync-problem-redirected =
    .happened = Le serveur redirige cette adresse vers une autre.
    .next = Cherchez l’adresse WebDAV dans votre compte sur le serveur, ou demandez-la à la personne qui gère le serveur, et saisissez celle-là.
    .connected = Si le dossier a une nouvelle adresse, choisissez « { sync-change-login } » et saisissez-la. Sinon, adressez-vous à la personne qui gère le serveur.
sync-problem-readOnly =
    .happened = Le serveur vous permet de lire, mais pas d’écrire.
    .next = Utilisez un autre dossier ou un autre nom d’utilisateur, ou demandez à la personne qui gère le serveur de vous permettre d’écrire.
    .connected = Les modifications faites sur cet appareil ne sont pas envoyées. Demandez à la personne qui gère le serveur de vous permettre d’écrire.
sync-problem-noJetStream =
    .happened = Ce serveur NATS ne stocke rien pour ce nom d’utilisateur.
    .next = Demandez à la personne qui gère le serveur d’activer JetStream pour ce nom d’utilisateur.
sync-problem-notSetUp =
    .happened = Cette bibliothèque, ou cette étiquette partagée, n’est pas sur le serveur.
    .next = Avec ce nom d’utilisateur, vous ne pouvez pas l’y créer. Réessayez une fois que quelqu’un d’autre l’aura fait, ou adressez-vous à la personne qui gère le serveur.
sync-problem-full =
    .happened = Le serveur n’a plus d’espace ou n’accepte pas les fichiers de cette taille.
    .next = Demandez à la personne qui gère le serveur d’en accorder davantage.
sync-problem-otherLibrary =
    .happened = Le serveur contient maintenant une autre bibliothèque ou une étiquette partagée.
    .next = Rien n’a été envoyé. Pour rejoindre cette bibliothèque, arrêtez la synchronisation et reconnectez-vous. Si une étiquette y est partagée, il faut un autre nom d’utilisateur pour une bibliothèque.
sync-problem-removed =
    .happened = Un autre appareil a supprimé la bibliothèque du serveur.
    .next = Vos éléments sont toujours sur cet appareil. Arrêtez la synchronisation. Vous pourrez ensuite vous reconnecter pour créer une nouvelle bibliothèque.
sync-problem-ended =
    .happened = Cette étiquette n’est plus partagée : elle a été supprimée du serveur.
    .next = Chacun garde les éléments et les surlignages de sa bibliothèque.
sync-problem-newer =
    .happened = Cette étiquette est partagée par une version plus récente de Pressmark.
    .next = Mettez Pressmark à jour.
sync-problem-unknown =
    .happened = La synchronisation a échoué à cause d’une erreur inattendue.
    .next = Réessayez plus tard.
    .connected = Pressmark continue d’essayer.

sync-refused-wrong = Cette phrase de passe n’ouvre pas la bibliothèque.
sync-refused-damaged = La clé de la bibliothèque est endommagée sur le serveur. Si un autre appareil se synchronise encore, changez-y la phrase de passe, ce qui remplace la clé. Sinon, supprimez la bibliothèque du serveur depuis un appareil qui la possède, puis créez-la à nouveau.
sync-refused-newer = Cette bibliothèque a été créée par une version plus récente de Pressmark. Mettez Pressmark à jour sur cet appareil.
sync-refused-gone = La bibliothèque n’est plus sur le serveur. Revenez en arrière et reconnectez-vous.
sync-refused-taken = Un autre appareil vient de créer une bibliothèque sur ce serveur. Revenez en arrière et reconnectez-vous pour la rejoindre.
sync-refused-share = Ce nom d’utilisateur sert à une étiquette partagée. Une bibliothèque doit avoir son propre nom d’utilisateur : demandez-en un à la personne qui gère le serveur.
sync-refused-team = Ce nom d’utilisateur appartient à une équipe : il ne peut servir qu’à partager une étiquette. Une bibliothèque doit avoir son propre nom d’utilisateur : demandez-en un à la personne qui gère le serveur. Pour partager une étiquette, allez à « Étiquettes partagées ».
sync-refused-changed = La phrase de passe n’a pas été changée, car ce qui est sur le serveur a changé. Synchronisez, puis réessayez.
sync-refused-absent = Avec ces identifiants, il n’y a pas de bibliothèque sur le serveur. Vérifiez l’adresse et le nom d’utilisateur.
sync-refused-kind = Cette adresse est celle d’un autre type de serveur. Pour l’utiliser, arrêtez la synchronisation, puis connectez-vous à ce serveur.
