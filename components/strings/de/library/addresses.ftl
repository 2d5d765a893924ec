### Webadressen, die ins Suchfeld getippt wurden.

addresses-typed =
    { $total ->
        [1] Das ist eine Webadresse.
       *[other] Das sind { NUMBER($total) } Webadressen.
    }
addresses-save =
    { $total ->
        [1] Diese Seite speichern
       *[other] { NUMBER($total) } Seiten speichern
    }
addresses-save-rest =
    { $total ->
        [1] Die andere Seite speichern
       *[other] Die anderen { NUMBER($total) } Seiten speichern
    }
    .fetch =
        { $total ->
            [1] Die andere Seite speichern und fehlenden Text abrufen
           *[other] Die anderen { NUMBER($total) } Seiten speichern und fehlenden Text abrufen
        }
addresses-known =
    { $total ->
        [1] Diese Seite ist in Ihrer Bibliothek.
       *[other] Diese { NUMBER($total) } Seiten sind in Ihrer Bibliothek.
    }
addresses-known-some =
    { $known ->
        [one] { NUMBER($known) } dieser { NUMBER($total) } Seiten ist in Ihrer Bibliothek.
       *[other] { NUMBER($known) } dieser { NUMBER($total) } Seiten sind in Ihrer Bibliothek.
    }
addresses-known-links =
    { $links ->
        [one] Eine davon ist nur als Link gespeichert, ohne Text.
       *[other] { NUMBER($links) } davon sind nur als Links gespeichert, ohne Text.
    }
addresses-known-all-links =
    { $total ->
        [1] Sie ist nur als Link gespeichert, ohne Text.
       *[other] Sie sind nur als Links gespeichert, ohne Text.
    }
addresses-fetch =
    { $total ->
        [one] Text abrufen
       *[other] Text von { NUMBER($total) } Seiten abrufen
    }
addresses-open = Eintrag öffnen
addresses-done-fetched =
    { $total ->
        [one] Text für { NUMBER($total) } gespeicherten Link abgerufen.
       *[other] Text für { NUMBER($total) } gespeicherte Links abgerufen.
    }
addresses-done-still-links =
    { $total ->
        [1] Schon als Link gespeichert, weiterhin ohne Text.
       *[other] { NUMBER($total) } Seiten sind schon als Links gespeichert, weiterhin ohne Text.
    }
addresses-no-access = Pressmark hat keinen Zugriff auf die Website.
    .several =
        { $total ->
            [1] Eine Seite liegt auf einer Website, auf die Pressmark keinen Zugriff hat.
           *[other] { NUMBER($total) } Seiten liegen auf Websites, auf die Pressmark keinen Zugriff hat.
        }
addresses-missed = { $reason }.
addresses-access-given =
    { $total ->
        [1] Pressmark hat jetzt Zugriff auf diese Website. Artikel werden dort erkannt, sofern Sie das nicht ausgeschaltet haben. Beides lässt sich in den Einstellungen ändern.
       *[other] Pressmark hat jetzt Zugriff auf alle Websites. Artikel werden dort erkannt, sofern Sie das nicht ausgeschaltet haben. Beides lässt sich in den Einstellungen ändern.
    }
