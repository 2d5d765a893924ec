### Etiquetas compartidas, en los ajustes.

sharing-title = Etiquetas compartidas
sharing-words = compartir compartido equipo grupo colegas compañeros miembros invitar invitación unirse colaborar juntos nats servidor
sharing-about = Elige una etiqueta y comparte todos los recortes que la tengan. Cada miembro conserva su propia biblioteca y ve los artículos, además de los resaltados y notas de todos. Todo está cifrado, así que nadie más puede leerlo en el servidor.
sharing-private = Las etiquetas no se pueden compartir en una ventana privada. Para cambiar algo aquí, abre Ajustes en una ventana normal.
sharing-server = Hace falta un servidor NATS, con un nombre de usuario y una contraseña para cada miembro. Quien administra el servidor puede darte los tuyos.
sharing-share = Compartir una etiqueta…
sharing-join = Unirse a una etiqueta compartida…
sharing-continue = Continuar
sharing-back = Atrás
sharing-cancel = Cancelar
sharing-busy = Conectando…

## Compartir una etiqueta

sharing-tag = Etiqueta
    .next = También se comparten sus subetiquetas.
sharing-name = Tu nombre
    .next = Los miembros lo ven junto a tus resaltados y notas.
sharing-address = Servidor
    .next = Por ejemplo, wss://sync.example.com:8443
sharing-user = Nombre de usuario
sharing-password = Contraseña
sharing-confirm =
    { $total ->
        [one] { NUMBER($total) } recorte tiene la etiqueta “{ $tag }”. Sus resaltados y notas serán visibles para todos los miembros.
       *[other] { NUMBER($total) } recortes tienen la etiqueta “{ $tag }”. Sus resaltados y notas serán visibles para todos los miembros.
    }
    .later = Lo mismo ocurrirá con los recortes a los que pongas esta etiqueta más adelante. Las demás etiquetas de estos recortes no se comparten.
    .act = Compartir etiqueta

## Unirse a una etiqueta compartida

sharing-code = Invitación
    .next = Pega la invitación completa que recibiste.
sharing-invited = “{ $tag }” en { $host }
    .writes = Tu nombre será “{ $name }”. Puedes añadir recortes, resaltados y notas, que ven todos los miembros.
    .reads = Tu nombre será “{ $name }”. Puedes leer lo que otros comparten. No se comparte nada tuyo.
sharing-join-tag = Etiqueta en tu biblioteca
    .next = Los recortes de los demás miembros reciben esta etiqueta. Puedes elegir otro nombre, pero, si ya fuiste miembro, conserva el que usabas entonces.
sharing-join-own =
    { $total ->
        [one] Ya tienes { NUMBER($total) } recorte con esta etiqueta. Se compartirá, con sus resaltados y notas.
       *[other] Ya tienes { NUMBER($total) } recortes con esta etiqueta. Se compartirán, con sus resaltados y notas.
    }
sharing-join-act = Unirse
sharing-reads-only = Te uniste a “{ $tag }”, pero solo puedes leer.
    .next = La invitación era para un miembro que puede añadir contenido a la etiqueta, pero el servidor no se lo permite a este nombre de usuario. Consulta al miembro que te invitó o a quien administra el servidor. Si recibes otras credenciales, elige “{ sharing-login }”.
    .close = Cerrar

## Por qué no funcionó

sharing-invalid-tag = Escribe una etiqueta.
sharing-invalid-long = Esta etiqueta es demasiado larga. Las etiquetas pueden tener hasta { NUMBER($longest) } caracteres.
sharing-invalid-name = Escribe tu nombre.
sharing-invalid-overlap = Esta etiqueta, una de sus subetiquetas o una etiqueta superior ya se comparte. Elige otra.
sharing-invalid-empty = Ningún recorte tiene esta etiqueta. Añádela primero al menos a un recorte.
sharing-invalid-address = Escribe una dirección que empiece por wss://. Solo la dirección de un servidor en este dispositivo puede empezar por ws://.
sharing-invalid-login = Escribe el nombre de usuario y la contraseña que te dio quien administra el servidor.
sharing-invalid-taken = El servidor ya tiene una etiqueta compartida o una biblioteca sincronizada para este usuario. Para unirte a esa etiqueta, pide una invitación a un miembro. Para compartir otra etiqueta, pide a quien administra el servidor un nombre de usuario de otro equipo. Si esa etiqueta ya no hace falta, un miembro puede eliminarla del servidor.
sharing-invalid-code = Esta invitación está incompleta o tiene un error. Cópiala entera.
sharing-invalid-pairing = Este código es para añadir un dispositivo a la sincronización, no para una etiqueta compartida.
    .act = Ir a Sincronización
sharing-invalid-invitation = Esto es una invitación. Cancela, elige “{ sharing-join }” y pégala ahí.
sharing-invalid-joined = Ya te uniste a esta etiqueta en este dispositivo. Para usar otra invitación, primero sal de la etiqueta.
sharing-invalid-used = Esta invitación ya no se puede usar: alguien se unió con ella o la sustituyó una más reciente. Para usar la etiqueta en otro de tus dispositivos, añade ese dispositivo en Sincronización. Si no, pide otra invitación a un miembro.
sharing-invalid-read-by-others = Alguien ya empezó a añadir contenido a esta etiqueta con la misma invitación. Si fuiste tú, en otro dispositivo, espera a que ambos dispositivos se hayan sincronizado. Si no, sal de esta etiqueta y pide a un miembro una invitación para ti.
sharing-invalid-changed = Entretanto, esta etiqueta compartida cambió. Vuelve a intentarlo cuando se haya sincronizado.
sharing-invalid-gone = Ya saliste de esta etiqueta compartida.
sharing-invalid-member-name = Escribe un nombre para el nuevo miembro.
sharing-invalid-member-login = Escribe el nombre de usuario y la contraseña del nuevo miembro. Quien administra el servidor puede darte ambos.
sharing-invalid-member-refused = El servidor no aceptó este nombre de usuario o esta contraseña. Revisa ambos o consulta a quien administra el servidor.
sharing-invalid-member-reads = Con este nombre de usuario, el nuevo miembro solo podría leer. Marca “{ sharing-invite.reads }”, o pide a quien administra el servidor un nombre de usuario que pueda añadir contenido a la etiqueta.
sharing-invalid-member-writes = Con este nombre de usuario, el nuevo miembro también podría añadir contenido a la etiqueta. Desmarca “{ sharing-invite.reads }”, o pide a quien administra el servidor un nombre de usuario que solo pueda leer.
sharing-invalid-nothing = En este servidor no hay ninguna etiqueta compartida para este nombre de usuario. Si todo está bien escrito, puede que el nombre de usuario pertenezca a otro equipo o que el servidor haya perdido sus datos: consulta a quien lo administra.
sharing-invalid-other = Este dispositivo no puede abrir lo que el servidor tiene para este nombre de usuario. Puede que sea otra etiqueta compartida o una biblioteca sincronizada. Revisa el nombre de usuario, o pide a quien administra el servidor uno que pertenezca al equipo de la etiqueta.
sharing-invalid-own-login = Este es tu propio nombre de usuario. Cada miembro necesita el suyo.

## Una etiqueta compartida

sharing-of = Compartida como { $name } en { $host }
    .reads = Participas como { $name } en { $host }. Solo puedes leer.
sharing-current = Última sincronización: { $ago }
sharing-never = Aún sin sincronizar
sharing-connecting = Conectando…
sharing-sending =
    { $unsent ->
        [one] Enviando { NUMBER($unsent) } cambio
       *[other] Enviando { NUMBER($unsent) } cambios
    }
sharing-unsent =
    { $total ->
        [one] { NUMBER($total) } cambio aún no se ha enviado.
       *[other] { NUMBER($total) } cambios aún no se han enviado.
    }
sharing-receiving = Recibiendo cambios…
sharing-paused = En pausa
sharing-unreadable =
    { $total ->
        [one] { NUMBER($total) } elemento del servidor no se puede leer. Está dañado o es de una versión más reciente de Pressmark.
       *[other] { NUMBER($total) } elementos del servidor no se pueden leer. Están dañados o son de una versión más reciente de Pressmark.
    }
sharing-pause = Pausar
    .label = Pausar { $tag }
sharing-resume = Reanudar
    .label = Reanudar { $tag }

sharing-news =
    { $total ->
        [one] { NUMBER($total) } nuevo
       *[other] { NUMBER($total) } nuevos
    }
    .many = { NUMBER($most) }+ nuevos
    .sentence = Lo nuevo de los demás desde la última vez que miraste en este dispositivo: { $news }
sharing-news-clips =
    { $total ->
        [one] { NUMBER($total) } recorte
       *[other] { NUMBER($total) } recortes
    }
    .many = más de { NUMBER($most) } recortes
sharing-news-highlights =
    { $total ->
        [one] { NUMBER($total) } resaltado
       *[other] { NUMBER($total) } resaltados
    }
    .many = más de { NUMBER($most) } resaltados

sharing-members = Miembros
sharing-member-you = Tú
sharing-member-reads = Solo puede leer
sharing-member-left = Salió
sharing-member-invited = Con invitación, aún no se ha unido

sharing-invite = Invitar…
    .label = Invitar… { $tag }
    .title = Invitar a alguien a “{ $tag }”
    .next = Pide a quien administra el servidor un nombre de usuario y una contraseña para el nuevo miembro.
    .name = Su nombre
    .user = Su nombre de usuario
    .password = Su contraseña
    .reads = Solo puede leer
    .act = Crear invitación
    .busy = Conectando…
sharing-again = Invitar de nuevo…
    .label = Invitar de nuevo… { $name }
sharing-same-before = “{ $name }” ya fue miembro o ya recibió una invitación: es la misma persona
    .next = Los resaltados y notas que haya compartido siguen siendo suyos, en lugar de aparecer dos veces. Si se trata de otra persona, desmarca la casilla.
sharing-same-invited = “{ $name }” ya recibió una invitación: es la misma persona
    .next = La invitación anterior deja de funcionar. Si se trata de otra persona, desmarca la casilla.
sharing-same-active = “{ $name }” ya es miembro: es la misma persona
    .next = Marca la casilla solo si salió de la etiqueta, si aún no se ha unido o si ya no tiene el dispositivo con el que se unió.
sharing-invitation = Invitación para { $name }
    .next = Envíale este texto. En los ajustes de Pressmark, en Etiquetas compartidas, debe elegir “{ sharing-join }” y pegarlo. Si está contigo, puede pasar el texto a su teléfono escaneando el código con la cámara.
    .qr = Código QR del texto de abajo
    .code = Invitación
    .once = Sirve para una persona, en un dispositivo.
    .reads = Sirve a cualquiera que la tenga, hasta que quites a { $name }.
    .warning = Cualquiera que tenga este texto puede leer todo lo que se comparte. Envíalo en un mensaje que nadie más pueda leer.
    .act = Copiar invitación
    .close = Cerrar
    .copied = Invitación copiada.
    .refused = El navegador no permitió copiar. Selecciona el texto y cópialo a mano.

sharing-remove = Quitar…
    .label = Quitar… { $name }
    .title = ¿Quitar a { $name } de “{ $tag }”?
    .next = { $name } conserva lo que ya está en su biblioteca, pero no recibe nada nuevo. Todo lo que hay en el servidor se vuelve a cifrar para los demás miembros, lo que puede tardar unos minutos. Mantén esta página abierta.
    .login = Pide a quien administra el servidor que elimine también el nombre de usuario de este miembro. Si el servidor se configuró con el comando de Pressmark, puede hacerlo con:
    .command = npm run sync-server -- --team EQUIPO --remove NOMBRE
    .act = Quitar
    .busy = Quitando…
    .done = Se quitó a { $name }.
    .unfinished = No se terminó de quitar a un miembro. Elige “{ sharing-remove }” otra vez para ese miembro.

sharing-login = Cambiar credenciales…
    .label = Cambiar credenciales… { $tag }
    .title = Cambiar credenciales de “{ $tag }”
    .next = Quien administra el servidor puede darte una contraseña o un nombre de usuario nuevos. Tus otros dispositivos sincronizados también los recibirán.
    .act = Cambiar credenciales
    .done = Credenciales de “{ $tag }” cambiadas.
sharing-login-writes = Con estas credenciales puedes añadir contenido a “{ $tag }”. Hasta ahora solo podías leer.
    .clips =
        { $total ->
            [0] Los recortes a los que pongas esta etiqueta se compartirán, y también tus resaltados y notas en los recortes de otros miembros.
            [one] Ahora se compartirá { NUMBER($total) } recorte, con tus resaltados y notas en él. También lo que añadas más adelante.
           *[other] Ahora se compartirán { NUMBER($total) } recortes, con tus resaltados y notas en ellos. También lo que añadas más adelante.
        }
    .act = Cambiar credenciales y compartir
sharing-login-reads = Con estas credenciales solo puedes leer “{ $tag }”. A partir de ahora no se envía ninguno de tus recortes, resaltados ni notas. Los demás conservan lo que ya compartiste.
sharing-right-writes = El servidor te permite añadir contenido a esta etiqueta.
    .next = No se envía nada tuyo hasta que lo aceptes.
    .act = Compartir…
    .confirm = Compartir
    .done = Ahora puedes añadir contenido a “{ $tag }”.
sharing-right-reads = El servidor solo te permite leer esta etiqueta.
    .next = Los cambios que hagas ya no se envían. Si es un error, consulta a quien administra el servidor.
    .act = Pasar a solo lectura…
    .confirm = Pasar a solo lectura
    .done = Ahora solo puedes leer “{ $tag }”.
sharing-right =
    .title = Lo que puedes hacer con “{ $tag }”
    .again = Reintentar

sharing-leave = Salir…
    .label = Salir… { $tag }
    .title = ¿Salir de “{ $tag }”?
    .next = Todos los recortes y resaltados permanecen en tu biblioteca, incluidos los de otros miembros. Ya no recibes nada nuevo y no se envía nada más. Los demás conservan lo que ya compartiste y ven que saliste. Tus otros dispositivos sincronizados también salen. Para volver a unirte, necesitas una invitación.
    .removed = Todos los recortes y resaltados permanecen en tu biblioteca, incluidos los de otros miembros. Tus otros dispositivos sincronizados también salen. Para volver a unirte, necesitas una invitación.
    .reads = Todos los recortes y resaltados permanecen en tu biblioteca, incluidos los de otros miembros. Ya no recibes nada nuevo. Como solo puedes leer, los demás te ven en la lista de miembros hasta que alguien te quite. Tus otros dispositivos sincronizados también salen. Para volver a unirte, necesitas una invitación.
    .last = Todos los recortes y resaltados permanecen en tu biblioteca, incluidos los de otros miembros. Ya no recibes nada nuevo y no se envía nada más. Que este dispositivo sepa, no hay más miembros. Lo compartido permanece en el servidor y ocupa espacio en él. Para eliminarlo, elige “{ sharing-end }”. Tus otros dispositivos sincronizados también salen.
    .ended = Todos los recortes y resaltados permanecen en tu biblioteca, incluidos los de otros miembros. Tus otros dispositivos sincronizados también salen.
    .act = Salir
    .done = Saliste de “{ $tag }”.
    .untold = Saliste de “{ $tag }”. Puede que otros miembros aún te vean en su lista de miembros.

sharing-end = Eliminar del servidor…
    .label = Eliminar del servidor… { $tag }
    .title = ¿Eliminar “{ $tag }” del servidor?
    .next = Todo lo que se comparte con esta etiqueta se elimina del servidor, y deja de compartirse para todos los miembros. Cada miembro conserva los recortes y resaltados que están en su biblioteca, pero no recibe nada nuevo. Lo que los miembros aún no hayan recibido no les llegará. La etiqueta permanece en tus recortes. Después, los mismos nombres de usuario pueden usarse para compartir otra etiqueta.
    .act = Eliminar del servidor
    .busy = Eliminando…
    .done = “{ $tag }” se eliminó del servidor. Ya no se comparte.

## Por qué una etiqueta compartida no está al día

sharing-problem-unreachable = No se puede acceder al servidor.
    .next = Revisa tu conexión. Pressmark sigue intentándolo.
sharing-problem-notNats = Revisa la dirección y su puerto, que debe ser el de WebSocket.
sharing-problem-failing = El servidor está saturado o tiene un problema.
    .next = Pressmark sigue intentándolo. Si el problema continúa, consulta a quien administra el servidor.
sharing-problem-refused = El servidor denegó el acceso.
    .next = Puede que te hayan quitado o que tu contraseña haya cambiado. Consulta a quien administra el servidor. Si recibes una nueva contraseña, elige “{ sharing-login }”.
    .invited = El nombre de usuario o la contraseña de la invitación son incorrectos o ya no son válidos. Consulta al miembro que te invitó o a quien administra el servidor.
sharing-problem-full = El servidor se quedó sin espacio.
    .next = Pide a quien administra el servidor que amplíe el límite.
sharing-problem-otherLibrary = Este dispositivo no puede abrir lo que ahora se comparte en el servidor.
    .next = No se envió nada. Sal de esta etiqueta y pide a un miembro una nueva invitación.
    .invited = Puede que la invitación sea demasiado antigua. Pide a un miembro una nueva.
sharing-problem-removed = Te quitaron de esta etiqueta.
    .next = Tu biblioteca conserva todos los recortes y resaltados, pero no recibe nada nuevo. Puedes salir de la etiqueta.
    .withdrawn = Esta invitación ya no es válida.
    .invited = Para unirte, necesitas una nueva.
sharing-problem-ended = Esta etiqueta ya no se comparte: se eliminó del servidor.
    .by = Esta etiqueta ya no se comparte: { $name } la eliminó del servidor.
    .you = Esta etiqueta ya no se comparte: la eliminaste del servidor.
    .next = Tu biblioteca conserva todos los recortes y resaltados, pero no recibe nada nuevo. Puedes salir de la etiqueta.
sharing-problem-notSetUp = El estado actual de esta etiqueta no está en el servidor. Puede que el servidor haya perdido sus datos o que se haya restaurado desde una copia de seguridad.
    .next = Pide a un miembro que pueda añadir recortes que abra Pressmark.
    .again = Vuelve a intentarlo cuando esta etiqueta se haya sincronizado.
    .invited = Pide al miembro que te invitó que abra Pressmark y vuelve a intentarlo.
sharing-problem-newer = Esta etiqueta se comparte desde una versión más reciente de Pressmark.
    .next = Actualiza Pressmark.
sharing-problem-unknown = Se produjo un error inesperado.
    .next = Pressmark sigue intentándolo.
