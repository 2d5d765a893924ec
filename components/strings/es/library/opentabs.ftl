### Guardar las pestañas de una ventana.

opentabs-title = Guardar pestañas abiertas
opentabs-none = No hay pestañas que guardar.
opentabs-all = Todas las pestañas
opentabs-access = Pressmark aún no puede ver todas estas pestañas.
    .next = Al guardar, el navegador pedirá acceso a todos los sitios web. Pressmark detectará entonces también artículos en las páginas que visites, salvo que hayas desactivado la detección en Ajustes. Si no lo concedes, no se guardarán las pestañas que Pressmark no puede ver.
opentabs-private = Estas pestañas están en una ventana privada.
    .next = Las páginas que guardes seguirán en tu biblioteca cuando cierres la ventana.
opentabs-hidden = Pestaña que Pressmark no puede ver
    .all =
        { $total ->
            [one] { NUMBER($total) } pestaña que Pressmark aún no puede ver
           *[other] { NUMBER($total) } pestañas que Pressmark aún no puede ver
        }
    .next = Páginas web o páginas del navegador (estas no se pueden guardar)
opentabs-forbidden = Página del navegador
opentabs-loading = Pestaña que aún se está cargando
    .reason = Su página aún no se había cargado. No se guardó nada.
opentabs-not-savable = No se puede guardar
opentabs-start =
    { $total ->
        [0] Guardar pestañas
        [one] Guardar { NUMBER($total) } pestaña
       *[other] Guardar { NUMBER($total) } pestañas
    }
opentabs-progress-label = Guardando pestañas
opentabs-working =
    { $total ->
        [one] { NUMBER($done) } de { NUMBER($total) } pestaña
       *[other] { NUMBER($done) } de { NUMBER($total) } pestañas
    }
opentabs-stop = Detener
opentabs-close = Cerrar
opentabs-undone =
    { $total ->
        [one] { NUMBER($total) } recorte movido a la papelera.
       *[other] { NUMBER($total) } recortes movidos a la papelera.
    }
opentabs-recorded =
    { $total ->
        [one] { NUMBER($total) } recorte añadido.
       *[other] { NUMBER($total) } recortes añadidos.
    }
opentabs-undo-incomplete = Algunos recortes no se pudieron mover a la papelera. Siguen en tu biblioteca.
opentabs-undo-failed = Algunos recortes no se pudieron mover a la papelera. Inténtalo de nuevo.
opentabs-redo-failed = Algunos recortes no se pudieron restaurar. Inténtalo de nuevo.
opentabs-finished = Listo. Tus pestañas siguen abiertas.
opentabs-stopped =
    { $left ->
        [one] Detenido. { NUMBER($left) } pestaña no se guardó.
       *[other] Detenido. { NUMBER($left) } pestañas no se guardaron.
    }

opentabs-outcome-saved = Guardadas
opentabs-outcome-link = Guardadas como enlace
opentabs-outcome-known = Ya en tu biblioteca
opentabs-outcome-missed = No guardadas
opentabs-asleep =
    .reason = El navegador había retirado esta pestaña de la memoria.
opentabs-no-text = No se pudo leer ningún texto.
