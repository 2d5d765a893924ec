### Geteilte Schlagwörter, in den Einstellungen.

sharing-title = Geteilte Schlagwörter
sharing-words = teilen freigeben team gruppe kollegium redaktion mitglieder einladen einladung beitreten zusammenarbeiten zusammenarbeit gemeinsam nats server
sharing-about = Wählen Sie ein Schlagwort und teilen Sie alle Einträge, die es tragen. Jedes Mitglied behält seine eigene Bibliothek und sieht die Artikel sowie die Markierungen und Notizen aller. Alles wird verschlüsselt, sodass es auf dem Server sonst niemand lesen kann.
sharing-private = In privaten Fenstern lassen sich keine Schlagwörter teilen. Um hier etwas zu ändern, öffnen Sie die Einstellungen in einem normalen Fenster.
sharing-server = Dafür braucht es einen NATS-Server mit Benutzernamen und Passwort für jedes Mitglied. Ihre Zugangsdaten bekommen Sie von der Serververwaltung.
sharing-share = Schlagwort teilen…
sharing-join = Mit Einladung beitreten…
sharing-continue = Weiter
sharing-back = Zurück
sharing-cancel = Abbrechen
sharing-busy = Wird verbunden…

sharing-tag = Schlagwort
    .next = Untergeordnete Schlagwörter werden ebenfalls geteilt.
sharing-name = Ihr Name
    .next = Mitglieder sehen ihn bei Ihren Markierungen und Notizen.
sharing-address = Server
    .next = Zum Beispiel wss://sync.example.com:8443
sharing-user = Benutzername
sharing-password = Passwort
sharing-confirm =
    { $total ->
        [one] { NUMBER($total) } Eintrag hat das Schlagwort „{ $tag }“. Die Markierungen und Notizen darin werden für alle Mitglieder sichtbar.
       *[other] { NUMBER($total) } Einträge haben das Schlagwort „{ $tag }“. Die Markierungen und Notizen darin werden für alle Mitglieder sichtbar.
    }
    .later = Das gilt auch für Einträge, denen Sie dieses Schlagwort später geben. Andere Schlagwörter dieser Einträge werden nicht geteilt.
    .act = Schlagwort teilen

sharing-code = Einladung
    .next = Fügen Sie die ganze Einladung ein, die Sie bekommen haben.
sharing-invited = „{ $tag }“ auf { $host }
    .writes = Sie heißen dort „{ $name }“. Sie können Einträge, Markierungen und Notizen hinzufügen, die alle Mitglieder sehen.
    .reads = Sie heißen dort „{ $name }“. Sie können lesen, was andere teilen. Von Ihnen wird nichts geteilt.
sharing-join-tag = Schlagwort in Ihrer Bibliothek
    .next = Einträge anderer Mitglieder bekommen dieses Schlagwort. Sie können einen anderen Namen wählen. Wenn Sie aber schon einmal Mitglied waren, nehmen Sie wieder den von damals.
sharing-join-own =
    { $total ->
        [one] Sie haben schon { NUMBER($total) } Eintrag mit diesem Schlagwort. Er wird mit seinen Markierungen und Notizen geteilt.
       *[other] Sie haben schon { NUMBER($total) } Einträge mit diesem Schlagwort. Sie werden mit ihren Markierungen und Notizen geteilt.
    }
sharing-join-act = Beitreten
sharing-reads-only = Sie sind „{ $tag }“ beigetreten, können aber nur lesen.
    .next = Die Einladung galt für ein Mitglied, das etwas hinzufügen kann, aber der Server lässt das bei diesem Benutzernamen nicht zu. Wenden Sie sich an das Mitglied, das Sie eingeladen hat, oder an die Serververwaltung. Wenn Sie andere Zugangsdaten bekommen, wählen Sie „{ sharing-login }“.
    .close = Schließen

sharing-invalid-tag = Geben Sie ein Schlagwort ein.
sharing-invalid-long = Dieses Schlagwort ist zu lang. Schlagwörter können bis zu { NUMBER($longest) } Zeichen lang sein.
sharing-invalid-name = Geben Sie Ihren Namen ein.
sharing-invalid-overlap = Dieses Schlagwort, ein untergeordnetes oder ein übergeordnetes wird schon geteilt. Wählen Sie ein anderes.
sharing-invalid-empty = Kein Eintrag hat dieses Schlagwort. Geben Sie es zuerst mindestens einem Eintrag.
sharing-invalid-address = Geben Sie eine Adresse ein, die mit wss:// beginnt. Nur die Adresse eines Servers auf diesem Gerät darf mit ws:// beginnen.
sharing-invalid-login = Geben Sie den Benutzernamen und das Passwort ein, die Sie von der Serververwaltung bekommen haben.
sharing-invalid-taken = Für diesen Benutzernamen hat der Server schon ein geteiltes Schlagwort oder eine synchronisierte Bibliothek. Um diesem Schlagwort beizutreten, bitten Sie ein Mitglied um eine Einladung. Um ein anderes Schlagwort zu teilen, bitten Sie die Serververwaltung um einen Benutzernamen in einem anderen Team. Wird das vorhandene Schlagwort nicht mehr gebraucht, kann ein Mitglied es vom Server löschen.
sharing-invalid-code = Diese Einladung ist unvollständig oder fehlerhaft. Kopieren Sie sie vollständig.
sharing-invalid-pairing = Mit diesem Code fügen Sie der Synchronisierung ein Gerät hinzu. Für ein geteiltes Schlagwort gilt er nicht.
    .act = Zur Synchronisierung
sharing-invalid-invitation = Das ist eine Einladung. Brechen Sie ab, wählen Sie dann „{ sharing-join }“ und fügen Sie sie dort ein.
sharing-invalid-joined = Sie sind diesem Schlagwort auf diesem Gerät schon beigetreten. Um eine andere Einladung zu verwenden, verlassen Sie das Schlagwort zuerst.
sharing-invalid-used = Diese Einladung gilt nicht mehr: Jemand ist damit beigetreten, oder sie wurde durch eine neuere ersetzt. Um das Schlagwort auf einem weiteren Ihrer Geräte zu nutzen, fügen Sie das Gerät unter „Synchronisierung“ hinzu. Andernfalls bitten Sie ein Mitglied um eine andere Einladung.
sharing-invalid-read-by-others = Mit derselben Einladung hat schon jemand begonnen, zu diesem Schlagwort beizutragen. Wenn Sie das waren, auf einem anderen Gerät, warten Sie, bis beide Geräte synchronisiert sind. Andernfalls verlassen Sie dieses Schlagwort und bitten Sie ein Mitglied um eine eigene Einladung.
sharing-invalid-changed = Dieses geteilte Schlagwort wurde inzwischen geändert. Versuchen Sie es erneut, sobald es synchronisiert ist.
sharing-invalid-gone = Sie haben dieses geteilte Schlagwort verlassen.
sharing-invalid-member-name = Geben Sie einen Namen für das neue Mitglied ein.
sharing-invalid-member-login = Geben Sie Benutzernamen und Passwort des neuen Mitglieds ein. Beides bekommen Sie von der Serververwaltung.
sharing-invalid-member-refused = Der Server hat diesen Benutzernamen oder dieses Passwort abgelehnt. Prüfen Sie beides oder wenden Sie sich an die Serververwaltung.
sharing-invalid-member-reads = Mit diesem Benutzernamen könnte das neue Mitglied nur lesen. Wählen Sie „{ sharing-invite.reads }“ oder bitten Sie die Serververwaltung um einen Benutzernamen, mit dem man etwas hinzufügen kann.
sharing-invalid-member-writes = Mit diesem Benutzernamen könnte das neue Mitglied auch etwas hinzufügen. Entfernen Sie das Häkchen bei „{ sharing-invite.reads }“ oder bitten Sie die Serververwaltung um einen Benutzernamen, mit dem man nur lesen kann.
sharing-invalid-nothing = Auf diesem Server gibt es für diesen Benutzernamen kein geteiltes Schlagwort. Wenn Sie sich nicht vertippt haben, gehört der Benutzername vielleicht zu einem anderen Team, oder der Server hat seine Daten verloren: Wenden Sie sich an die Serververwaltung.
sharing-invalid-other = Dieses Gerät kann nicht öffnen, was der Server für diesen Benutzernamen hat. Vielleicht ist es ein anderes geteiltes Schlagwort oder eine synchronisierte Bibliothek. Prüfen Sie den Benutzernamen oder bitten Sie die Serververwaltung um einen, der zum Team des Schlagworts gehört.
sharing-invalid-own-login = Das ist Ihr eigener Benutzername. Jedes Mitglied braucht einen eigenen.

sharing-of = Geteilt als { $name } auf { $host }
    .reads = Beigetreten als { $name } auf { $host }. Sie können nur lesen.
sharing-current = Zuletzt synchronisiert: { $ago }
sharing-never = Noch nicht synchronisiert
sharing-connecting = Wird verbunden…
sharing-sending =
    { $unsent ->
        [one] { NUMBER($unsent) } Änderung wird gesendet
       *[other] { NUMBER($unsent) } Änderungen werden gesendet
    }
sharing-unsent =
    { $total ->
        [one] { NUMBER($total) } Änderung wurde noch nicht gesendet.
       *[other] { NUMBER($total) } Änderungen wurden noch nicht gesendet.
    }
sharing-receiving = Änderungen werden empfangen…
sharing-paused = Angehalten
sharing-unreadable =
    { $total ->
        [one] { NUMBER($total) } Element auf dem Server ist nicht lesbar. Es ist beschädigt oder stammt aus einer neueren Version von Pressmark.
       *[other] { NUMBER($total) } Elemente auf dem Server sind nicht lesbar. Sie sind beschädigt oder stammen aus einer neueren Version von Pressmark.
    }
sharing-pause = Anhalten
    .label = Anhalten: { $tag }
sharing-resume = Fortsetzen
    .label = Fortsetzen: { $tag }

sharing-news = { NUMBER($total) } neu
    .many = { NUMBER($most) }+ neu
    .sentence = Neu von anderen, seit Sie auf diesem Gerät zuletzt nachgesehen haben: { $news }
sharing-news-clips =
    { $total ->
        [one] { NUMBER($total) } Eintrag
       *[other] { NUMBER($total) } Einträge
    }
    .many = mehr als { NUMBER($most) } Einträge
sharing-news-highlights =
    { $total ->
        [one] { NUMBER($total) } Markierung
       *[other] { NUMBER($total) } Markierungen
    }
    .many = mehr als { NUMBER($most) } Markierungen

sharing-members = Mitglieder
sharing-member-you = Sie
sharing-member-reads = Kann nur lesen
sharing-member-left = Nicht mehr dabei
sharing-member-invited = Eingeladen, noch nicht beigetreten

sharing-invite = Einladen…
    .label = Einladen… { $tag }
    .title = Jemanden zu „{ $tag }“ einladen
    .next = Bitten Sie die Serververwaltung um Benutzernamen und Passwort für das neue Mitglied.
    .name = Name des Mitglieds
    .user = Benutzername des Mitglieds
    .password = Passwort des Mitglieds
    .reads = Kann nur lesen
    .act = Einladung erstellen
    .busy = Wird verbunden…
sharing-again = Erneut einladen…
    .label = Erneut einladen… { $name }
sharing-same-before = „{ $name }“ war schon Mitglied oder eingeladen: Es ist dieselbe Person
    .next = Schon geteilte Markierungen und Notizen bleiben dann dieser Person zugeordnet, statt doppelt zu erscheinen. Ist es jemand anderes, entfernen Sie das Häkchen.
sharing-same-invited = „{ $name }“ ist schon eingeladen: Es ist dieselbe Person
    .next = Die frühere Einladung gilt dann nicht mehr. Ist es jemand anderes, entfernen Sie das Häkchen.
sharing-same-active = „{ $name }“ ist schon Mitglied: Es ist dieselbe Person
    .next = Wählen Sie das nur, wenn diese Person das Schlagwort verlassen hat, noch nicht beigetreten ist oder das Gerät nicht mehr hat, mit dem sie beigetreten ist.
sharing-invitation = Einladung für { $name }
    .next = Schicken Sie diesen Text an die eingeladene Person. In den Einstellungen von Pressmark, unter „Geteilte Schlagwörter“, wählt sie „{ sharing-join }“ und fügt ihn ein. Ist sie gerade bei Ihnen, kann sie den Code mit der Kamera scannen und bekommt den Text so auf ihr Smartphone.
    .qr = QR-Code des folgenden Textes
    .code = Einladung
    .once = Gilt für eine Person auf einem Gerät.
    .reads = Gilt für alle, die sie haben, bis Sie { $name } entfernen.
    .warning = Wer diesen Text hat, kann alles lesen, was geteilt wird. Schicken Sie ihn in einer Nachricht, die sonst niemand lesen kann.
    .act = Einladung kopieren
    .close = Schließen
    .copied = Einladung kopiert.
    .refused = Der Browser hat das Kopieren nicht erlaubt. Wählen Sie den Text aus und kopieren Sie ihn selbst.

sharing-remove = Entfernen…
    .label = Entfernen… { $name }
    .title = { $name } aus „{ $tag }“ entfernen?
    .next = { $name } behält, was schon in der eigenen Bibliothek ist, bekommt aber nichts Neues. Alles auf dem Server wird für die anderen Mitglieder neu verschlüsselt, was einige Minuten dauern kann. Lassen Sie diese Seite geöffnet.
    .login = Bitten Sie die Serververwaltung, auch den Benutzernamen dieses Mitglieds zu entfernen. Wurde der Server mit dem Befehl von Pressmark eingerichtet, geht das mit:
    .command = npm run sync-server -- --team TEAM --remove NAME
    .act = Entfernen
    .busy = Wird entfernt…
    .done = { $name } wurde entfernt.
    .unfinished = Ein Mitglied wurde nicht vollständig entfernt. Wählen Sie bei diesem Mitglied noch einmal „{ sharing-remove }“.

sharing-login = Zugangsdaten ändern…
    .label = Zugangsdaten ändern… { $tag }
    .title = Zugangsdaten für „{ $tag }“ ändern
    .next = Ein neues Passwort oder einen neuen Benutzernamen bekommen Sie von der Serververwaltung. Ihre anderen synchronisierten Geräte erhalten die Zugangsdaten auch.
    .act = Zugangsdaten ändern
    .done = Zugangsdaten für „{ $tag }“ geändert.
sharing-login-writes = Mit diesen Zugangsdaten können Sie zu „{ $tag }“ beitragen. Bisher konnten Sie nur lesen.
    .clips =
        { $total ->
            [0] Einträge, denen Sie dieses Schlagwort geben, werden geteilt, ebenso Ihre Markierungen und Notizen zu Einträgen anderer Mitglieder.
            [one] { NUMBER($total) } Eintrag wird jetzt geteilt, mit Ihren Markierungen und Notizen dazu. Das gilt auch für alles, was Sie später hinzufügen.
           *[other] { NUMBER($total) } Einträge werden jetzt geteilt, mit Ihren Markierungen und Notizen dazu. Das gilt auch für alles, was Sie später hinzufügen.
        }
    .act = Zugangsdaten ändern und teilen
sharing-login-reads = Mit diesen Zugangsdaten können Sie „{ $tag }“ nur lesen. Von jetzt an werden keine Einträge, Markierungen oder Notizen von Ihnen gesendet. Was Sie schon geteilt haben, bleibt bei den anderen.
sharing-right-writes = Der Server lässt Sie zu diesem Schlagwort beitragen.
    .next = Von Ihnen wird nichts gesendet, bis Sie zustimmen.
    .act = Teilen…
    .confirm = Teilen
    .done = Sie können jetzt zu „{ $tag }“ beitragen.
sharing-right-reads = Der Server lässt Sie dieses Schlagwort nur lesen.
    .next = Ihre Änderungen werden nicht mehr gesendet. Wenn das ein Irrtum ist, wenden Sie sich an die Serververwaltung.
    .act = Auf „Nur lesen“ umstellen…
    .confirm = Auf „Nur lesen“ umstellen
    .done = Sie können „{ $tag }“ jetzt nur lesen.
sharing-right =
    .title = Was Sie mit „{ $tag }“ tun können
    .again = Erneut versuchen

sharing-leave = Verlassen…
    .label = Verlassen… { $tag }
    .title = „{ $tag }“ verlassen?
    .next = Alle Einträge und Markierungen bleiben in Ihrer Bibliothek, auch die anderer Mitglieder. Sie bekommen nichts Neues mehr, und es wird nichts mehr gesendet. Was Sie schon geteilt haben, bleibt bei den anderen, und diese sehen, dass Sie nicht mehr dabei sind. Auch Ihre anderen synchronisierten Geräte verlassen das Schlagwort. Um wieder beizutreten, brauchen Sie eine Einladung.
    .removed = Alle Einträge und Markierungen bleiben in Ihrer Bibliothek, auch die anderer Mitglieder. Auch Ihre anderen synchronisierten Geräte verlassen das Schlagwort. Um wieder beizutreten, brauchen Sie eine Einladung.
    .reads = Alle Einträge und Markierungen bleiben in Ihrer Bibliothek, auch die anderer Mitglieder. Sie bekommen nichts Neues mehr. Weil Sie nur lesen können, stehen Sie bei den anderen in der Liste der Mitglieder, bis jemand von ihnen Sie entfernt. Auch Ihre anderen synchronisierten Geräte verlassen das Schlagwort. Um wieder beizutreten, brauchen Sie eine Einladung.
    .last = Alle Einträge und Markierungen bleiben in Ihrer Bibliothek, auch die anderer Mitglieder. Sie bekommen nichts Neues mehr, und es wird nichts mehr gesendet. Soweit dieses Gerät weiß, gibt es keine anderen Mitglieder. Was geteilt ist, bleibt auf dem Server und belegt dort Platz. Um es zu löschen, wählen Sie stattdessen „{ sharing-end }“. Auch Ihre anderen synchronisierten Geräte verlassen das Schlagwort.
    .ended = Alle Einträge und Markierungen bleiben in Ihrer Bibliothek, auch die anderer Mitglieder. Auch Ihre anderen synchronisierten Geräte verlassen das Schlagwort.
    .act = Verlassen
    .done = Sie haben „{ $tag }“ verlassen.
    .untold = Sie haben „{ $tag }“ verlassen. Andere Mitglieder sehen Sie vielleicht noch in ihrer Liste der Mitglieder.

sharing-end = Vom Server löschen…
    .label = Vom Server löschen… { $tag }
    .title = „{ $tag }“ vom Server löschen?
    .next = Alles, was mit diesem Schlagwort geteilt ist, wird vom Server gelöscht, und das Teilen endet für alle Mitglieder. Alle behalten die Einträge und Markierungen, die in ihrer Bibliothek sind, bekommen aber nichts Neues. Was Mitglieder noch nicht empfangen haben, erreicht sie nicht mehr. Das Schlagwort bleibt an Ihren Einträgen. Danach lässt sich mit denselben Benutzernamen ein anderes Schlagwort teilen.
    .act = Vom Server löschen
    .busy = Wird gelöscht…
    .done = „{ $tag }“ wurde vom Server gelöscht und wird nicht mehr geteilt.

sharing-problem-unreachable = Der Server ist nicht erreichbar.
    .next = Prüfen Sie Ihre Verbindung. Pressmark versucht es weiter.
sharing-problem-notNats = Prüfen Sie die Adresse und ihren Port: Es muss der für WebSocket sein.
sharing-problem-failing = Der Server ist überlastet oder hat ein Problem.
    .next = Pressmark versucht es weiter. Wenn das so bleibt, wenden Sie sich an die Serververwaltung.
sharing-problem-refused = Der Server hat den Zugriff verweigert.
    .next = Vielleicht wurden Sie entfernt, oder Ihr Passwort hat sich geändert. Wenden Sie sich an die Serververwaltung. Wenn Sie ein neues Passwort bekommen, wählen Sie „{ sharing-login }“.
    .invited = Benutzername oder Passwort in der Einladung sind falsch oder gelten nicht mehr. Wenden Sie sich an das Mitglied, das Sie eingeladen hat, oder an die Serververwaltung.
sharing-problem-full = Der Server hat keinen Platz mehr.
    .next = Bitten Sie die Serververwaltung um mehr Platz.
sharing-problem-otherLibrary = Dieses Gerät kann nicht öffnen, was auf dem Server jetzt geteilt ist.
    .next = Es wurde nichts gesendet. Verlassen Sie dieses Schlagwort und bitten Sie ein Mitglied um eine neue Einladung.
    .invited = Die Einladung ist vielleicht zu alt. Bitten Sie ein Mitglied um eine neue.
sharing-problem-removed = Sie wurden aus diesem Schlagwort entfernt.
    .next = Ihre Bibliothek behält alle Einträge und Markierungen, bekommt aber nichts Neues. Sie können das Schlagwort verlassen.
    .withdrawn = Diese Einladung gilt nicht mehr.
    .invited = Um beizutreten, brauchen Sie eine neue.
sharing-problem-ended = Dieses Schlagwort wird nicht mehr geteilt: Es wurde vom Server gelöscht.
    .by = Dieses Schlagwort wird nicht mehr geteilt: { $name } hat es vom Server gelöscht.
    .you = Dieses Schlagwort wird nicht mehr geteilt: Sie haben es vom Server gelöscht.
    .next = Ihre Bibliothek behält alle Einträge und Markierungen, bekommt aber nichts Neues. Sie können das Schlagwort verlassen.
sharing-problem-notSetUp = Der aktuelle Stand dieses Schlagworts ist nicht auf dem Server. Vielleicht hat der Server seine Daten verloren oder wurde aus einer Sicherung wiederhergestellt.
    .next = Bitten Sie ein Mitglied, das Einträge hinzufügen kann, Pressmark zu öffnen.
    .again = Versuchen Sie es erneut, sobald dieses Schlagwort synchronisiert ist.
    .invited = Bitten Sie das Mitglied, das Sie eingeladen hat, Pressmark zu öffnen, und versuchen Sie es erneut.
sharing-problem-newer = Dieses Schlagwort wird mit einer neueren Version von Pressmark geteilt.
    .next = Aktualisieren Sie Pressmark.
sharing-problem-unknown = Ein unerwarteter Fehler ist aufgetreten.
    .next = Pressmark versucht es weiter.
