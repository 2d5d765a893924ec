### Où les informations d’un article ont été trouvées, et leur degré de certitude.

evidence-copy-not-noted = Pressmark n’a pas consigné où les informations de cette version ont été trouvées.
evidence-not-noted = Non consigné
evidence-corrected = Votre correction
evidence-uncertain = Omis, car incertain
evidence-not-found = Laissé vide
evidence-confirmed-by-page = { $source }, comme affiché sur la page
evidence-confirmed-by-code = { $source }, comme dans le code de la page

evidence-right-almost-always = Presque toujours juste
evidence-right-usually = Généralement juste
evidence-right-often = Plus souvent juste que faux
evidence-measured = Les appréciations comme « { evidence-right-usually } » reposent sur des pages vérifiées à la main. Les informations sans appréciation n’ont pas été vérifiées.

evidence-source-json-ld = Ce que la page indique aux moteurs de recherche
evidence-source-open-graph = Ce que la page indique aux réseaux sociaux
evidence-source-meta = Métadonnées dans le code de la page
evidence-source-microdata = Texte que la page désigne comme tel
evidence-source-heading = Le titre principal
evidence-source-title = Le titre de l’onglet
evidence-source-class = Texte que la page met en forme comme tel
evidence-source-text = Texte à côté du titre
evidence-source-credit = Une ligne qui mentionne la source
evidence-source-image = Une image affichée avec le texte
evidence-source-address = L’adresse de la page
