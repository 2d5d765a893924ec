### Los ajustes.

settings-title = Ajustes
    .search = Buscar en los ajustes
    .clear = Borrar búsqueda
    .sections = Secciones
    .none = Ningún ajuste coincide con “{ $query }”.
    .none-next = Prueba con otra palabra, como “letra”, “carpeta” o “atajo”.
settings-found =
    { $total ->
        [one] Ajustes encontrados en { NUMBER($total) } sección
       *[other] Ajustes encontrados en { NUMBER($total) } secciones
    }

## Apariencia. El atributo “words” contiene otras palabras que alguien podría buscar.

settings-appearance = Apariencia
    .words = aspecto diseño vista
settings-language = Idioma
    .next = Lo que muestra el propio navegador, como el rótulo del botón, sigue en el idioma del navegador.
    .words = idioma lengua traducción español inglés language
settings-language-browser = El del navegador
settings-theme = Tema
    .next = Para la biblioteca, el panel lateral, la ventana emergente y lo que Pressmark muestra en las páginas.
    .words = oscuro claro noche nocturno modo tema colores
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-density = Filas de la lista
    .next = Las filas compactas muestran más recortes a la vez.
    .words = densidad espaciado amplio compacto altura
settings-density-comfortable = Amplias
settings-density-compact = Compactas
settings-reading = Lector
    .next = También en “Ajustes de texto” mientras lees.
    .words = letra fuente tipografía texto zoom tamaño línea ancho longitud papel sepia serifa más grande agrandar pequeño pequeña reducir colores

## Atajos

settings-shortcuts = Atajos de teclado
    .next = Funcionan en cualquier página web. Las teclas de la biblioteca están en Ayuda.
    .words = teclas comandos accesos directos método abreviado hotkey combinación barra panel lateral
settings-shortcuts-none = Sin asignar
settings-shortcuts-change = Cambiar atajos
settings-shortcuts-loading = Cargando atajos…

## Resaltado

settings-highlights = Resaltado
    .words = resaltador marcador rotulador fluorescente lápiz subrayar subrayado anotar seleccionar destacar
settings-colour = Color predeterminado
    .next = Para los resaltados que se hacen sin elegir un color, por ejemplo, con el atajo.
    .phone = Para los resaltados que se hacen sin elegir un color, por ejemplo, con el botón de Pressmark.
    .words = amarillo verde azul rosa morado violeta
settings-bar = Barra de selección
    .next = La pequeña barra que aparece sobre el texto seleccionado. Se muestra en las páginas guardadas y en los artículos que iluminan el botón de la barra de herramientas, si Pressmark puede leer el sitio web, y siempre en el lector.
    .alt = Pulsa Alt (Opción en un Mac) con texto seleccionado. Hace falta un teclado.
    .never = En su lugar, resalta con el atajo, con el menú contextual o, en los artículos guardados, con el botón de Pressmark.
    .phone = Aun así, puedes resaltar en los artículos guardados: selecciona texto y haz clic en el botón de Pressmark.
    .words = herramientas ventana emergente alt tecla ocultar desactivar quitar
settings-bar-always = Siempre
settings-bar-alt = Solo con Alt
settings-bar-never = Nunca
settings-bar-sites = Sitios sin la barra
    .next = También puedes añadir un sitio en “Más opciones” de la barra, o en la ventana emergente, en “¿Cómo se detectó?” o “¿Por qué no es un artículo?”. Los subdominios son sitios aparte.
    .words = sitios web dominio excepción bloquear excluir ignorar lista negra blanca desactivar en este sitio

## Detección

settings-detection = Detección de artículos
    .words = detectar reconocer indicador punto barra de herramientas botón acceso permisos sitios web permitir icono automática ventana privada incógnito
settings-access = Sitios web que Pressmark puede leer
settings-access-all = Todos los sitios web.
settings-access-sites = { $sites }. Pressmark solo lee otras páginas cuando se lo pides, por ejemplo, al hacer clic en su botón.
settings-access-click = Ninguno. Pressmark solo lee una página cuando se lo pides, por ejemplo, al hacer clic en su botón.
settings-access-give-up = Leer solo al hacer clic
settings-detect = Detectar artículos en las páginas que visitas
    .next = El botón de la barra de herramientas se ilumina en los artículos. Las páginas se analizan en tu dispositivo; no se envía nada.
    .sites = Solo funciona en los sitios web que has permitido. Las páginas se analizan en tu dispositivo; no se envía nada.
    .click = No tiene efecto hasta que permitas que Pressmark lea sitios web.
    .off = Desactivado: las páginas no se analizan. Aun así, puedes guardar páginas con el botón de Pressmark.
    .words = desactivar apagar privacidad
settings-detect-sites = Sitios sin detección
    .next = También puedes añadir un sitio en la ventana emergente, en “¿Cómo se detectó?” o “¿Por qué no es un artículo?”. Los subdominios son sitios aparte.
    .words = sitios web dominio excepción bloquear excluir ignorar lista negra blanca desactivar en este sitio
settings-sites-none = Ninguno
settings-sites-add = Añadir a “{ $list }”
    .short = Añadir
    .example = example.com
    .invalid = Escribe la dirección de un sitio web, como example.com.
settings-sites-remove = Reactivar en { $site }
    .short = Reactivar

## Lectura

settings-read = Lectura
    .words = sin leer leído pendientes
settings-read-rule = Marcar recortes como leídos
    .next = En la biblioteca, R marca un recorte como leído o sin leer.
    .words = sin leer final desplazar terminado
settings-read-rule-end = Al llegar al final
settings-read-rule-never = Solo cuando lo hagas tú

## Exportar e importar

settings-export = Exportar
    .next = El diálogo de exportación se abre con estas opciones.
    .words = markdown obsidian plantilla carpeta descargar exportación
settings-templates = Plantillas añadidas
    .none = Ninguna
    .used = La usa la carpeta de notas
settings-templates-remove = Quitar la plantilla “{ $name }”
    .short = Quitar
settings-export-folder = Carpeta
    .next = Para exportar a una carpeta, por ejemplo, una bóveda de Obsidian.
    .label = Exportaciones: Elegir carpeta…
    .none = No hay carpeta elegida
    .unsupported = Este navegador no puede escribir en carpetas. Las exportaciones van a tus descargas.
settings-import = Importar
    .next = Desde Pocket, Omnivore, Instapaper, Readwise, Hypothesis, los marcadores del navegador y otros, o desde una copia de seguridad de Pressmark.
    .label = Importar recortes
    .act = Importar…
    .words = pocket omnivore instapaper raindrop readwise hypothesis marcadores favoritos restaurar trasladar migrar importación navegador transferir

## Copia de seguridad y almacenamiento

settings-backup =
    .words = restaurar automática respaldo backup copia seguridad respaldar descargas carpeta recuperar nube
settings-storage = Almacenamiento
    .words = espacio disco cuota persistente memoria caché

## Datos

settings-data = Tus datos
    .words = privacidad restablecer borrar eliminar
settings-data-export = Exportar todo
    .next = Una copia de seguridad que Pressmark puede restaurar, o Markdown, HTML, CSV, JSON y otros formatos.
    .act = Exportar…
    .words = descargar archivo copia json cita citar bibliografía referencias
settings-delete = Eliminar todo
    .next = Elimina de este navegador todos los recortes, resaltados, notas, etiquetas, imágenes y ajustes, y deja de sincronizar y compartir. No se elimina nada en otros dispositivos ni en un servidor.
    .act = Eliminar todo…
    .title = ¿Eliminar todo?
    .words = quitar borrar restablecer vaciar limpiar desinstalar cuenta todo datos
settings-delete-sure =
    { $total ->
        [0] Todos los resaltados, notas, etiquetas, imágenes y ajustes se eliminarán de este navegador. Esto no se puede deshacer.
        [one] { NUMBER($total) } recorte y todos los resaltados, notas, etiquetas, imágenes y ajustes se eliminarán de este navegador. Esto no se puede deshacer.
       *[other] { NUMBER($total) } recortes y todos los resaltados, notas, etiquetas, imágenes y ajustes se eliminarán de este navegador. Esto no se puede deshacer.
    }
settings-delete-backup = Descargar antes una copia
settings-delete-type = Escribe “{ $word }” para confirmar
    .word = eliminar
settings-delete-confirm = Eliminar todo

## Acerca de

settings-about = Acerca de
    .words = versión licencia código abierto software libre open source ayuda privacidad bienvenida presentación introducción permisos acceso sitios web error fallo problema comentarios sugerencias soporte contacto actualización solución faq telemetría rastreo seguimiento
settings-about-version = Pressmark { $version }
settings-about-licence = Software libre con licencia MIT.
settings-about-stored = Todo lo que guardas se almacena en este navegador, en este dispositivo. Pressmark no necesita ninguna cuenta ni tiene servidor propio.
settings-about-help = Ayuda y solución de problemas
settings-first-run = Página de bienvenida
settings-third-party = Licencias de terceros

## Imágenes

settings-images = Imágenes
    .words = foto fotografía descargar sin conexión offline tamaño límite eliminar miniatura thumbnail
settings-keep = Guardar imágenes con los recortes
    .next = Las imágenes guardadas están disponibles sin conexión, aunque el medio las retire. Se descargan sin cookies.
settings-keep-off = No se guardan las imágenes de los nuevos recortes. Las ya guardadas permanecen hasta que las elimines.
settings-in-all = Tamaño total de las imágenes
    .next = Una vez alcanzado, no se guardan más imágenes.
settings-each = Tamaño de una imagen
    .next = Las imágenes más grandes no se guardan.
settings-at-most = Hasta { $size }
settings-counting = Contando…
settings-total =
    { $total ->
        [one] { NUMBER($total) } imagen guardada, { $used } de { $most }.
       *[other] { NUMBER($total) } imágenes guardadas, { $used } de { $most }.
    }
settings-total-off =
    { $total ->
        [one] { NUMBER($total) } imagen guardada, { $used }.
       *[other] { NUMBER($total) } imágenes guardadas, { $used }.
    }
settings-none = No hay imágenes guardadas.
settings-meter = Espacio que ocupan las imágenes guardadas
settings-is-full = Queda poco o ningún espacio para imágenes. Aumenta el límite o elimina imágenes guardadas.
settings-wanted =
    { $total ->
        [one] Queda { NUMBER($total) } por descargar.
       *[other] Quedan { NUMBER($total) } por descargar.
    }
settings-missed =
    { $total ->
        [one] { NUMBER($total) } no se pudo descargar. Puedes volver a intentarlo cuando leas su recorte.
       *[other] { NUMBER($total) } no se pudieron descargar. Puedes volver a intentarlo con cada una cuando leas su recorte.
    }
settings-remove = Eliminar imágenes guardadas
    .title = ¿Eliminar todas las imágenes guardadas?
    .sure =
        { $total ->
            [one] Se eliminará { NUMBER($total) } imagen ({ $used }). El texto y las notas se conservan. Puedes intentar cargarla de nuevo cuando leas su recorte.
           *[other] Se eliminarán { NUMBER($total) } imágenes ({ $used }). El texto y las notas se conservan. Puedes intentar cargarlas de nuevo cuando leas sus recortes.
        }
