### Os nomes dos campos de um artigo.

fields-headline = Título
fields-standfirst = Subtítulo
fields-authors = Autores
fields-publisher = Veículo
fields-sourceCredit = Fonte
fields-publishedAt = Primeira publicação
fields-modifiedAt = Última atualização
fields-section = Editoria
fields-image = Imagem principal
