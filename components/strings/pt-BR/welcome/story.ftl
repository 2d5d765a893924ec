### A reportagem da página de boas-vindas, de um jornal inventado.

story-headline = Biblioteca recebe de volta atlas do porto, com 94 anos de atraso
story-standfirst = O livro deixou Alden de bicicleta em 1932. Voltou na semana passada em uma lata de biscoitos, com uma carta e a oferta de pagar a multa.
story-author = Maren Tolliver
story-publisher = Gazeta de Alden
story-section = Cidade
story-first = Quando a biblioteca pública de Alden abriu as portas na terça-feira, uma lata de biscoitos esperava no degrau da entrada. Dentro dela, enrolado em um pano de prato, estava “Sondagens e Bancos de Areia”, um atlas do porto que deveria ter sido devolvido em 4 de março de 1932.
story-second = “Achei que fosse o almoço de alguém”, disse Ines Okafor, a bibliotecária que encontrou o livro. “Aí vi nosso carimbo, e a data, e precisei me sentar.”
story-third = A carta que o acompanhava era assinada por Tomas Wren, de 71 anos. A avó, contou ele, pegou o atlas emprestado para planejar um dia de passeio a vela, casou-se com o homem que lhe cedeu o barco e nunca encontrou a hora certa de devolver o livro.
story-fourth = Pela tarifa da época, meio pêni por semana, a multa seria de pouco mais de dez libras. Wren enviou um cheque de vinte, “pela cesta da bicicleta em que ele não deveria ter viajado”. A biblioteca aboliu as multas em 2019 e preferiu emoldurar o cheque.
story-fifth = O atlas é mais que uma curiosidade. Ele mostra a antiga escadaria da balsa, aterrada depois da tempestade de 1937 e ausente de qualquer outro levantamento. A autoridade portuária pediu cópias digitalizadas antes que comecem, na primavera, as obras do novo cais.
story-sixth = Até lá, o livro fica exposto na sala de leitura. Não pode ser emprestado.
