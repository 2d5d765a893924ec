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

## El aviso sobre la lista de recortes

backup-notice-failed = La última copia de seguridad falló.
    .allow = Concede el permiso en los ajustes de copias.
backup-notice-old = La última copia de seguridad correcta se hizo { $ago }.
    .next = Deja el navegador abierto un rato o haz una copia ahora.
backup-notice-none = Las copias de seguridad automáticas están desactivadas.
    .next =
        { $total ->
            [one] Tienes { NUMBER($total) } recorte y Pressmark aún no ha hecho ninguna copia de seguridad. Sin copia ni sincronización, lo perderás si pierdes este dispositivo o este perfil del navegador.
           *[other] Tienes { NUMBER($total) } recortes y Pressmark aún no ha hecho ninguna copia de seguridad. Sin copia ni sincronización, los perderás si pierdes este dispositivo o este perfil del navegador.
        }
backup-notice-last-next = La última copia de seguridad se hizo { $ago }.
backup-notice-settings = Ajustes de copias
backup-notice-later = Ahora no

## Por qué falló una copia y qué hacer

backup-trouble-no-permission =
    .happened = El navegador no permite que Pressmark guarde copias de seguridad en tus descargas.
    .next = Haz clic en “Permitir” para hacer la copia.
backup-trouble-no-folder =
    .happened = No hay ninguna carpeta elegida para las copias de seguridad o no se encuentra.
    .next = Elige una carpeta.
backup-trouble-folder-locked =
    .happened = El navegador vuelve a necesitar tu permiso para que Pressmark pueda escribir en la carpeta.
    .next = Haz clic en “Permitir” para hacer la copia.
backup-trouble-disk-full =
    .happened = No había espacio suficiente en el disco para una copia de seguridad.
    .next = Libera espacio, por ejemplo, eliminando copias antiguas, y repite la copia.
backup-trouble-download-cancelled =
    .happened = Se canceló la descarga de la copia de seguridad.
    .next = Repite la copia y deja que termine la descarga.
backup-trouble-download-blocked =
    .happened = Se bloqueó la descarga de la copia de seguridad.
    .next = Comprueba que el navegador pueda escribir en su carpeta de descargas y que ningún programa de seguridad bloquee el archivo, y repite la copia.
backup-trouble-download-stopped =
    .happened = La copia de seguridad no se completó.
    .next = Repite la copia. Si vuelve a ocurrir, revisa el disco y los ajustes de descarga del navegador.
backup-trouble-not-readable =
    .happened = Se escribió una copia de seguridad, pero al comprobarla no se pudo leer correctamente.
    .next = Repite la copia. Si vuelve a ocurrir, revisa el disco o guárdala en otro.
backup-trouble-library =
    .happened = No se pudo leer la biblioteca para hacer una copia de seguridad.
    .next = Reinicia el navegador y repite la copia.
backup-trouble-broken-off =
    .happened = Se interrumpieron varias copias de seguridad, quizá porque se cerró el navegador.
    .next = Repite la copia y deja el navegador abierto hasta que termine.
backup-trouble-unexpected =
    .happened = La copia de seguridad se detuvo por un error de Pressmark.
    .next = Repite la copia. Si vuelve a ocurrir, exporta la biblioteca como copia de seguridad.
