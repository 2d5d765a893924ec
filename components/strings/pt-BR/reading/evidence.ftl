### Onde os dados de um artigo foram encontrados, e com que certeza.

evidence-copy-not-noted = O Pressmark não registrou onde os dados desta versão foram encontrados.
evidence-not-noted = Não registrado
evidence-corrected = Corrigido por você
evidence-uncertain = Deixado de fora por ser incerto
evidence-not-found = Deixado em branco
evidence-confirmed-by-page = { $source }, igual ao que aparece na página
evidence-confirmed-by-code = { $source }, igual ao que está no código da página

evidence-right-almost-always = Quase sempre certo
evidence-right-usually = Geralmente certo
evidence-right-often = Mais vezes certo do que errado
evidence-measured = Avaliações como “{ evidence-right-usually }” se baseiam em páginas conferidas à mão. Dados sem avaliação não foram conferidos.

evidence-source-json-ld = O que a página informa aos mecanismos de busca
evidence-source-open-graph = O que a página informa às redes sociais
evidence-source-meta = Metadados no código da página
evidence-source-microdata = Texto que a página identifica como tal
evidence-source-heading = O título principal
evidence-source-title = O título da aba
evidence-source-class = Texto que a página formata como tal
evidence-source-text = Texto ao lado do título
evidence-source-credit = Uma linha que dá crédito à fonte
evidence-source-image = Uma imagem exibida com o texto
evidence-source-address = O endereço da página
