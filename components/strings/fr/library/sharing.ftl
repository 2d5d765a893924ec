### Étiquettes partagées, dans les paramètres.

sharing-title = Étiquettes partagées
sharing-words = partager partage équipe groupe collègues membres inviter invitation rejoindre collaborer ensemble tag nats serveur
sharing-about = Choisissez une étiquette et partagez tous les éléments qui la portent. Chaque membre garde sa propre bibliothèque et voit les articles ainsi que les surlignages et les notes de tout le monde. Tout est chiffré : personne d’autre ne peut rien lire sur le serveur.
sharing-private = Les étiquettes ne peuvent pas être partagées dans une fenêtre privée. Pour modifier quoi que ce soit ici, ouvrez les paramètres dans une fenêtre normale.
sharing-server = Il faut un serveur NATS, avec un nom d’utilisateur et un mot de passe pour chaque membre. La personne qui gère le serveur peut vous donner les vôtres.
sharing-share = Partager une étiquette…
sharing-join = Rejoindre une étiquette partagée…
sharing-continue = Continuer
sharing-back = Retour
sharing-cancel = Annuler
sharing-busy = Connexion…

sharing-tag = Étiquette
    .next = Ses sous-étiquettes sont aussi partagées.
sharing-name = Votre nom
    .next = Les membres le voient avec vos surlignages et vos notes.
sharing-address = Serveur
    .next = Par exemple wss://sync.example.com:8443
sharing-user = Nom d’utilisateur
sharing-password = Mot de passe
sharing-confirm =
    { $total ->
        [one] { NUMBER($total) } élément porte l’étiquette « { $tag } ». Ses surlignages et ses notes seront visibles par tous les membres.
       *[other] { NUMBER($total) } éléments portent l’étiquette « { $tag } ». Leurs surlignages et leurs notes seront visibles par tous les membres.
    }
    .later = Il en ira de même des éléments auxquels vous donnerez cette étiquette plus tard. Les autres étiquettes de ces éléments ne sont pas partagées.
    .act = Partager l’étiquette

sharing-code = Invitation
    .next = Collez en entier l’invitation que vous avez reçue.
sharing-invited = « { $tag } » sur { $host }
    .writes = Votre nom sera « { $name } ». Vous pourrez ajouter des éléments, des surlignages et des notes, que tous les membres verront.
    .reads = Votre nom sera « { $name } ». Vous pourrez lire ce que les autres partagent. Rien de ce qui vous appartient n’est partagé.
sharing-join-tag = Étiquette dans votre bibliothèque
    .next = Les éléments des autres membres reçoivent cette étiquette. Vous pouvez choisir un autre nom, mais si vous avez déjà été membre, gardez celui que vous utilisiez alors.
sharing-join-own =
    { $total ->
        [one] Vous avez déjà { NUMBER($total) } élément avec cette étiquette. Il sera partagé, avec ses surlignages et ses notes.
       *[other] Vous avez déjà { NUMBER($total) } éléments avec cette étiquette. Ils seront partagés, avec leurs surlignages et leurs notes.
    }
sharing-join-act = Rejoindre
sharing-reads-only = Vous avez rejoint « { $tag } », mais en lecture seule.
    .next = L’invitation était destinée à un membre qui peut contribuer à l’étiquette, mais le serveur ne le permet pas à ce nom d’utilisateur. Adressez-vous au membre qui vous a envoyé l’invitation, ou à la personne qui gère le serveur. Si vous recevez d’autres identifiants, choisissez « { sharing-login } ».
    .close = Fermer

sharing-invalid-tag = Saisissez une étiquette.
sharing-invalid-long = Cette étiquette est trop longue. Une étiquette compte au plus { NUMBER($longest) } caractères.
sharing-invalid-name = Saisissez votre nom.
sharing-invalid-overlap = Cette étiquette, l’une de ses sous-étiquettes ou une étiquette parente est déjà partagée. Choisissez-en une autre.
sharing-invalid-empty = Aucun élément ne porte cette étiquette. Ajoutez-la d’abord à au moins un élément.
sharing-invalid-address = Saisissez une adresse qui commence par wss://. Seule l’adresse d’un serveur sur cet appareil peut commencer par ws://.
sharing-invalid-login = Saisissez le nom d’utilisateur et le mot de passe que vous a donnés la personne qui gère le serveur.
sharing-invalid-taken = Le serveur a déjà une étiquette partagée ou une bibliothèque synchronisée pour ce nom d’utilisateur. Pour rejoindre cette étiquette, demandez une invitation à un membre. Pour en partager une autre, demandez à la personne qui gère le serveur un nom d’utilisateur dans une autre équipe. Si cette étiquette n’est plus utile, un membre peut la supprimer du serveur.
sharing-invalid-code = Cette invitation est incomplète ou contient une erreur. Copiez-la en entier.
sharing-invalid-pairing = Ce code sert à ajouter un appareil à la synchronisation, pas à rejoindre une étiquette partagée.
    .act = Aller à la synchronisation
sharing-invalid-invitation = C’est une invitation. Annulez, choisissez « { sharing-join } », puis collez-la.
sharing-invalid-joined = Vous avez déjà rejoint cette étiquette sur cet appareil. Pour utiliser une autre invitation, quittez d’abord l’étiquette.
sharing-invalid-used = Cette invitation n’est plus utilisable : quelqu’un s’en est servi, ou une plus récente l’a remplacée. Pour utiliser l’étiquette sur un autre de vos appareils, ajoutez cet appareil sous « Synchronisation ». Sinon, demandez une autre invitation à un membre.
sharing-invalid-read-by-others = Quelqu’un a déjà commencé à contribuer à cette étiquette avec la même invitation. Si c’était vous, sur un autre appareil, attendez que les deux appareils se soient synchronisés. Sinon, quittez cette étiquette et demandez à un membre une invitation rien que pour vous.
sharing-invalid-changed = Cette étiquette partagée a changé entre-temps. Réessayez après sa synchronisation.
sharing-invalid-gone = Vous avez quitté cette étiquette partagée.
sharing-invalid-member-name = Saisissez un nom pour le nouveau membre.
sharing-invalid-member-login = Saisissez le nom d’utilisateur et le mot de passe du nouveau membre. La personne qui gère le serveur peut vous donner les deux.
sharing-invalid-member-refused = Le serveur a refusé ce nom d’utilisateur ou ce mot de passe. Vérifiez les deux, ou adressez-vous à la personne qui gère le serveur.
sharing-invalid-member-reads = Avec ce nom d’utilisateur, le nouveau membre ne pourrait que lire. Cochez « { sharing-invite.reads } », ou demandez à la personne qui gère le serveur un nom d’utilisateur qui peut contribuer à l’étiquette.
sharing-invalid-member-writes = Avec ce nom d’utilisateur, le nouveau membre pourrait aussi contribuer à l’étiquette. Décochez « { sharing-invite.reads } », ou demandez à la personne qui gère le serveur un nom d’utilisateur qui ne peut que lire.
sharing-invalid-nothing = Sur ce serveur, il n’y a pas d’étiquette partagée pour ce nom d’utilisateur. Si vous n’avez pas fait de faute de frappe, ce nom appartient peut-être à une autre équipe, ou le serveur a perdu ses données : adressez-vous à la personne qui le gère.
sharing-invalid-other = Cet appareil ne peut pas ouvrir ce que le serveur contient pour ce nom d’utilisateur. Il s’agit peut-être d’une autre étiquette partagée ou d’une bibliothèque synchronisée. Vérifiez le nom d’utilisateur, ou demandez-en un à la personne qui gère le serveur, dans l’équipe de cette étiquette.
sharing-invalid-own-login = C’est votre propre nom d’utilisateur. Chaque membre doit avoir le sien.

sharing-of = Partagée sur { $host } (votre nom : { $name })
    .reads = Rejointe sur { $host } (votre nom : { $name }). Lecture seule.
sharing-current = Synchronisée { $ago }
sharing-never = Pas encore synchronisée
sharing-connecting = Connexion…
sharing-sending =
    { $unsent ->
        [one] Envoi : { NUMBER($unsent) } modification
       *[other] Envoi : { NUMBER($unsent) } modifications
    }
sharing-unsent =
    { $total ->
        [one] { NUMBER($total) } modification n’a pas encore été envoyée.
       *[other] { NUMBER($total) } modifications n’ont pas encore été envoyées.
    }
sharing-receiving = Réception des modifications…
sharing-paused = En pause
sharing-unreadable =
    { $total ->
        [one] { NUMBER($total) } entrée du serveur est illisible. Elle est endommagée ou vient d’une version plus récente de Pressmark.
       *[other] { NUMBER($total) } entrées du serveur sont illisibles. Elles sont endommagées ou viennent d’une version plus récente de Pressmark.
    }
sharing-pause = Mettre en pause
    .label = Mettre en pause { $tag }
sharing-resume = Reprendre
    .label = Reprendre { $tag }

sharing-news =
    { $total ->
        [one] { NUMBER($total) } nouveau
       *[other] { NUMBER($total) } nouveaux
    }
    .many = + de { NUMBER($most) } nouveaux
    .sentence = Nouveau chez les autres depuis votre dernier passage sur cet appareil : { $news }
sharing-news-clips =
    { $total ->
        [one] { NUMBER($total) } élément
       *[other] { NUMBER($total) } éléments
    }
    .many = plus de { NUMBER($most) } éléments
sharing-news-highlights =
    { $total ->
        [one] { NUMBER($total) } surlignage
       *[other] { NUMBER($total) } surlignages
    }
    .many = plus de { NUMBER($most) } surlignages

sharing-members = Membres
sharing-member-you = Vous
sharing-member-reads = Lecture seule
sharing-member-left = N’est plus membre
sharing-member-invited = Invitation en attente

sharing-invite = Inviter…
    .label = Inviter… { $tag }
    .title = Inviter quelqu’un à rejoindre « { $tag } »
    .next = Demandez à la personne qui gère le serveur un nom d’utilisateur et un mot de passe pour le nouveau membre.
    .name = Nom du membre
    .user = Son nom d’utilisateur
    .password = Son mot de passe
    .reads = Lecture seule
    .act = Créer l’invitation
    .busy = Connexion…
sharing-again = Inviter à nouveau…
    .label = Inviter à nouveau… { $name }
sharing-same-before = « { $name } » a déjà été membre ou reçu une invitation : c’est la même personne
    .next = Les surlignages et les notes déjà partagés lui restent attribués, au lieu d’apparaître en double. S’il s’agit de quelqu’un d’autre, décochez la case.
sharing-same-invited = « { $name } » a déjà une invitation : c’est la même personne
    .next = L’invitation précédente cesse d’être valable. S’il s’agit de quelqu’un d’autre, décochez la case.
sharing-same-active = « { $name } » est déjà membre : c’est la même personne
    .next = Cochez cette case seulement si cette personne a quitté l’étiquette, ne l’a pas encore rejointe ou n’a plus l’appareil qui l’avait rejointe.
sharing-invitation = Invitation pour { $name }
    .next = Envoyez ce texte à cette personne. Dans les paramètres de Pressmark, sous « Étiquettes partagées », elle choisit « { sharing-join } », puis colle le texte. Si elle est près de vous, elle peut le récupérer sur son téléphone en scannant le code avec l’appareil photo.
    .qr = Code QR du texte ci-dessous
    .code = Invitation
    .once = Elle est valable pour une personne, sur un appareil.
    .reads = Elle est valable pour quiconque la possède, jusqu’à ce que vous retiriez { $name }.
    .warning = Quiconque possède ce texte peut lire tout ce qui est partagé. Envoyez-le dans un message que personne d’autre ne peut lire.
    .act = Copier l’invitation
    .close = Fermer
    .copied = Invitation copiée.
    .refused = Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.

sharing-remove = Retirer…
    .label = Retirer… { $name }
    .title = Retirer { $name } de « { $tag } » ?
    .next = { $name } garde tout ce qui est déjà dans sa bibliothèque, mais ne reçoit plus rien de nouveau. Tout ce qui est sur le serveur est chiffré à nouveau pour les autres membres, ce qui peut prendre quelques minutes. Gardez cette page ouverte.
    .login = Demandez à la personne qui gère le serveur de supprimer aussi le nom d’utilisateur de ce membre. Si le serveur a été installé avec la commande de Pressmark, cette commande suffit :
    .command = npm run sync-server -- --team ÉQUIPE --remove NOM
    .act = Retirer
    .busy = Retrait…
    .done = { $name } ne fait plus partie des membres.
    .unfinished = Le retrait d’un membre n’est pas allé à son terme. Choisissez à nouveau « { sharing-remove } » pour ce membre.

sharing-login = Modifier les identifiants…
    .label = Modifier les identifiants… { $tag }
    .title = Modifier les identifiants pour « { $tag } »
    .next = La personne qui gère le serveur peut vous donner un nouveau mot de passe ou nom d’utilisateur. Vos autres appareils synchronisés le recevront aussi.
    .act = Modifier les identifiants
    .done = Identifiants modifiés pour « { $tag } ».
sharing-login-writes = Avec ces identifiants, vous pouvez contribuer à « { $tag } ». Jusqu’ici, vous ne pouviez que lire.
    .clips =
        { $total ->
            [0] Les éléments auxquels vous donnerez cette étiquette seront partagés, de même que vos surlignages et vos notes sur les éléments des autres membres.
            [one] { NUMBER($total) } élément sera partagé maintenant, avec vos surlignages et vos notes. Ce que vous ajouterez plus tard le sera aussi.
           *[other] { NUMBER($total) } éléments seront partagés maintenant, avec vos surlignages et vos notes. Ce que vous ajouterez plus tard le sera aussi.
        }
    .act = Modifier les identifiants et partager
sharing-login-reads = Avec ces identifiants, vous ne pouvez que lire « { $tag } ». Désormais, aucun de vos éléments, surlignages ou notes n’est envoyé. Ce que vous avez déjà partagé reste chez les autres.
sharing-right-writes = Le serveur vous permet de contribuer à cette étiquette.
    .next = Rien de ce qui vous appartient n’est envoyé sans votre accord.
    .act = Partager…
    .confirm = Partager
    .done = Vous pouvez maintenant contribuer à « { $tag } ».
sharing-right-reads = Le serveur ne vous permet que de lire cette étiquette.
    .next = Les modifications que vous faites ne sont plus envoyées. Si c’est une erreur, adressez-vous à la personne qui gère le serveur.
    .act = Passer en lecture seule…
    .confirm = Passer en lecture seule
    .done = Vous ne pouvez maintenant que lire « { $tag } ».
sharing-right =
    .title = Ce que vous pouvez faire avec « { $tag } »
    .again = Réessayer

sharing-leave = Quitter…
    .label = Quitter… { $tag }
    .title = Quitter « { $tag } » ?
    .next = Tous les éléments et surlignages restent dans votre bibliothèque, y compris ceux des autres membres. Vous ne recevez plus rien de nouveau, et plus rien n’est envoyé. Ce que vous avez déjà partagé reste chez les autres, qui voient votre départ. Vos autres appareils synchronisés quittent aussi l’étiquette. Pour la rejoindre à nouveau, il vous faut une invitation.
    .removed = Tous les éléments et surlignages restent dans votre bibliothèque, y compris ceux des autres membres. Vos autres appareils synchronisés quittent aussi l’étiquette. Pour la rejoindre à nouveau, il vous faut une invitation.
    .reads = Tous les éléments et surlignages restent dans votre bibliothèque, y compris ceux des autres membres. Vous ne recevez plus rien de nouveau. Comme vous êtes en lecture seule, les autres vous voient dans la liste des membres jusqu’à ce que l’un d’eux vous en retire. Vos autres appareils synchronisés quittent aussi l’étiquette. Pour la rejoindre à nouveau, il vous faut une invitation.
    .last = Tous les éléments et surlignages restent dans votre bibliothèque, y compris ceux des autres membres. Vous ne recevez plus rien de nouveau, et plus rien n’est envoyé. D’après ce que sait cet appareil, il n’y a pas d’autres membres. Ce qui est partagé reste sur le serveur et y occupe de la place. Pour le supprimer, choisissez plutôt « { sharing-end } ». Vos autres appareils synchronisés quittent aussi l’étiquette.
    .ended = Tous les éléments et surlignages restent dans votre bibliothèque, y compris ceux des autres membres. Vos autres appareils synchronisés quittent aussi l’étiquette.
    .act = Quitter
    .done = Vous avez quitté « { $tag } ».
    .untold = Vous avez quitté « { $tag } ». D’autres membres vous voient peut-être encore dans leur liste de membres.

sharing-end = Supprimer du serveur…
    .label = Supprimer du serveur… { $tag }
    .title = Supprimer « { $tag } » du serveur ?
    .next = Tout ce qui est partagé avec cette étiquette est supprimé du serveur, et le partage prend fin pour tous les membres. Chacun garde les éléments et les surlignages de sa bibliothèque, mais ne reçoit plus rien de nouveau. Ce que des membres n’ont pas encore reçu ne leur parviendra pas. L’étiquette reste sur vos éléments. Ensuite, les mêmes noms d’utilisateur peuvent servir à partager une autre étiquette.
    .act = Supprimer du serveur
    .busy = Suppression…
    .done = « { $tag } » n’est plus sur le serveur. Cette étiquette n’est plus partagée.

sharing-problem-unreachable = Le serveur est injoignable.
    .next = Vérifiez votre connexion. Pressmark continue d’essayer.
sharing-problem-notNats = Vérifiez l’adresse et son port, qui doit être celui de WebSocket.
sharing-problem-failing = Le serveur est surchargé ou rencontre un problème.
    .next = Pressmark continue d’essayer. Si cela persiste, adressez-vous à la personne qui gère le serveur.
sharing-problem-refused = Le serveur a refusé l’accès.
    .next = On vous a peut-être retiré l’accès, ou votre mot de passe a peut-être changé. Adressez-vous à la personne qui gère le serveur. Si vous recevez un nouveau mot de passe, choisissez « { sharing-login } ».
    .invited = Le nom d’utilisateur ou le mot de passe de l’invitation est faux ou n’est plus valable. Adressez-vous au membre qui vous l’a envoyée, ou à la personne qui gère le serveur.
sharing-problem-full = Le serveur n’a plus d’espace.
    .next = Demandez à la personne qui gère le serveur d’en accorder davantage.
sharing-problem-otherLibrary = Cet appareil ne peut pas ouvrir ce qui est maintenant partagé sur le serveur.
    .next = Rien n’a été envoyé. Quittez cette étiquette, puis demandez une nouvelle invitation à un membre.
    .invited = L’invitation est peut-être trop ancienne. Demandez-en une nouvelle à un membre.
sharing-problem-removed = On vous a retiré l’accès à cette étiquette.
    .next = Votre bibliothèque garde tous les éléments et surlignages, mais ne reçoit plus rien de nouveau. Vous pouvez quitter l’étiquette.
    .withdrawn = Cette invitation n’est plus valable.
    .invited = Pour rejoindre l’étiquette, il vous en faut une nouvelle.
sharing-problem-ended = Cette étiquette n’est plus partagée : elle a été supprimée du serveur.
    .by = Cette étiquette n’est plus partagée : { $name } l’a supprimée du serveur.
    .you = Cette étiquette n’est plus partagée : vous l’avez supprimée du serveur.
    .next = Votre bibliothèque garde tous les éléments et surlignages, mais ne reçoit plus rien de nouveau. Vous pouvez quitter l’étiquette.
sharing-problem-notSetUp = L’état actuel de cette étiquette n’est pas sur le serveur. Le serveur a peut-être perdu ses données ou été restauré depuis une sauvegarde.
    .next = Demandez à un membre qui peut ajouter des éléments d’ouvrir Pressmark.
    .again = Réessayez après la synchronisation de cette étiquette.
    .invited = Demandez au membre qui vous a envoyé l’invitation d’ouvrir Pressmark, puis réessayez.
sharing-problem-newer = Cette étiquette est partagée par une version plus récente de Pressmark.
    .next = Mettez Pressmark à jour.
sharing-problem-unknown = Une erreur inattendue s’est produite.
    .next = Pressmark continue d’essayer.
