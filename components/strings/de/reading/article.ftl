### Angaben und Hinweise zu einem Artikel.

article-length =
    { $wordCount ->
        [one] { NUMBER($minutes) } Min. · { NUMBER($wordCount) } Wort
       *[other] { NUMBER($minutes) } Min. · { NUMBER($wordCount) } Wörter
    }
article-minutes = { NUMBER($minutes) } Min.
article-from = Quelle: { $source }
article-dates = { $published }, aktualisiert am { $changed }
article-updated = Aktualisiert am { $changed }
article-saved = Gespeichert: { $day }
article-open-page = Seite öffnen
article-table-label = Tabelle
article-code-label = Vorformatierter Text
article-link-notice = Nur der Link zu dieser Seite ist gespeichert. Um ihren Text hinzuzufügen, öffnen Sie die Seite und speichern Sie sie.
    .fetch = Nur der Link zu dieser Seite ist gespeichert. Um ihren Text hinzuzufügen, klicken Sie auf „Artikel abrufen“ oder öffnen Sie die Seite und speichern Sie sie.
article-no-address-notice = Fügen Sie die Adresse des Artikels hinzu, um Ihre Markierungen in seinem Text zu sehen. Markierungen aus einem Buch brauchen keine.
article-address = Adresse des Artikels
article-add-address = Adresse hinzufügen
article-typed-address-notice = Diese Adresse haben Sie eingegeben. Sie lässt sich ändern, bis Pressmark den Artikel dort gelesen hat.
article-change-address = Adresse ändern
article-remove-address = Adresse entfernen
article-not-an-address = Geben Sie eine vollständige Webadresse ein, etwa https://example.com/artikel
article-preview-notice = Nur Vorschau: Der Rest des Artikels wurde nicht gespeichert.
article-page-notice = Auf dieser Seite wurde kein Artikel gefunden. Das ist ihr Text, vereinfacht.
article-selection-notice = Auswahl von der Seite: Nur was Sie ausgewählt haben, wurde gespeichert.
article-image-notice = Bild von der Seite: Der Text der Seite wurde nicht gespeichert.
article-link-pdf = Nur der Link zu diesem PDF ist gespeichert. Pressmark kann keine PDF-Dateien lesen.
article-loading = Gespeicherte Version wird geladen…
article-delete = Diesen Eintrag löschen
