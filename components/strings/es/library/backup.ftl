### Copias de seguridad y el espacio que ocupa la biblioteca.

backup-title = Copia de seguridad
backup-about = Una copia de seguridad es un solo archivo con todo: recortes, todas las versiones, imágenes, resaltados, notas, etiquetas, la papelera, los ajustes y las búsquedas guardadas. Si no la sincronizas, tu biblioteca solo está en este dispositivo: guarda las copias en un lugar que se copie a otro disco o dispositivo.
backup-last = Última copia de seguridad: { $ago }
backup-none = Aún no hay copias de seguridad.
backup-last-holds =
    { $total ->
        [one] { NUMBER($total) } recorte
       *[other] { NUMBER($total) } recortes
    }
    .pictures =
        { $total ->
            [one] { NUMBER($total) } imagen
           *[other] { NUMBER($total) } imágenes
        }
    .checked = verificada
backup-every = Copias automáticas
    .next = Las copias pendientes se hacen la próxima vez que se inicia el navegador.
backup-keep = Conservar
    .next = Después de cada copia se eliminan las más antiguas. No se toca ningún otro archivo.
backup-keep-choice =
    { $total ->
        [1] Solo la más reciente
       *[other] Las { NUMBER($total) } más recientes
    }
backup-where = Guardar en
backup-downloads = Descargas, en “Pressmark”
backup-folder = Carpeta
    .named = Carpeta “{ $name }”
backup-choose-folder = Elegir carpeta…
backup-only-downloads = Las copias de seguridad se guardan en la carpeta “Pressmark” de tus descargas.
backup-now = Hacer copia ahora
backup-restore = Restaurar…
backup-restore-newest = Restaurar la más reciente
backup-running =
    { $total ->
        [one] Copia en curso: { NUMBER($done) } de { NUMBER($total) } recorte
       *[other] Copia en curso: { NUMBER($done) } de { NUMBER($total) } recortes
    }
    .so-far =
        { $done ->
            [one] Copia en curso: { NUMBER($done) } recorte hasta ahora
           *[other] Copia en curso: { NUMBER($done) } recortes hasta ahora
        }
backup-progress = Copia de seguridad
backup-stop = Detener
backup-safe = Ni tu biblioteca ni las copias anteriores se modificaron.
backup-allow = Permitir
backup-again = Repetir la copia

backup-used = Pressmark usa { $used }.
    .of-quota = Pressmark usa { $used }. El navegador permite hasta { $quota }.
backup-persisted = El navegador no borrará la biblioteca para liberar espacio en el disco.
backup-not-persisted = El navegador no garantiza que vaya a conservar la biblioteca. Es poco probable que la borre cuando falte espacio en el disco, pero haz copias de seguridad por si acaso.
backup-persist = Pedir que el navegador la conserve
backup-refused = El navegador lo rechazó.

backup-every-never = Nunca
backup-every-day = Cada día
backup-every-week = Cada semana

## Cuando el navegador ha perdido la biblioteca

backup-lost-happened = El navegador ha perdido tu biblioteca.
backup-lost-held =
    { $total ->
        [one] Tenía { NUMBER($total) } recorte cuando Pressmark la vio por última vez, { $ago }. La causa puede ser un cierre inesperado del navegador, un error del disco o que se borraran los datos de navegación.
       *[other] Tenía { NUMBER($total) } recortes cuando Pressmark la vio por última vez, { $ago }. La causa puede ser un cierre inesperado del navegador, un error del disco o que se borraran los datos de navegación.
    }
backup-lost-copy = Pressmark conservó una copia de tus notas, resaltados y etiquetas. Si la restauras, los artículos vuelven como enlaces y puedes descargar su texto.
    .act = Restaurar notas y resaltados
    .backup = Restaurar copia de seguridad…
    .file = Notas y resaltados
backup-lost-backup = La última copia de seguridad, “{ $name }”, se hizo { $ago }. Restáurala para recuperar lo que contiene. Los recortes que hayas guardado desde la pérdida se conservan.
backup-lost-no-backup = Pressmark no tiene constancia de ninguna copia de seguridad. Si tienes una, o una exportación, restáurala. Los recortes que hayas guardado desde la pérdida se conservan.
    .copy = Si tienes una copia de seguridad o una exportación, restáurala también. Los recortes que hayas guardado desde la pérdida se conservan.
backup-lost-put-away = Cerrar aviso
