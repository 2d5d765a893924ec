### Palavras da busca no recorte aberto.

found-label = Ocorrências da busca
found-total =
    { $total ->
        [one] { NUMBER($total) } ocorrência
       *[other] { NUMBER($total) } ocorrências
    }
found-many = Mais de { NUMBER($total) } ocorrências
found-current = Ocorrência { NUMBER($current) } de { NUMBER($total) }
found-current-many = Ocorrência { NUMBER($current) } de mais de { NUMBER($total) }
found-previous = Ocorrência anterior
found-next = Próxima ocorrência
found-hide = Ocultar ocorrências
