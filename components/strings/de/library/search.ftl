### Die Bibliothek durchsuchen.

search-label = Bibliothek durchsuchen
search-placeholder = Suchen, auch tag: oder site:
search-completions = Suchvorschläge
search-found =
    { $total ->
        [one] { NUMBER($total) } Vorschlag
       *[other] { NUMBER($total) } Vorschläge
    }
search-order =
    .label = Reihenfolge
search-save = Diese Suche speichern
    .title = Diese Suche speichern
search-name-label = Name
search-save-act = Speichern
search-delete-saved = Gespeicherte Suche { $name } löschen

search-order-best = Beste Treffer
search-order-newest = Neueste zuerst
search-order-oldest = Älteste zuerst
search-order-published = Zuletzt veröffentlicht
search-order-longest = Längste zuerst
search-order-shortest = Kürzeste zuerst
search-order-publisher = Nach Medium

search-problem-unknown-filter = ist kein Filter; danach wird als Text gesucht.
search-problem-unknown-value = hat einen Wert, den dieser Filter nicht kennt.
search-problem-missing-value = braucht nach dem Doppelpunkt einen Wert.
search-problem-bad-date = braucht ein Datum wie 2026, 2026-11 oder 2026-11-09.
search-problem-unclosed-quote = hat kein schließendes Anführungszeichen.
search-problem-unclosed-group = hat keine schließende Klammer.
search-problem-stray-bracket = ist eine schließende Klammer ohne öffnende.
search-problem-nothing-beside = braucht daneben noch einen Suchbegriff.
search-problem-empty-group = ist ein leeres Klammerpaar.
search-problem-double-minus = ist ausgeschlossen; ein Minus genügt.
search-problem-no-exclusion = legt fest, wo gesucht wird, und lässt sich nicht ausschließen.
search-problem-stray-star = wirkt nur am Ende eines Wortes.
search-problem-no-word = enthält weder Buchstaben noch Ziffern, nach denen gesucht werden kann.
search-problem-too-long = wird nicht beachtet, weil die Suche zu lang ist.
