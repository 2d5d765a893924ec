### Importar.

import-title = Importar
import-choose = Elegir archivos…
import-drop = o suéltalos aquí
import-several = { $name } y { $others ->
    [one] otro archivo
   *[other] otros { NUMBER($others) } archivos
}
import-what-kinds = Archivos y copias de seguridad de Pressmark; exportaciones de Pocket, Instapaper, Raindrop, Omnivore, wallabag, Readwise, Hypothesis, Kindle, Matter, GoodLinks, Pinboard, Karakeep, Linkwarden y Obsidian Web Clipper; marcadores del navegador; listas de direcciones; otros archivos CSV y JSON con direcciones o resaltados.
import-nothing-yet = Verás qué va a cambiar antes de que se importe nada.
import-looking = Leyendo { $name }…
import-found =
    { $total ->
        [one] { NUMBER($total) } recorte hasta ahora
       *[other] { NUMBER($total) } recortes hasta ahora
    }
import-progress-label = Importación
import-lost-marks =
    { $lost ->
        [1] Un resaltado no está en el texto guardado. Se conserva y aparece como “sin localizar”.
       *[other] { NUMBER($lost) } resaltados no están en el texto guardado. Se conservan y aparecen como “sin localizar”.
    }
import-links = Las páginas sin texto se guardan como enlaces. Puedes descargar su texto después de la importación.
import-new-links =
    { $total ->
        [1]
            { $new ->
                [1] El nuevo recorte es un enlace, sin texto.
               *[other] Uno de los nuevos recortes es un enlace, sin texto.
            }
       *[other] { NUMBER($total) } de los nuevos recortes son enlaces, sin texto.
    }
import-report-title = Omitido o modificado
import-report-detail = { $reason } ({ $detail })
import-more-remarks = y { NUMBER($total) } más. Guarda el informe para verlo todo.
import-nothing-left-out = No se omitió nada.
import-mode-label = Lo que ya está en tu biblioteca
import-merge = Conservarlo y añadir lo nuevo
import-replace = Sustituirlo por lo que hay en el archivo
    .sure = Los recortes que no están en el archivo pasan a la papelera. Los que sí están pierden lo que el archivo no tiene. Abajo se muestra lo que se quita.
    .sure-backup = Los recortes que no están en el archivo pasan a la papelera. Los que sí están pierden lo que el archivo no tiene. Abajo se muestra lo que se quita. También se sustituyen los ajustes, las búsquedas guardadas y los colores de las etiquetas.
    .synced = Este dispositivo se sincroniza, así que la biblioteca se sustituye en todos tus dispositivos.
import-altered = El archivo está dañado y puede que parte del texto sea incorrecta. Si tienes otra copia, importa esa.
import-all-to-bin =
    { $total ->
        [1] El archivo no tiene recortes fuera de su papelera. El único recorte de tu biblioteca pasaría a la papelera.
       *[other] El archivo no tiene recortes fuera de su papelera. Los { NUMBER($total) } recortes de tu biblioteca pasarían a la papelera.
    }
import-cannot-replace = El archivo no se puede leer por completo, así que no puede sustituir a tu biblioteca.
import-restore-bin =
    { $total ->
        [1] Restaurar el recorte que está en la papelera
       *[other] Restaurar los { NUMBER($total) } recortes que están en la papelera
    }
import-start =
    { $total ->
        [0] Nada que importar
        [one] Importar { NUMBER($total) } recorte
       *[other] Importar { NUMBER($total) } recortes
    }
import-start-rest = Importar el resto
import-rest = No hay recortes que importar. Se añadirán las búsquedas guardadas, los colores de etiquetas, los borradores y las imágenes que falten.
import-start-replace = Sustituir biblioteca
import-working =
    { $total ->
        [one] { NUMBER($done) } de { NUMBER($total) } recorte
       *[other] { NUMBER($done) } de { NUMBER($total) } recortes
    }
import-stop = Detener
import-done = Importado.
import-stopped = Detenido. Lo importado se conserva. Para continuar, vuelve a iniciar la importación.
import-failed = La importación se detuvo.
    .safe = Lo importado se conserva.
    .unread = No se importó nada.
import-done-clips =
    { $total ->
        [one] { NUMBER($total) } recorte importado.
       *[other] { NUMBER($total) } recortes importados.
    }
import-done-highlights =
    { $total ->
        [one] { NUMBER($total) } resaltado importado.
       *[other] { NUMBER($total) } resaltados importados.
    }
import-undo = Deshacer importación
import-undo-moved =
    { $total ->
        [0] No quedaban recortes importados que mover a la papelera.
        [one] { NUMBER($total) } recorte importado se movió a la papelera.
       *[other] { NUMBER($total) } recortes importados se movieron a la papelera.
    }
import-undo-highlights =
    { $total ->
        [one] { NUMBER($total) } resaltado importado se eliminó de los recortes que ya tenías. Lo demás que se les añadió se conserva.
       *[other] { NUMBER($total) } resaltados importados se eliminaron de los recortes que ya tenías. Lo demás que se les añadió se conserva.
    }
import-undo-kept =
    { $total ->
        [one] { NUMBER($total) } recorte que ya tenías conserva lo que se añadió o se modificó.
       *[other] { NUMBER($total) } recortes que ya tenías conservan lo que se añadió o se modificó.
    }
import-undo-backup = Lo demás que se añadió desde la copia de seguridad se conserva.
import-save-report = Guardar informe
import-close = Cerrar
import-cancel = Cancelar

## Cuánto cambia una importación

import-count-added = Nuevos
import-count-changed = Modificados
import-count-restored = Salen de la papelera
import-count-binned = A la papelera
import-count-unchanged = Ya estaban
import-count-inBin = En la papelera
import-count-marks = Resaltados

## Tipos de archivo

import-kind-pressmark = Pressmark
import-kind-pressmark-backup = Copia de seguridad de Pressmark
import-kind-annotations-csv = Resaltados de Pressmark
import-kind-pocket-csv = Pocket
import-kind-pocket-html = Pocket
import-kind-instapaper-csv = Instapaper
import-kind-instapaper-html = Instapaper
import-kind-raindrop-csv = Raindrop
import-kind-readwise = Readwise
import-kind-readwise-reader-csv = Readwise Reader
import-kind-table = Tabla de páginas
import-kind-highlights = Tabla de resaltados
import-kind-pages = Lista de páginas
import-kind-omnivore = Omnivore
import-kind-wallabag = wallabag
import-kind-hypothesis = Hypothesis
import-kind-web-annotation = Web Annotation
import-kind-karakeep = Karakeep
import-kind-linkwarden = Linkwarden
import-kind-bookmarks = Marcadores
import-kind-clipper-note = Markdown con front matter
import-kind-kindle = Kindle
import-kind-addresses = Lista de direcciones
import-kind-folder = Varios archivos

## Por qué el informe tiene una línea

import-reason-no-web-address = Sin dirección web; se omitió
import-reason-no-address = El archivo no tiene ninguna dirección para esta obra; sus resaltados se guardan con su título
import-reason-several-holders = Varios de tus recortes contienen estas palabras; el resaltado se guardó por separado
import-reason-malformed = No se pudo leer bien; se omitió todo o una parte
import-reason-too-large = Demasiado largo o con demasiados niveles; se acortó o se omitió
import-reason-field-not-kept = Pressmark no almacena esto; se omitió
import-reason-wrong-type = Valor inesperado; se omitió
import-reason-no-time = No es una fecha válida; se omitió
import-reason-time-ahead = Fecha en el futuro; se usó la de la importación
import-reason-no-tag = Etiqueta vacía; se omitió
import-reason-tag-changed = Nombre de etiqueta adaptado
import-reason-mark-without-words = Resaltado sin texto; su nota se añadió a la nota del recorte
import-reason-empty-mark = Resaltado sin texto ni nota; se omitió
import-reason-colour-changed = Se usó el color más parecido
import-reason-unknown-state = Estado desconocido; se omitió
import-reason-no-text = No se pudo leer el texto; se guardó como enlace
import-reason-cut-off = El archivo está cortado; se leyó todo hasta ese punto
import-reason-bad-characters = Algunos caracteres no se pudieron leer; si tienes otra copia del archivo, importa esa
import-reason-encoding-guessed = El archivo no indica su codificación de texto; se dedujo
import-reason-open-quote = Unas comillas no se cierran; se omitió el resto
import-reason-unknown-file-skipped = Tipo de archivo desconocido; se omitió
import-reason-hidden-folder = Carpeta oculta; se omitió
import-reason-file-damaged = Archivo dañado; se omitió lo que no se pudo leer
import-reason-file-unsupported = Tiene contraseña o una compresión desconocida; se omitió
import-reason-file-altered = Archivo dañado; puede que parte del texto sea incorrecta
import-reason-record-damaged = Dañado; se omitió
import-reason-unsafe-name = Nombre de archivo que apunta fuera del zip; se omitió
import-reason-repeated-id = Aparece dos veces en el archivo; se omitió la segunda
import-reason-taken-id = Otro elemento de tu biblioteca tiene el mismo identificador; se omitió
import-reason-not-valid = No está en un formato que esta versión de Pressmark pueda leer; se omitió
import-reason-file-missing = Falta en el archivo
import-reason-picture-beside = Imagen en un archivo aparte, sin su dirección web; se omitió
import-reason-comment-left-out = Pressmark no almacena comentarios dentro del texto; se omitió
import-reason-lost-mark = No está en el texto guardado; el resaltado aparece como “sin localizar”
import-reason-place-guessed = Estas palabras aparecen varias veces en el texto; se resaltó la primera
import-reason-kept-otherwise = Antes se guardó un valor distinto; se conservó ese
import-reason-earlier-words = Se conservó el texto más reciente; se descartó el anterior
import-reason-id-lost = Cita sin el identificador de su resaltado; se añadió a la nota del recorte
import-reason-replaced-words = En tu biblioteca, pero no en el archivo; se quitó
import-reason-to-bin = No está en el archivo, o está en su papelera; se movió a la papelera
import-reason-in-bin = En la papelera; ahí se queda

import-place-row = n.º { NUMBER($row) }
import-place-column = columna { NUMBER($column) }
import-place-times = { NUMBER($total) } veces

import-part-note = Nota
import-part-tags = Etiquetas
import-part-mark = Resaltado
import-part-colour = Color
import-part-text = Versión
import-part-correction = Corrección
import-part-language = Idioma
import-part-search = Búsqueda guardada
