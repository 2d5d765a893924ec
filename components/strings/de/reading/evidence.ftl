### Wo die Angaben zu einem Artikel gefunden wurden und wie sicher sie sind.

evidence-copy-not-noted = Pressmark hat nicht festgehalten, wo die Angaben dieser Version gefunden wurden.
evidence-not-noted = Nicht festgehalten
evidence-corrected = Von Ihnen korrigiert
evidence-uncertain = Weggelassen, weil unsicher
evidence-not-found = Leer gelassen
evidence-confirmed-by-page = { $source }, ebenso auf der Seite zu sehen
evidence-confirmed-by-code = { $source }, ebenso im Code der Seite

evidence-right-almost-always = Fast immer richtig
evidence-right-usually = Meist richtig
evidence-right-often = Öfter richtig als falsch
evidence-measured = Bewertungen wie „{ evidence-right-usually }“ beruhen auf Seiten, die von Hand geprüft wurden. Angaben ohne Bewertung wurden nicht geprüft.

evidence-source-json-ld = Was die Seite Suchmaschinen mitteilt
evidence-source-open-graph = Was die Seite sozialen Netzwerken mitteilt
evidence-source-meta = Metadaten im Code der Seite
evidence-source-microdata = Text, den die Seite entsprechend kennzeichnet
evidence-source-heading = Die Hauptüberschrift
evidence-source-title = Der Titel des Tabs
evidence-source-class = Text, den die Seite entsprechend formatiert
evidence-source-text = Text neben der Überschrift
evidence-source-credit = Eine Zeile, die die Quelle nennt
evidence-source-image = Ein Bild, das beim Text steht
evidence-source-address = Die Adresse der Seite
