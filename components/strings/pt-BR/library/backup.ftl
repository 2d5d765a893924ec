### Backups e o espaço que a biblioteca ocupa.

backup-title = Backup
backup-about = Um backup é um só arquivo com tudo: recortes, todas as versões, imagens, destaques, notas, tags, a lixeira, configurações e buscas salvas. Se não for sincronizada, sua biblioteca existe apenas neste dispositivo. Por isso, guarde os backups em um lugar que seja copiado para outro disco ou dispositivo.
backup-last = Último backup { $ago }
backup-none = Nenhum backup ainda.
backup-last-holds =
    { $total ->
        [one] { NUMBER($total) } recorte
       *[other] { NUMBER($total) } recortes
    }
    .pictures =
        { $total ->
            [one] { NUMBER($total) } imagem
           *[other] { NUMBER($total) } imagens
        }
    .checked = verificado
backup-every = Backups automáticos
    .next = Um backup atrasado é feito na próxima vez que o navegador iniciar.
backup-keep = Manter
    .next = Depois de cada backup, os mais antigos são excluídos. Nenhum outro arquivo é afetado.
backup-keep-choice =
    { $total ->
        [1] Só o mais recente
       *[other] Os { NUMBER($total) } mais recentes
    }
backup-where = Salvar em
backup-downloads = Downloads, em “Pressmark”
backup-folder = Pasta
    .named = Pasta “{ $name }”
backup-choose-folder = Escolher pasta…
backup-only-downloads = Os backups são salvos na pasta “Pressmark”, dentro dos seus downloads.
backup-now = Fazer backup agora
backup-restore = Restaurar…
backup-restore-newest = Restaurar backup mais recente
backup-running =
    { $total ->
        [one] Fazendo backup de { NUMBER($done) } de { NUMBER($total) } recorte
       *[other] Fazendo backup de { NUMBER($done) } de { NUMBER($total) } recortes
    }
    .so-far =
        { $done ->
            [one] Fazendo backup… { NUMBER($done) } recorte até agora
           *[other] Fazendo backup… { NUMBER($done) } recortes até agora
        }
backup-progress = Backup
backup-stop = Parar
backup-safe = Sua biblioteca e os backups anteriores não foram alterados.
backup-allow = Permitir
backup-again = Fazer backup de novo

backup-used = O Pressmark usa { $used }.
    .of-quota = O Pressmark usa { $used } dos { $quota } que o navegador permite.
backup-persisted = O navegador não vai apagar a biblioteca para liberar espaço em disco.
backup-not-persisted = O navegador não garante que vai manter a biblioteca. É improvável que ela seja apagada quando o espaço em disco estiver acabando, mas guarde backups por precaução.
backup-persist = Pedir que o navegador a mantenha
backup-refused = O navegador recusou.

backup-every-never = Nunca
backup-every-day = Todo dia
backup-every-week = Toda semana

backup-lost-happened = O navegador perdeu sua biblioteca.
backup-lost-held =
    { $total ->
        [one] Quando o Pressmark a viu pela última vez, { $ago }, ela tinha { NUMBER($total) } recorte. Isso pode acontecer quando o navegador trava, o disco falha ou os dados de navegação são apagados.
       *[other] Quando o Pressmark a viu pela última vez, { $ago }, ela tinha { NUMBER($total) } recortes. Isso pode acontecer quando o navegador trava, o disco falha ou os dados de navegação são apagados.
    }
backup-lost-copy = O Pressmark guardou uma cópia das suas notas, destaques e tags. Se você a restaurar, os artigos voltam como links, e será possível baixar os textos.
    .act = Restaurar notas e destaques
    .backup = Restaurar backup…
    .file = Notas e destaques
backup-lost-backup = O último backup foi feito { $ago }: “{ $name }”. Restaure-o para recuperar o que ele contém. Os recortes salvos depois da perda são mantidos.
backup-lost-no-backup = O Pressmark não tem registro de nenhum backup. Se você tem um backup ou uma exportação, restaure-o. Os recortes salvos depois da perda são mantidos.
    .copy = Se você tem um backup ou uma exportação, restaure-o também. Os recortes salvos depois da perda são mantidos.
backup-lost-put-away = Dispensar
