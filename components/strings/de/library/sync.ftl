### Synchronisierung zwischen Geräten, in den Einstellungen.

sync-title = Synchronisierung
sync-words = sync synchronisieren synchronisation abgleichen abgleich geräte computer handy server cloud nextcloud owncloud webdav nats team verschlüsselung verschlüsseln passphrase konto anmelden login telefon tablet
sync-about = Diese Bibliothek auf mehreren Geräten, über einen Server Ihrer Wahl. Alles wird zuerst auf diesem Gerät verschlüsselt, sodass es auf dem Server niemand lesen kann. Einstellungen werden nicht synchronisiert.
sync-private = In privaten Fenstern lässt sich die Synchronisierung nicht einrichten oder ändern. Öffnen Sie die Einstellungen in einem normalen Fenster.

sync-address = Server
    .next = Ein Ordner auf einem WebDAV-Server, etwa https://cloud.example.com/remote.php/dav/files/ada/ bei Nextcloud, oder ein NATS-Server, etwa wss://sync.example.com:8443
sync-code-hint = Wenn schon ein anderes Gerät synchronisiert wird, wählen Sie in dessen Einstellungen „{ sync-add-device }“ und fügen Sie den Code von dort hier ein.
sync-code-incomplete = Dieser Code ist unvollständig oder fehlerhaft. Kopieren Sie den ganzen Code vom anderen Gerät.
sync-code-invitation = Dieser Code gehört nicht zur Synchronisierung. Er ist eine Einladung zu einem geteilten Schlagwort.
    .act = Mit Einladung beitreten
sync-address-wrong = Geben Sie eine Adresse ein, die mit https:// (WebDAV) oder wss:// (NATS) beginnt. Nur die Adresse eines Servers auf diesem Gerät darf mit http:// oder ws:// beginnen.
sync-access-refused = Ohne Ihre Erlaubnis kann Pressmark diesen Server nicht erreichen. Verbinden Sie sich noch einmal und erlauben Sie den Zugriff darauf.
sync-access-lost = Pressmark hat keinen Zugriff mehr auf diesen Server. Klicken Sie auf „{ sync-now }“ und erlauben Sie den Zugriff.
sync-user = Benutzername
sync-password = Passwort
sync-password-space = Der Server hat den Zugriff verweigert. Das eingegebene Passwort beginnt oder endet mit einem Leerzeichen: Wenn es versehentlich mitkopiert wurde, entfernen Sie es.
sync-connect = Verbinden
sync-busy = Wird verbunden…
sync-back = Zurück

sync-join = Bibliothek beitreten
    .happened = Auf diesem Server gibt es eine Pressmark-Bibliothek.
    .next = Geben Sie die Passphrase dieser Bibliothek ein, um beizutreten. Ihre Einträge auf diesem Gerät werden der Bibliothek hinzugefügt.
sync-create = Bibliothek anlegen
    .happened = Auf diesem Server gibt es noch keine Pressmark-Bibliothek.
    .next = Wählen Sie eine Passphrase für eine neue. Sie brauchen sie, um ein weiteres Gerät hinzuzufügen. Schreiben Sie sie auf: Wenn sie verloren geht und kein Gerät mehr synchronisiert wird, kann niemand lesen, was auf dem Server liegt.
sync-passphrase = Passphrase
    .next = Am besten sind vier oder mehr zufällige Wörter.
sync-passphrase-again = Passphrase wiederholen
sync-passphrase-short = Die Passphrase braucht mindestens { NUMBER($least) } Zeichen.
sync-passphrase-differs = Die Passphrasen stimmen nicht überein.

sync-account = Bibliothek von { $user } auf { $host }
sync-current = Zuletzt synchronisiert: { $ago }
sync-never = Noch nicht synchronisiert
sync-connecting = Wird verbunden…
sync-exchanging = Synchronisierung läuft: { NUMBER($received) } empfangen, { NUMBER($sent) } gesendet
sync-paused = Angehalten
sync-unsent =
    { $total ->
        [one] { NUMBER($total) } Änderung wurde noch nicht gesendet.
       *[other] { NUMBER($total) } Änderungen wurden noch nicht gesendet.
    }
sync-incomplete =
    { $total ->
        [one] { NUMBER($total) } Eintrag ist unvollständig, bis ein anderes Gerät den Rest gesendet hat.
       *[other] { NUMBER($total) } Einträge sind unvollständig, bis ein anderes Gerät den Rest gesendet hat.
    }
sync-unreadable =
    { $total ->
        [one] { NUMBER($total) } Element auf dem Server ist nicht lesbar. Es ist beschädigt oder stammt aus einer neueren Version von Pressmark.
       *[other] { NUMBER($total) } Elemente auf dem Server sind nicht lesbar. Sie sind beschädigt oder stammen aus einer neueren Version von Pressmark.
    }
sync-overruled =
    { $total ->
        [one] { NUMBER($total) } Eintrag hat Angaben, die auf verschiedenen Geräten unterschiedlich korrigiert wurden. Öffnen Sie ihn, um zu wählen, welche Korrektur gilt.
       *[other] { NUMBER($total) } Einträge haben Angaben, die auf verschiedenen Geräten unterschiedlich korrigiert wurden. Öffnen Sie jeden, um zu wählen, welche Korrektur gilt.
    }
    .list = Einträge mit widersprüchlichen Korrekturen
sync-kept = Auf einem Gerät gelöscht, aber behalten
    .keep = Behalten
    .open = Eintrag öffnen
    .notice =
        { $total ->
            [one] { NUMBER($total) } Element wurde auf einem Gerät gelöscht, aber auf einem anderen geändert und deshalb behalten. Näheres unter „{ sync-title }“ in den Einstellungen.
           *[other] { NUMBER($total) } Elemente wurden auf einem Gerät gelöscht, aber auf einem anderen geändert und deshalb behalten. Näheres unter „{ sync-title }“ in den Einstellungen.
        }
sync-kept-device = { $name }
sync-kept-elsewhere = einem anderen Gerät
sync-kept-here = diesem Gerät
sync-kept-clip = „{ $headline }“ wurde auf { $by } gelöscht, aber auf { $on } bearbeitet und deshalb behalten.
    .added = „{ $headline }“ wurde auf { $by } gelöscht, aber auf { $on } erneut hinzugefügt und deshalb behalten.
sync-kept-highlight = Eine Markierung in „{ $headline }“ wurde auf { $by } gelöscht, aber auf { $on } bearbeitet und deshalb behalten.
    .added = Eine Markierung in „{ $headline }“ wurde auf { $by } gelöscht, aber auf { $on } erneut hinzugefügt und deshalb behalten.
sync-kept-note = Die Notiz zu „{ $headline }“ wurde auf { $by } gelöscht, aber auf { $on } bearbeitet und deshalb behalten.
    .highlight = Die Notiz zu einer Markierung in „{ $headline }“ wurde auf { $by } gelöscht, aber auf { $on } bearbeitet und deshalb behalten.
    .deleted = Notiz gelöscht.
sync-now = Jetzt synchronisieren
sync-pause = Anhalten
sync-resume = Fortsetzen

sync-add-device = Gerät hinzufügen…
    .title = Gerät hinzufügen
    .next = Öffnen Sie auf dem anderen Gerät in den Einstellungen von Pressmark „Synchronisierung“ und fügen Sie diesen Code unter „{ sync-address }“ ein. Auf ein Smartphone bekommen Sie den Code, indem Sie ihn mit dessen Kamera scannen. Danach werden Sie nach der Passphrase gefragt.
    .here = Dieser Server läuft auf diesem Computer, und kein anderes Gerät erreicht ihn unter dieser Adresse. Um einen weiteren Browser auf diesem Computer hinzuzufügen, öffnen Sie dort in den Einstellungen von Pressmark „{ sync-title }“ und fügen Sie diesen Code unter „{ sync-address }“ ein. Danach werden Sie nach der Passphrase gefragt.
    .qr = QR-Code des folgenden Textes
    .code = Code
    .warning = Behalten Sie den Code für sich: Er enthält Ihren Benutzernamen und Ihr Passwort. Lesen lassen sich Ihre Einträge ohne die Passphrase nicht, aber sie könnten vom Server gelöscht werden.
    .act = Code kopieren
    .close = Schließen
    .copied = Code kopiert.
    .refused = Der Browser hat das Kopieren nicht erlaubt. Wählen Sie den Code aus und kopieren Sie ihn selbst.

sync-devices = Geräte
sync-device-this = Dieses Gerät
sync-device-synced = Zuletzt synchronisiert: { $ago }
    .today = Zuletzt synchronisiert: heute
    .ahead = Zuletzt synchronisiert: am { $day }
sync-device-default = { $browser } unter { $system }
sync-device-unnamed = Gerät ohne Namen
sync-device-rename = Umbenennen…
    .label = Umbenennen… { $name }
    .title = Dieses Gerät umbenennen
    .name = Name
    .next = Wenn Sie nichts eintragen, heißt es „{ $name }“.
    .act = Umbenennen
sync-device-remove = Entfernen…
    .label = Entfernen… { $name }
    .title = „{ $name }“ aus der Liste entfernen?
    .next = Die Einträge bleiben auf dem Gerät, und es kann weiter synchronisiert werden. Geschieht das, erscheint es wieder in dieser Liste. Um ein Gerät auszusperren, das Sie nicht mehr haben, ändern Sie Ihr Passwort auf dem Server.
    .act = Entfernen

sync-change-login = Zugangsdaten ändern…
    .title = Zugangsdaten ändern
    .next = Geben Sie das neue Passwort, einen anderen Benutzernamen oder eine andere Adresse desselben Servers ein. Passphrase und Name dieses Geräts bleiben gleich. Ändern Sie die Zugangsdaten auch auf Ihren anderen Geräten.
    .act = Zugangsdaten ändern
    .done = Zugangsdaten geändert.
sync-change-passphrase = Passphrase ändern…
    .title = Passphrase ändern
    .next = Geräte, die schon synchronisiert werden, sind nicht betroffen. Neue Geräte brauchen die neue Passphrase.
    .act = Passphrase ändern
    .busy = Passphrase wird geändert…
    .done = Passphrase geändert.
sync-leave = Synchronisierung beenden…
    .title = Synchronisierung auf diesem Gerät beenden?
    .gone = Die Einträge bleiben auf diesem Gerät. Danach können Sie sich wieder verbinden.
    .next = Die Einträge bleiben auf diesem Gerät und auf dem Server. Noch nicht gesendete Änderungen bleiben nur auf diesem Gerät. Ist der Server gerade nicht erreichbar, führen Ihre anderen Geräte dieses weiter in ihrer Liste, bis Sie es dort entfernen.
    .act = Synchronisierung beenden
    .done = Dieses Gerät wird nicht mehr synchronisiert.
sync-remove = Vom Server löschen…
    .title = Diese Bibliothek vom Server löschen?
    .next = Ihre Geräte behalten ihre Einträge, werden aber nicht mehr synchronisiert. Einträge, die nur auf dem Server liegen, gehen verloren.
    .act = Vom Server löschen
    .done = Vom Server gelöscht.

sync-problem-unreachable =
    .happened = Der Server ist nicht erreichbar.
    .next = Prüfen Sie die Adresse, ihren Port und Ihre Verbindung und versuchen Sie es erneut.
    .connected = Prüfen Sie Ihre Verbindung. Pressmark versucht es weiter.
    .again = Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.
sync-problem-failing =
    .happened = Der Server ist überlastet oder hat ein Problem.
    .next = Versuchen Sie es in einigen Minuten erneut. Wenn das wieder passiert, wenden Sie sich an die Serververwaltung.
    .connected = Pressmark versucht es weiter. Wenn das so bleibt, wenden Sie sich an die Serververwaltung.
sync-problem-refused =
    .happened = Der Server hat den Zugriff verweigert.
    .next = Prüfen Sie Benutzernamen und Passwort oder wenden Sie sich an die Serververwaltung.
    .connected = Wenn sich Benutzername oder Passwort geändert haben, wählen Sie „{ sync-change-login }“. Andernfalls wenden Sie sich an die Serververwaltung.
sync-problem-insecure =
    .happened = Unter dieser Adresse antwortet ein Server, aber dieser Browser kann keine sichere Verbindung zu ihm herstellen.
    .next = Vielleicht benutzt der Server kein TLS, oder der Browser akzeptiert sein Zertifikat nicht. Was der Browser dazu sagt, sehen Sie, wenn Sie die Adresse mit https:// am Anfang in einem Tab öffnen.
    .connected = Vielleicht ist das Zertifikat des Servers abgelaufen. Pressmark versucht es weiter. Wenn das so bleibt, wenden Sie sich an die Serververwaltung.
sync-problem-notNats =
    .happened = Unter dieser Adresse antwortet ein Server, aber er nimmt keine NATS-Verbindungen an.
    .next = Prüfen Sie die Adresse und ihren Port: Es muss der für WebSocket sein. Mit TLS beginnt die Adresse mit wss://. Die Adresse eines WebDAV-Ordners beginnt mit https://.
    .connected = Vielleicht läuft der NATS-Server nicht. Pressmark versucht es weiter. Wenn das so bleibt, wenden Sie sich an die Serververwaltung.
sync-problem-notWebdav =
    .happened = Der Server antwortet nicht wie ein WebDAV-Ordner.
    .next = Prüfen Sie die Adresse. Es muss die eines Ordners sein, nicht die einer Webseite. Die Adresse eines NATS-Servers beginnt mit wss://.
    .connected = Pressmark versucht es weiter. Wenn das so bleibt, wenden Sie sich an die Serververwaltung.
sync-problem-noFolder =
    .happened = Laut Server gibt es diesen Ordner nicht.
    .next = Prüfen Sie die Adresse oder legen Sie den Ordner auf dem Server an. Versuchen Sie es dann erneut.
    .connected = Wenn der Ordner verschoben oder umbenannt wurde, machen Sie das rückgängig oder wählen Sie „{ sync-change-login }“ und geben Sie die neue Adresse ein.
sync-problem-redirected =
    .happened = Der Server leitet diese Adresse auf eine andere um.
    .next = Suchen Sie in Ihrem Konto auf dem Server nach der Adresse für WebDAV oder fragen Sie die Serververwaltung danach, und geben Sie diese Adresse ein.
    .connected = Wenn der Ordner eine neue Adresse hat, wählen Sie „{ sync-change-login }“ und geben Sie diese ein. Andernfalls wenden Sie sich an die Serververwaltung.
sync-problem-readOnly =
    .happened = Der Server erlaubt Ihnen zu lesen, aber nicht zu schreiben.
    .next = Verwenden Sie einen anderen Ordner oder Benutzernamen oder bitten Sie die Serververwaltung, Ihnen das Schreiben zu erlauben.
    .connected = Änderungen auf diesem Gerät werden nicht gesendet. Bitten Sie die Serververwaltung, Ihnen das Schreiben zu erlauben.
sync-problem-noJetStream =
    .happened = Dieser NATS-Server speichert für diesen Benutzernamen nichts.
    .next = Bitten Sie die Serververwaltung, JetStream dafür einzuschalten.
sync-problem-notSetUp =
    .happened = Diese Bibliothek oder dieses geteilte Schlagwort ist nicht auf dem Server.
    .next = Mit diesem Benutzernamen lässt sich das nicht einrichten. Versuchen Sie es erneut, wenn das jemand anderes getan hat, oder wenden Sie sich an die Serververwaltung.
sync-problem-full =
    .happened = Der Server hat keinen Platz mehr oder nimmt keine Dateien dieser Größe an.
    .next = Bitten Sie die Serververwaltung, mehr zu erlauben.
sync-problem-otherLibrary =
    .happened = Auf dem Server liegt jetzt eine andere Bibliothek oder ein geteiltes Schlagwort.
    .next = Es wurde nichts gesendet. Um dieser Bibliothek beizutreten, beenden Sie die Synchronisierung und verbinden Sie sich noch einmal. Wird dort ein Schlagwort geteilt, braucht eine Bibliothek einen anderen Benutzernamen.
sync-problem-removed =
    .happened = Ein anderes Gerät hat die Bibliothek vom Server gelöscht.
    .next = Ihre Einträge sind noch auf diesem Gerät. Beenden Sie die Synchronisierung. Danach können Sie sich wieder verbinden und eine neue Bibliothek anlegen.
sync-problem-ended =
    .happened = Dieses Schlagwort wird nicht mehr geteilt: Es wurde vom Server gelöscht.
    .next = Alle behalten die Einträge und Markierungen in ihrer Bibliothek.
sync-problem-newer =
    .happened = Dieses Schlagwort wird mit einer neueren Version von Pressmark geteilt.
    .next = Aktualisieren Sie Pressmark.
sync-problem-unknown =
    .happened = Die Synchronisierung ist wegen eines unerwarteten Fehlers fehlgeschlagen.
    .next = Versuchen Sie es später erneut.
    .connected = Pressmark versucht es weiter.

sync-refused-wrong = Diese Passphrase öffnet die Bibliothek nicht.
sync-refused-damaged = Der Schlüssel der Bibliothek auf dem Server ist beschädigt. Wenn ein anderes Gerät noch synchronisiert wird, ändern Sie dort die Passphrase: Das ersetzt den Schlüssel. Andernfalls löschen Sie die Bibliothek auf einem Gerät, das sie hat, vom Server und legen Sie sie neu an.
sync-refused-newer = Diese Bibliothek wurde mit einer neueren Version von Pressmark angelegt. Aktualisieren Sie Pressmark auf diesem Gerät.
sync-refused-gone = Die Bibliothek ist nicht mehr auf dem Server. Gehen Sie zurück und verbinden Sie sich noch einmal.
sync-refused-taken = Ein anderes Gerät hat gerade eine Bibliothek auf diesem Server angelegt. Gehen Sie zurück und verbinden Sie sich noch einmal, um ihr beizutreten.
sync-refused-share = Dieser Benutzername wird für ein geteiltes Schlagwort verwendet. Eine Bibliothek braucht einen eigenen: Bitten Sie die Serververwaltung um einen.
sync-refused-team = Dieser Benutzername gehört zu einem Team und lässt sich deshalb nur zum Teilen eines Schlagworts verwenden. Eine Bibliothek braucht einen eigenen: Bitten Sie die Serververwaltung um einen. Ein Schlagwort teilen Sie unter „Geteilte Schlagwörter“.
sync-refused-changed = Die Passphrase wurde nicht geändert, weil sich auf dem Server etwas geändert hat. Synchronisieren Sie und versuchen Sie es erneut.
sync-refused-absent = Mit diesen Zugangsdaten gibt es auf dem Server keine Bibliothek. Prüfen Sie Adresse und Benutzernamen.
sync-refused-kind = Diese Adresse gehört zu einer anderen Art von Server. Um diesen Server zu verwenden, beenden Sie die Synchronisierung und verbinden Sie sich dann mit ihm.
