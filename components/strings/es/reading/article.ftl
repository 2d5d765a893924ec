### Datos y avisos de un artículo.

article-length =
    { $wordCount ->
        [one] { NUMBER($minutes) } min · { NUMBER($wordCount) } palabra
       *[other] { NUMBER($minutes) } min · { NUMBER($wordCount) } palabras
    }
article-minutes = { NUMBER($minutes) } min
article-from = de { $source }
article-dates = { $published }, actualizado el { $changed }
article-updated = Actualizado el { $changed }
article-saved = Guardado el { $day }
article-open-page = Abrir la página
article-table-label = Tabla
article-code-label = Texto preformateado
article-link-notice = Solo se guardó el enlace a esta página. Para añadir su texto, abre la página y guárdala.
    .fetch = Solo se guardó el enlace a esta página. Para añadir su texto, haz clic en “Descargar el artículo” o abre la página y guárdala.
article-no-address-notice = Añade la dirección del artículo para ver tus resaltados en su texto. Los resaltados de un libro no la necesitan.
article-address = Dirección del artículo
article-add-address = Añadir dirección
article-typed-address-notice = Escribiste esta dirección. Puedes cambiarla hasta que Pressmark lea el artículo que hay en ella.
article-change-address = Cambiar dirección
article-remove-address = Quitar dirección
article-not-an-address = Escribe una dirección web completa, como https://example.com/article
article-preview-notice = Solo el inicio: el resto del artículo no se guardó.
article-page-notice = No se encontró ningún artículo en esta página. Este es su texto, simplificado.
article-selection-notice = Selección de la página: solo se guardó lo que seleccionaste.
article-image-notice = Imagen de la página: el texto de la página no se guardó.
article-link-pdf = Solo se guardó el enlace a este PDF. Pressmark no puede leer archivos PDF.
article-loading = Cargando la versión guardada…
article-delete = Eliminar este recorte
