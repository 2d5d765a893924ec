### Tags compartilhadas, nas configurações.

sharing-title = Tags compartilhadas
sharing-words = compartilhar compartilhamento equipe time grupo colegas membros convidar convite entrar participar colaborar colaboração juntos nats servidor
sharing-about = Escolha uma tag e compartilhe todos os recortes que a têm. Cada membro mantém a própria biblioteca e vê os artigos, os destaques e as notas de todos. Tudo é criptografado, por isso ninguém mais consegue ler nada no servidor.
sharing-private = Não é possível compartilhar tags em uma janela privativa. Para alterar algo aqui, abra as Configurações em uma janela normal.
sharing-server = É preciso ter um servidor NATS, com nome de usuário e senha para cada membro. Quem administra o servidor pode fornecer os seus.
sharing-share = Compartilhar uma tag…
sharing-join = Entrar em uma tag compartilhada…
sharing-continue = Continuar
sharing-back = Voltar
sharing-cancel = Cancelar
sharing-busy = Conectando…

sharing-tag = Tag
    .next = As subtags dela também são compartilhadas.
sharing-name = Seu nome
    .next = Ele aparece para os membros junto com os destaques e as notas que você faz.
sharing-address = Servidor
    .next = Por exemplo, wss://sync.example.com:8443
sharing-user = Nome de usuário
sharing-password = Senha
sharing-confirm =
    { $total ->
        [one] { NUMBER($total) } recorte tem a tag “{ $tag }”. Os destaques e as notas dele ficarão visíveis para todos os membros.
       *[other] { NUMBER($total) } recortes têm a tag “{ $tag }”. Os destaques e as notas deles ficarão visíveis para todos os membros.
    }
    .later = O mesmo vale para os recortes que receberem esta tag depois. As outras tags desses recortes não são compartilhadas.
    .act = Compartilhar tag

sharing-code = Convite
    .next = Cole o convite inteiro que você recebeu.
sharing-invited = “{ $tag }” em { $host }.
    .writes = Seu nome será “{ $name }”. Você pode adicionar recortes, destaques e notas, que todos os membros veem.
    .reads = Seu nome será “{ $name }”. Você pode ler o que os outros compartilham. Nada do que é seu é compartilhado.
sharing-join-tag = Tag na sua biblioteca
    .next = Os recortes dos outros membros recebem esta tag. Você pode escolher outro nome, mas, se já foi membro antes, mantenha o que usava na época.
sharing-join-own =
    { $total ->
        [one] Você já tem { NUMBER($total) } recorte com esta tag. Ele será compartilhado, com os destaques e as notas.
       *[other] Você já tem { NUMBER($total) } recortes com esta tag. Eles serão compartilhados, com os destaques e as notas.
    }
sharing-join-act = Entrar
sharing-reads-only = Você entrou em “{ $tag }”, mas só pode ler.
    .next = O convite era para um membro que pode contribuir com a tag, mas o servidor não permite isso a este nome de usuário. Fale com quem convidou você ou com quem administra o servidor. Se receber outro login, escolha “{ sharing-login }”.
    .close = Fechar

sharing-invalid-tag = Digite uma tag.
sharing-invalid-long = Esta tag é longa demais. As tags podem ter até { NUMBER($longest) } caracteres.
sharing-invalid-name = Digite seu nome.
sharing-invalid-overlap = Esta tag, uma das subtags dela ou uma tag da qual ela é subtag já é compartilhada. Escolha outra.
sharing-invalid-empty = Nenhum recorte tem esta tag. Primeiro, adicione-a a pelo menos um recorte.
sharing-invalid-address = Digite um endereço que comece com wss://. Só o endereço de um servidor neste dispositivo pode começar com ws://.
sharing-invalid-login = Digite o nome de usuário e a senha fornecidos por quem administra o servidor.
sharing-invalid-taken = O servidor já tem uma tag compartilhada ou uma biblioteca sincronizada para este usuário. Para entrar naquela tag, peça um convite a um membro. Para compartilhar outra tag, peça a quem administra o servidor um nome de usuário em outra equipe. Se aquela tag não é mais necessária, um membro pode excluí-la do servidor.
sharing-invalid-code = Este convite está incompleto ou tem um erro. Copie-o por inteiro.
sharing-invalid-pairing = Este código serve para adicionar um dispositivo à Sincronização, não para uma tag compartilhada.
    .act = Ir para Sincronização
sharing-invalid-invitation = Isto é um convite. Cancele, escolha “{ sharing-join }” e cole-o ali.
sharing-invalid-joined = Você já entrou nesta tag neste dispositivo. Para usar outro convite, saia da tag primeiro.
sharing-invalid-used = Este convite não pode mais ser usado: alguém já entrou com ele, ou um convite mais novo o substituiu. Para usar a tag em outro dispositivo seu, adicione esse dispositivo na Sincronização. Se não for o caso, peça outro convite a um membro.
sharing-invalid-read-by-others = Alguém já começou a contribuir com esta tag usando o mesmo convite. Se foi você, em outro dispositivo, espere até que os dois dispositivos tenham sincronizado. Se não foi, saia desta tag e peça a um membro um convite só para você.
sharing-invalid-changed = Esta tag compartilhada foi alterada nesse meio-tempo. Tente de novo depois que ela for sincronizada.
sharing-invalid-gone = Você saiu desta tag compartilhada.
sharing-invalid-member-name = Digite um nome para o novo membro.
sharing-invalid-member-login = Digite o nome de usuário e a senha do novo membro. Quem administra o servidor pode fornecer os dois.
sharing-invalid-member-refused = O servidor recusou este nome de usuário ou esta senha. Confira os dois ou fale com quem administra o servidor.
sharing-invalid-member-reads = Com este nome de usuário, o novo membro só poderia ler. Marque “{ sharing-invite.reads }” ou peça a quem administra o servidor um nome de usuário que possa contribuir com a tag.
sharing-invalid-member-writes = Com este nome de usuário, o novo membro também poderia contribuir com a tag. Desmarque “{ sharing-invite.reads }” ou peça a quem administra o servidor um nome de usuário que só possa ler.
sharing-invalid-nothing = Neste servidor, não há tag compartilhada para este nome de usuário. Se não houver erro de digitação, talvez o nome de usuário pertença a outra equipe ou o servidor tenha perdido os dados: fale com quem o administra.
sharing-invalid-other = Este dispositivo não consegue abrir o que o servidor tem para este nome de usuário. Pode ser outra tag compartilhada ou uma biblioteca sincronizada. Confira o nome de usuário ou peça a quem administra o servidor um que pertença à equipe da tag.
sharing-invalid-own-login = Este é o seu nome de usuário. Cada membro precisa de um próprio.

sharing-of = Você compartilha como { $name } em { $host }
    .reads = Você participa como { $name } em { $host } e só pode ler.
sharing-current = Última sincronização { $ago }
sharing-never = Ainda não sincronizada
sharing-connecting = Conectando…
sharing-sending =
    { $unsent ->
        [one] Enviando { NUMBER($unsent) } alteração
       *[other] Enviando { NUMBER($unsent) } alterações
    }
sharing-unsent =
    { $total ->
        [one] { NUMBER($total) } alteração ainda não foi enviada.
       *[other] { NUMBER($total) } alterações ainda não foram enviadas.
    }
sharing-receiving = Recebendo alterações…
sharing-paused = Em pausa
sharing-unreadable =
    { $total ->
        [one] { NUMBER($total) } item no servidor não pode ser lido. Está danificado ou vem de uma versão mais nova do Pressmark.
       *[other] { NUMBER($total) } itens no servidor não podem ser lidos. Estão danificados ou vêm de uma versão mais nova do Pressmark.
    }
sharing-pause = Pausar
    .label = Pausar { $tag }
sharing-resume = Retomar
    .label = Retomar { $tag }

sharing-news =
    { $total ->
        [one] { NUMBER($total) } novo
       *[other] { NUMBER($total) } novos
    }
    .many = { NUMBER($most) }+ novos
    .sentence = Novidades dos outros desde a última vez em que você olhou neste dispositivo: { $news }
sharing-news-clips =
    { $total ->
        [one] { NUMBER($total) } recorte
       *[other] { NUMBER($total) } recortes
    }
    .many = mais de { NUMBER($most) } recortes
sharing-news-highlights =
    { $total ->
        [one] { NUMBER($total) } destaque
       *[other] { NUMBER($total) } destaques
    }
    .many = mais de { NUMBER($most) } destaques

sharing-members = Membros
sharing-member-you = Você
sharing-member-reads = Só pode ler
sharing-member-left = Saiu
sharing-member-invited = Tem convite, ainda não entrou

sharing-invite = Convidar…
    .label = Convidar… { $tag }
    .title = Convidar alguém para “{ $tag }”
    .next = Peça a quem administra o servidor um nome de usuário e uma senha para o novo membro.
    .name = Nome da pessoa
    .user = Nome de usuário dela
    .password = Senha dela
    .reads = Só pode ler
    .act = Criar convite
    .busy = Conectando…
sharing-again = Convidar de novo…
    .label = Convidar de novo… { $name }
sharing-same-before = “{ $name }” já foi membro ou já recebeu convite: é a mesma pessoa
    .next = Os destaques e as notas que essa pessoa compartilhou continuam sendo dela, em vez de aparecer em dobro. Se for outra pessoa, desmarque a caixa.
sharing-same-invited = Já existe um convite para “{ $name }”: é a mesma pessoa
    .next = O convite anterior deixa de funcionar. Se for outra pessoa, desmarque a caixa.
sharing-same-active = “{ $name }” já é membro: é a mesma pessoa
    .next = Só marque se essa pessoa saiu da tag, ainda não entrou ou não tem mais o dispositivo com que entrou.
sharing-invitation = Convite para { $name }
    .next = Envie este texto à pessoa. Nas Configurações do Pressmark, em Tags compartilhadas, ela escolhe “{ sharing-join }” e cola o texto. Se ela estiver com você, pode ler o código com a câmera do celular para receber o texto nele.
    .qr = QR Code do texto abaixo
    .code = Convite
    .once = Vale para uma pessoa, em um dispositivo.
    .reads = Vale para quem o tiver, até que você remova { $name }.
    .warning = Quem tiver este texto pode ler tudo o que é compartilhado. Envie-o em uma mensagem que mais ninguém possa ler.
    .act = Copiar convite
    .close = Fechar
    .copied = Convite copiado.
    .refused = O navegador não permitiu copiar. Selecione o texto e copie-o manualmente.

sharing-remove = Remover…
    .label = Remover… { $name }
    .title = Remover { $name } de “{ $tag }”?
    .next = { $name } fica com tudo o que já está na própria biblioteca, mas não recebe mais nada novo. Tudo o que está no servidor é criptografado de novo para os outros membros, o que pode levar alguns minutos. Mantenha esta página aberta.
    .login = Peça a quem administra o servidor que remova também o nome de usuário deste membro. Se o servidor foi configurado com o comando do Pressmark, isso pode ser feito com:
    .command = npm run sync-server -- --team EQUIPE --remove NOME
    .act = Remover
    .busy = Removendo…
    .done = { $name } não faz mais parte da tag.
    .unfinished = Um membro não foi removido por completo. Escolha “{ sharing-remove }” de novo para esse membro.

sharing-login = Alterar login…
    .label = Alterar login… { $tag }
    .title = Alterar login de “{ $tag }”
    .next = Quem administra o servidor pode fornecer uma nova senha ou um novo nome de usuário. Seus outros dispositivos sincronizados também passarão a usá-los.
    .act = Alterar login
    .done = Login de “{ $tag }” alterado.
sharing-login-writes = Com este login, você pode contribuir com “{ $tag }”. Até agora, só podia ler.
    .clips =
        { $total ->
            [0] Os recortes que receberem esta tag serão compartilhados, assim como seus destaques e suas notas em recortes de outros membros.
            [one] { NUMBER($total) } recorte será compartilhado agora, com seus destaques e suas notas nele. O mesmo vale para o que você adicionar depois.
           *[other] { NUMBER($total) } recortes serão compartilhados agora, com seus destaques e suas notas neles. O mesmo vale para o que você adicionar depois.
        }
    .act = Alterar login e compartilhar
sharing-login-reads = Com este login, você só pode ler “{ $tag }”. De agora em diante, nenhum dos seus recortes, destaques ou notas é enviado. O que você já compartilhou fica com os outros.
sharing-right-writes = O servidor permite que você contribua com esta tag.
    .next = Nada do que é seu é enviado até que você concorde.
    .act = Compartilhar…
    .confirm = Compartilhar
    .done = Agora você pode contribuir com “{ $tag }”.
sharing-right-reads = O servidor só permite que você leia esta tag.
    .next = As alterações que você faz não são mais enviadas. Se isso for um engano, fale com quem administra o servidor.
    .act = Mudar para só leitura…
    .confirm = Mudar para só leitura
    .done = Agora você só pode ler “{ $tag }”.
sharing-right =
    .title = O que você pode fazer em “{ $tag }”
    .again = Tentar de novo

sharing-leave = Sair…
    .label = Sair… { $tag }
    .title = Sair de “{ $tag }”?
    .next = Todos os recortes e destaques ficam na sua biblioteca, inclusive os dos outros membros. Você não recebe mais nada novo, e nada mais é enviado. O que você já compartilhou fica com os outros, que veem que você saiu. Seus outros dispositivos sincronizados também saem. Para entrar de novo, você precisa de um convite.
    .removed = Todos os recortes e destaques ficam na sua biblioteca, inclusive os dos outros membros. Seus outros dispositivos sincronizados também saem. Para entrar de novo, você precisa de um convite.
    .reads = Todos os recortes e destaques ficam na sua biblioteca, inclusive os dos outros membros. Você não recebe mais nada novo. Como você só pode ler, os outros veem você na lista de membros até que um deles remova você. Seus outros dispositivos sincronizados também saem. Para entrar de novo, você precisa de um convite.
    .last = Todos os recortes e destaques ficam na sua biblioteca, inclusive os dos outros membros. Você não recebe mais nada novo, e nada mais é enviado. Até onde este dispositivo sabe, não há outros membros. O que foi compartilhado fica no servidor e ocupa espaço nele. Para excluí-lo, escolha “{ sharing-end }”. Seus outros dispositivos sincronizados também saem.
    .ended = Todos os recortes e destaques ficam na sua biblioteca, inclusive os dos outros membros. Seus outros dispositivos sincronizados também saem.
    .act = Sair
    .done = Você saiu de “{ $tag }”.
    .untold = Você saiu de “{ $tag }”. Os outros membros talvez ainda vejam você na lista de membros.

sharing-end = Excluir do servidor…
    .label = Excluir do servidor… { $tag }
    .title = Excluir “{ $tag }” do servidor?
    .next = Tudo o que é compartilhado com esta tag é excluído do servidor, e o compartilhamento acaba para todos os membros. Todos ficam com os recortes e destaques que estão na própria biblioteca, mas não recebem mais nada novo. O que os membros ainda não receberam não chegará a eles. A tag continua nos seus recortes. Depois, os mesmos nomes de usuário podem ser usados para compartilhar outra tag.
    .act = Excluir do servidor
    .busy = Excluindo…
    .done = “{ $tag }” foi excluída do servidor e não é mais compartilhada.

sharing-problem-unreachable = Não é possível acessar o servidor.
    .next = Verifique sua conexão. O Pressmark continua tentando.
sharing-problem-notNats = Verifique o endereço e a porta, que deve ser a de WebSocket.
sharing-problem-failing = O servidor está sobrecarregado ou com problemas.
    .next = O Pressmark continua tentando. Se isso persistir, fale com quem administra o servidor.
sharing-problem-refused = O servidor recusou o acesso.
    .next = Talvez seu acesso tenha sido removido ou sua senha tenha mudado. Fale com quem administra o servidor. Se receber uma nova senha, escolha “{ sharing-login }”.
    .invited = O nome de usuário ou a senha do convite está errado ou não vale mais. Fale com quem convidou você ou com quem administra o servidor.
sharing-problem-full = O servidor está sem espaço.
    .next = Peça mais espaço a quem administra o servidor.
sharing-problem-otherLibrary = Este dispositivo não consegue abrir o que agora está compartilhado no servidor.
    .next = Nada foi enviado. Saia desta tag e peça um novo convite a um membro.
    .invited = O convite pode ser antigo demais. Peça um novo a um membro.
sharing-problem-removed = Seu acesso a esta tag foi removido.
    .next = Sua biblioteca mantém todos os recortes e destaques, mas não recebe mais nada novo. Você pode sair da tag.
    .withdrawn = Este convite não vale mais.
    .invited = Para entrar, você precisa de um novo.
sharing-problem-ended = Esta tag não é mais compartilhada: foi excluída do servidor.
    .by = Esta tag não é mais compartilhada: { $name } a excluiu do servidor.
    .you = Esta tag não é mais compartilhada: você a excluiu do servidor.
    .next = Sua biblioteca mantém todos os recortes e destaques, mas não recebe mais nada novo. Você pode sair da tag.
sharing-problem-notSetUp = O estado atual desta tag não está no servidor. O servidor pode ter perdido os dados ou ter sido restaurado de um backup.
    .next = Peça que um membro com permissão para adicionar recortes abra o Pressmark.
    .again = Tente de novo depois que esta tag for sincronizada.
    .invited = Peça a quem convidou você que abra o Pressmark. Depois, tente de novo.
sharing-problem-newer = Esta tag é compartilhada por uma versão mais nova do Pressmark.
    .next = Atualize o Pressmark.
sharing-problem-unknown = Ocorreu um erro inesperado.
    .next = O Pressmark continua tentando.
