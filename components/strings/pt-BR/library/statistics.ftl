### As estatísticas.

statistics-title = Estatísticas
statistics-loading = Contando…
statistics-empty = Ainda não há nada para contar.
    .next = Salve alguns artigos para ver o que você lê e quando.
statistics-clips =
    { $total ->
        [one] recorte
       *[other] recortes
    }
statistics-words =
    { $total ->
        [one] palavra
       *[other] palavras
    }
statistics-annotations =
    { $total ->
        [one] destaque
       *[other] destaques
    }
statistics-read-share = lidos ou arquivados
statistics-weeks = Recortes por semana
statistics-weeks-label = { statistics-weeks }. { statistics-weeks-note }
statistics-weeks-note =
    { $best ->
        [0] Nenhum recorte nestas semanas.
        [one] Recorde na semana de { $week }: { NUMBER($best) } recorte.
       *[other] Recorde na semana de { $week }: { NUMBER($best) } recortes.
    }
statistics-publishers = Veículos
statistics-tags = Tags
statistics-reading = Leitura
statistics-part-done = Lidos ou arquivados
statistics-part-unread = Não lidos
statistics-part-archive = Arquivados
statistics-part-favourites = Favoritos
statistics-table = Ver como tabela
statistics-week = Semana de
statistics-number = Recortes
statistics-name = Nome
statistics-week-of =
    { $total ->
        [one] Semana de { $week }: { NUMBER($total) } recorte
       *[other] Semana de { $week }: { NUMBER($total) } recortes
    }
