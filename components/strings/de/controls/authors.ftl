### Markierungen anderer, die ein Schlagwort teilen.

authors-highlight = Markierung ({ $name })
authors-highlight-colour = Markierung in { common-colour-inline } ({ $name })
authors-unknown = Unbekanntes Mitglied
    .inline = einem unbekannten Mitglied
authors-hide = Ausblenden
    .label = Markierung „{ $quote }“ ausblenden

authors-shared = Geteilt von { $names }
authors-note = Notiz von { $name }
authors-private = Was Sie hier schreiben oder markieren, wird unter „{ $tag }“ nicht geteilt.
    .share = Teilen
    .done = Die anderen Mitglieder werden Ihre Notiz und Ihre Markierungen zu diesem Eintrag sehen.
authors-reads = Was Sie hier schreiben oder markieren, wird unter „{ $tag }“ nicht geteilt, weil Sie dort nur lesen können.
