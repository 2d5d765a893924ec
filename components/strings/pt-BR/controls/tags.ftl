### Tags.

tags-label = Tags
tags-add = Adicionar tag
tags-remove = Remover a tag { $name }
tags-added = Tag { $name } adicionada
tags-removed = Tag { $name } removida
tags-completions = Tags da sua biblioteca
tags-too-long = As tags podem ter até { NUMBER($longest) } caracteres. Encurte esta para adicioná-la.
tags-create = Criar “{ $name }”
tags-found =
    { $total ->
        [one] { NUMBER($total) } sugestão
       *[other] { NUMBER($total) } sugestões
    }
