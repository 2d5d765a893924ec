### O aviso sobre backups que faltam ou falharam.

backupnotice-failed = O último backup falhou.
    .allow = Dê a permissão nas configurações de backup.
backupnotice-old = Último backup concluído { $ago }
    .next = Deixe o navegador aberto por um tempo ou faça backup nas configurações.
backupnotice-none = Os backups automáticos estão desativados.
    .next =
        { $total ->
            [1] O Pressmark ainda não fez backup do único recorte da sua biblioteca. Sem backup nem sincronização, você o perde se perder este dispositivo ou este perfil do navegador.
           *[other] O Pressmark ainda não fez backup dos seus { NUMBER($total) } recortes. Sem backup nem sincronização, você os perde se perder este dispositivo ou este perfil do navegador.
        }
backupnotice-last-next = Último backup feito { $ago }
backupnotice-settings = Configurações de backup
backupnotice-later = Agora não

backupnotice-trouble-no-permission =
    .happened = O navegador não deixa o Pressmark salvar backups nos seus downloads.
    .next = Clique em Permitir para fazer o backup.
backupnotice-trouble-no-folder =
    .happened = Nenhuma pasta de backup foi escolhida, ou a pasta não foi encontrada.
    .next = Escolha uma pasta.
backupnotice-trouble-folder-locked =
    .happened = O navegador precisa da sua permissão de novo para o Pressmark gravar na pasta.
    .next = Clique em Permitir para fazer o backup.
backupnotice-trouble-disk-full =
    .happened = Não havia espaço em disco suficiente para um backup.
    .next = Libere espaço, por exemplo, excluindo backups antigos, e faça backup de novo.
backupnotice-trouble-download-cancelled =
    .happened = O download do backup foi cancelado.
    .next = Faça backup de novo e deixe o download terminar.
backupnotice-trouble-download-blocked =
    .happened = O download do backup foi bloqueado.
    .next = Veja se o navegador pode gravar na pasta de downloads e se nenhum programa de segurança bloqueia o arquivo. Depois, faça backup de novo.
backupnotice-trouble-download-stopped =
    .happened = O backup não foi concluído.
    .next = Faça backup de novo. Se acontecer outra vez, verifique o disco e as configurações de download do navegador.
backupnotice-trouble-not-readable =
    .happened = Um backup foi gravado, mas não pôde ser lido corretamente na verificação.
    .next = Faça backup de novo. Se acontecer outra vez, verifique o disco ou salve em outro.
backupnotice-trouble-library =
    .happened = Não foi possível ler a biblioteca para fazer o backup.
    .next = Reinicie o navegador e faça backup de novo.
backupnotice-trouble-broken-off =
    .happened = Vários backups foram interrompidos, talvez porque o navegador tenha sido fechado.
    .next = Faça backup de novo e deixe o navegador aberto até o fim.
backupnotice-trouble-unexpected =
    .happened = O backup parou por causa de um erro no Pressmark.
    .next = Faça backup de novo. Se acontecer outra vez, exporte a biblioteca como backup.
