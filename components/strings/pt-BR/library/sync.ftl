### Sincronização entre dispositivos, nas configurações.

sync-title = Sincronização
sync-words = sincronizar dispositivos computadores celular servidor nuvem sync nextcloud owncloud webdav nats equipe criptografia frase secreta conta login telefone tablet
sync-about = Mantenha esta biblioteca em vários dispositivos, por meio de um servidor que você escolhe. Tudo é criptografado neste dispositivo antes de ser enviado, por isso ninguém consegue ler nada no servidor. As configurações não são sincronizadas.
sync-private = Não é possível configurar nem alterar a sincronização em uma janela privativa. Abra as Configurações em uma janela normal.

sync-address = Servidor
    .next = Uma pasta em um servidor WebDAV, como https://cloud.example.com/remote.php/dav/files/ada/ no Nextcloud, ou um servidor NATS, como wss://sync.example.com:8443
sync-code-hint = Se outro dispositivo já sincroniza, escolha “{ sync-add-device }” nas configurações dele e cole aqui o código.
sync-code-incomplete = Este código está incompleto ou tem um erro. Copie-o por inteiro do outro dispositivo.
sync-code-invitation = Este código não é para a Sincronização. É um convite para uma tag compartilhada.
    .act = Entrar na tag compartilhada
sync-address-wrong = Digite um endereço que comece com https:// (WebDAV) ou wss:// (NATS). Só o endereço de um servidor neste dispositivo pode começar com http:// ou ws://.
sync-access-refused = Sem a sua permissão, o Pressmark não consegue acessar este servidor. Conecte-se de novo e permita o acesso.
sync-access-lost = O Pressmark não tem mais acesso a este servidor. Clique em “{ sync-now }” e permita.
sync-user = Nome de usuário
sync-password = Senha
sync-password-space = O servidor recusou o acesso. A senha digitada começa ou termina com um espaço: se ele foi copiado por engano, remova-o.
sync-connect = Conectar
sync-busy = Conectando…
sync-back = Voltar

sync-join = Entrar na biblioteca
    .happened = Este servidor tem uma biblioteca do Pressmark.
    .next = Digite a frase secreta dela para entrar. Seus recortes neste dispositivo serão adicionados à biblioteca.
sync-create = Criar biblioteca
    .happened = Este servidor ainda não tem uma biblioteca do Pressmark.
    .next = Escolha uma frase secreta para uma nova. Você vai precisar dela para adicionar outro dispositivo. Anote-a: se ela se perder e nenhum dispositivo sincronizar mais, ninguém conseguirá ler o que está no servidor.
sync-passphrase = Frase secreta
    .next = De preferência, quatro ou mais palavras aleatórias.
sync-passphrase-again = Repita a frase secreta
sync-passphrase-short = A frase secreta precisa ter pelo menos { NUMBER($least) } caracteres.
sync-passphrase-differs = As frases secretas não coincidem.

sync-account = Biblioteca de { $user } em { $host }
sync-current = Última sincronização { $ago }
sync-never = Ainda não sincronizada
sync-connecting = Conectando…
sync-exchanging = Sincronizando · recebidos: { NUMBER($received) } · enviados: { NUMBER($sent) }
sync-paused = Em pausa
sync-unsent =
    { $total ->
        [one] { NUMBER($total) } alteração ainda não foi enviada.
       *[other] { NUMBER($total) } alterações ainda não foram enviadas.
    }
sync-incomplete =
    { $total ->
        [one] { NUMBER($total) } recorte fica incompleto até que outro dispositivo envie o restante.
       *[other] { NUMBER($total) } recortes ficam incompletos até que outro dispositivo envie o restante.
    }
sync-unreadable =
    { $total ->
        [one] { NUMBER($total) } item no servidor não pode ser lido. Está danificado ou vem de uma versão mais nova do Pressmark.
       *[other] { NUMBER($total) } itens no servidor não podem ser lidos. Estão danificados ou vêm de uma versão mais nova do Pressmark.
    }
sync-overruled =
    { $total ->
        [one] { NUMBER($total) } recorte tem dados corrigidos de modo diferente em dispositivos diferentes. Abra-o para escolher qual correção usar.
       *[other] { NUMBER($total) } recortes têm dados corrigidos de modo diferente em dispositivos diferentes. Abra cada um para escolher qual correção usar.
    }
    .list = Recortes com correções em conflito
sync-kept = Excluído em um dispositivo, mas mantido
    .keep = Manter
    .open = Abrir recorte
    .notice =
        { $total ->
            [one] { NUMBER($total) } item foi excluído em um dispositivo, mas alterado em outro, por isso foi mantido. Veja “{ sync-title }” nas configurações.
           *[other] { NUMBER($total) } itens foram excluídos em um dispositivo, mas alterados em outro, por isso foram mantidos. Veja “{ sync-title }” nas configurações.
        }
sync-kept-device = em { $name }
sync-kept-elsewhere = em outro dispositivo
sync-kept-here = neste dispositivo
sync-kept-clip = “{ $headline }” foi excluído { $by }, mas editado { $on }, por isso foi mantido.
    .added = “{ $headline }” foi excluído { $by }, mas adicionado de novo { $on }, por isso foi mantido.
sync-kept-highlight = Um destaque de “{ $headline }” foi excluído { $by }, mas editado { $on }, por isso foi mantido.
    .added = Um destaque de “{ $headline }” foi excluído { $by }, mas adicionado de novo { $on }, por isso foi mantido.
sync-kept-note = A nota de “{ $headline }” foi excluída { $by }, mas editada { $on }, por isso foi mantida.
    .highlight = A nota de um destaque de “{ $headline }” foi excluída { $by }, mas editada { $on }, por isso foi mantida.
    .deleted = Nota excluída.
sync-now = Sincronizar agora
sync-pause = Pausar
sync-resume = Retomar

sync-add-device = Adicionar dispositivo…
    .title = Adicionar dispositivo
    .next = No outro dispositivo, abra Sincronização nas Configurações do Pressmark e cole este código em “{ sync-address }”. Para passar o código para um celular, leia-o com a câmera. Depois, será pedida a frase secreta.
    .here = Este servidor está neste computador, e nenhum outro dispositivo consegue acessá-lo neste endereço. Para adicionar outro navegador deste computador, abra nele “{ sync-title }” nas Configurações do Pressmark e cole este código em “{ sync-address }”. Depois, será pedida a frase secreta.
    .qr = QR Code do texto abaixo
    .code = Código
    .warning = Não mostre o código a ninguém: ele contém seu nome de usuário e sua senha. Sem a frase secreta, seus recortes não podem ser lidos, mas podem ser excluídos do servidor.
    .act = Copiar código
    .close = Fechar
    .copied = Código copiado.
    .refused = O navegador não permitiu copiar. Selecione o código e copie-o manualmente.

sync-devices = Dispositivos
sync-device-this = Este dispositivo
sync-device-synced = Última sincronização { $ago }
    .today = Última sincronização hoje
    .ahead = Última sincronização em { $day }
sync-device-default = { $browser } no { $system }
sync-device-unnamed = Dispositivo sem nome
sync-device-rename = Renomear…
    .label = Renomear… { $name }
    .title = Renomear este dispositivo
    .name = Nome
    .next = Deixe em branco para usar “{ $name }”.
    .act = Renomear
sync-device-remove = Remover…
    .label = Remover… { $name }
    .title = Remover “{ $name }” da lista?
    .next = Os recortes continuam nesse dispositivo, e ele ainda pode sincronizar. Se isso acontecer, ele volta a aparecer nesta lista. Para impedir o acesso de um dispositivo que você não tem mais, altere sua senha no servidor.
    .act = Remover

sync-change-login = Alterar login…
    .title = Alterar login
    .next = Digite a nova senha, ou outro nome de usuário ou endereço do mesmo servidor. A frase secreta e o nome deste dispositivo não mudam. Altere o login também nos seus outros dispositivos.
    .act = Alterar login
    .done = Login alterado.
sync-change-passphrase = Alterar frase secreta…
    .title = Alterar frase secreta
    .next = Os dispositivos que já sincronizam não são afetados. Novos dispositivos precisam da nova frase secreta.
    .act = Alterar frase secreta
    .busy = Alterando frase secreta…
    .done = Frase secreta alterada.
sync-leave = Parar de sincronizar…
    .title = Parar de sincronizar neste dispositivo?
    .gone = Os recortes ficam neste dispositivo. Depois, você pode se conectar de novo.
    .next = Os recortes ficam neste dispositivo e no servidor. As alterações que ainda não foram enviadas ficam só neste dispositivo. Se o servidor não puder ser acessado agora, seus outros dispositivos continuam listando este até que você o remova lá.
    .act = Parar de sincronizar
    .done = Este dispositivo não sincroniza mais.
sync-remove = Excluir do servidor…
    .title = Excluir esta biblioteca do servidor?
    .next = Seus dispositivos ficam com os recortes que têm, mas não sincronizam mais entre si. Recortes que só estão no servidor se perdem.
    .act = Excluir do servidor
    .done = Excluída do servidor.

sync-problem-unreachable =
    .happened = Não é possível acessar o servidor.
    .next = Verifique o endereço, a porta e sua conexão e tente de novo.
    .connected = Verifique sua conexão. O Pressmark continua tentando.
    .again = Verifique sua conexão e tente de novo.
sync-problem-failing =
    .happened = O servidor está sobrecarregado ou com problemas.
    .next = Tente de novo em alguns minutos. Se acontecer outra vez, fale com quem administra o servidor.
    .connected = O Pressmark continua tentando. Se isso persistir, fale com quem administra o servidor.
sync-problem-refused =
    .happened = O servidor recusou o acesso.
    .next = Confira o nome de usuário e a senha ou fale com quem administra o servidor.
    .connected = Se o nome de usuário ou a senha mudou, escolha “{ sync-change-login }”. Se não, fale com quem administra o servidor.
sync-problem-insecure =
    .happened = Há um servidor neste endereço, mas este navegador não consegue fazer uma conexão segura com ele.
    .next = Talvez o servidor não use TLS, ou o navegador não aceite o certificado dele. Para ver o que o navegador diz, abra o endereço em uma aba, começando com https://.
    .connected = O certificado do servidor pode ter expirado. O Pressmark continua tentando. Se isso persistir, fale com quem administra o servidor.
sync-problem-notNats =
    .happened = Há um servidor neste endereço, mas ele não aceita conexões NATS.
    .next = Verifique o endereço e a porta, que deve ser a de WebSocket. Com TLS, o endereço começa com wss://. O endereço de uma pasta WebDAV começa com https://.
    .connected = O servidor NATS pode não estar em execução. O Pressmark continua tentando. Se isso persistir, fale com quem administra o servidor.
sync-problem-notWebdav =
    .happened = O servidor não responde como uma pasta WebDAV.
    .next = Verifique o endereço. Deve ser o de uma pasta, não o de uma página da web. O endereço de um servidor NATS começa com wss://.
    .connected = O Pressmark continua tentando. Se isso persistir, fale com quem administra o servidor.
sync-problem-noFolder =
    .happened = O servidor diz que essa pasta não existe.
    .next = Verifique o endereço ou crie a pasta no servidor e tente de novo.
    .connected = Se a pasta foi movida ou renomeada, mova-a de volta, ou escolha “{ sync-change-login }” e digite o novo endereço.
sync-problem-redirected =
    .happened = O servidor redireciona este endereço para outro.
    .next = Procure o endereço de WebDAV na sua conta no servidor, ou pergunte a quem administra o servidor, e digite esse.
    .connected = Se a pasta tem um novo endereço, escolha “{ sync-change-login }” e digite-o. Se não, fale com quem administra o servidor.
sync-problem-readOnly =
    .happened = O servidor permite ler, mas não gravar.
    .next = Use outra pasta ou outro nome de usuário, ou peça a quem administra o servidor permissão para gravar.
    .connected = As alterações feitas neste dispositivo não são enviadas. Peça a quem administra o servidor permissão para gravar.
sync-problem-noJetStream =
    .happened = Este servidor NATS não armazena nada para este usuário.
    .next = Peça a quem administra o servidor que ative o JetStream para este usuário.
sync-problem-notSetUp =
    .happened = Esta biblioteca ou tag compartilhada não está no servidor.
    .next = Com este nome de usuário, você não pode configurá-la. Tente de novo depois que outra pessoa fizer isso ou fale com quem administra o servidor.
sync-problem-full =
    .happened = O servidor está sem espaço ou não aceita arquivos deste tamanho.
    .next = Peça a quem administra o servidor que aumente o limite.
sync-problem-otherLibrary =
    .happened = Agora o servidor tem outra biblioteca ou uma tag compartilhada.
    .next = Nada foi enviado. Para entrar naquela biblioteca, pare de sincronizar e conecte-se de novo. Se há uma tag compartilhada ali, a biblioteca precisa de outro nome de usuário.
sync-problem-removed =
    .happened = Outro dispositivo excluiu a biblioteca do servidor.
    .next = Seus recortes continuam neste dispositivo. Pare de sincronizar. Depois, você pode se conectar de novo para criar uma nova biblioteca.
sync-problem-ended =
    .happened = Esta tag não é mais compartilhada: foi excluída do servidor.
    .next = Todos ficam com os recortes e destaques que estão na própria biblioteca.
sync-problem-newer =
    .happened = Esta tag é compartilhada por uma versão mais nova do Pressmark.
    .next = Atualize o Pressmark.
sync-problem-unknown =
    .happened = A sincronização falhou por causa de um erro inesperado.
    .next = Tente de novo mais tarde.
    .connected = O Pressmark continua tentando.

sync-refused-wrong = Esta frase secreta não abre a biblioteca.
sync-refused-damaged = A chave da biblioteca no servidor está danificada. Se outro dispositivo ainda sincroniza, altere nele a frase secreta, o que substitui a chave. Se não, exclua a biblioteca do servidor em um dispositivo que a tenha e crie-a de novo.
sync-refused-newer = Esta biblioteca foi criada por uma versão mais nova do Pressmark. Atualize o Pressmark neste dispositivo.
sync-refused-gone = A biblioteca não está mais no servidor. Volte e conecte-se de novo.
sync-refused-taken = Outro dispositivo acabou de criar uma biblioteca neste servidor. Volte e conecte-se de novo para entrar nela.
sync-refused-share = Este nome de usuário é usado para uma tag compartilhada. Uma biblioteca precisa de um nome de usuário próprio: peça um a quem administra o servidor.
sync-refused-team = Este nome de usuário pertence a uma equipe, por isso só pode ser usado para compartilhar uma tag. Uma biblioteca precisa de um nome de usuário próprio: peça um a quem administra o servidor. Para compartilhar uma tag, abra Tags compartilhadas.
sync-refused-changed = A frase secreta não foi alterada, porque o que está no servidor mudou. Sincronize e tente de novo.
sync-refused-absent = Com este login, não há biblioteca no servidor. Verifique o endereço e o nome de usuário.
sync-refused-kind = Este é o endereço de outro tipo de servidor. Para usá-lo, pare de sincronizar e conecte-se a ele.
