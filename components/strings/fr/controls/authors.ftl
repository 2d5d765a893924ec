### Surlignages d’autres personnes, membres d’une étiquette partagée.

authors-highlight = Surligné par { $name }
authors-highlight-colour = Surligné en { common-colour-inline } par { $name }
authors-unknown = Membre inconnu
    .inline = un membre inconnu
authors-hide = Masquer
    .label = Masquer le surlignage « { $quote } »

authors-shared = Partagé par { $names }
authors-note = Note écrite par { $name }
authors-private = Ce que vous écrivez ou surlignez ici n’est pas partagé dans « { $tag } ».
    .share = Partager
    .done = Les autres membres verront votre note et vos surlignages sur cet élément.
authors-reads = Ce que vous écrivez ou surlignez ici n’est pas partagé dans « { $tag } » : vous n’avez accès à cette étiquette qu’en lecture seule.
