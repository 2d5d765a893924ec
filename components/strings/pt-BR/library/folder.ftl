### A pasta em que o Pressmark mantém uma nota de cada recorte.

folder-title = Pasta de notas
    .words = obsidian logseq vault cofre markdown automático automática exportar exportação sincronizar nuvem arquivos pasta notas
folder-about = O Pressmark mantém uma nota em Markdown para cada recorte em uma pasta, como um cofre do Obsidian. Um arquivo que você não editou é regravado quando o recorte muda. Se você o editou, o Pressmark só acrescenta no fim os destaques, notas e tags novos ou alterados, desde que as propriedades do arquivo contenham o endereço ou o id do recorte.
folder-unsupported = Este navegador não consegue gravar em pastas. Você pode exportar as notas para os seus downloads.
folder-choose = Escolher pasta…
    .label = Pasta de notas: Escolher pasta…
    .other = Escolher outra pasta…
    .other-label = Pasta de notas: Escolher outra pasta…
folder-resume = Continuar com “{ $name }”
folder-stop = Parar
folder-allow = Permitir acesso
folder-again = Tentar de novo

folder-name = Pasta “{ $name }”
folder-current =
    { $total ->
        [0] Atualizada: nenhuma nota.
        [one] Atualizada: { NUMBER($total) } nota gravada.
       *[other] Atualizada: { NUMBER($total) } notas gravadas.
    }
folder-changed =
    { $total ->
        [0] As alterações serão gravadas em breve.
        [one] { NUMBER($total) } nota gravada. As alterações serão gravadas em breve.
       *[other] { NUMBER($total) } notas gravadas. As alterações serão gravadas em breve.
    }
folder-begins = Iniciando…
folder-running =
    { $total ->
        [one] Gravando notas: { NUMBER($done) } de { NUMBER($total) } recorte
       *[other] Gravando notas: { NUMBER($done) } de { NUMBER($total) } recortes
    }
folder-progress = Gravando notas
folder-written = Última gravação { $ago }
folder-stopped = O Pressmark não atualiza mais “{ $name }”. As notas continuam lá.

folder-deleted = Quando um recorte é excluído
    .leave = Deixar a nota onde está
    .move = Mover a nota para “Deleted”
    .next = “Deleted” é uma subpasta. Se você restaurar o recorte, a nota é movida de volta. Uma nota que você renomeou ou moveu pode ficar onde está.
folder-names = As notas mantêm o nome do arquivo mesmo que o título do recorte mude, para que os links para elas continuem funcionando. Se você renomear uma nota ou movê-la dentro da pasta, o Pressmark ainda a encontra se as propriedades dela contiverem o endereço ou o id do recorte.

folder-notice = Sua pasta de notas está desatualizada.
folder-notice-settings = Configurações da pasta
folder-notice-later = Agora não
folder-trouble-no-folder =
    .happened = A pasta de notas não foi encontrada.
    .next = Escolha-a de novo ou escolha outra.
folder-trouble-folder-locked =
    .happened = O navegador precisa da sua permissão de novo para o Pressmark gravar na pasta de notas.
    .next = Clique em Permitir acesso. Se o navegador oferecer a opção de permitir em todas as visitas, escolha-a.
folder-trouble-disk-full =
    .happened = Não há espaço em disco suficiente para gravar uma nota.
    .next = Libere espaço. O Pressmark tenta de novo a cada dez minutos.
folder-trouble-not-written =
    .happened = Uma nota não pôde ser gravada, talvez porque outro programa a esteja usando.
    .next = O Pressmark tenta de novo a cada dez minutos.
folder-trouble-library =
    .happened = Não foi possível ler a biblioteca.
    .next = Reinicie o navegador.
folder-trouble-unexpected =
    .happened = Uma nota não foi gravada por causa de um erro no Pressmark.
    .next = O Pressmark tenta de novo a cada dez minutos.
