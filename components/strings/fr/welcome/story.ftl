### L’article de la page d’accueil, tiré d’un journal imaginaire.

story-headline = La bibliothèque retrouve son atlas du port, avec 94 ans de retard
story-standfirst = Parti d’Alden à bicyclette en 1932, l’ouvrage est revenu la semaine dernière dans une boîte à biscuits, avec une lettre et la promesse de régler l’amende.
story-author = Maren Tolliver
story-publisher = Le Courrier d’Alden
story-section = Vie locale
story-first = Mardi, à l’ouverture de la bibliothèque municipale d’Alden, une boîte à biscuits attendait sur le perron. À l’intérieur, enveloppé dans un torchon, « Sondes et hauts-fonds », un atlas du port qui aurait dû être rendu le 4 mars 1932.
story-second = « J’ai cru que quelqu’un avait oublié son déjeuner, raconte Ines Okafor, la bibliothécaire qui a trouvé la boîte. Puis j’ai vu notre tampon, la date, et j’ai dû m’asseoir. »
story-third = La lettre qui l’accompagnait est signée Tomas Wren, 71 ans. Sa grand-mère, écrit-il, avait emprunté l’atlas pour préparer une journée de voile. Elle a épousé l’homme qui lui avait prêté le bateau, et n’a jamais trouvé le bon moment pour rapporter le livre.
story-fourth = Au tarif de l’époque, un demi-penny par semaine, l’amende dépasserait de peu les dix livres. Tomas Wren a joint un chèque de vingt livres, « pour le panier du vélo, dans lequel il n’était pas censé voyager ». La bibliothèque, qui a supprimé les amendes en 2019, a préféré encadrer le chèque.
story-fifth = L’atlas est plus qu’une curiosité. On y voit l’ancien escalier du bac, comblé après la tempête de 1937 et absent de tous les autres relevés. Les autorités du port ont demandé qu’il soit numérisé avant le début des travaux du nouveau quai, au printemps.
story-sixth = D’ici là, l’atlas est exposé en salle de lecture. Il est exclu du prêt.
