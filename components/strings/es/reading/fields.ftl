### Los nombres de los campos de un artículo.

fields-headline = Titular
fields-standfirst = Subtítulo
fields-authors = Autoría
fields-publisher = Medio
fields-sourceCredit = Fuente
fields-publishedAt = Primera publicación
fields-modifiedAt = Última actualización
fields-section = Sección
fields-image = Imagen principal
