### Der Ordner, in dem Pressmark zu jedem Eintrag eine Notiz führt.

folder-title = Notizordner
    .words = obsidian logseq vault markdown automatisch export synchronisieren sync cloud dateien ordner notizen
folder-about = Pressmark führt in einem Ordner, etwa einem Obsidian-Vault, zu jedem Eintrag eine Markdown-Notiz. Eine Datei, die Sie nicht bearbeitet haben, wird neu geschrieben, wenn sich ihr Eintrag ändert. Haben Sie sie bearbeitet, fügt Pressmark nur neue oder geänderte Markierungen, Notizen und Schlagwörter am Ende an, sofern ihre Eigenschaften die Adresse oder die ID des Eintrags enthalten.
folder-unsupported = Dieser Browser kann nicht in Ordner schreiben. Notizen können Sie in Ihre Downloads exportieren.
folder-choose = Ordner wählen…
    .label = Notizordner: Ordner wählen…
    .other = Anderen Ordner wählen…
    .other-label = Notizordner: Anderen Ordner wählen…
folder-resume = Mit „{ $name }“ fortfahren
folder-stop = Beenden
folder-allow = Zugriff erlauben
folder-again = Erneut versuchen

folder-name = Ordner „{ $name }“
folder-current =
    { $total ->
        [0] Aktuell: keine Notizen.
        [one] Aktuell: { NUMBER($total) } Notiz geschrieben.
       *[other] Aktuell: { NUMBER($total) } Notizen geschrieben.
    }
folder-changed =
    { $total ->
        [0] Änderungen werden in Kürze geschrieben.
        [one] { NUMBER($total) } Notiz geschrieben. Änderungen werden in Kürze geschrieben.
       *[other] { NUMBER($total) } Notizen geschrieben. Änderungen werden in Kürze geschrieben.
    }
folder-begins = Wird gestartet…
folder-running =
    { $total ->
        [one] Notizen werden geschrieben: { NUMBER($done) } von { NUMBER($total) } Eintrag
       *[other] Notizen werden geschrieben: { NUMBER($done) } von { NUMBER($total) } Einträgen
    }
folder-progress = Notizen werden geschrieben
folder-written = Zuletzt geschrieben: { $ago }
folder-stopped = Pressmark aktualisiert „{ $name }“ nicht mehr. Die Notizen sind noch da.

folder-deleted = Wenn ein Eintrag gelöscht wird
    .leave = Notiz behalten
    .move = Notiz nach „Deleted“ verschieben
    .next = „Deleted“ ist ein Unterordner. Wenn Sie den Eintrag wiederherstellen, kommt seine Notiz zurück. Eine Notiz, die Sie umbenannt oder verschoben haben, bleibt womöglich, wo sie ist.
folder-names = Notizen behalten ihre Dateinamen, auch wenn sich die Überschrift eines Eintrags ändert. So funktionieren Links darauf weiterhin. Wenn Sie eine Notiz umbenennen oder innerhalb des Ordners verschieben, findet Pressmark sie trotzdem, sofern ihre Eigenschaften die Adresse oder die ID des Eintrags enthalten.

folder-notice = Ihr Notizordner ist nicht aktuell.
folder-notice-settings = Ordnereinstellungen
folder-notice-later = Nicht jetzt
folder-trouble-no-folder =
    .happened = Der Notizordner ist nicht zu finden.
    .next = Wählen Sie ihn noch einmal oder einen anderen.
folder-trouble-folder-locked =
    .happened = Der Browser braucht noch einmal Ihre Erlaubnis, bevor Pressmark in den Notizordner schreiben kann.
    .next = Klicken Sie auf „Zugriff erlauben“. Wenn der Browser anbietet, den Zugriff bei jedem Besuch zu erlauben, wählen Sie das.
folder-trouble-disk-full =
    .happened = Für eine Notiz ist nicht genug Speicherplatz frei.
    .next = Schaffen Sie Platz. Pressmark versucht es alle zehn Minuten erneut.
folder-trouble-not-written =
    .happened = Eine Notiz konnte nicht geschrieben werden, vielleicht weil ein anderes Programm sie gerade benutzt.
    .next = Pressmark versucht es alle zehn Minuten erneut.
folder-trouble-library =
    .happened = Die Bibliothek konnte nicht gelesen werden.
    .next = Starten Sie den Browser neu.
folder-trouble-unexpected =
    .happened = Eine Notiz wurde wegen eines Fehlers in Pressmark nicht geschrieben.
    .next = Pressmark versucht es alle zehn Minuten erneut.
