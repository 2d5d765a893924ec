### Die Antwort des Pop-ups auf „Wie wurde das erkannt?“.

why-ask = Wie wurde das erkannt?
why-ask-nothing = Warum ist das kein Artikel?
why-looking = Seite wird noch einmal gelesen…
why-no-answer = Die Seite konnte nicht noch einmal gelesen werden, deshalb gibt es keine Erklärung.
why-is-article = Die Seite sieht nach einem Artikel aus.
why-is-none = Die Seite sieht nicht nach einem Artikel aus.
why-is-none-with-story = Die Seite sieht nicht nach einem Artikel aus, aber ein Teil davon lässt sich als Artikel lesen.
why-is-article-without-story = Die Seite sieht nach einem Artikel aus, aber es wurde kein Artikeltext darauf gefunden.
why-signs-for = Was für einen Artikel spricht
why-signs-against = Was dagegen spricht
why-no-signs = Auf der Seite spricht nichts dafür und nichts dagegen.
why-more =
    { $total ->
        [one] { NUMBER($total) } weiteres anzeigen
       *[other] { NUMBER($total) } weitere anzeigen
    }
why-fewer = Weniger anzeigen
why-unnamed-signal = Ein Anzeichen, das diese Version von Pressmark nicht kennt.
why-sources = Woher diese Angaben stammen
why-preview = Was auf eine Vorschau hindeutet
why-preview-not-noted = Der Grund wurde nicht festgehalten.
why-unnamed-preview = Ein Grund, den diese Version von Pressmark nicht kennt.

why-sign-url-slug = Die Adresse besteht wie eine Überschrift aus mehreren Wörtern.
why-sign-url-section = Die Adresse liegt in einem Bereich wie „news“, „stories“ oder „blog“.
why-sign-url-date = Die Adresse enthält ein Jahr.
why-sign-url-length = Die Adresse ist länger als die der meisten Startseiten.
why-sign-url-other = Die Adresse enthält ein Wort wie „help“, „shop“ oder „forum“.

why-sign-title-words = Der Titel ist etwa so lang wie eine Überschrift.
why-sign-title-parts = Der Titel enthält Trennzeichen wie „|“ oder „–“.
why-sign-title-colon = Der Titel enthält einen Doppelpunkt.
why-sign-title-guide = Der Titel enthält ein Wort wie „how“, „best“ oder „is“.
why-sign-title-other = Der Titel enthält ein Wort wie „services“, „forum“ oder „shop“.

why-sign-declared-article = Der Code kennzeichnet die Seite oder einen Teil davon als Artikel.
why-sign-json-ld-article = Die Daten für Suchmaschinen erwähnen einen Artikel.
why-sign-signed = Der Code enthält eine Autorenangabe oder ein Datum.

why-sign-text = Die Seite hat mehr Text als ein Teaser.
why-sign-text-per-link = Die Seite hat im Verhältnis zu ihren Links viel Text.
why-sign-text-in-article = Der Text steht in einem Teil der Seite mit einem Namen wie „article“ oder „story“.
why-sign-headline-in-article = Die Überschrift steht in einem Teil der Seite mit einem Namen wie „article“ oder „story“.
why-sign-headline-in-other = Die Überschrift steht in einem Teil der Seite mit einem Namen wie „product“ oder „comment“.

why-sign-main = Ein Teil der Seite ist als Hauptinhalt gekennzeichnet.
why-sign-figures = Teile der Seite sind als Abbildungen gekennzeichnet, etwa Bilder mit Bildunterschrift.
why-sign-code = Die Seite enthält vorformatierten Text, etwa Programmcode.
why-sign-controls = Die Seite enthält Formularfelder.
why-sign-articles = Mindestens ein Teil der Seite ist als Artikel gekennzeichnet.
    .many = Viele Teile der Seite sind als Artikel gekennzeichnet, wie in einer Liste.
why-sign-outside-links = Einige Links führen zu anderen Websites.

why-preview-json-ld = Die Daten der Seite für Suchmaschinen enthalten mehr Text, als die Seite zeigt.
why-preview-cut-off = Der Text bricht an einer Bezahlschranke oder Anmeldung ab.
why-preview-gate = Der Text ist kurz und endet an einer Bezahlschranke oder Anmeldung.
why-preview-next-page = Eine weitere Seite des Artikels konnte nicht gelesen werden.

why-site = Auf { $site }
    .detection = Artikel erkennen
    .bar = Leiste über ausgewähltem Text anzeigen
    .detection-all = Artikel erkennen, hier und auf allen Websites
    .bar-all = Leiste über ausgewähltem Text anzeigen, hier und auf allen Websites
