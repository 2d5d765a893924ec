### Der Hinweis auf fehlende oder fehlgeschlagene Sicherungen.

backupnotice-failed = Die letzte Sicherung ist fehlgeschlagen.
    .allow = Erlauben Sie sie in den Sicherungseinstellungen.
backupnotice-old = Die letzte erfolgreiche Sicherung wurde { $ago } erstellt.
    .next = Lassen Sie den Browser eine Weile geöffnet oder sichern Sie in den Einstellungen.
backupnotice-none = Automatische Sicherungen sind aus.
    .next =
        { $total ->
            [one] Pressmark hat Ihren Eintrag noch nicht gesichert. Ohne Sicherung oder Synchronisierung geht er verloren, wenn dieses Gerät oder das Browserprofil verloren geht.
           *[other] Pressmark hat Ihre { NUMBER($total) } Einträge noch nicht gesichert. Ohne Sicherung oder Synchronisierung gehen sie verloren, wenn dieses Gerät oder das Browserprofil verloren geht.
        }
backupnotice-last-next = Die letzte Sicherung wurde { $ago } erstellt.
backupnotice-settings = Sicherungseinstellungen
backupnotice-later = Nicht jetzt

backupnotice-trouble-no-permission =
    .happened = Der Browser lässt Pressmark keine Sicherungen in Ihren Downloads speichern.
    .next = Klicken Sie auf „Erlauben“, um die Sicherung zu erstellen.
backupnotice-trouble-no-folder =
    .happened = Für Sicherungen ist kein Ordner gewählt, oder der Ordner ist nicht zu finden.
    .next = Wählen Sie einen Ordner.
backupnotice-trouble-folder-locked =
    .happened = Der Browser braucht noch einmal Ihre Erlaubnis, bevor Pressmark in den Ordner schreiben kann.
    .next = Klicken Sie auf „Erlauben“, um die Sicherung zu erstellen.
backupnotice-trouble-disk-full =
    .happened = Für eine Sicherung war nicht genug Speicherplatz frei.
    .next = Schaffen Sie Platz, zum Beispiel indem Sie alte Sicherungen löschen, und sichern Sie dann erneut.
backupnotice-trouble-download-cancelled =
    .happened = Der Download der Sicherung wurde abgebrochen.
    .next = Sichern Sie erneut und lassen Sie den Download zu Ende laufen.
backupnotice-trouble-download-blocked =
    .happened = Der Download der Sicherung wurde blockiert.
    .next = Prüfen Sie, ob der Browser in seinen Download-Ordner schreiben darf und ob ein Sicherheitsprogramm die Datei blockiert. Sichern Sie dann erneut.
backupnotice-trouble-download-stopped =
    .happened = Die Sicherung wurde nicht abgeschlossen.
    .next = Sichern Sie erneut. Wenn das wieder passiert, prüfen Sie den Datenträger und die Download-Einstellungen des Browsers.
backupnotice-trouble-not-readable =
    .happened = Eine Sicherung wurde geschrieben, ließ sich danach aber nicht fehlerfrei lesen.
    .next = Sichern Sie erneut. Wenn das wieder passiert, prüfen Sie den Datenträger oder speichern Sie auf einem anderen.
backupnotice-trouble-library =
    .happened = Die Bibliothek konnte für eine Sicherung nicht gelesen werden.
    .next = Starten Sie den Browser neu und sichern Sie dann erneut.
backupnotice-trouble-broken-off =
    .happened = Mehrere Sicherungen wurden unterbrochen, vielleicht weil der Browser geschlossen wurde.
    .next = Sichern Sie erneut und lassen Sie den Browser geöffnet, bis die Sicherung fertig ist.
backupnotice-trouble-unexpected =
    .happened = Die Sicherung wurde wegen eines Fehlers in Pressmark abgebrochen.
    .next = Sichern Sie erneut. Wenn das wieder passiert, exportieren Sie die Bibliothek stattdessen als Sicherung.
