### Recherche dans la bibliothèque.

search-label = Rechercher dans votre bibliothèque
search-placeholder = Rechercher (tag:, site:…)
search-completions = Suggestions de recherche
search-found =
    { $total ->
        [one] { NUMBER($total) } suggestion
       *[other] { NUMBER($total) } suggestions
    }
search-order =
    .label = Tri
search-save = Enregistrer cette recherche
    .title = Enregistrer cette recherche
search-name-label = Nom
search-save-act = Enregistrer
search-delete-saved = Supprimer la recherche enregistrée « { $name } »

search-order-best = Pertinence
search-order-newest = Plus récents
search-order-oldest = Plus anciens
search-order-published = Derniers publiés
search-order-longest = Plus longs
search-order-shortest = Plus courts
search-order-publisher = Par média

search-problem-unknown-filter = n’est pas un filtre ; recherché comme du texte.
search-problem-unknown-value = a une valeur que ce filtre n’accepte pas.
search-problem-missing-value = attend une valeur après le deux-points.
search-problem-bad-date = attend une date, comme 2026, 2026-11 ou 2026-11-09.
search-problem-unclosed-quote = n’a pas de guillemet fermant.
search-problem-unclosed-group = n’a pas de parenthèse fermante.
search-problem-stray-bracket = est une parenthèse fermante sans parenthèse ouvrante.
search-problem-nothing-beside = doit être accompagné de quelque chose à chercher.
search-problem-empty-group = est une paire de parenthèses vide.
search-problem-double-minus = est exclu ; un seul signe moins suffit.
search-problem-no-exclusion = indique où chercher et ne peut donc pas être exclu.
search-problem-stray-star = ne fonctionne qu’à la fin d’un mot.
search-problem-no-word = ne contient ni lettre ni chiffre à chercher.
search-problem-too-long = est ignoré, car la recherche est trop longue.
