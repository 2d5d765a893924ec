### Textos usados em várias telas.

common-app-name = Pressmark

common-try-again = Tentar de novo
common-undo = Desfazer
common-redo = Refazer
common-delete = Excluir
common-dismiss = Dispensar
common-cancel = Cancelar
common-saving = Salvando…
common-saved = Salvo
common-side-panel = Painel lateral
common-library = Biblioteca
common-unknown-author = Autoria desconhecida
common-quoted = “{ $text }”
common-labelled = { $label }: { $text }
common-sentences = { $first } { $next }
common-items = { $first }, { $next }

common-colour-label = Cor

common-colour-sun = Amarelo-sol
common-colour-leaf = Verde-folha
common-colour-sky = Azul-celeste
common-colour-rose = Cor-de-rosa
common-colour-plum = Roxo-ameixa

common-colour-inline =
    { $colour ->
        [sun] amarelo-sol
        [leaf] verde-folha
        [sky] azul-celeste
        [rose] cor-de-rosa
       *[plum] roxo-ameixa
    }
