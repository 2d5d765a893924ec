### La página que se abre al instalar, y desde los ajustes.

welcome-title = Conserva las noticias que lees
welcome-lead = Pressmark guarda artículos en una biblioteca en este dispositivo. No hay que crear ninguna cuenta, y no se sube nada a menos que actives la sincronización o compartas una etiqueta.

welcome-picture-clip = Guarda el artículo
    .more = El texto, las imágenes y la fuente, sin la publicidad.
    .alt = La ventana emergente del botón de la barra de herramientas, con un artículo listo para guardar.
welcome-picture-highlight = Resalta y toma notas
    .more = Selecciona palabras y elige un color. Tus resaltados seguirán ahí cuando vuelvas.
    .alt = Un artículo con un resaltado y la barra de colores sobre las palabras seleccionadas.
welcome-picture-find = Vuelve a encontrarlo
    .more = Busca entre todas las palabras que has guardado. Exporta a Markdown, PDF, gestores bibliográficos y más.
    .alt = La biblioteca, con resultados de búsqueda junto a un artículo.

welcome-access = ¿Cómo debe encontrar Pressmark los artículos?
welcome-access-all = En todos los sitios web
    .more = El botón se ilumina en los artículos y tus resaltados aparecen automáticamente.
welcome-access-click = Solo al hacer clic
    .more = Pressmark solo lee una página cuando se lo pides, por ejemplo, al hacer clic en su botón.
welcome-access-all-now = La detección está activada. Las páginas solo se leen en este dispositivo.
welcome-access-sites-now =
    { $total ->
        [one] La detección solo está activada en { $site }.
       *[other] La detección solo está activada en los { NUMBER($total) } sitios web que has permitido.
    }
welcome-access-off-now = La detección está desactivada en Ajustes. Elige “En todos los sitios web” para activarla.
welcome-access-click-now = La detección está desactivada. Puede que no se guarden las imágenes alojadas en otros sitios.
welcome-access-refused = No se concedió el acceso. Puedes volver a intentarlo cuando quieras.

welcome-try = Pruébalo con este artículo
welcome-step-clip = Guarda el artículo.
welcome-step-clip-done = Guardado. Está en tu biblioteca.
welcome-step-highlight = Selecciona unas palabras del artículo y elige un color.
welcome-step-highlight-done = Resaltado.
welcome-step-find = Encuéntralo en tu biblioteca y expórtalo desde ahí.
welcome-clip-story = Guardar este artículo
welcome-open-library = Verlo en tu biblioteca
welcome-invented = { $publisher } es un periódico inventado.

welcome-button = Botón de la barra de herramientas
welcome-button-shown = El botón de Pressmark está en la barra de herramientas.
welcome-button-pin = Haz clic en la pieza de rompecabezas de la barra de herramientas y luego en el icono de fijar (en Edge, el ojo) junto a Pressmark.
welcome-button-pin-firefox = Haz clic en la pieza de rompecabezas de la barra de herramientas, luego en el engranaje junto a Pressmark, y elige “Fijar a la barra de herramientas”.
welcome-keys = Atajos de teclado
welcome-key-unset = Sin asignar
welcome-change-keys = Cambiar atajos
welcome-again = Puedes volver a abrir esta página desde Ajustes, en la biblioteca.
