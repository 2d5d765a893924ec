### Der Lesebereich.

reader-image-label = Bild, nicht gespeichert
    .described = Bild, nicht gespeichert: { $alt }
reader-image-load = Bild laden
reader-image-missing = Nicht gespeichert. Pressmark würde es von { $host } laden, ohne Cookies.
reader-image-loading = Wird von { $host } geladen…

reader-image-failed-private-network = Nicht geladen: Es liegt in einem privaten Netzwerk, der Artikel nicht.
reader-image-failed-not-there = Nicht geladen: Unter dieser Adresse hat die Website kein Bild.
reader-image-failed-refused = Nicht geladen: Die Website hat es nicht herausgegeben.
reader-image-failed-server-trouble = Nicht geladen: Die Website ist überlastet oder hat ein Problem. Versuchen Sie es später erneut.
reader-image-failed-redirect = Nicht geladen: Die Website leitet auf eine andere Adresse um. Öffnen Sie die Seite, um es zu sehen.
reader-image-failed-no-image = Nicht geladen: Was die Website geschickt hat, lässt sich nicht als Bild anzeigen.
reader-image-failed-too-large = Nicht geladen: Es ist zu groß.
reader-image-failed-timeout = Nicht geladen: Die Website hat zu lange nicht geantwortet.
reader-image-failed-no-connection = Nicht geladen: Es gab keine Verbindung zur Website.
reader-image-failed-no-access = Nicht geladen – vielleicht, weil Pressmark keinen Zugriff auf diese Website hat. In den Einstellungen können Sie alle Websites erlauben.
reader-image-failed-failed = Nicht geladen: In Pressmark ist etwas schiefgegangen.

reader-label = Lesebereich
reader-minutes-left = noch { NUMBER($minutes) } Min.
reader-done = Gelesen
reader-progress = Lesefortschritt
reader-settings = Textdarstellung
reader-face = Schrift
reader-size = Größe
reader-smaller = Text verkleinern
reader-larger = Text vergrößern
reader-measure = Zeilenlänge
reader-narrower = Zeilen verkürzen
reader-wider = Zeilen verlängern
reader-theme = Farbschema beim Lesen
reader-print = Drucken
reader-favourite = Favorit
reader-archive = Archiviert
reader-read = Gelesen
reader-choose = Wählen Sie einen Eintrag, um ihn hier zu lesen.
    .next = Mit J und K gehen Sie durch die Liste, die Eingabetaste öffnet einen Eintrag, und ? zeigt alle Tasten.
reader-aloud = Vorlesen
reader-aloud-pause = Pause
reader-aloud-continue = Fortsetzen
reader-aloud-stop = Stopp
reader-aloud-speed = Tempo
reader-aloud-times = { $speed }×
reader-aloud-hint = Klicken Sie auf einen Absatz, um dort weiterzumachen.
reader-aloud-no-voice = Auf diesem Gerät gibt es keine Stimme für die Sprache dieses Artikels.
reader-aloud-no-language = Pressmark kennt die Sprache dieses Artikels nicht und kann deshalb keine Stimme wählen.
reader-aloud-no-text = Es gibt keinen Text zum Vorlesen.
reader-aloud-failed = Das Vorlesen wurde unterbrochen. Klicken Sie auf „Fortsetzen“, um es erneut zu versuchen.
reader-printed-notes = Markierungen und Notizen
reader-printed-copy = Version vom { $moment } Uhr
reader-older-copy = Das ist die Version vom { $copy }. Markierungen aus späteren Versionen werden nicht angezeigt.

reader-face-serif = Mit Serifen
reader-face-sans = Ohne Serifen

reader-theme-system = Wie Bibliothek
reader-theme-light = Hell
reader-theme-sepia = Sepia
reader-theme-dark = Dunkel
