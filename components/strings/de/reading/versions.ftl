### Versionen eines Artikels und was sich zwischen ihnen geändert hat.

versions-copy-choose = Version
versions-copy-newest = { $copy } (neueste)
versions-copy-reading = Das ist die Version vom { $copy }. Sie können sie lesen, aber nichts darin markieren.
versions-copy-back = Zurück zur neuesten Version

versions-changed-back = Die Seite zeigt wieder Ihre Version vom { $copy }.
versions-changed-safe = Ihre gespeicherte Version und die Markierungen darin bleiben erhalten.
versions-copy-is-preview = Jetzt ist der ganze Artikel lesbar. Ihre gespeicherte Version enthält nur den Anfang.
versions-page-is-preview = Zurzeit ist nur ein Teil des Artikels lesbar. Ob er sich geändert hat, kann Pressmark deshalb nicht sagen. Ihre gespeicherte Version ist vollständig.
versions-copy-is-selection = Ihre gespeicherte Version ist eine Auswahl von dieser Seite.
    .safe =
        { $kind ->
            [page] Wenn Sie auch die Seite speichern, bleibt die Auswahl als ältere Version erhalten.
           *[article] Wenn Sie auch den Artikel speichern, bleibt die Auswahl als ältere Version erhalten.
        }
versions-copy-is-page = Hier wurde ein Artikel gefunden. Ihre gespeicherte Version ist eine vereinfachte Seite.
versions-copy-is-link = Nur der Link zu dieser Seite ist gespeichert.
versions-see = Änderungen anzeigen
versions-hide = Änderungen ausblenden
versions-keep = Version speichern
versions-keep-whole = Ganzen Artikel speichern
versions-keep-all =
    { $kind ->
        [page] Seite speichern
       *[article] Artikel speichern
    }
versions-keep-text = Text speichern
versions-title = Versionen
versions-compare = Versionen vergleichen
versions-close = Vergleich schließen
versions-read = Diese Version lesen
versions-older = Vorher
versions-newer = Nachher
versions-page-now = Die Seite, wie sie jetzt ist
versions-working = Vergleich läuft…
versions-nothing = Keine Änderungen gefunden.
versions-changes-label = Was sich geändert hat
versions-next = Nächste Änderung
versions-previous = Vorherige Änderung
versions-keys = N führt zur nächsten Änderung, P zur vorherigen.
versions-place = Änderung { NUMBER($number) } von { NUMBER($total) }
versions-total =
    { $total ->
        [one] { NUMBER($total) } Änderung
       *[other] { NUMBER($total) } Änderungen
    }
versions-unchanged =
    { $total ->
        [one] { NUMBER($total) } Absatz unverändert
       *[other] { NUMBER($total) } Absätze unverändert
    }
versions-inserted-run = Hinzugefügt:
versions-deleted-run = Entfernt:
versions-run-end = Ende der Änderung.
versions-inserted = Neuer Absatz
versions-deleted = Entfernter Absatz
versions-moved-down =
    { $blocks ->
        [one] Um { NUMBER($blocks) } Absatz nach unten verschoben
       *[other] Um { NUMBER($blocks) } Absätze nach unten verschoben
    }
versions-moved-up =
    { $blocks ->
        [one] Um { NUMBER($blocks) } Absatz nach oben verschoben
       *[other] Um { NUMBER($blocks) } Absätze nach oben verschoben
    }
versions-moved-away = An eine andere Stelle verschoben
versions-go-to-moved = Zeigen, wo er jetzt steht
versions-headlines = Bisherige Überschriften
versions-first-headline = Gespeichert am { $when }
versions-changed-headline = Zuerst gesehen am { $when }
versions-also-in = Auch bei { $publishers }
    .many =
        { $total ->
           *[other] Auch bei { NUMBER($total) } anderen Medien
        }
    .clips = { NUMBER($total) } Artikel
    .label = Derselbe Artikel in anderen Medien
versions-similarity = Etwa { NUMBER($percent) } % des kürzeren Textes stimmen überein

versions-field-headline = Überschrift
versions-field-standfirst = Vorspann
versions-field-authors = Autorenzeile
versions-field-published-at = Datum
versions-field-caption = Bildunterschrift

versions-part-headline = die Überschrift
    .first = Die Überschrift
versions-part-standfirst = der Vorspann
    .first = Der Vorspann
versions-part-byline = die Autorenzeile
    .first = Die Autorenzeile
versions-part-captions =
    { $total ->
        [one] eine Bildunterschrift
       *[other] { NUMBER($total) } Bildunterschriften
    }
    .first =
        { $total ->
            [one] Eine Bildunterschrift
           *[other] { NUMBER($total) } Bildunterschriften
        }
versions-part-text = der Text
    .first = Der Text
versions-changed =
    { $total ->
        [one] { $parts } hat sich seit der zuletzt gespeicherten Version geändert.
       *[other] { $parts } haben sich seit der zuletzt gespeicherten Version geändert.
    }

versions-paragraphs = Absätze: { $changes }.
versions-edited = { NUMBER($total) } bearbeitet
versions-new = { NUMBER($total) } neu
versions-removed = { NUMBER($total) } entfernt
versions-moved = { NUMBER($total) } verschoben
