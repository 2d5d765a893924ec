### Lo que puede hacer una plantilla importada de Obsidian Web Clipper.

templates-added = Plantillas añadidas: { $names }.
templates-replaced = Plantillas sustituidas: { $names }.
templates-removed = Plantilla “{ $name }” quitada.
templates-replaces = Sustituye a tu plantilla del mismo nombre.
templates-page = Se toma de cada página al guardarla: { $names }.
templates-unfilled = Se deja vacío, porque Pressmark no tiene ningún valor para esto: { $names }.
templates-unknown = Desconocido, se ignora: { $names }.
templates-own-note = Cada recorte tiene su propia nota, aunque una plantilla amplíe o sustituya una nota existente.
templates-broken = No se pudo leer, porque falta una parte o no es válida: { $names }.
templates-broken-part = “{ $name }” ({ $part })
templates-choose = ¿Qué plantillas quieres añadir?
templates-add = Añadir
templates-add-none = No añadir ninguna
templates-failed = Pressmark no encontró en este archivo ninguna plantilla que pueda leer. Elige un archivo JSON exportado de Obsidian Web Clipper.

### Después de exportar con una plantilla.

templates-untaken =
    { $total ->
        [one] A un recorte le falta lo que la plantilla toma de su página: { $names }. Para añadirlo, abre la página y vuelve a guardarla con el atajo o el menú contextual.
       *[other] A { NUMBER($total) } recortes les falta lo que la plantilla toma de sus páginas: { $names }. Para añadirlo, abre las páginas y vuelve a guardarlas con el atajo o el menú contextual.
    }
templates-unreadable = Se dejó vacío donde el valor de una página era demasiado largo o su selector no funcionó: { $names }.
