### Texte, die mehrere Ansichten gemeinsam haben.

common-app-name = Pressmark

common-try-again = Erneut versuchen
common-undo = Rückgängig
common-redo = Wiederholen
common-delete = Löschen
common-dismiss = Schließen
common-cancel = Abbrechen
common-saving = Wird gespeichert…
common-saved = Gespeichert
common-side-panel = Seitenleiste
common-library = Bibliothek
common-unknown-author = Ohne Autorenangabe
common-quoted = „{ $text }“
common-labelled = { $label }: { $text }
common-sentences = { $first } { $next }
common-items = { $first }, { $next }

common-colour-label = Farbe

common-colour-sun = Sonnengelb
common-colour-leaf = Blattgrün
common-colour-sky = Himmelblau
common-colour-rose = Rosenrosa
common-colour-plum = Pflaumenviolett

common-colour-inline =
    { $colour ->
        [sun] Sonnengelb
        [leaf] Blattgrün
        [sky] Himmelblau
        [rose] Rosenrosa
       *[plum] Pflaumenviolett
    }
