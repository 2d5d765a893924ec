### Descargar los textos de los enlaces.

filling-title = Descargar artículos
filling-offer =
    { $total ->
        [1] Solo se guardó el enlace a esta página.
       *[other] De estas { NUMBER($total) } páginas solo se guardaron los enlaces.
    }
filling-open =
    { $total ->
        [1] Descargar el artículo…
       *[other] Descargar artículos…
    }
filling-open-any = Descargar los artículos…
filling-counting = Buscando enlaces…
filling-nothing = Por ahora no hay más enlaces que descargar.
filling-missed-before =
    { $total ->
        [one] { NUMBER($total) } página no se pudo descargar por completo en un intento anterior
       *[other] { NUMBER($total) } páginas no se pudieron descargar por completo en un intento anterior
    }
filling-again = Volver a intentarlo con estas
filling-start =
    { $total ->
        [0] Descargar artículos
        [one] Descargar { NUMBER($total) } artículo
       *[other] Descargar { NUMBER($total) } artículos
    }
filling-cancel = Cancelar
filling-progress-label = Descargando artículos
filling-working =
    { $total ->
        [one] { NUMBER($done) } de { NUMBER($total) } enlace
       *[other] { NUMBER($done) } de { NUMBER($total) } enlaces
    }
filling-came =
    { $filled ->
        [one] { NUMBER($filled) } artículo descargado
       *[other] { NUMBER($filled) } artículos descargados
    }
filling-left =
    { $left ->
        [one] { NUMBER($left) } página sigue siendo un enlace, sin texto
       *[other] { NUMBER($left) } páginas siguen siendo enlaces, sin texto
    }
filling-none-left = No quedan enlaces que descargar
filling-at = Descargando de { $site }
filling-resting = En pausa para no sobrecargar un sitio
filling-stop = Detener
filling-hide = Ocultar
filling-show = Detalles
filling-report = Informe
    .title = Artículos que faltan o están incompletos
    .hint = Abre una página para comprobarla. Si ahí puedes leer el artículo, guárdalo con el botón de Pressmark.
filling-dismiss = Cerrar
filling-lost-marks =
    { $lost ->
        [1] Un resaltado no se encontró en el artículo descargado. Sigue en la lista de su recorte.
       *[other] { NUMBER($lost) } resaltados no se encontraron en los artículos descargados. Siguen en las listas de sus recortes.
    }
filling-more-links = y { NUMBER($total) } más
filling-close = Cerrar

filling-trouble-not-allowed = Para descargar artículos, Pressmark necesita acceso a todos los sitios web. Empieza de nuevo y concédelo cuando se te pida, o hazlo en la lista de extensiones del navegador.
filling-trouble-elsewhere = Ya se están descargando artículos en otra pestaña o ventana. Espera a que termine.

filling-ended-done = Listo.
filling-ended-stopped = Detenido. Los artículos descargados se conservan. Empieza de nuevo para continuar.
filling-ended-failed = La descarga se detuvo.
    .safe = Los artículos descargados se conservan.
filling-ended-offline = Sin conexión. Los artículos descargados se conservan. Empieza de nuevo para continuar.

filling-count-filled = Artículos
filling-count-previews = De ellos, incompletos
filling-count-missed = No descargados
filling-count-marks = Resaltados encontrados

filling-reason-not-there = El sitio no tiene ninguna página en esta dirección
filling-reason-refused = El sitio se negó a enviar la página, quizá porque exige iniciar sesión
filling-reason-busy = El sitio está saturado o limita las solicitudes
filling-reason-server-trouble = El sitio tiene un problema
filling-reason-unreachable = No se puede acceder al sitio
filling-reason-too-slow = El sitio tardó demasiado en responder
filling-reason-too-large = La página es demasiado grande
filling-reason-no-page = No es una página web; puede que sea un PDF, una imagen o un video
filling-reason-no-article = No se encontró ningún artículo en la página
filling-reason-led-elsewhere = Redirige a otro sitio; guarda esa página si es el artículo
filling-reason-local-network = Pressmark no descarga páginas de tu propia red ni páginas que redirigen a ella
filling-reason-preview = Solo se mostraba el inicio; se guardó

filling-plan-pace = Las páginas se descargan de una en una, con una pausa de unos segundos entre las de un mismo sitio.
filling-plan-privacy = Tu navegador las descarga sin tus cookies. Los sitios ven que alguien pidió estas páginas desde tu dirección IP.
filling-plan-kept = Los scripts de las páginas no se ejecutan. El texto del artículo sustituye al enlace; las etiquetas, los resaltados y las notas se conservan.
filling-plan-open = Deja esta página abierta hasta que termine la descarga. Puedes detenerla en cualquier momento y conservar lo descargado.

filling-about-minutes =
    { $total ->
        [1] Tardará alrededor de un minuto.
       *[other] Tardará alrededor de { NUMBER($total) } minutos.
    }
filling-about-hours =
    { $total ->
        [one] Tardará alrededor de { NUMBER($total) } hora.
       *[other] Tardará alrededor de { NUMBER($total) } horas.
    }
