### Eigene Korrekturen an einem Artikel.

corrections-edit-details = Angaben bearbeiten
corrections-edit-text = Text bearbeiten

corrections-title = Angaben
corrections-sources = Woher diese Angaben stammen
corrections-authors-hint = Ein Name pro Zeile. In einer einzigen Zeile trennen Sie Namen mit Kommas oder, wenn ein Name ein Komma enthält, mit Semikolons.
corrections-source-hint = Die Agentur oder das Medium, von dem der Artikel übernommen wurde.
corrections-names =
    { $total ->
        [one] { NUMBER($total) } Name: { $names }
       *[other] { NUMBER($total) } Namen: { $names }
    }
corrections-corrected = Von Ihnen korrigiert.
corrections-page-says = Original: { $value }
corrections-page-not-found = Original: leer.
corrections-page-not-selected = Nicht Teil der Auswahl.
corrections-page-uncertain = Pressmark war nicht sicher, was auf der Seite steht, und hat das weggelassen.
corrections-use-page = Original verwenden
    .label = Original verwenden: „{ $field }“
corrections-clear = Leeren
    .label = „{ $field }“ leeren
corrections-save = Speichern
corrections-discard = Änderungen verwerfen
corrections-problem-no-headline = Geben Sie eine Überschrift ein. Jeder Eintrag braucht eine.
corrections-problem-no-day = Geben Sie ein gültiges Datum ein oder lassen Sie das Feld leer.
corrections-problem-year-too-early = Geben Sie ein Jahr ab 1600 ein.
corrections-problem-day-in-future = Das Datum darf nicht in der Zukunft liegen.
corrections-problem-changed-too-early = Das Datum darf nicht vor „Erstmals veröffentlicht“ liegen.
corrections-not-saved = Ihre Änderungen konnten nicht gespeichert werden, stehen aber noch hier. Versuchen Sie es erneut.

corrections-fields-corrected = Von Ihnen korrigiert: { $fields }
corrections-field-value = { $field }: { $value }
corrections-blocks-removed =
    { $total ->
        [one] Sie haben { NUMBER($total) } Teil des Textes entfernt.
       *[other] Sie haben { NUMBER($total) } Teile des Textes entfernt.
    }
corrections-draft = Sie haben Änderungen an den Angaben dieses Eintrags noch nicht gespeichert.
    .continue = Weiter bearbeiten

corrections-overruled = { $field }: auf mehreren Geräten korrigiert
    .about = Alle Korrekturen sind erhalten. Wählen Sie eine für alle Ihre Geräte.
corrections-overruled-shown = Wird jetzt angezeigt. Wurde { $ago } geändert.
corrections-overruled-other = Wurde { $ago } geändert.
corrections-overruled-empty = Leer
corrections-overruled-keep = Diese behalten
    .label = Diese behalten: { $field }
corrections-overruled-use = Diese verwenden
    .label = Diese verwenden: { $field }

corrections-editing-text = Entfernen Sie alles, was nicht hierher gehört. Sie können es jederzeit wiederherstellen.
    .done = Fertig
corrections-remove-block = Entfernen
    .label = Entfernen: { $name }
corrections-restore-block = Wiederherstellen
    .label = Wiederherstellen: { $name }
corrections-removed = Entfernt: { $name }
corrections-image = ein Bild
corrections-line = eine Trennlinie

corrections-done-details = Angaben geändert.
corrections-done-block-removed = Aus dem Text entfernt.
corrections-done-block-restored = Im Text wiederhergestellt.
