### Die Tabs eines Fensters speichern.

opentabs-title = Offene Tabs speichern
opentabs-none = Es gibt keine Tabs zu speichern.
opentabs-all = Alle Tabs
opentabs-access = Pressmark kann noch nicht alle diese Tabs sehen.
    .next = Beim Speichern fragt der Browser nach dem Zugriff auf alle Websites. Pressmark erkennt dann auch Artikel auf besuchten Seiten, sofern Sie das nicht in den Einstellungen ausgeschaltet haben. Lehnen Sie ab, werden die Tabs nicht gespeichert, die Pressmark nicht sieht.
opentabs-private = Diese Tabs gehören zu einem privaten Fenster.
    .next = Die Seiten, die Sie speichern, bleiben in Ihrer Bibliothek, auch wenn Sie das Fenster schließen.
opentabs-hidden = Tab, den Pressmark nicht sieht
    .all =
        { $total ->
            [one] { NUMBER($total) } Tab, den Pressmark noch nicht sieht
           *[other] { NUMBER($total) } Tabs, die Pressmark noch nicht sieht
        }
    .next = Webseiten oder Browserseiten (diese lassen sich nicht speichern)
opentabs-forbidden = Browserseite
opentabs-loading = Tab, der noch lädt
    .reason = Die Seite war noch nicht geladen. Es wurde nichts gespeichert.
opentabs-not-savable = Lässt sich nicht speichern
opentabs-start =
    { $total ->
        [0] Tabs speichern
        [one] { NUMBER($total) } Tab speichern
       *[other] { NUMBER($total) } Tabs speichern
    }
opentabs-progress-label = Tabs werden gespeichert
opentabs-working =
    { $total ->
        [one] { NUMBER($done) } von { NUMBER($total) } Tab
       *[other] { NUMBER($done) } von { NUMBER($total) } Tabs
    }
opentabs-stop = Stoppen
opentabs-close = Schließen
opentabs-undone =
    { $total ->
        [one] { NUMBER($total) } Eintrag in den Papierkorb verschoben.
       *[other] { NUMBER($total) } Einträge in den Papierkorb verschoben.
    }
opentabs-recorded =
    { $total ->
        [one] { NUMBER($total) } Eintrag hinzugefügt.
       *[other] { NUMBER($total) } Einträge hinzugefügt.
    }
opentabs-undo-incomplete = Einige Einträge konnten nicht in den Papierkorb verschoben werden. Sie sind noch in Ihrer Bibliothek.
opentabs-undo-failed = Einige Einträge konnten nicht in den Papierkorb verschoben werden. Versuchen Sie es erneut.
opentabs-redo-failed = Einige Einträge konnten nicht wiederhergestellt werden. Versuchen Sie es erneut.
opentabs-finished = Fertig. Ihre Tabs bleiben geöffnet.
opentabs-stopped =
    { $left ->
        [one] Gestoppt. { NUMBER($left) } Tab wurde nicht gespeichert.
       *[other] Gestoppt. { NUMBER($left) } Tabs wurden nicht gespeichert.
    }

opentabs-outcome-saved = Gespeichert
opentabs-outcome-link = Als Link gespeichert
opentabs-outcome-known = Schon in der Bibliothek
opentabs-outcome-missed = Nicht gespeichert
opentabs-asleep =
    .reason = Der Browser hatte diesen Tab entladen.
opentabs-no-text = Es konnte kein Text gelesen werden.
