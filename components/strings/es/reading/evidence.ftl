### Dónde se encontraron los datos de un artículo y cuán seguros son.

evidence-copy-not-noted = Pressmark no registró dónde se encontraron los datos de esta versión.
evidence-not-noted = Sin registrar
evidence-corrected = Corregido por ti
evidence-uncertain = Omitido por dudoso
evidence-not-found = En blanco
evidence-confirmed-by-page = { $source }; coincide con lo que muestra la página
evidence-confirmed-by-code = { $source }; coincide con el código de la página

evidence-right-almost-always = Casi siempre acierta
evidence-right-usually = Suele acertar
evidence-right-often = Acierta más de lo que falla
evidence-measured = Las valoraciones como “{ evidence-right-usually }” se basan en páginas revisadas a mano. Los datos sin valoración no se han revisado.

evidence-source-json-ld = Lo que la página comunica a los buscadores
evidence-source-open-graph = Lo que la página comunica a las redes sociales
evidence-source-meta = Metadatos en el código de la página
evidence-source-microdata = Texto que la página identifica como tal
evidence-source-heading = El encabezado principal
evidence-source-title = El título de la pestaña
evidence-source-class = Texto que la página presenta como tal
evidence-source-text = Texto junto al titular
evidence-source-credit = Una línea que cita la fuente
evidence-source-image = Una imagen que acompaña al texto
evidence-source-address = La dirección de la página
