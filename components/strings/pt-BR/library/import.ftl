### Importação.

import-title = Importar
import-choose = Escolher arquivos…
import-drop = ou solte-os aqui
import-several = { $name } e { $others ->
    [one] outro arquivo
   *[other] outros { NUMBER($others) } arquivos
}
import-what-kinds = Arquivos e backups do próprio Pressmark; exportações de Pocket, Instapaper, Raindrop, Omnivore, wallabag, Readwise, Hypothesis, Kindle, Matter, GoodLinks, Pinboard, Karakeep, Linkwarden e Obsidian Web Clipper; favoritos do navegador; listas de endereços; outros arquivos CSV e JSON com endereços ou destaques.
import-nothing-yet = Antes de importar, você verá o que vai mudar.
import-looking = Lendo { $name }…
import-found =
    { $total ->
        [one] { NUMBER($total) } recorte até agora
       *[other] { NUMBER($total) } recortes até agora
    }
import-progress-label = Importação
import-lost-marks =
    { $lost ->
        [1] Um destaque não está no texto salvo. Ele é mantido e listado como não encontrado.
       *[other] { NUMBER($lost) } destaques não estão no texto salvo. Eles são mantidos e listados como não encontrados.
    }
import-links = Páginas sem texto são salvas como links. Você pode baixar os textos depois da importação.
import-new-links =
    { $total ->
        [1]
            { $new ->
                [1] O novo recorte é um link, sem o texto.
               *[other] Um dos novos recortes é um link, sem o texto.
            }
       *[other] { NUMBER($total) } dos novos recortes são links, sem texto.
    }
import-report-title = Ignorado ou alterado
import-report-detail = { $reason } ({ $detail })
import-more-remarks = e mais { NUMBER($total) }. Salve o relatório para ver tudo.
import-nothing-left-out = Nada foi ignorado.
import-mode-label = O que já está na biblioteca
import-merge = Manter e adicionar o que é novo
import-replace = Substituir pelo que está no arquivo
    .sure = Recortes que não estão no arquivo vão para a lixeira. Recortes que estão nele perdem o que o arquivo não tem. O que é removido está listado abaixo.
    .sure-backup = Recortes que não estão no arquivo vão para a lixeira. Recortes que estão nele perdem o que o arquivo não tem. O que é removido está listado abaixo. As configurações, as buscas salvas e as cores das tags também são substituídas.
    .synced = Este dispositivo sincroniza, por isso a biblioteca é substituída em todos os seus dispositivos.
import-altered = O arquivo está danificado, e parte do texto pode estar errada. Se você tem outra cópia, importe-a.
import-all-to-bin =
    { $total ->
        [1] O arquivo não tem recortes fora da lixeira. O único recorte da sua biblioteca iria para a lixeira.
       *[other] O arquivo não tem recortes fora da lixeira. Todos os { NUMBER($total) } recortes da sua biblioteca iriam para a lixeira.
    }
import-cannot-replace = O arquivo não pode ser lido por completo, por isso não pode substituir sua biblioteca.
import-restore-bin =
    { $total ->
        [1] Restaurar o recorte que está na lixeira
       *[other] Restaurar os { NUMBER($total) } recortes que estão na lixeira
    }
import-start =
    { $total ->
        [0] Nada para importar
        [one] Importar { NUMBER($total) } recorte
       *[other] Importar { NUMBER($total) } recortes
    }
import-start-rest = Importar o restante
import-rest = Não há recortes para importar. Serão adicionadas as buscas salvas, as cores de tags, os rascunhos e as imagens que faltam.
import-start-replace = Substituir biblioteca
import-working =
    { $total ->
        [one] { NUMBER($done) } de { NUMBER($total) } recorte
       *[other] { NUMBER($done) } de { NUMBER($total) } recortes
    }
import-stop = Parar
import-done = Importado.
import-stopped = Interrompido. O que foi importado está guardado. Para continuar, inicie a importação de novo.
import-failed = A importação parou.
    .safe = O que foi importado está guardado.
    .unread = Nada foi importado.
import-done-clips =
    { $total ->
        [one] { NUMBER($total) } recorte importado.
       *[other] { NUMBER($total) } recortes importados.
    }
import-done-highlights =
    { $total ->
        [one] { NUMBER($total) } destaque importado.
       *[other] { NUMBER($total) } destaques importados.
    }
import-undo = Desfazer importação
import-undo-moved =
    { $total ->
        [0] Não restava nenhum recorte importado para mover para a lixeira.
        [one] { NUMBER($total) } recorte importado movido para a lixeira.
       *[other] { NUMBER($total) } recortes importados movidos para a lixeira.
    }
import-undo-highlights =
    { $total ->
        [one] { NUMBER($total) } destaque importado foi excluído dos recortes que você já tinha. Tudo o mais que foi adicionado a eles é mantido.
       *[other] { NUMBER($total) } destaques importados foram excluídos dos recortes que você já tinha. Tudo o mais que foi adicionado a eles é mantido.
    }
import-undo-kept =
    { $total ->
        [one] { NUMBER($total) } recorte que você já tinha mantém o que foi adicionado ou alterado.
       *[other] { NUMBER($total) } recortes que você já tinha mantêm o que foi adicionado ou alterado.
    }
import-undo-backup = Tudo o mais que foi adicionado a partir do backup permanece.
import-save-report = Salvar relatório
import-close = Fechar
import-cancel = Cancelar

import-count-added = Novos
import-count-changed = Alterados
import-count-restored = Tirados da lixeira
import-count-binned = Para a lixeira
import-count-unchanged = Já na biblioteca
import-count-inBin = Na lixeira
import-count-marks = Destaques

import-kind-pressmark = Pressmark
import-kind-pressmark-backup = Backup do Pressmark
import-kind-annotations-csv = Pressmark, destaques
import-kind-pocket-csv = Pocket
import-kind-pocket-html = Pocket
import-kind-instapaper-csv = Instapaper
import-kind-instapaper-html = Instapaper
import-kind-raindrop-csv = Raindrop
import-kind-readwise = Readwise
import-kind-readwise-reader-csv = Readwise Reader
import-kind-table = Tabela de páginas
import-kind-highlights = Tabela de destaques
import-kind-pages = Lista de páginas
import-kind-omnivore = Omnivore
import-kind-wallabag = wallabag
import-kind-hypothesis = Hypothesis
import-kind-web-annotation = Web Annotation
import-kind-karakeep = Karakeep
import-kind-linkwarden = Linkwarden
import-kind-bookmarks = Favoritos do navegador
import-kind-clipper-note = Markdown com front matter
import-kind-kindle = Kindle
import-kind-addresses = Lista de endereços
import-kind-folder = Vários arquivos

import-reason-no-web-address = Sem endereço da web; ignorado
import-reason-no-address = O arquivo não tem endereço para esta obra; os destaques são salvos com o título dela
import-reason-several-holders = Vários dos seus recortes contêm estas palavras; o destaque foi mantido à parte
import-reason-malformed = Não pôde ser lido corretamente; ignorado no todo ou em parte
import-reason-too-large = Longo demais ou com níveis demais; encurtado ou ignorado
import-reason-field-not-kept = O Pressmark não armazena isto; ignorado
import-reason-wrong-type = Valor inesperado; ignorado
import-reason-no-time = Não é uma data válida; ignorado
import-reason-time-ahead = Data no futuro; foi usada a data da importação
import-reason-no-tag = Tag vazia; ignorada
import-reason-tag-changed = Nome da tag ajustado
import-reason-mark-without-words = Destaque sem texto; a nota dele foi incluída na nota sobre o recorte
import-reason-empty-mark = Destaque sem texto nem nota; ignorado
import-reason-colour-changed = Foi usada a cor mais próxima
import-reason-unknown-state = Status desconhecido; ignorado
import-reason-no-text = O texto não pôde ser lido; salvo como link
import-reason-cut-off = O arquivo está cortado; foi lido tudo até esse ponto
import-reason-bad-characters = Alguns caracteres não puderam ser lidos; se você tem outra cópia do arquivo, importe-a
import-reason-encoding-guessed = O arquivo não informa a codificação do texto; ela foi deduzida
import-reason-open-quote = Aspas abertas que não são fechadas; o restante foi ignorado
import-reason-unknown-file-skipped = Tipo de arquivo desconhecido; ignorado
import-reason-hidden-folder = Pasta oculta; ignorada
import-reason-file-damaged = Arquivo danificado; foi ignorado o que não pôde ser lido
import-reason-file-unsupported = Tem senha ou está compactado de um modo desconhecido; ignorado
import-reason-file-altered = Arquivo danificado; parte do texto pode estar errada
import-reason-record-damaged = Danificado; ignorado
import-reason-unsafe-name = Nome de arquivo que aponta para fora do zip; ignorado
import-reason-repeated-id = Aparece duas vezes no arquivo; a segunda foi ignorada
import-reason-taken-id = Outro item da sua biblioteca tem o mesmo id; ignorado
import-reason-not-valid = Em um formato que esta versão do Pressmark não consegue ler; ignorado
import-reason-file-missing = Falta no arquivo
import-reason-picture-beside = Imagem em arquivo separado, sem o endereço da web; ignorada
import-reason-comment-left-out = O Pressmark não armazena comentários dentro do texto; ignorado
import-reason-lost-mark = Não está no texto salvo; o destaque é listado como não encontrado
import-reason-place-guessed = Estas palavras aparecem várias vezes no texto; a primeira ocorrência foi destacada
import-reason-kept-otherwise = Um valor diferente já estava salvo; foi mantido o que já estava
import-reason-earlier-words = Foi mantido o texto mais novo e descartado o mais antigo
import-reason-id-lost = Citação sem o id do destaque; incluída na nota sobre o recorte
import-reason-replaced-words = Na sua biblioteca, mas não no arquivo; removido
import-reason-to-bin = Fora do arquivo ou na lixeira dele; movido para a lixeira
import-reason-in-bin = Na lixeira; continua lá

import-place-row = nº { NUMBER($row) }
import-place-column = coluna { NUMBER($column) }
import-place-times =
    { $total ->
        [one] { NUMBER($total) } vez
       *[other] { NUMBER($total) } vezes
    }

import-part-note = Nota
import-part-tags = Tags
import-part-mark = Destaque
import-part-colour = Cor
import-part-text = Versão
import-part-correction = Correção
import-part-language = Idioma
import-part-search = Busca salva
