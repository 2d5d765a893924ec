### El aviso sobre la lista de recortes

backupnotice-failed = La última copia de seguridad falló.
    .allow = Concede el permiso en los ajustes de copias.
backupnotice-old = La última copia de seguridad correcta se hizo { $ago }.
    .next = Deja el navegador abierto un rato o haz una copia en los ajustes.
backupnotice-none = Las copias de seguridad automáticas están desactivadas.
    .next =
        { $total ->
            [one] Tienes { NUMBER($total) } recorte y Pressmark aún no ha hecho ninguna copia de seguridad. Sin copia ni sincronización, lo perderás si pierdes este dispositivo o este perfil del navegador.
           *[other] Tienes { NUMBER($total) } recortes y Pressmark aún no ha hecho ninguna copia de seguridad. Sin copia ni sincronización, los perderás si pierdes este dispositivo o este perfil del navegador.
        }
backupnotice-last-next = La última copia de seguridad se hizo { $ago }.
backupnotice-settings = Ajustes de copias
backupnotice-later = Ahora no

## Por qué falló una copia y qué hacer

backupnotice-trouble-no-permission =
    .happened = El navegador no permite que Pressmark guarde copias de seguridad en tus descargas.
    .next = Haz clic en “Permitir” para hacer la copia.
backupnotice-trouble-no-folder =
    .happened = No hay ninguna carpeta elegida para las copias de seguridad o no se encuentra.
    .next = Elige una carpeta.
backupnotice-trouble-folder-locked =
    .happened = El navegador vuelve a necesitar tu permiso para que Pressmark pueda escribir en la carpeta.
    .next = Haz clic en “Permitir” para hacer la copia.
backupnotice-trouble-disk-full =
    .happened = No había espacio suficiente en el disco para una copia de seguridad.
    .next = Libera espacio, por ejemplo, eliminando copias antiguas, y repite la copia.
backupnotice-trouble-download-cancelled =
    .happened = Se canceló la descarga de la copia de seguridad.
    .next = Repite la copia y deja que termine la descarga.
backupnotice-trouble-download-blocked =
    .happened = Se bloqueó la descarga de la copia de seguridad.
    .next = Comprueba que el navegador pueda escribir en su carpeta de descargas y que ningún programa de seguridad bloquee el archivo, y repite la copia.
backupnotice-trouble-download-stopped =
    .happened = La copia de seguridad no se completó.
    .next = Repite la copia. Si vuelve a ocurrir, revisa el disco y los ajustes de descarga del navegador.
backupnotice-trouble-not-readable =
    .happened = Se escribió una copia de seguridad, pero al comprobarla no se pudo leer correctamente.
    .next = Repite la copia. Si vuelve a ocurrir, revisa el disco o guárdala en otro.
backupnotice-trouble-library =
    .happened = No se pudo leer la biblioteca para hacer una copia de seguridad.
    .next = Reinicia el navegador y repite la copia.
backupnotice-trouble-broken-off =
    .happened = Se interrumpieron varias copias de seguridad, quizá porque se cerró el navegador.
    .next = Repite la copia y deja el navegador abierto hasta que termine.
backupnotice-trouble-unexpected =
    .happened = La copia de seguridad se detuvo por un error de Pressmark.
    .next = Repite la copia. Si vuelve a ocurrir, exporta la biblioteca como copia de seguridad.
