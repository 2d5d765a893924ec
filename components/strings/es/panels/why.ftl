### La respuesta de la ventana emergente a “¿Cómo se detectó?”.

why-ask = ¿Cómo se detectó?
why-ask-nothing = ¿Por qué no es un artículo?
why-looking = Leyendo otra vez la página…
why-no-answer = No se pudo volver a leer la página, así que no hay explicación.
why-is-article = La página parece un artículo.
why-is-none = La página no parece un artículo.
why-is-none-with-story = La página no parece un artículo, pero una parte puede leerse como tal.
why-is-article-without-story = La página parece un artículo, pero no se encontró en ella ningún texto de artículo.
why-signs-for = Indicios a favor
why-signs-against = Indicios en contra
why-no-signs = La página no da indicios en ningún sentido.
why-more = Mostrar { NUMBER($total) } más
why-fewer = Mostrar menos
why-unnamed-signal = Un indicio que esta versión de Pressmark no conoce.
why-sources = De dónde salen estos datos
why-preview = Por qué parece que solo está el inicio
why-preview-not-noted = No se registró el motivo.
why-unnamed-preview = Por un motivo que esta versión de Pressmark no conoce.

## Indicios

why-sign-url-slug = Su dirección contiene varias palabras, como un titular.
why-sign-url-section = Su dirección está en una sección como “news”, “stories” o “blog”.
why-sign-url-date = Su dirección contiene un año.
why-sign-url-length = Su dirección es más larga que la de la mayoría de las portadas.
why-sign-url-other = Su dirección contiene una palabra como “help”, “shop” o “forum”.

why-sign-title-words = Su título tiene más o menos la longitud de un titular.
why-sign-title-parts = Su título contiene separadores como “|” o “–”.
why-sign-title-colon = Su título tiene dos puntos.
why-sign-title-guide = Su título contiene una palabra como “how”, “best” o “is”.
why-sign-title-other = Su título contiene una palabra como “services”, “forum” o “shop”.

why-sign-declared-article = Su código la marca, entera o en parte, como artículo.
why-sign-json-ld-article = Sus datos para buscadores mencionan un artículo.
why-sign-signed = Su código indica una firma o una fecha.

why-sign-text = Tiene más texto que un avance.
why-sign-text-per-link = Tiene mucho texto en comparación con sus enlaces.
why-sign-text-in-article = Su texto está en una parte de la página con un nombre como “article” o “story”.
why-sign-headline-in-article = Su titular está en una parte de la página con un nombre como “article” o “story”.
why-sign-headline-in-other = Su titular está en una parte de la página con un nombre como “product” o “comment”.

why-sign-main = Una parte está marcada como contenido principal.
why-sign-figures = Tiene partes marcadas como figuras, por ejemplo, imágenes con pie de foto.
why-sign-code = Tiene texto preformateado, por ejemplo, código de programación.
why-sign-controls = Tiene campos de formulario.
why-sign-articles = Al menos una parte está marcada como artículo.
    .many = Muchas partes están marcadas como artículos, como en una lista.
why-sign-outside-links = Algunos de sus enlaces llevan a otros sitios.

why-preview-json-ld = Los datos de la página para buscadores tienen más texto del que la página muestra.
why-preview-cut-off = El texto se corta en un muro de pago o un inicio de sesión.
why-preview-gate = El texto es corto y termina en un muro de pago o un inicio de sesión.
why-preview-next-page = No se pudo leer otra página del artículo.

why-site = En { $site }
    .detection = Detectar artículos
    .bar = Mostrar la barra sobre el texto seleccionado
    .detection-all = Detectar artículos, aquí y en todos los sitios web
    .bar-all = Mostrar la barra sobre el texto seleccionado, aquí y en todos los sitios web
