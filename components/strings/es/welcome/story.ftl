### El artículo de la página de bienvenida, de un periódico inventado.

story-headline = La biblioteca recupera su atlas del puerto 94 años después
story-standfirst = El libro salió de Alden en bicicleta en 1932. Volvió la semana pasada en una lata de galletas, con una carta y la oferta de pagar la multa.
story-author = Maren Tolliver
story-publisher = La Gaceta de Alden
story-section = Ciudad
story-first = Cuando la biblioteca pública de Alden abrió sus puertas el martes, una lata de galletas esperaba en el umbral. Dentro, envuelto en un paño de cocina, estaba “Sondas y bajíos”, un atlas del puerto que debía haberse devuelto el 4 de marzo de 1932.
story-second = “Pensé que era el almuerzo de alguien”, recuerda Ines Okafor, la bibliotecaria que lo encontró. “Entonces vi nuestro sello, y la fecha, y tuve que sentarme”.
story-third = La carta que acompañaba al libro lleva la firma de Tomas Wren, de 71 años. Su abuela, cuenta, sacó el atlas de la biblioteca para planear un día de navegación, se casó con el hombre que le prestó el bote y nunca encontró el momento de devolverlo.
story-fourth = Con la tarifa de la época, medio penique a la semana, la multa sería de algo más de diez libras. Wren adjuntó un cheque de veinte, “por la cesta de bicicleta en la que no debía viajar”. La biblioteca abolió las multas en 2019 y, en lugar de cobrar el cheque, lo ha enmarcado.
story-fifth = El atlas es más que una curiosidad. Muestra las antiguas escaleras del transbordador, que se cegaron tras el temporal de 1937 y no figuran en ningún otro plano. La autoridad portuaria ha pedido copias digitales antes de que en primavera empiecen las obras del nuevo muelle.
story-sixth = Hasta entonces se expone en la sala de lectura. No se presta.
