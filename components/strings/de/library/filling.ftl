### Texte zu Links abrufen.

filling-title = Artikel abrufen
filling-offer =
    { $total ->
        [1] Nur der Link zu dieser Seite ist gespeichert.
       *[other] Von diesen { NUMBER($total) } Seiten sind nur Links gespeichert.
    }
filling-open =
    { $total ->
        [1] Artikel abrufen…
       *[other] Artikel abrufen…
    }
filling-open-any = Artikel abrufen…
filling-counting = Links werden gesucht…
filling-nothing = Zurzeit sind keine weiteren Links abzurufen.
filling-missed-before =
    { $total ->
        [one] { NUMBER($total) } Seite ließ sich zuvor nicht vollständig abrufen
       *[other] { NUMBER($total) } Seiten ließen sich zuvor nicht vollständig abrufen
    }
filling-again = Diese erneut abrufen
filling-start =
    { $total ->
        [0] Artikel abrufen
        [one] { NUMBER($total) } Artikel abrufen
       *[other] { NUMBER($total) } Artikel abrufen
    }
filling-cancel = Abbrechen
filling-progress-label = Artikel werden abgerufen
filling-working =
    { $total ->
        [one] { NUMBER($done) } von { NUMBER($total) } Link
       *[other] { NUMBER($done) } von { NUMBER($total) } Links
    }
filling-came =
    { $filled ->
        [one] { NUMBER($filled) } Artikel abgerufen
       *[other] { NUMBER($filled) } Artikel abgerufen
    }
filling-left =
    { $left ->
        [one] { NUMBER($left) } Seite ist noch ein Link ohne Text
       *[other] { NUMBER($left) } Seiten sind noch Links ohne Text
    }
filling-none-left = Keine Links mehr abzurufen
filling-at = Wird von { $site } abgerufen
filling-resting = Pause, um eine Website nicht zu überlasten
filling-stop = Stoppen
filling-hide = Ausblenden
filling-show = Details
filling-report = Bericht
    .title = Fehlende oder unvollständige Artikel
    .hint = Öffnen Sie eine Seite, um sie zu prüfen. Wenn Sie den Artikel dort lesen können, speichern Sie ihn mit dem Pressmark-Symbol.
filling-dismiss = Schließen
filling-lost-marks =
    { $lost ->
        [1] Eine Markierung wurde im abgerufenen Artikel nicht gefunden. Sie steht weiterhin bei ihrem Eintrag.
       *[other] { NUMBER($lost) } Markierungen wurden in den abgerufenen Artikeln nicht gefunden. Sie stehen weiterhin bei ihren Einträgen.
    }
filling-more-links = und { NUMBER($total) } weitere
filling-close = Schließen

filling-trouble-not-allowed = Um Artikel abzurufen, braucht Pressmark Zugriff auf alle Websites. Starten Sie den Abruf noch einmal und erlauben Sie den Zugriff, wenn der Browser fragt, oder erlauben Sie ihn in der Erweiterungsverwaltung des Browsers.
filling-trouble-elsewhere = In einem anderen Tab oder Fenster werden schon Artikel abgerufen. Warten Sie, bis das fertig ist.

filling-ended-done = Fertig.
filling-ended-stopped = Gestoppt. Abgerufene Artikel bleiben erhalten. Um fortzufahren, starten Sie den Abruf noch einmal.
filling-ended-failed = Abruf gestoppt.
    .safe = Abgerufene Artikel bleiben erhalten.
filling-ended-offline = Keine Verbindung. Abgerufene Artikel bleiben erhalten. Um fortzufahren, starten Sie den Abruf noch einmal.

filling-count-filled = Artikel
filling-count-previews = Davon Vorschauen
filling-count-missed = Nicht abgerufen
filling-count-marks = Gefundene Markierungen

filling-reason-not-there = Unter dieser Adresse hat die Website keine Seite
filling-reason-refused = Die Website hat die Seite nicht herausgegeben, vielleicht weil sie eine Anmeldung verlangt
filling-reason-busy = Die Website ist überlastet oder begrenzt Anfragen
filling-reason-server-trouble = Die Website hat ein Problem
filling-reason-unreachable = Die Website ist nicht erreichbar
filling-reason-too-slow = Die Website hat zu lange nicht geantwortet
filling-reason-too-large = Die Seite ist zu groß
filling-reason-no-page = Keine Webseite; vielleicht ein PDF, ein Bild oder ein Video
filling-reason-no-article = Auf der Seite wurde kein Artikel gefunden
filling-reason-led-elsewhere = Auf eine andere Website umgeleitet; speichern Sie die Seite dort, wenn es der Artikel ist
filling-reason-local-network = Seiten in Ihrem eigenen Netzwerk und Seiten, die dorthin umleiten, ruft Pressmark nicht ab
filling-reason-preview = Es war nur eine Vorschau zu sehen; sie wurde gespeichert

filling-plan-pace = Seiten werden einzeln abgerufen, mit einigen Sekunden Pause zwischen Seiten derselben Website.
filling-plan-privacy = Ihr Browser ruft sie ohne Ihre Cookies ab. Die Websites sehen, dass jemand mit Ihrer IP-Adresse diese Seiten angefordert hat.
filling-plan-kept = Skripte auf den Seiten werden nicht ausgeführt. Der Text des Artikels ersetzt den Link; Schlagwörter, Markierungen und Notizen bleiben erhalten.
filling-plan-open = Lassen Sie diese Seite geöffnet, bis der Abruf fertig ist. Sie können ihn jederzeit stoppen; was schon abgerufen ist, bleibt erhalten.

filling-about-minutes =
    { $total ->
        [1] Das dauert etwa eine Minute.
       *[other] Das dauert etwa { NUMBER($total) } Minuten.
    }
filling-about-hours =
    { $total ->
        [one] Das dauert etwa { NUMBER($total) } Stunde.
       *[other] Das dauert etwa { NUMBER($total) } Stunden.
    }
