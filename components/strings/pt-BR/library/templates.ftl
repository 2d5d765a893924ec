### O que um modelo importado do Obsidian Web Clipper pode fazer.

templates-added = Modelos adicionados: { $names }.
templates-replaced = Modelos substituídos: { $names }.
templates-removed = Modelo “{ $name }” removido.
templates-replaces = Substitui seu modelo de mesmo nome.
templates-page = Extraído de cada página quando você a salva: { $names }.
templates-unfilled = Deixado vazio, porque o Pressmark não tem valor para: { $names }.
templates-unknown = Desconhecido e ignorado: { $names }.
templates-own-note = Cada recorte ganha uma nota própria, mesmo que um modelo acrescente algo a uma nota existente ou a substitua.
templates-broken = Não pôde ser lido, porque uma parte falta ou é inválida: { $names }.
templates-broken-part = “{ $name }” ({ $part })
templates-choose = Quais modelos você quer adicionar?
templates-add = Adicionar
templates-add-none = Não adicionar nenhum
templates-failed = O Pressmark não encontrou neste arquivo nenhum modelo que consiga ler. Escolha um arquivo JSON exportado do Obsidian Web Clipper.

### Depois de uma exportação com um modelo.

templates-untaken =
    { $total ->
        [one] Em um recorte falta o que o modelo extrai da página: { $names }. Para incluir isso, abra a página e salve-a de novo com o atalho ou o menu de contexto.
       *[other] Em { NUMBER($total) } recortes falta o que o modelo extrai das páginas: { $names }. Para incluir isso, abra as páginas e salve-as de novo com o atalho ou o menu de contexto.
    }
templates-unreadable = Deixado vazio onde o valor de uma página era longo demais ou o seletor não funcionou: { $names }.
