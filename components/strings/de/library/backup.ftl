### Sicherungen und der Platz, den die Bibliothek braucht.

backup-title = Sicherung
backup-about = Eine Sicherung ist eine einzige Datei mit allem: Einträgen, allen Versionen, Bildern, Markierungen, Notizen, Schlagwörtern, dem Papierkorb, Einstellungen und gespeicherten Suchen. Ohne Synchronisierung gibt es Ihre Bibliothek nur auf diesem Gerät. Bewahren Sie Sicherungen deshalb dort auf, wo sie auf einen anderen Datenträger oder ein anderes Gerät kopiert werden.
backup-last = Letzte Sicherung: { $ago }
backup-none = Noch keine Sicherungen.
backup-last-holds =
    { $total ->
        [one] { NUMBER($total) } Eintrag
       *[other] { NUMBER($total) } Einträge
    }
    .pictures =
        { $total ->
            [one] { NUMBER($total) } Bild
           *[other] { NUMBER($total) } Bilder
        }
    .checked = geprüft
backup-every = Automatische Sicherungen
    .next = Versäumte Sicherungen werden beim nächsten Start des Browsers nachgeholt.
backup-keep = Aufbewahren
    .next = Nach jeder Sicherung werden ältere gelöscht. Andere Dateien bleiben unberührt.
backup-keep-choice =
    { $total ->
        [1] Nur die neueste
       *[other] Die neuesten { NUMBER($total) }
    }
backup-where = Speicherort
backup-downloads = Downloads, Ordner „Pressmark“
backup-folder = Ordner
    .named = Ordner „{ $name }“
backup-choose-folder = Ordner wählen…
backup-only-downloads = Sicherungen werden in Ihren Downloads im Ordner „Pressmark“ gespeichert.
backup-now = Jetzt sichern
backup-restore = Wiederherstellen…
backup-restore-newest = Neueste Sicherung wiederherstellen
backup-running =
    { $total ->
        [one] Sicherung läuft: { NUMBER($done) } von { NUMBER($total) } Eintrag
       *[other] Sicherung läuft: { NUMBER($done) } von { NUMBER($total) } Einträgen
    }
    .so-far =
        { $done ->
            [one] Sicherung läuft… bisher { NUMBER($done) } Eintrag
           *[other] Sicherung läuft… bisher { NUMBER($done) } Einträge
        }
backup-progress = Sicherung
backup-stop = Stoppen
backup-safe = Ihre Bibliothek und frühere Sicherungen wurden nicht geändert.
backup-allow = Erlauben
backup-again = Erneut sichern

backup-used = Pressmark belegt { $used }.
    .of-quota = Pressmark belegt { $used } von { $quota }, die der Browser erlaubt.
backup-persisted = Der Browser wird die Bibliothek nicht löschen, um Speicherplatz freizugeben.
backup-not-persisted = Der Browser garantiert nicht, dass die Bibliothek erhalten bleibt. Dass er sie bei knappem Speicherplatz löscht, ist unwahrscheinlich, aber für diesen Fall sollten Sie Sicherungen haben.
backup-persist = Browser um Garantie bitten
backup-refused = Der Browser hat abgelehnt.

backup-every-never = Nie
backup-every-day = Jeden Tag
backup-every-week = Jede Woche

backup-lost-happened = Der Browser hat Ihre Bibliothek verloren.
backup-lost-held =
    { $total ->
        [one] Sie enthielt { NUMBER($total) } Eintrag, als Pressmark sie { $ago } zuletzt gesehen hat. Ursache kann ein Absturz des Browsers, ein Fehler des Datenträgers oder das Löschen von Browserdaten sein.
       *[other] Sie enthielt { NUMBER($total) } Einträge, als Pressmark sie { $ago } zuletzt gesehen hat. Ursache kann ein Absturz des Browsers, ein Fehler des Datenträgers oder das Löschen von Browserdaten sein.
    }
backup-lost-copy = Pressmark hat eine Kopie Ihrer Notizen, Markierungen und Schlagwörter aufbewahrt. Wenn Sie sie wiederherstellen, kommen Artikel als Links zurück, und Sie können ihren Text abrufen.
    .act = Notizen und Markierungen wiederherstellen
    .backup = Sicherung wiederherstellen…
    .file = Notizen und Markierungen
backup-lost-backup = Die letzte Sicherung, „{ $name }“, wurde { $ago } erstellt. Stellen Sie sie wieder her, um zurückzubekommen, was sie enthält. Einträge, die Sie seit dem Verlust gespeichert haben, bleiben erhalten.
backup-lost-no-backup = Pressmark kennt keine Sicherung. Wenn Sie eine Sicherung oder einen Export haben, stellen Sie die Bibliothek daraus wieder her. Einträge, die Sie seit dem Verlust gespeichert haben, bleiben erhalten.
    .copy = Wenn Sie eine Sicherung oder einen Export haben, stellen Sie die Bibliothek auch daraus wieder her. Einträge, die Sie seit dem Verlust gespeichert haben, bleiben erhalten.
backup-lost-put-away = Schließen
