### Sincronización entre dispositivos, en los ajustes.

sync-title = Sincronización
sync-words = sincronizar sincronización dispositivos computadoras ordenadores equipos móvil celular teléfono servidor nube cloud sync nextcloud owncloud webdav nats equipo cifrado encriptación contraseña frase clave cuenta iniciar sesión tableta
sync-about = Ten esta biblioteca en varios dispositivos a través de un servidor que elijas tú. Todo se cifra primero en este dispositivo, así que nadie puede leerlo en el servidor. Los ajustes no se sincronizan.
sync-private = La sincronización no se puede configurar ni cambiar en una ventana privada. Abre Ajustes en una ventana normal.

## Conectar con un servidor

sync-address = Servidor
    .next = Una carpeta de un servidor WebDAV, como https://cloud.example.com/remote.php/dav/files/ada/ en Nextcloud, o un servidor NATS, como wss://sync.example.com:8443
sync-code-hint = Si otro dispositivo ya se sincroniza, elige “{ sync-add-device }” en sus ajustes y pega aquí el código.
sync-code-incomplete = Este código está incompleto o tiene un error. Cópialo entero del otro dispositivo.
sync-code-invitation = Este código no es para la sincronización. Es una invitación a una etiqueta compartida.
    .act = Unirse a la etiqueta
sync-address-wrong = Escribe una dirección que empiece por https:// (WebDAV) o wss:// (NATS). Solo la dirección de un servidor en este dispositivo puede empezar por http:// o ws://.
sync-access-refused = Sin tu permiso, Pressmark no puede acceder a este servidor. Conecta de nuevo y concede el acceso.
sync-access-lost = Pressmark ya no tiene acceso a este servidor. Haz clic en “{ sync-now }” y concédelo.
sync-user = Nombre de usuario
sync-password = Contraseña
sync-password-space = El servidor denegó el acceso. La contraseña que escribiste empieza o termina con un espacio: si se copió por error, quítalo.
sync-connect = Conectar
sync-busy = Conectando…
sync-back = Atrás

sync-join = Unirse a la biblioteca
    .happened = Este servidor tiene una biblioteca de Pressmark.
    .next = Escribe su frase de contraseña para unirte. Los recortes de este dispositivo se añadirán a la biblioteca.
sync-create = Crear biblioteca
    .happened = Este servidor aún no tiene ninguna biblioteca de Pressmark.
    .next = Elige una frase de contraseña para crear una. La necesitarás para añadir otro dispositivo. Anótala: si se pierde y ya no se sincroniza ningún dispositivo, nadie podrá leer lo que hay en el servidor.
sync-passphrase = Frase de contraseña
    .next = Lo mejor son cuatro o más palabras al azar.
sync-passphrase-again = Repetir frase de contraseña
sync-passphrase-short = La frase de contraseña necesita al menos { NUMBER($least) } caracteres.
sync-passphrase-differs = Las frases de contraseña no coinciden.

## El estado de una biblioteca conectada

sync-account = Biblioteca de { $user } en { $host }
sync-current = Última sincronización: { $ago }
sync-never = Aún sin sincronizar
sync-connecting = Conectando…
sync-exchanging =
    { $sent ->
        [one]
            { $received ->
                [one] Sincronizando: { NUMBER($received) } recibido, { NUMBER($sent) } enviado
               *[other] Sincronizando: { NUMBER($received) } recibidos, { NUMBER($sent) } enviado
            }
       *[other]
            { $received ->
                [one] Sincronizando: { NUMBER($received) } recibido, { NUMBER($sent) } enviados
               *[other] Sincronizando: { NUMBER($received) } recibidos, { NUMBER($sent) } enviados
            }
    }
sync-paused = En pausa
sync-unsent =
    { $total ->
        [one] { NUMBER($total) } cambio aún no se ha enviado.
       *[other] { NUMBER($total) } cambios aún no se han enviado.
    }
sync-incomplete =
    { $total ->
        [one] { NUMBER($total) } recorte está incompleto hasta que otro dispositivo envíe el resto.
       *[other] { NUMBER($total) } recortes están incompletos hasta que otro dispositivo envíe el resto.
    }
sync-unreadable =
    { $total ->
        [one] { NUMBER($total) } elemento del servidor no se puede leer. Está dañado o es de una versión más reciente de Pressmark.
       *[other] { NUMBER($total) } elementos del servidor no se pueden leer. Están dañados o son de una versión más reciente de Pressmark.
    }
sync-overruled =
    { $total ->
        [one] { NUMBER($total) } recorte tiene datos corregidos de forma diferente en varios dispositivos. Ábrelo para elegir qué corrección usar.
       *[other] { NUMBER($total) } recortes tienen datos corregidos de forma diferente en varios dispositivos. Abre cada uno para elegir qué corrección usar.
    }
    .list = Recortes con correcciones en conflicto
sync-kept = Eliminado en un dispositivo, pero conservado
    .keep = Conservar
    .open = Abrir recorte
    .notice =
        { $total ->
            [one] { NUMBER($total) } elemento se eliminó en un dispositivo, pero se cambió en otro, así que se conservó. Míralo en “{ sync-title }”, en los ajustes.
           *[other] { NUMBER($total) } elementos se eliminaron en un dispositivo, pero se cambiaron en otro, así que se conservaron. Míralos en “{ sync-title }”, en los ajustes.
        }
sync-kept-device = { $name }
sync-kept-elsewhere = otro dispositivo
sync-kept-here = este dispositivo
sync-kept-clip = “{ $headline }” se eliminó en { $by }, pero se editó en { $on }, así que se conservó.
    .added = “{ $headline }” se eliminó en { $by }, pero se volvió a añadir en { $on }, así que se conservó.
sync-kept-highlight = Un resaltado de “{ $headline }” se eliminó en { $by }, pero se editó en { $on }, así que se conservó.
    .added = Un resaltado de “{ $headline }” se eliminó en { $by }, pero se volvió a añadir en { $on }, así que se conservó.
sync-kept-note = La nota de “{ $headline }” se eliminó en { $by }, pero se editó en { $on }, así que se conservó.
    .highlight = La nota de un resaltado de “{ $headline }” se eliminó en { $by }, pero se editó en { $on }, así que se conservó.
    .deleted = Nota eliminada.
sync-now = Sincronizar ahora
sync-pause = Pausar
sync-resume = Reanudar

## Los dispositivos de una biblioteca

sync-add-device = Añadir dispositivo…
    .title = Añadir dispositivo
    .next = En el otro dispositivo, ve a Sincronización en los ajustes de Pressmark y pega este código en “{ sync-address }”. Para pasar el código a un teléfono, escanéalo con la cámara. Después se te pedirá la frase de contraseña.
    .here = Este servidor está en este equipo, y ningún otro dispositivo puede acceder a él con esta dirección. Para añadir otro navegador de este equipo, ve en él a “{ sync-title }”, en los ajustes de Pressmark, y pega este código en “{ sync-address }”. Después se te pedirá la frase de contraseña.
    .qr = Código QR del texto de abajo
    .code = Código
    .warning = No compartas el código: contiene tu nombre de usuario y tu contraseña. Sin la frase de contraseña no se pueden leer tus recortes, pero sí se podrían eliminar del servidor.
    .act = Copiar código
    .close = Cerrar
    .copied = Código copiado.
    .refused = El navegador no permitió copiar. Selecciona el código y cópialo a mano.

sync-devices = Dispositivos
sync-device-this = Este dispositivo
sync-device-synced = Última sincronización: { $ago }
    .today = Última sincronización: hoy
    .ahead = Última sincronización: el { $day }
sync-device-default = { $browser } en { $system }
sync-device-unnamed = Dispositivo sin nombre
sync-device-rename = Cambiar nombre…
    .label = Cambiar nombre… { $name }
    .title = Cambiar el nombre de este dispositivo
    .name = Nombre
    .next = Déjalo vacío para usar “{ $name }”.
    .act = Cambiar nombre
sync-device-remove = Quitar…
    .label = Quitar… { $name }
    .title = ¿Quitar “{ $name }” de la lista?
    .next = Sus recortes permanecen en él y aún puede sincronizarse. Si lo hace, vuelve a aparecer en esta lista. Para dejar fuera un dispositivo que ya no tienes, cambia tu contraseña en el servidor.
    .act = Quitar

sync-change-login = Cambiar credenciales…
    .title = Cambiar credenciales
    .next = Escribe la nueva contraseña, u otro nombre de usuario u otra dirección del mismo servidor. La frase de contraseña y el nombre de este dispositivo no cambian. Cambia las credenciales también en tus otros dispositivos.
    .act = Cambiar credenciales
    .done = Credenciales cambiadas.
sync-change-passphrase = Cambiar frase de contraseña…
    .title = Cambiar frase de contraseña
    .next = No afecta a los dispositivos que ya se sincronizan. Los nuevos necesitan la nueva frase de contraseña.
    .act = Cambiar frase de contraseña
    .busy = Cambiando la frase de contraseña…
    .done = Frase de contraseña cambiada.
sync-leave = Dejar de sincronizar…
    .title = ¿Dejar de sincronizar en este dispositivo?
    .gone = Los recortes permanecen en este dispositivo. Después puedes volver a conectarlo.
    .next = Los recortes permanecen en este dispositivo y en el servidor. Los cambios que aún no se han enviado quedan solo en este dispositivo. Si ahora no se puede acceder al servidor, tus otros dispositivos mostrarán este en su lista hasta que lo quites allí.
    .act = Dejar de sincronizar
    .done = Este dispositivo ya no se sincroniza.
sync-remove = Eliminar del servidor…
    .title = ¿Eliminar esta biblioteca del servidor?
    .next = Tus dispositivos conservan sus recortes, pero dejan de sincronizarse entre sí. Los recortes que solo están en el servidor se pierden.
    .act = Eliminar del servidor
    .done = Eliminada del servidor.

## Por qué falló la sincronización

sync-problem-unreachable =
    .happened = No se puede acceder al servidor.
    .next = Revisa la dirección, su puerto y tu conexión, y vuelve a intentarlo.
    .connected = Revisa tu conexión. Pressmark sigue intentándolo.
    .again = Revisa tu conexión y vuelve a intentarlo.
sync-problem-failing =
    .happened = El servidor está saturado o tiene un problema.
    .next = Inténtalo de nuevo dentro de unos minutos. Si vuelve a ocurrir, consulta a quien administra el servidor.
    .connected = Pressmark sigue intentándolo. Si el problema continúa, consulta a quien administra el servidor.
sync-problem-refused =
    .happened = El servidor denegó el acceso.
    .next = Revisa el nombre de usuario y la contraseña, o consulta a quien administra el servidor.
    .connected = Si el nombre de usuario o la contraseña han cambiado, elige “{ sync-change-login }”. Si no, consulta a quien administra el servidor.
sync-problem-insecure =
    .happened = En esta dirección hay un servidor, pero este navegador no puede establecer una conexión segura con él.
    .next = Puede que el servidor no use TLS o que el navegador no acepte su certificado. Para ver lo que dice el navegador, abre la dirección en una pestaña, empezando por https://.
    .connected = Puede que el certificado del servidor haya caducado. Pressmark sigue intentándolo. Si el problema continúa, consulta a quien administra el servidor.
sync-problem-notNats =
    .happened = En esta dirección hay un servidor, pero no acepta conexiones NATS.
    .next = Revisa la dirección y su puerto, que debe ser el de WebSocket. Con TLS, la dirección empieza por wss://. La dirección de una carpeta WebDAV empieza por https://.
    .connected = Puede que el servidor NATS no esté en marcha. Pressmark sigue intentándolo. Si el problema continúa, consulta a quien administra el servidor.
sync-problem-notWebdav =
    .happened = El servidor no responde como una carpeta WebDAV.
    .next = Revisa la dirección. Debe ser la de una carpeta, no la de una página web. La dirección de un servidor NATS empieza por wss://.
    .connected = Pressmark sigue intentándolo. Si el problema continúa, consulta a quien administra el servidor.
sync-problem-noFolder =
    .happened = El servidor indica que esa carpeta no existe.
    .next = Revisa la dirección o crea la carpeta en el servidor, y vuelve a intentarlo.
    .connected = Si la carpeta se movió o cambió de nombre, devuélvela a su lugar, o elige “{ sync-change-login }” y escribe su nueva dirección.
sync-problem-redirected =
    .happened = El servidor redirige esta dirección a otra.
    .next = Busca la dirección para WebDAV en tu cuenta del servidor, o pídesela a quien administra el servidor, y escribe esa.
    .connected = Si la carpeta tiene una nueva dirección, elige “{ sync-change-login }” y escríbela. Si no, consulta a quien administra el servidor.
sync-problem-readOnly =
    .happened = El servidor te deja leer, pero no escribir.
    .next = Usa otra carpeta u otro nombre de usuario, o pide permiso para escribir a quien administra el servidor.
    .connected = Los cambios de este dispositivo no se envían. Pide permiso para escribir a quien administra el servidor.
sync-problem-noJetStream =
    .happened = Este servidor NATS no almacena nada para este usuario.
    .next = Pide a quien administra el servidor que active JetStream para este usuario.
sync-problem-notSetUp =
    .happened = Esta biblioteca o etiqueta compartida no está en el servidor.
    .next = Con este nombre de usuario no puedes configurarla. Vuelve a intentarlo cuando otra persona lo haya hecho, o consulta a quien administra el servidor.
sync-problem-full =
    .happened = El servidor se quedó sin espacio o no acepta archivos de este tamaño.
    .next = Pide a quien administra el servidor que amplíe el límite.
sync-problem-otherLibrary =
    .happened = El servidor tiene ahora otra biblioteca o una etiqueta compartida.
    .next = No se envió nada. Para unirte a esa biblioteca, deja de sincronizar y vuelve a conectar. Si ahí se comparte una etiqueta, la biblioteca necesita otro nombre de usuario.
sync-problem-removed =
    .happened = Otro dispositivo eliminó la biblioteca del servidor.
    .next = Tus recortes siguen en este dispositivo. Deja de sincronizar. Después puedes volver a conectar para crear una biblioteca nueva.
sync-problem-ended =
    .happened = Esta etiqueta ya no se comparte: se eliminó del servidor.
    .next = Cada miembro conserva los recortes y resaltados que tiene en su biblioteca.
sync-problem-newer =
    .happened = Esta etiqueta se comparte desde una versión más reciente de Pressmark.
    .next = Actualiza Pressmark.
sync-problem-unknown =
    .happened = La sincronización falló por un error inesperado.
    .next = Inténtalo más tarde.
    .connected = Pressmark sigue intentándolo.

## Por qué no fue posible unirse

sync-refused-wrong = Esta frase de contraseña no abre la biblioteca.
sync-refused-damaged = La clave de la biblioteca en el servidor está dañada. Si otro dispositivo aún se sincroniza, cambia en él la frase de contraseña: eso sustituye la clave. Si no, elimina la biblioteca del servidor desde un dispositivo que la tenga y vuelve a crearla.
sync-refused-newer = Esta biblioteca se creó con una versión más reciente de Pressmark. Actualiza Pressmark en este dispositivo.
sync-refused-gone = La biblioteca ya no está en el servidor. Vuelve atrás y conecta de nuevo.
sync-refused-taken = Otro dispositivo acaba de crear una biblioteca en este servidor. Vuelve atrás y conecta de nuevo para unirte a ella.
sync-refused-share = Este nombre de usuario se usa para una etiqueta compartida. Una biblioteca necesita su propio nombre de usuario: pídeselo a quien administra el servidor.
sync-refused-team = Este nombre de usuario pertenece a un equipo, así que solo sirve para compartir una etiqueta. Una biblioteca necesita su propio nombre de usuario: pídeselo a quien administra el servidor. Para compartir una etiqueta, ve a Etiquetas compartidas.
sync-refused-changed = No se cambió la frase de contraseña, porque se modificó lo que hay en el servidor. Sincroniza y vuelve a intentarlo.
sync-refused-absent = Con estas credenciales no hay ninguna biblioteca en el servidor. Revisa la dirección y el nombre de usuario.
sync-refused-kind = Esta es la dirección de otro tipo de servidor. Para usarlo, deja de sincronizar y conéctate a él.
