### Les champs d’un article.

fields-headline = Titre
fields-standfirst = Chapô
fields-authors = Auteurs
fields-publisher = Média
fields-sourceCredit = Source
fields-publishedAt = Première publication
fields-modifiedAt = Dernière mise à jour
fields-section = Rubrique
fields-image = Image principale
