### Destaques de outras pessoas que compartilham uma tag.

authors-highlight = Destaque de { $name }
authors-highlight-colour = Destaque de { $name } em { common-colour-inline }
authors-unknown = Membro desconhecido
    .inline = um membro desconhecido
authors-hide = Ocultar
    .label = Ocultar o destaque “{ $quote }”

authors-shared = Compartilhado por { $names }
authors-note = Nota de { $name }
authors-private = O que você escreve ou destaca aqui não é compartilhado em “{ $tag }”.
    .share = Compartilhar
    .done = Os outros membros verão a nota e os destaques que você fez neste recorte.
authors-reads = O que você escreve ou destaca aqui não é compartilhado em “{ $tag }”, porque você só pode ler esta tag.
