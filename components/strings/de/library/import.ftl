### Importieren.

import-title = Importieren
import-choose = Dateien wählen…
import-drop = oder hier ablegen
import-several = { $name } und { $others ->
    [one] eine weitere Datei
   *[other] { NUMBER($others) } weitere Dateien
}
import-what-kinds = Dateien und Sicherungen von Pressmark; Exporte aus Pocket, Instapaper, Raindrop, Omnivore, wallabag, Readwise, Hypothesis, Kindle, Matter, GoodLinks, Pinboard, Karakeep, Linkwarden und dem Obsidian Web Clipper; Lesezeichen des Browsers; Listen von Adressen; andere CSV- und JSON-Dateien mit Adressen oder Markierungen.
import-nothing-yet = Bevor etwas importiert wird, sehen Sie, was sich ändert.
import-looking = Wird gelesen: { $name }…
import-found =
    { $total ->
        [one] Bisher { NUMBER($total) } Eintrag
       *[other] Bisher { NUMBER($total) } Einträge
    }
import-progress-label = Import
import-lost-marks =
    { $lost ->
        [1] Eine Markierung steht nicht im gespeicherten Text. Sie bleibt erhalten und wird unter den nicht gefundenen aufgeführt.
       *[other] { NUMBER($lost) } Markierungen stehen nicht im gespeicherten Text. Sie bleiben erhalten und werden unter den nicht gefundenen aufgeführt.
    }
import-links = Seiten ohne Text werden als Links gespeichert. Ihren Text können Sie nach dem Import abrufen.
import-new-links =
    { $total ->
        [1]
            { $new ->
                [1] Der neue Eintrag ist ein Link ohne Text.
               *[other] Einer der neuen Einträge ist ein Link ohne Text.
            }
       *[other] { NUMBER($total) } der neuen Einträge sind Links ohne Text.
    }
import-report-title = Ausgelassen oder geändert
import-report-detail = { $reason } ({ $detail })
import-more-remarks = und { NUMBER($total) } weitere. Speichern Sie den Bericht, um alle zu sehen.
import-nothing-left-out = Nichts wurde ausgelassen.
import-mode-label = Was schon in Ihrer Bibliothek ist
import-merge = Behalten und Neues hinzufügen
import-replace = Durch den Inhalt der Datei ersetzen
    .sure = Einträge, die nicht in der Datei sind, kommen in den Papierkorb. Einträge, die darin sind, verlieren, was die Datei nicht enthält. Was entfernt wird, steht unten.
    .sure-backup = Einträge, die nicht in der Datei sind, kommen in den Papierkorb. Einträge, die darin sind, verlieren, was die Datei nicht enthält. Was entfernt wird, steht unten. Auch Einstellungen, gespeicherte Suchen und Farben von Schlagwörtern werden ersetzt.
    .synced = Dieses Gerät wird synchronisiert, deshalb wird die Bibliothek auf allen Ihren Geräten ersetzt.
import-altered = Die Datei ist beschädigt, und ein Teil ihres Textes kann falsch sein. Wenn Sie eine andere Kopie haben, importieren Sie diese.
import-all-to-bin =
    { $total ->
        [1] Die Datei enthält außerhalb ihres Papierkorbs keine Einträge. Der einzige Eintrag in Ihrer Bibliothek käme in den Papierkorb.
       *[other] Die Datei enthält außerhalb ihres Papierkorbs keine Einträge. Alle { NUMBER($total) } Einträge in Ihrer Bibliothek kämen in den Papierkorb.
    }
import-cannot-replace = Die Datei lässt sich nicht vollständig lesen und kann Ihre Bibliothek deshalb nicht ersetzen.
import-restore-bin =
    { $total ->
        [1] Eintrag aus dem Papierkorb wiederherstellen
       *[other] { NUMBER($total) } Einträge aus dem Papierkorb wiederherstellen
    }
import-start =
    { $total ->
        [0] Nichts zu importieren
        [one] { NUMBER($total) } Eintrag importieren
       *[other] { NUMBER($total) } Einträge importieren
    }
import-start-rest = Rest importieren
import-rest = Es gibt keine Einträge zu importieren. Fehlende gespeicherte Suchen, Farben von Schlagwörtern, Entwürfe und Bilder werden hinzugefügt.
import-start-replace = Bibliothek ersetzen
import-working =
    { $total ->
        [one] { NUMBER($done) } von { NUMBER($total) } Eintrag
       *[other] { NUMBER($done) } von { NUMBER($total) } Einträgen
    }
import-stop = Stoppen
import-done = Importiert.
import-stopped = Gestoppt. Was importiert wurde, bleibt erhalten. Um fortzufahren, starten Sie den Import noch einmal.
import-failed = Import gestoppt.
    .safe = Was importiert wurde, bleibt erhalten.
    .unread = Es wurde nichts importiert.
import-done-clips =
    { $total ->
        [one] { NUMBER($total) } Eintrag importiert.
       *[other] { NUMBER($total) } Einträge importiert.
    }
import-done-highlights =
    { $total ->
        [one] { NUMBER($total) } Markierung importiert.
       *[other] { NUMBER($total) } Markierungen importiert.
    }
import-undo = Import rückgängig machen
import-undo-moved =
    { $total ->
        [0] Es waren keine importierten Einträge mehr in den Papierkorb zu verschieben.
        [one] { NUMBER($total) } importierter Eintrag in den Papierkorb verschoben.
       *[other] { NUMBER($total) } importierte Einträge in den Papierkorb verschoben.
    }
import-undo-highlights =
    { $total ->
        [one] { NUMBER($total) } importierte Markierung wurde aus schon vorhandenen Einträgen gelöscht. Alles andere, was dort hinzukam, bleibt erhalten.
       *[other] { NUMBER($total) } importierte Markierungen wurden aus schon vorhandenen Einträgen gelöscht. Alles andere, was dort hinzukam, bleibt erhalten.
    }
import-undo-kept =
    { $total ->
        [one] { NUMBER($total) } schon vorhandener Eintrag behält, was hinzugefügt oder geändert wurde.
       *[other] { NUMBER($total) } schon vorhandene Einträge behalten, was hinzugefügt oder geändert wurde.
    }
import-undo-backup = Alles andere, was aus der Sicherung hinzukam, bleibt.
import-save-report = Bericht speichern
import-close = Schließen
import-cancel = Abbrechen

import-count-added = Neu
import-count-changed = Geändert
import-count-restored = Aus dem Papierkorb
import-count-binned = In den Papierkorb
import-count-unchanged = Schon da
import-count-inBin = Im Papierkorb
import-count-marks = Markierungen

import-kind-pressmark = Pressmark
import-kind-pressmark-backup = Pressmark-Sicherung
import-kind-annotations-csv = Pressmark-Markierungen
import-kind-pocket-csv = Pocket
import-kind-pocket-html = Pocket
import-kind-instapaper-csv = Instapaper
import-kind-instapaper-html = Instapaper
import-kind-raindrop-csv = Raindrop
import-kind-readwise = Readwise
import-kind-readwise-reader-csv = Readwise Reader
import-kind-table = Tabelle mit Seiten
import-kind-highlights = Tabelle mit Markierungen
import-kind-pages = Liste von Seiten
import-kind-omnivore = Omnivore
import-kind-wallabag = wallabag
import-kind-hypothesis = Hypothesis
import-kind-web-annotation = Web Annotation
import-kind-karakeep = Karakeep
import-kind-linkwarden = Linkwarden
import-kind-bookmarks = Lesezeichen
import-kind-clipper-note = Markdown mit Front Matter
import-kind-kindle = Kindle
import-kind-addresses = Liste von Adressen
import-kind-folder = Mehrere Dateien

import-reason-no-web-address = Keine Webadresse; ausgelassen
import-reason-no-address = Die Datei enthält keine Adresse für dieses Werk; seine Markierungen werden unter seinem Titel gespeichert
import-reason-several-holders = Mehrere Ihrer Einträge enthalten diese Wörter; die Markierung wurde separat gespeichert
import-reason-malformed = Nicht richtig lesbar; ganz oder teilweise ausgelassen
import-reason-too-large = Zu lang oder zu tief verschachtelt; gekürzt oder ausgelassen
import-reason-field-not-kept = Wird von Pressmark nicht gespeichert; ausgelassen
import-reason-wrong-type = Unerwarteter Wert; ausgelassen
import-reason-no-time = Kein gültiges Datum; ausgelassen
import-reason-time-ahead = Datum in der Zukunft; das Datum des Imports wurde verwendet
import-reason-no-tag = Leeres Schlagwort; ausgelassen
import-reason-tag-changed = Name des Schlagworts angepasst
import-reason-mark-without-words = Markierung ohne Text; ihre Notiz wurde der Notiz zum Eintrag hinzugefügt
import-reason-empty-mark = Markierung ohne Text oder Notiz; ausgelassen
import-reason-colour-changed = Die ähnlichste Farbe wurde verwendet
import-reason-unknown-state = Unbekannter Status; ausgelassen
import-reason-no-text = Der Text war nicht lesbar; als Link gespeichert
import-reason-cut-off = Die Datei bricht ab; bis dahin wurde alles gelesen
import-reason-bad-characters = Einige Zeichen waren nicht lesbar; wenn Sie eine andere Kopie der Datei haben, importieren Sie diese
import-reason-encoding-guessed = Die Datei gibt ihre Zeichenkodierung nicht an, deshalb wurde diese erraten
import-reason-open-quote = Ein Anführungszeichen hat kein Gegenstück; der Rest wurde ausgelassen
import-reason-unknown-file-skipped = Unbekannte Art von Datei; ausgelassen
import-reason-hidden-folder = Versteckter Ordner; ausgelassen
import-reason-file-damaged = Beschädigte Datei; was nicht lesbar war, wurde ausgelassen
import-reason-file-unsupported = Hat ein Passwort oder ist auf unbekannte Weise komprimiert; ausgelassen
import-reason-file-altered = Beschädigte Datei; ein Teil ihres Textes kann falsch sein
import-reason-record-damaged = Beschädigt; ausgelassen
import-reason-unsafe-name = Der Dateiname führt aus der ZIP-Datei hinaus; ausgelassen
import-reason-repeated-id = Steht zweimal in der Datei; beim zweiten Mal ausgelassen
import-reason-taken-id = Etwas anderes in Ihrer Bibliothek hat dieselbe ID; ausgelassen
import-reason-not-valid = In keinem Format, das diese Version von Pressmark lesen kann; ausgelassen
import-reason-file-missing = Fehlt in der Datei
import-reason-picture-beside = Bild in einer eigenen Datei, ohne seine Webadresse; ausgelassen
import-reason-comment-left-out = Kommentare im Text werden von Pressmark nicht gespeichert; ausgelassen
import-reason-lost-mark = Nicht im gespeicherten Text; die Markierung wird als nicht gefunden aufgeführt
import-reason-place-guessed = Diese Wörter kommen im Text mehrmals vor; die erste Stelle wurde markiert
import-reason-kept-otherwise = Zuvor war ein anderer Wert gespeichert; er wurde behalten
import-reason-earlier-words = Der neuere Text wurde behalten, der ältere verworfen
import-reason-id-lost = Zitat, dessen Markierungs-ID fehlt; der Notiz zum Eintrag hinzugefügt
import-reason-replaced-words = In Ihrer Bibliothek, aber nicht in der Datei; entfernt
import-reason-to-bin = Nicht in der Datei oder dort im Papierkorb; in den Papierkorb verschoben
import-reason-in-bin = Im Papierkorb; bleibt dort

import-place-row = Nr. { NUMBER($row) }
import-place-column = Spalte { NUMBER($column) }
import-place-times = { NUMBER($total) }-mal

import-part-note = Notiz
import-part-tags = Schlagwörter
import-part-mark = Markierung
import-part-colour = Farbe
import-part-text = Version
import-part-correction = Korrektur
import-part-language = Sprache
import-part-search = Gespeicherte Suche
