### Die Einstellungen.

settings-title = Einstellungen
    .search = Einstellungen durchsuchen
    .clear = Suche zurücksetzen
    .sections = Abschnitte
    .none = Keine Einstellungen passen zu „{ $query }“.
    .none-next = Versuchen Sie es mit einem anderen Wort, etwa „Schrift“, „Ordner“ oder „Tastenkürzel“.
settings-found =
    { $total ->
        [one] Einstellungen in { NUMBER($total) } Abschnitt gefunden
       *[other] Einstellungen in { NUMBER($total) } Abschnitten gefunden
    }

settings-appearance = Darstellung
    .words = aussehen design erscheinungsbild layout
settings-language = Sprache
    .next = Was der Browser selbst anzeigt, etwa die Beschriftung des Symbols, bleibt in der Sprache des Browsers.
    .words = sprache übersetzung deutsch englisch language
settings-language-browser = Wie im Browser
settings-theme = Farbschema
    .next = Für die Bibliothek, die Seitenleiste, das Pop-up und alles, was Pressmark auf Seiten zeigt.
    .words = dunkel hell nacht nachtmodus dunkelmodus dark mode theme design farbschema farben
settings-theme-system = System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-density = Listenzeilen
    .next = Kompakte Zeilen zeigen mehr Einträge auf einmal.
    .words = dichte zeilenhöhe kompakt großzügig abstand höhe
settings-density-comfortable = Großzügig
settings-density-compact = Kompakt
settings-reading = Lesebereich
    .next = Beim Lesen auch unter „Textdarstellung“.
    .words = schrift schriftart font text zoom größe schriftgröße zeilenlänge zeilenbreite breite papier sepia serif serifen größer kleiner vergrößern verkleinern farben

settings-shortcuts = Tastenkürzel
    .next = Gelten auf jeder Webseite. Die Tasten für die Bibliothek stehen in der Hilfe.
    .words = tasten tastenkombination tastaturkürzel kurzbefehle befehle shortcut shortcuts hotkey seitenleiste
settings-shortcuts-none = Nicht belegt
settings-shortcuts-change = Tastenkürzel ändern
settings-shortcuts-loading = Tastenkürzel werden geladen…

settings-highlights = Markieren
    .words = textmarker marker markierung hervorheben anstreichen stift auswählen highlight
settings-colour = Standardfarbe
    .next = Für Markierungen ohne gewählte Farbe, etwa mit dem Tastenkürzel.
    .phone = Für Markierungen ohne gewählte Farbe, etwa mit dem Pressmark-Symbol.
    .words = farbe gelb grün blau rosa pink lila violett
settings-bar = Markierungsleiste
    .next = Die kleine Leiste über ausgewähltem Text. Sie erscheint auf gespeicherten Seiten und auf Artikeln, bei denen das Pressmark-Symbol aufleuchtet, sofern Pressmark die Website lesen darf – und im Lesebereich immer.
    .alt = Drücken Sie Alt (auf dem Mac: Option), während Text ausgewählt ist. Dafür braucht es eine Tastatur.
    .never = Markieren Sie stattdessen mit dem Tastenkürzel, dem Kontextmenü oder, bei gespeicherten Artikeln, dem Pressmark-Symbol.
    .phone = In gespeicherten Artikeln können Sie trotzdem markieren: Wählen Sie Text aus und tippen Sie auf das Pressmark-Symbol.
    .words = leiste symbolleiste popup pop-up alt zusatztaste ausblenden ausschalten abschalten deaktivieren
settings-bar-always = Immer
settings-bar-alt = Nur mit Alt
settings-bar-never = Nie
settings-bar-sites = Websites ohne die Leiste
    .next = Eine Website können Sie auch in der Leiste unter „Weitere Optionen“ hinzufügen oder im Pop-up unter „Wie wurde das erkannt?“ oder „Warum ist das kein Artikel?“. Subdomains gelten als eigene Websites.
    .words = webseiten websites domain ausnahme ausnahmen blockieren sperren ausschließen ignorieren sperrliste blacklist whitelist auf dieser seite ausschalten deaktivieren

settings-detection = Artikelerkennung
    .words = erkennen erkennung badge punkt symbolleiste symbol schaltfläche zugriff berechtigungen websites erlauben icon automatisch privates fenster inkognito
settings-access = Websites, die Pressmark lesen darf
settings-access-all = Alle Websites.
settings-access-sites = { $sites }. Andere Seiten liest Pressmark nur, wenn Sie es dazu auffordern, etwa mit einem Klick auf das Pressmark-Symbol.
settings-access-click = Keine. Pressmark liest eine Seite nur, wenn Sie es dazu auffordern, etwa mit einem Klick auf das Pressmark-Symbol.
settings-access-give-up = Nur bei Klick lesen
settings-detect = Artikel auf besuchten Seiten erkennen
    .next = Lässt das Pressmark-Symbol bei Artikeln aufleuchten. Seiten werden auf Ihrem Gerät geprüft; es wird nichts gesendet.
    .sites = Funktioniert nur auf den Websites, die Sie erlaubt haben. Seiten werden auf Ihrem Gerät geprüft; es wird nichts gesendet.
    .click = Wirkt erst, wenn Sie Pressmark erlauben, Websites zu lesen.
    .off = Aus: Seiten werden nicht geprüft. Mit dem Pressmark-Symbol können Sie trotzdem Seiten speichern.
    .words = ausschalten abschalten deaktivieren datenschutz privatsphäre
settings-detect-sites = Websites ohne Erkennung
    .next = Eine Website können Sie auch im Pop-up hinzufügen, unter „Wie wurde das erkannt?“ oder „Warum ist das kein Artikel?“. Subdomains gelten als eigene Websites.
    .words = webseiten websites domain ausnahme ausnahmen blockieren sperren ausschließen ignorieren sperrliste blacklist whitelist auf dieser seite ausschalten deaktivieren
settings-sites-none = Keine
settings-sites-add = Zu „{ $list }“ hinzufügen
    .short = Hinzufügen
    .example = example.com
    .invalid = Geben Sie die Adresse einer Website ein, etwa example.com.
settings-sites-remove = Für { $site } wieder einschalten
    .short = Wieder einschalten

settings-read = Lesen
    .words = ungelesen gelesen
settings-read-rule = Einträge als gelesen markieren
    .next = In der Bibliothek markiert R einen Eintrag als gelesen oder ungelesen.
    .words = ungelesen ende scrollen fertig
settings-read-rule-end = Wenn Sie am Ende ankommen
settings-read-rule-never = Nur wenn Sie es selbst tun

settings-export = Export
    .next = Diese Auswahl ist im Exportdialog voreingestellt.
    .words = exportieren markdown obsidian vorlage template ordner download herunterladen
settings-templates = Hinzugefügte Vorlagen
    .none = Keine
    .used = Wird vom Notizordner verwendet
settings-templates-remove = Vorlage { $name } entfernen
    .short = Entfernen
settings-export-folder = Ordner
    .next = Für Exporte in einen Ordner, etwa einen Obsidian-Vault.
    .label = Exporte: Ordner wählen…
    .none = Kein Ordner gewählt
    .unsupported = Dieser Browser kann nicht in Ordner schreiben. Exporte landen in Ihren Downloads.
settings-import = Import
    .next = Aus Pocket, Omnivore, Instapaper, Readwise, Hypothesis, Lesezeichen des Browsers und mehr oder aus einer Sicherung von Pressmark.
    .label = Einträge importieren
    .act = Importieren…
    .words = importieren pocket omnivore instapaper raindrop readwise hypothesis lesezeichen bookmarks wiederherstellen umziehen umzug browser übertragen wechseln

settings-backup =
    .words = backup sichern sicherungskopie wiederherstellen automatisch kopie downloads ordner wiederherstellung retten cloud
settings-storage = Speicherplatz
    .words = speicher platz festplatte datenträger kontingent dauerhaft cache speicherplatz

settings-data = Ihre Daten
    .words = datenschutz privatsphäre zurücksetzen löschen
settings-data-export = Alles exportieren
    .next = Eine Sicherung, die Pressmark wiederherstellen kann, oder Markdown, HTML, CSV, JSON und andere Formate.
    .act = Exportieren…
    .words = download herunterladen mitnehmen archiv json zitat zitieren literaturverwaltung literaturverzeichnis
settings-delete = Alles löschen
    .next = Löscht alle Einträge, Markierungen, Notizen, Schlagwörter, Bilder und Einstellungen aus diesem Browser und beendet das Synchronisieren und Teilen. Auf anderen Geräten und auf Servern wird nichts gelöscht.
    .act = Alles löschen…
    .title = Alles löschen?
    .words = entfernen zurücksetzen leeren deinstallieren reset konto alle daten
settings-delete-sure =
    { $total ->
        [0] Alle Markierungen, Notizen, Schlagwörter, Bilder und Einstellungen werden aus diesem Browser gelöscht. Das lässt sich nicht rückgängig machen.
        [one] { NUMBER($total) } Eintrag und alle Markierungen, Notizen, Schlagwörter, Bilder und Einstellungen werden aus diesem Browser gelöscht. Das lässt sich nicht rückgängig machen.
       *[other] { NUMBER($total) } Einträge und alle Markierungen, Notizen, Schlagwörter, Bilder und Einstellungen werden aus diesem Browser gelöscht. Das lässt sich nicht rückgängig machen.
    }
settings-delete-backup = Zuerst Sicherung herunterladen
settings-delete-type = Geben Sie zur Bestätigung „{ $word }“ ein
    .word = löschen
settings-delete-confirm = Alles löschen

settings-about = Über Pressmark
    .words = version lizenz open source hilfe datenschutz erste schritte willkommen tour einführung berechtigungen zugriff websites fehler bug problem feedback support kontakt update aktualisierung fehlerbehebung häufige fragen faq telemetrie tracking datensammlung
settings-about-version = Pressmark { $version }
settings-about-licence = Freie Software unter der MIT-Lizenz.
settings-about-stored = Alles, was Sie speichern, liegt in diesem Browser auf diesem Gerät. Pressmark braucht kein Konto und hat keinen eigenen Server.
settings-about-help = Hilfe und Problemlösung
settings-first-run = Willkommensseite
settings-third-party = Lizenzen Dritter

settings-images = Bilder
    .words = bild foto herunterladen offline größe limit grenze löschen vorschaubild miniatur thumbnail
settings-keep = Bilder mit Einträgen speichern
    .next = Gespeicherte Bilder sind offline verfügbar, selbst wenn das Medium sie entfernt. Sie werden ohne Cookies abgerufen.
settings-keep-off = Bilder neuer Einträge werden nicht gespeichert. Schon gespeicherte Bilder bleiben, bis Sie sie entfernen.
settings-in-all = Gesamtgröße der Bilder
    .next = Ist sie erreicht, werden keine Bilder mehr gespeichert.
settings-each = Größe eines Bildes
    .next = Größere Bilder werden nicht gespeichert.
settings-at-most = Bis zu { $size }
settings-counting = Wird gezählt…
settings-total =
    { $total ->
        [one] { NUMBER($total) } Bild gespeichert, { $used } von { $most }.
       *[other] { NUMBER($total) } Bilder gespeichert, { $used } von { $most }.
    }
settings-total-off =
    { $total ->
        [one] { NUMBER($total) } Bild gespeichert, { $used }.
       *[other] { NUMBER($total) } Bilder gespeichert, { $used }.
    }
settings-none = Keine Bilder gespeichert.
settings-meter = Platz, den gespeicherte Bilder belegen
settings-is-full = Kaum oder kein Platz mehr für Bilder. Heben Sie die Grenze an oder entfernen Sie gespeicherte Bilder.
settings-wanted = Noch abzurufen: { NUMBER($total) }.
settings-missed =
    { $total ->
        [one] { NUMBER($total) } ließ sich nicht abrufen. Sie können es noch einmal versuchen, wenn Sie den Eintrag lesen.
       *[other] { NUMBER($total) } ließen sich nicht abrufen. Sie können es bei jedem noch einmal versuchen, wenn Sie den Eintrag lesen.
    }
settings-remove = Gespeicherte Bilder entfernen
    .title = Alle gespeicherten Bilder entfernen?
    .sure =
        { $total ->
            [one] { NUMBER($total) } Bild, { $used }, wird entfernt. Text und Notizen bleiben. Sie können versuchen, es noch einmal zu laden, wenn Sie den Eintrag lesen.
           *[other] { NUMBER($total) } Bilder, { $used }, werden entfernt. Text und Notizen bleiben. Sie können versuchen, sie noch einmal zu laden, wenn Sie die Einträge lesen.
        }
