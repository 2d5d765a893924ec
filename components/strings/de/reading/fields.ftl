### Die Namen der Angaben zu einem Artikel.

fields-headline = Überschrift
fields-standfirst = Vorspann
fields-authors = Autorenangabe
fields-publisher = Medium
fields-sourceCredit = Quelle
fields-publishedAt = Erstmals veröffentlicht
fields-modifiedAt = Zuletzt aktualisiert
fields-section = Ressort
fields-image = Aufmacherbild
