### Die Seite, die nach der Installation und aus den Einstellungen geöffnet wird.

welcome-title = Nachrichten, die bleiben
welcome-lead = Pressmark speichert Artikel in einer Bibliothek auf diesem Gerät. Es gibt kein Konto, und nichts wird hochgeladen, solange Sie nicht die Synchronisierung einschalten oder ein Schlagwort teilen.

welcome-picture-clip = Artikel speichern
    .more = Text, Bilder und Quelle bleiben, die Werbung nicht.
    .alt = Das Pop-up des Pressmark-Symbols mit einem Artikel, bereit zum Speichern.
welcome-picture-highlight = Markieren und notieren
    .more = Wörter auswählen, Farbe wählen. Ihre Markierungen sind noch da, wenn Sie wiederkommen.
    .alt = Ein Artikel mit einer Markierung und die Farbleiste über ausgewählten Wörtern.
welcome-picture-find = Wiederfinden
    .more = Durchsuchen Sie jedes Wort, das Sie gespeichert haben. Exportieren Sie als Markdown oder PDF, für Literaturverwaltungen und mehr.
    .alt = Die Bibliothek mit Suchergebnissen neben einem Artikel.

welcome-access = Wie soll Pressmark Artikel finden?
welcome-access-all = Auf allen Websites
    .more = Das Symbol leuchtet bei Artikeln auf, und Ihre Markierungen erscheinen von selbst.
welcome-access-click = Nur wenn ich klicke
    .more = Pressmark liest eine Seite nur, wenn Sie es dazu auffordern, etwa mit einem Klick auf das Pressmark-Symbol.
welcome-access-all-now = Die Erkennung ist an. Seiten werden nur auf diesem Gerät gelesen.
welcome-access-sites-now =
    { $total ->
        [one] Die Erkennung ist nur für { $site } an.
       *[other] Die Erkennung ist für die { NUMBER($total) } Websites an, die Sie erlaubt haben.
    }
welcome-access-off-now = Die Erkennung ist in den Einstellungen ausgeschaltet. Wählen Sie „Auf allen Websites“, um sie einzuschalten.
welcome-access-click-now = Die Erkennung ist aus. Bilder, die auf anderen Websites liegen, werden womöglich nicht gespeichert.
welcome-access-refused = Der Zugriff wurde nicht erlaubt. Sie können es jederzeit erneut versuchen.

welcome-try = An diesem Artikel ausprobieren
welcome-step-clip = Speichern Sie den Artikel.
welcome-step-clip-done = Gespeichert. Er ist in Ihrer Bibliothek.
welcome-step-highlight = Wählen Sie ein paar Wörter im Artikel aus, dann eine Farbe.
welcome-step-highlight-done = Markiert.
welcome-step-find = Finden Sie ihn in Ihrer Bibliothek wieder und exportieren Sie ihn von dort.
welcome-clip-story = Diesen Artikel speichern
welcome-open-library = In der Bibliothek zeigen
welcome-invented = „{ $publisher }“ ist eine erfundene Zeitung.

welcome-button = Symbol in der Symbolleiste
welcome-button-shown = Das Pressmark-Symbol ist in der Symbolleiste.
welcome-button-pin = Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf die Stecknadel (in Edge auf das Auge) neben Pressmark.
welcome-button-pin-firefox = Klicken Sie in der Symbolleiste auf das Puzzleteil, dann auf das Zahnrad neben Pressmark und wählen Sie „An Symbolleiste anheften“.
welcome-keys = Tastenkürzel
welcome-key-unset = Nicht belegt
welcome-change-keys = Tastenkürzel ändern
welcome-again = Über die Einstellungen in der Bibliothek können Sie diese Seite wieder öffnen.
