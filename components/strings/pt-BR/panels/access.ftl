### Permissão para ler páginas.

access-visit = A detecção de artigos está desativada aqui.
    .next = Neste site, o Pressmark só lê uma página quando você pede, por exemplo, ao clicar no botão dele. Se você permitir o acesso, seus destaques aparecem sempre que você voltar, e os artigos são detectados, a menos que você tenha desativado isso nas Configurações.
access-allow-site = Permitir em { $site }
access-allow-all = Permitir em todos os sites
access-refused = O acesso não foi concedido. Você pode tentar de novo quando quiser.
