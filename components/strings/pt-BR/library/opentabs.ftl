### Salvar as abas de uma janela.

opentabs-title = Salvar abas abertas
opentabs-none = Não há abas para salvar.
opentabs-all = Todas as abas
opentabs-access = O Pressmark ainda não vê todas estas abas.
    .next = Ao salvar, o navegador vai pedir permissão de acesso a todos os sites. O Pressmark passa então a detectar artigos nas páginas visitadas, a menos que você tenha desativado isso nas configurações. Se você recusar, as abas que o Pressmark não vê não serão salvas.
opentabs-private = Estas abas estão em uma janela privativa.
    .next = As páginas que você salvar continuam na biblioteca depois que você fechar a janela.
opentabs-hidden = Aba que o Pressmark não vê
    .all =
        { $total ->
            [one] { NUMBER($total) } aba que o Pressmark ainda não vê
           *[other] { NUMBER($total) } abas que o Pressmark ainda não vê
        }
    .next = Páginas da web, ou do próprio navegador (estas não podem ser salvas)
opentabs-forbidden = Página do navegador
opentabs-loading = Aba ainda carregando
    .reason = A página ainda não tinha carregado. Nada foi salvo.
opentabs-not-savable = Não pode ser salva
opentabs-start =
    { $total ->
        [0] Salvar abas
        [one] Salvar { NUMBER($total) } aba
       *[other] Salvar { NUMBER($total) } abas
    }
opentabs-progress-label = Salvando abas
opentabs-working =
    { $total ->
        [one] { NUMBER($done) } de { NUMBER($total) } aba
       *[other] { NUMBER($done) } de { NUMBER($total) } abas
    }
opentabs-stop = Parar
opentabs-close = Fechar
opentabs-undone =
    { $total ->
        [one] { NUMBER($total) } recorte movido para a lixeira.
       *[other] { NUMBER($total) } recortes movidos para a lixeira.
    }
opentabs-recorded =
    { $total ->
        [one] { NUMBER($total) } recorte adicionado.
       *[other] { NUMBER($total) } recortes adicionados.
    }
opentabs-undo-incomplete = Alguns recortes não puderam ser movidos para a lixeira. Eles continuam na sua biblioteca.
opentabs-undo-failed = Alguns recortes não puderam ser movidos para a lixeira. Tente de novo.
opentabs-redo-failed = Alguns recortes não puderam ser restaurados. Tente de novo.
opentabs-finished = Concluído. Suas abas continuam abertas.
opentabs-stopped =
    { $left ->
        [one] Interrompido. { NUMBER($left) } aba não foi salva.
       *[other] Interrompido. { NUMBER($left) } abas não foram salvas.
    }

opentabs-outcome-saved = Salvas
opentabs-outcome-link = Salvas como link
opentabs-outcome-known = Já na biblioteca
opentabs-outcome-missed = Não salvas
opentabs-asleep =
    .reason = O navegador tinha descarregado esta aba.
opentabs-no-text = Não foi possível ler nenhum texto.
