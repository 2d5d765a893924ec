### Ayuda: teclas, filtros de búsqueda, dónde se guarda cada cosa, solución de problemas y registro de problemas.

help-title = Ayuda

help-keys = Atajos de teclado
help-keys-everywhere = En cualquier página web
help-keys-change = Cambiar atajos

help-search = Filtros de búsqueda
    .next = Escríbelos en el cuadro de búsqueda, solos o con otras palabras. Haz clic en un ejemplo para probarlo.
help-filter-words = Con las dos palabras; * equivale a cualquier terminación
help-filter-phrase = Con esta frase exacta
help-filter-or = Con cualquiera de las dos palabras
help-filter-not = Sin esta palabra
help-filter-tag = Con una etiqueta
help-filter-site = De un sitio
help-filter-publisher = De un medio
help-filter-author = Firmado por alguien
help-filter-dates = Publicado en un periodo determinado o, si no tiene fecha de publicación, guardado en él
help-filter-kept = Guardado en un año, un mes o un día determinado, o en los últimos 7 días (kept:7d)
help-filter-unread = Aún sin leer ni archivar
help-filter-favourite = Marcado como favorito
help-filter-archived = Entre los archivados
help-filter-selection = Guardado como selección de una página
help-filter-tags = Con al menos una etiqueta
help-filter-link = Guardado como enlace, sin su texto
help-filter-note = Con nota
help-filter-colour = Resaltado en un color determinado
help-filter-in = Solo en el titular
help-filter-lang = En un idioma determinado

## Dónde se guarda cada cosa

help-stored = Dónde se guarda cada cosa
help-stored-library = Tu biblioteca
    .next = Los recortes, las versiones, las imágenes, los resaltados, las notas y los ajustes están en el almacenamiento de este navegador, en este dispositivo. No se envían a ninguna parte, a menos que actives la sincronización o compartas una etiqueta, y no hay ninguna cuenta.
help-stored-copy = Una copia de lo que escribes
    .next = Tus notas, resaltados y etiquetas se guardan además en archivos dentro del almacenamiento de este navegador, que se actualizan en cuestión de minutos. Si el navegador pierde la biblioteca, Pressmark ofrece restaurarlos desde ahí.
help-stored-backups = Copias de seguridad y exportaciones
    .next = En tus descargas o en la carpeta que elegiste. Puedes leerlas sin Pressmark.
help-stored-network = Lo que descarga Pressmark
    .next = Las imágenes de tus recortes, de los sitios que las alojan y sin cookies. Las demás páginas de un artículo repartido en varias. El texto de una página cuya dirección escribes, pegas o sueltas, y el de los enlaces guardados cuando lo pides.
help-stored-sync = Si activas la sincronización o compartes una etiqueta
    .next = El servidor recibe tus recortes, o los que tienen la etiqueta compartida, con sus versiones, imágenes, resaltados y notas, todo cifrado. No puede leerlos, pero ve cuántos son, cuánto ocupan y cuándo cambian. Tu nombre de usuario y tu contraseña para el servidor, y la clave de lo almacenado en él, se guardan en este navegador.
help-stored-removed = Si desinstalas Pressmark
    .next = El navegador elimina con él la biblioteca. Haz antes una copia de seguridad: los archivos de las copias se conservan.
help-stored-private = Ventanas privadas
    .next = Una página solo se guarda si la guardas tú en la ventana emergente, el panel lateral o la biblioteca. Los resaltados solo se guardan en páginas de tu biblioteca. Pressmark solo funciona ahí si lo permites en la lista de extensiones del navegador.

## Solución de problemas

help-trouble = Solución de problemas
help-trouble-grey = El botón de la barra de herramientas no se ilumina en los artículos
    .next = Puede que la detección esté desactivada, del todo o solo en este sitio, o que Pressmark no tenga permiso para leerlo: consulta Ajustes, “Detección de artículos”. Si no es nada de eso, la ventana emergente lo explica en “¿Por qué no es un artículo?”. Aun así, puedes guardar la página.
help-trouble-shortcut = Un atajo no hace nada
    .next = Puede que otra extensión o el sistema usen las mismas teclas, o que no haya ninguna asignada. Al principio de esta página están las teclas actuales. Haz clic una vez en la página web para situar el foco en ella y vuelve a intentarlo.
help-trouble-highlights = Mis resaltados no aparecen en una página
    .next = Si el artículo se reescribió, el panel lateral muestra los resaltados que no se encontraron. No se han eliminado. Si Pressmark solo puede leer páginas cuando haces clic, haz clic en su botón para ver tus resaltados. Si Pressmark se actualizó con la página abierta, recárgala.
    .phone = Si el artículo se reescribió, puede que algunos resaltados no se encuentren en la página. No se han eliminado: la biblioteca los muestra con el recorte. Si Pressmark solo puede leer páginas cuando haces clic, haz clic en su botón para ver tus resaltados. Si Pressmark se actualizó con la página abierta, recárgala.
help-trouble-bar = La barra no aparece sobre el texto seleccionado
    .next = Consulta Ajustes, “Resaltado”: puede que esté desactivada, del todo o solo en el sitio, o que requiera Alt. Aparece en los sitios web que Pressmark puede leer: en las páginas guardadas y, donde la detección está activada, en los artículos. En los demás casos, usa el atajo o el menú contextual.
    .phone = Consulta Ajustes, “Resaltado”: puede que esté desactivada, del todo o solo en el sitio. Aparece en los sitios web que Pressmark puede leer: en las páginas guardadas y, donde la detección está activada, en los artículos.
help-trouble-site = Pressmark no puede leer un sitio
    .next = Haz clic en el botón de Pressmark en la página, o permítele acceder a todos los sitios web en Ajustes, “Detección de artículos”. Las extensiones no pueden leer las páginas propias del navegador ni las tiendas de extensiones, y Pressmark no puede leer archivos PDF. Aun así, puedes guardar enlaces a archivos PDF y a páginas de las tiendas de extensiones.
help-trouble-private = Nada funciona en las ventanas privadas
    .next = Abre la lista de extensiones del navegador y elige Pressmark. En Firefox, elige “Permitir” en “Ejecutar en ventanas privadas”; en otros navegadores, activa “Permitir en modo incógnito” o “Permitir en InPrivate”.
help-trouble-history = Pressmark no puede abrir la biblioteca en Firefox
    .next = Si Firefox está configurado para no recordar nunca el historial, las extensiones no pueden almacenar nada. Cambia “Historial” en los ajustes de privacidad de Firefox.
help-trouble-space = La biblioteca ocupa mucho espacio
    .next = Lo que más ocupa suelen ser las imágenes. Puedes limitarlas o eliminarlas en Ajustes, “Imágenes”.

## El registro de problemas

help-log = Problemas recientes
    .next = Para informar de un error. La lista indica qué falló y cuándo, y las versiones de Pressmark y del navegador, pero no incluye texto, título ni dirección de ninguna página.
    .none = No hay problemas registrados.
    .caption = Problemas recientes, del más nuevo al más antiguo
    .when = Cuándo
    .what = Qué pasó
    .where = Dónde
    .times = Veces
    .versions = Pressmark { $version }, { $browser }
    .copy = Copiar
    .clear = Vaciar
    .bug = Error inesperado
help-log-copied = Registro de problemas copiado.
help-log-copy-failed = No se pudo copiar el registro. Inténtalo de nuevo.
help-log-place-background = Segundo plano
help-log-place-page = Página
help-log-place-popup = Ventana emergente
help-log-place-panel = Panel lateral
help-log-place-library = Biblioteca
