### Exportação.

export-obsidian = Abrir no Obsidian
export-cite = Copiar referência { $style }
export-citation-copied = Referência copiada.
export-note-opened = Abrindo no Obsidian…
export-title = Exportar

export-file-title = Pressmark
export-what = Recortes
export-as-what = Formato
export-where-to = Exportar para
export-print = Imprimir
export-no-folder = Nenhuma pasta escolhida
export-choose-folder = Escolher pasta…
export-progress =
    { $total ->
        [one] Exportando { NUMBER($done) } de { NUMBER($total) } recorte
       *[other] Exportando { NUMBER($done) } de { NUMBER($total) } recortes
    }
    .so-far =
        { $done ->
            [one] Exportando… { NUMBER($done) } recorte até agora
           *[other] Exportando… { NUMBER($done) } recortes até agora
        }
    .label = Exportação

export-style-apa = APA
export-style-chicago = Chicago
export-style-mla = MLA

export-act-download = Salvar arquivo
export-act-folder = Salvar na pasta
export-act-clipboard = Copiar

export-scope-clip = Este recorte
export-scope-chosen = Recortes selecionados
    .counted =
        { $total ->
            [one] { NUMBER($total) } recorte selecionado
           *[other] { NUMBER($total) } recortes selecionados
        }
export-scope-found = Esta lista
    .counted =
        { $total ->
            [one] Esta lista, { NUMBER($total) } recorte
           *[other] Esta lista, { NUMBER($total) } recortes
        }
export-scope-all = A biblioteca inteira
    .counted =
        { $total ->
            [one] A biblioteca inteira, { NUMBER($total) } recorte
           *[other] A biblioteca inteira, { NUMBER($total) } recortes
        }

export-group-read = Leitura
export-group-annotations = Destaques e notas
export-group-cite = Referências
export-group-data = Dados

export-format-markdown = Markdown
    .hint = Para Obsidian, Logseq e texto simples
export-format-html = Página da web
    .hint = Um arquivo por recorte, com as notas na margem
export-format-epub = EPUB
    .hint = Um livro para leitores digitais
export-format-pdf = PDF ou papel
    .hint = Usa a janela de impressão do navegador
export-format-annotations-csv = CSV
    .hint = Uma linha por destaque
export-format-readwise-csv = Readwise
    .hint = CSV com as colunas do Readwise
export-format-web-annotations = Web Annotation
    .hint = W3C JSON-LD
export-format-hypothesis = Hypothesis
    .hint = JSON que o Hypothesis importa
export-format-csl-json = CSL-JSON
    .hint = Para Zotero e outros
export-format-ris = RIS
    .hint = Para EndNote e Mendeley
export-format-bibtex = BibTeX
    .hint = Para LaTeX
export-format-json = JSON
    .hint = Tudo de cada recorte, menos as imagens
export-format-clips-csv = CSV
    .hint = Uma linha por recorte
export-format-backup = Backup
    .hint = Tudo, com as imagens, em um arquivo zip

export-option-template = Modelo
export-option-own-template = Pressmark
export-option-plain-template = Simples
export-option-highlights-template = Só destaques
export-option-annotations = Destaques
export-option-add-template = Adicionar um modelo do Obsidian Web Clipper…
export-option-pictures = Incluir imagens salvas
export-option-new-only = Só o que é novo ou mudou desde { $moment }

export-option-annotations-section = Em uma seção depois do texto
export-option-annotations-text = No texto
export-option-annotations-both = Nos dois lugares

export-target-download = Downloads
export-target-folder = Pasta
export-target-clipboard = Área de transferência
export-no-folders = Os arquivos vão para a pasta de downloads do navegador. Se o navegador puder perguntar onde salvar cada arquivo, você pode ativar isso nas configurações dele.

export-done-download =
    { $total ->
        [one] { NUMBER($total) } recorte exportado.
       *[other] { NUMBER($total) } recortes exportados.
    }
export-done-folder =
    { $total ->
        [one] { NUMBER($total) } recorte exportado para a pasta.
       *[other] { NUMBER($total) } recortes exportados para a pasta.
    }
export-done-clipboard =
    { $total ->
        [one] { NUMBER($total) } recorte copiado.
       *[other] { NUMBER($total) } recortes copiados.
    }
export-done-nothing =
    { $why ->
        [nothing-new] Não há nada novo ou alterado para exportar.
        [no-highlights] Não há destaques para exportar.
       *[no-clips] Não há recortes para exportar.
    }
