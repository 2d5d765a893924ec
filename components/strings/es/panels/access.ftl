### Permiso para leer páginas.

access-visit = La detección de artículos está desactivada aquí.
    .next = En este sitio, Pressmark solo lee una página cuando se lo pides, por ejemplo, al hacer clic en su botón. Si concedes acceso, tus resaltados aparecerán cada vez que vuelvas y se detectarán los artículos, salvo que hayas desactivado la detección en Ajustes.
access-allow-site = Permitir en { $site }
access-allow-all = Permitir en todos los sitios web
access-refused = No se concedió el acceso. Puedes volver a intentarlo cuando quieras.
