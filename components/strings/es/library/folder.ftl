### La carpeta en la que Pressmark mantiene una nota de cada recorte.

folder-title = Carpeta de notas
    .words = obsidian logseq vault bóveda markdown automático automática exportar exportación sincronizar nube archivos ficheros directorio
folder-about = Pressmark mantiene una nota en Markdown de cada recorte en una carpeta, por ejemplo, una bóveda de Obsidian. Los archivos que no hayas editado se reescriben cuando cambia su recorte. Si has editado uno, Pressmark solo añade al final los resaltados, notas y etiquetas nuevos o modificados, siempre que sus propiedades contengan la dirección o el identificador del recorte.
folder-unsupported = Este navegador no puede escribir en carpetas. Puedes exportar notas a tus descargas.
folder-choose = Elegir carpeta…
    .label = Carpeta de notas: Elegir carpeta…
    .other = Elegir otra carpeta…
    .other-label = Carpeta de notas: Elegir otra carpeta…
folder-resume = Continuar con “{ $name }”
folder-stop = Detener
folder-allow = Permitir acceso
folder-again = Reintentar

folder-name = Carpeta “{ $name }”
folder-current =
    { $total ->
        [0] Al día: sin notas.
        [one] Al día: { NUMBER($total) } nota escrita.
       *[other] Al día: { NUMBER($total) } notas escritas.
    }
folder-changed =
    { $total ->
        [0] Los cambios se escribirán en breve.
        [one] { NUMBER($total) } nota escrita. Los cambios se escribirán en breve.
       *[other] { NUMBER($total) } notas escritas. Los cambios se escribirán en breve.
    }
folder-begins = Empezando…
folder-running =
    { $total ->
        [one] Escribiendo notas: { NUMBER($done) } de { NUMBER($total) } recorte
       *[other] Escribiendo notas: { NUMBER($done) } de { NUMBER($total) } recortes
    }
folder-progress = Escribiendo notas
folder-written = Última escritura: { $ago }
folder-stopped = Pressmark ya no actualiza “{ $name }”. Sus notas siguen ahí.

folder-deleted = Cuando se elimina un recorte
    .leave = Dejar su nota
    .move = Mover su nota a “Deleted”
    .next = “Deleted” es una subcarpeta. Si restauras el recorte, su nota vuelve a su sitio. Una nota que hayas movido o cuyo nombre hayas cambiado puede quedarse donde está.
folder-names = Las notas conservan el nombre de su archivo aunque cambie el titular del recorte, así que los enlaces a ellas siguen funcionando. Si cambias el nombre de una nota o la mueves dentro de la carpeta, Pressmark aún puede encontrarla si sus propiedades contienen la dirección o el identificador del recorte.

folder-notice = Tu carpeta de notas no está al día.
folder-notice-settings = Ajustes de la carpeta
folder-notice-later = Ahora no
folder-trouble-no-folder =
    .happened = No se encuentra la carpeta de notas.
    .next = Elígela otra vez o elige otra.
folder-trouble-folder-locked =
    .happened = El navegador vuelve a necesitar tu permiso para que Pressmark pueda escribir en la carpeta de notas.
    .next = Haz clic en “Permitir acceso”. Si el navegador ofrece permitirlo en cada visita, elige esa opción.
folder-trouble-disk-full =
    .happened = No hay espacio suficiente en el disco para una nota.
    .next = Libera espacio. Pressmark lo intenta de nuevo cada diez minutos.
folder-trouble-not-written =
    .happened = No se pudo escribir una nota, quizá porque otro programa la está usando.
    .next = Pressmark lo intenta de nuevo cada diez minutos.
folder-trouble-library =
    .happened = No se pudo leer la biblioteca.
    .next = Reinicia el navegador.
folder-trouble-unexpected =
    .happened = No se escribió una nota por un error de Pressmark.
    .next = Pressmark lo intenta de nuevo cada diez minutos.
