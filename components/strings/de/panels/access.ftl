### Erlaubnis, Seiten zu lesen.

access-visit = Die Artikelerkennung ist hier aus.
    .next = Auf dieser Website liest Pressmark eine Seite nur, wenn Sie es dazu auffordern, etwa mit einem Klick auf das Pressmark-Symbol. Wenn Sie den Zugriff erlauben, erscheinen Ihre Markierungen bei jedem Besuch wieder, und Artikel werden erkannt, sofern Sie das nicht in den Einstellungen ausgeschaltet haben.
access-allow-site = Auf { $site } erlauben
access-allow-all = Auf allen Websites erlauben
access-refused = Der Zugriff wurde nicht erlaubt. Sie können es jederzeit erneut versuchen.
