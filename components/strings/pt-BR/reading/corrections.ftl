### Correções feitas em um artigo.

corrections-edit-details = Editar dados
corrections-edit-text = Editar texto

corrections-title = Dados
corrections-sources = De onde vêm estes dados
corrections-authors-hint = Um nome por linha. Em uma só linha, separe os nomes com vírgulas ou, se algum nome tiver vírgula, com ponto e vírgula.
corrections-source-hint = A agência ou o veículo de onde veio o artigo.
corrections-names =
    { $total ->
        [one] { NUMBER($total) } autor: { $names }
       *[other] { NUMBER($total) } autores: { $names }
    }
corrections-corrected = Corrigido por você.
corrections-page-says = Original: { $value }
corrections-page-not-found = Original: vazio.
corrections-page-not-selected = Fora da seleção.
corrections-page-uncertain = O Pressmark não teve certeza do que a página diz, por isso este dado ficou de fora.
corrections-use-page = Usar original
    .label = Usar original em “{ $field }”
corrections-clear = Limpar
    .label = Limpar “{ $field }”
corrections-save = Salvar
corrections-discard = Descartar alterações
corrections-problem-no-headline = Digite um título. Todo recorte precisa de um.
corrections-problem-no-day = Digite uma data válida ou deixe o campo vazio.
corrections-problem-year-too-early = Digite um ano a partir de 1600.
corrections-problem-day-in-future = A data não pode estar no futuro.
corrections-problem-changed-too-early = A data não pode ser anterior à de “Primeira publicação”.
corrections-not-saved = Não foi possível salvar suas alterações, mas elas continuam aqui. Tente de novo.

corrections-fields-corrected = Corrigido por você: { $fields }
corrections-field-value = { $field }: { $value }
corrections-blocks-removed =
    { $total ->
        [one] Você removeu { NUMBER($total) } parte do texto.
       *[other] Você removeu { NUMBER($total) } partes do texto.
    }
corrections-draft = Há alterações não salvas nos dados deste recorte.
    .continue = Continuar editando

corrections-overruled = { $field }: correções em mais de um dispositivo
    .about = Todas as correções foram guardadas. Escolha uma para todos os seus dispositivos.
corrections-overruled-shown = Exibida agora · alterada { $ago }
corrections-overruled-other = Alterada { $ago }
corrections-overruled-empty = Vazio
corrections-overruled-keep = Manter esta
    .label = Manter esta: { $field }
corrections-overruled-use = Usar esta
    .label = Usar esta: { $field }

corrections-editing-text = Remova o que não faz parte do artigo. Você pode restaurar tudo quando quiser.
    .done = Concluir
corrections-remove-block = Remover
    .label = Remover: { $name }
corrections-restore-block = Restaurar
    .label = Restaurar: { $name }
corrections-removed = Removido: { $name }
corrections-image = uma imagem
corrections-line = uma linha divisória

corrections-done-details = Dados alterados.
corrections-done-block-removed = Removido do texto.
corrections-done-block-restored = Recolocado no texto.
