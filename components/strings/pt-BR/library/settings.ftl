### As configurações.

settings-title = Configurações
    .search = Buscar nas configurações
    .clear = Limpar busca
    .sections = Seções
    .none = Nenhuma configuração encontrada para “{ $query }”.
    .none-next = Tente outra palavra, como “fonte”, “pasta” ou “atalho”.
settings-found =
    { $total ->
        [one] Configurações encontradas em { NUMBER($total) } seção
       *[other] Configurações encontradas em { NUMBER($total) } seções
    }

settings-appearance = Aparência
    .words = visual aspecto design layout
settings-language = Idioma
    .next = O que o próprio navegador mostra, como o rótulo do botão, segue o idioma do navegador.
    .words = idioma língua tradução português inglês language
settings-language-browser = O mesmo do navegador
settings-theme = Tema
    .next = Para a biblioteca, o painel lateral, o pop-up e o que o Pressmark mostra nas páginas.
    .words = escuro claro noturno noite modo dark tema cores
settings-theme-system = Do sistema
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-density = Linhas da lista
    .next = Linhas compactas mostram mais recortes de uma vez.
    .words = densidade espaçamento espaçadas compacta altura
settings-density-comfortable = Espaçadas
settings-density-compact = Compactas
settings-reading = Leitor
    .next = Também em “Ajustes de texto”, durante a leitura.
    .words = fonte letra tipografia texto zoom tamanho linha largura papel sépia serifa maior menor aumentar diminuir cores

settings-shortcuts = Atalhos de teclado
    .next = Funcionam em qualquer página da web. As teclas dentro da biblioteca estão listadas na Ajuda.
    .words = teclas comandos atalho hotkey combinação barra painel lateral
settings-shortcuts-none = Não definido
settings-shortcuts-change = Alterar atalhos
settings-shortcuts-loading = Carregando atalhos…

settings-highlights = Destaques
    .words = destacar marcar marcação marca-texto sublinhar grifar anotar seleção lápis
settings-colour = Cor padrão
    .next = Para destaques feitos sem escolher uma cor, por exemplo, com o atalho.
    .phone = Para destaques feitos sem escolher uma cor, por exemplo, com o botão do Pressmark.
    .words = cores amarelo verde azul rosa roxo
settings-bar = Barra de seleção
    .next = A pequena barra sobre o texto selecionado. Aparece em páginas salvas e em artigos que acendem o botão da barra de ferramentas, se o Pressmark puder ler o site, e sempre no leitor.
    .alt = Pressione Alt (Option no Mac) com um texto selecionado. É preciso ter um teclado.
    .never = Em vez dela, destaque com o atalho, com o menu de contexto ou, em artigos salvos, com o botão do Pressmark.
    .phone = Ainda é possível destacar em artigos salvos: selecione um texto e clique no botão do Pressmark.
    .words = pop-up popup alt tecla ocultar esconder desativar desligar
settings-bar-always = Sempre
settings-bar-alt = Só com Alt
settings-bar-never = Nunca
settings-bar-sites = Sites sem a barra
    .next = Você também pode adicionar um site em “Mais opções”, na barra, ou no pop-up, em “Como isto foi detectado?” ou “Por que isto não é um artigo?”. Subdomínios são sites separados.
    .words = site domínio exceção bloquear ignorar lista negra branca desativar desligar neste

settings-detection = Detecção de artigos
    .words = detectar reconhecer indicador ponto botão barra de ferramentas acesso permissões sites permitir ícone automática janela privada anônima
settings-access = Sites que o Pressmark pode ler
settings-access-all = Todos os sites.
settings-access-sites = { $sites }. O Pressmark só lê outras páginas quando você pede, por exemplo, ao clicar no botão dele.
settings-access-click = Nenhum. O Pressmark só lê uma página quando você pede, por exemplo, ao clicar no botão dele.
settings-access-give-up = Ler só quando eu clicar
settings-detect = Detectar artigos nas páginas visitadas
    .next = Acende o botão da barra de ferramentas nos artigos. As páginas são analisadas no seu dispositivo; nada é enviado.
    .sites = Só funciona nos sites que você permitiu. As páginas são analisadas no seu dispositivo; nada é enviado.
    .click = Só tem efeito depois que você permitir que o Pressmark leia sites.
    .off = Desativado: as páginas não são analisadas. Ainda é possível salvar páginas com o botão do Pressmark.
    .words = desativar desligar privacidade
settings-detect-sites = Sites sem detecção
    .next = Você também pode adicionar um site no pop-up, em “Como isto foi detectado?” ou “Por que isto não é um artigo?”. Subdomínios são sites separados.
    .words = site domínio exceção bloquear ignorar lista negra branca desativar desligar neste
settings-sites-none = Nenhum
settings-sites-add = Adicionar a “{ $list }”
    .short = Adicionar
    .example = example.com
    .invalid = Digite o endereço de um site, como example.com.
settings-sites-remove = Reativar em { $site }
    .short = Reativar

settings-read = Leitura
    .words = não lido lidos
settings-read-rule = Marcar recortes como lidos
    .next = Na biblioteca, R marca um recorte como lido ou não lido.
    .words = não lido fim rolar rolagem terminar
settings-read-rule-end = Ao chegar ao fim
settings-read-rule-never = Só manualmente

settings-export = Exportação
    .next = A janela de exportação abre com estas opções.
    .words = markdown obsidian modelo template pasta baixar download exportar
settings-templates = Modelos adicionados
    .none = Nenhum
    .used = Usado pela pasta de notas
settings-templates-remove = Remover o modelo { $name }
    .short = Remover
settings-export-folder = Pasta
    .next = Para exportações em uma pasta, como um cofre do Obsidian.
    .label = Exportações: Escolher pasta…
    .none = Nenhuma pasta escolhida
    .unsupported = Este navegador não consegue gravar em pastas. As exportações vão para os seus downloads.
settings-import = Importação
    .next = De Pocket, Omnivore, Instapaper, Readwise, Hypothesis, favoritos do navegador e outros, ou de um backup do Pressmark.
    .label = Importar recortes
    .act = Importar…
    .words = pocket omnivore instapaper raindrop readwise hypothesis favoritos restaurar migrar trazer importar navegador transferir

settings-backup =
    .words = restaurar automático cópia de segurança downloads pasta recuperar nuvem
settings-storage = Armazenamento
    .words = espaço disco cota persistente memória cache

settings-data = Seus dados
    .words = privacidade redefinir apagar limpar
settings-data-export = Exportar tudo
    .next = Um backup que o Pressmark pode restaurar, ou Markdown, HTML, CSV, JSON e outros formatos.
    .act = Exportar…
    .words = baixar download levar arquivo json citação bibliografia referências
settings-delete = Excluir tudo
    .next = Exclui deste navegador todos os recortes, destaques, notas, tags, imagens e configurações, e encerra a sincronização e o compartilhamento. Nada é excluído em outros dispositivos nem em um servidor.
    .act = Excluir tudo…
    .title = Excluir tudo?
    .words = remover apagar deletar redefinir limpar zerar desinstalar conta tudo dados
settings-delete-sure =
    { $total ->
        [0] Todos os destaques, notas, tags, imagens e configurações serão excluídos deste navegador. Essa ação não pode ser desfeita.
        [one] { NUMBER($total) } recorte e todos os destaques, notas, tags, imagens e configurações serão excluídos deste navegador. Essa ação não pode ser desfeita.
       *[other] { NUMBER($total) } recortes e todos os destaques, notas, tags, imagens e configurações serão excluídos deste navegador. Essa ação não pode ser desfeita.
    }
settings-delete-backup = Baixar um backup antes
settings-delete-type = Digite “{ $word }” para confirmar
    .word = excluir
settings-delete-confirm = Excluir tudo

settings-about = Sobre
    .words = versão licença código aberto open source ajuda privacidade início tour apresentação permissões acesso sites erro bug problema feedback suporte contato atualização telemetria rastreamento
settings-about-version = Pressmark { $version }
settings-about-licence = Software livre sob a licença MIT.
settings-about-stored = Tudo o que você salva fica armazenado neste navegador, neste dispositivo. O Pressmark não exige conta e não tem servidor próprio.
settings-about-help = Ajuda e solução de problemas
settings-first-run = Página de boas-vindas
settings-third-party = Licenças de terceiros

settings-images = Imagens
    .words = figura foto fotografia baixar download offline tamanho limite excluir miniatura thumbnail
settings-keep = Salvar imagens com os recortes
    .next = Imagens salvas ficam disponíveis offline, mesmo que o veículo as remova. Elas são baixadas sem cookies.
settings-keep-off = As imagens de novos recortes não são salvas. As que já estão salvas ficam até que você as remova.
settings-in-all = Tamanho total das imagens
    .next = Quando este limite é atingido, nenhuma outra imagem é salva.
settings-each = Tamanho de cada imagem
    .next = Imagens maiores não são salvas.
settings-at-most = Até { $size }
settings-counting = Contando…
settings-total =
    { $total ->
        [one] { NUMBER($total) } imagem salva, { $used } de { $most }.
       *[other] { NUMBER($total) } imagens salvas, { $used } de { $most }.
    }
settings-total-off =
    { $total ->
        [one] { NUMBER($total) } imagem salva, { $used }.
       *[other] { NUMBER($total) } imagens salvas, { $used }.
    }
settings-none = Nenhuma imagem salva.
settings-meter = Espaço usado pelas imagens salvas
settings-is-full = Há pouco ou nenhum espaço para imagens. Aumente o limite ou remova imagens salvas.
settings-wanted = Falta baixar { NUMBER($total) }.
settings-missed =
    { $total ->
        [one] { NUMBER($total) } não pôde ser baixada. Você pode tentar de novo ao ler o recorte em que ela está.
       *[other] { NUMBER($total) } não puderam ser baixadas. Você pode tentar de novo com cada uma ao ler o recorte em que ela está.
    }
settings-remove = Remover imagens salvas
    .title = Remover todas as imagens salvas?
    .sure =
        { $total ->
            [one] { NUMBER($total) } imagem ({ $used }) será removida. O texto e as notas são mantidos. Você pode tentar carregá-la de novo ao ler o recorte em que ela está.
           *[other] { NUMBER($total) } imagens ({ $used }) serão removidas. O texto e as notas são mantidos. Você pode tentar carregá-las de novo ao ler os recortes em que elas estão.
        }
