### What the steps of the ladder, the test of other extensions and the look around say.

step-title--check = Olhar.
step-does--check = Lê os tokens que a página armazenou e os compara com o enviado.
step-loses--check = Nada se perde nem muda.
step-title--reload = Recarregar.
step-does--reload = Carrega a página de novo, para que ela peça com o que está armazenado agora.
step-loses--reload = O que está digitado na página e não salvo.
step-title--one-cookie = Um cookie.
step-does--one-cookie = Remove { $cookie }, o cookie que parece responsável. Dá para repor.
step-loses--one-cookie = Você é desconectado onde este cookie era o seu login.
step-title--cookies = Os cookies do site.
step-does--cookies = Remove todos os cookies do site e de seus subdomínios. Dá para repor.
step-loses--cookies = Todo login e escolha lembrada neste domínio, também de outros aplicativos.
step-title--data = Os dados do site.
step-does--data = Remove os cookies do site e o que suas páginas armazenaram e puseram em cache neste navegador.
step-loses--data = Rascunhos, conteúdo off-line e configurações do site. Só os cookies podem ser repostos.
step-title--data-private = Os dados do site.
step-does--data-private = Feche todas as janelas privadas: o que o site armazenou nelas some.
step-loses--data-private = Todo login das janelas privadas.
step-title--sign-in = Sair e entrar.
step-does--sign-in = Abre a página de login. Saia primeiro, onde a página ainda considera você conectado.
step-loses--sign-in = Deixa a página aberta.
step-title--extensions = Outras extensões.
step-does--extensions = Lista as que poderiam interferir aqui e ajuda a achar a que interfere.
step-loses--extensions = Nada se perde. O navegador pede antes uma permissão.
step-title--clock = O relógio.
step-does--clock = Compara o relógio deste dispositivo com os dos servidores e diz como acertá-lo.
step-loses--clock = Nada se perde.
step-title--private-window = Outra janela.
step-does--private-window = Abra o site em uma janela privada: ela não tem cookies, dados armazenados nem, em geral, outras extensões.
step-loses--private-window = Nada se perde. Você precisa entrar ali.
step-title--normal-window = Outra janela.
step-does--normal-window = Abra o site em uma janela normal: uma privada não conhece seus logins.
step-loses--normal-window = Nada se perde.
step-title--site = Escrever ao site.
step-does--site = Copia o relatório, para que você possa enviá-lo ao suporte do site.
step-loses--site = Nada se perde. O relatório não contém nenhum segredo.
stored-newer = Mais novo que o enviado, em { $time }: a página enviou um antigo.
stored-newer-ended = Mais novo que o enviado, em { $time }, mas também expirado.
stored-older = Mais antigo que o enviado, em { $time }.
stored-other = Outro que não o enviado.
stored-other-until = Outro que não o enviado. Termina { $at }.
stored-sent = O que foi enviado.
view--access = Acesso a sites
view--access-granted = Requisições, cookies armazenados e interferência de outras extensões podem ser vistos.
view--access-withheld = Negado: cookies armazenados, interferência e requisições que o DevTools perde ficam desconhecidos.
view--after = Depois
view--ask-cache = Esvaziar o cache de { $site }?
view--ask-cache-why = Páginas e imagens destas origens são buscadas de novo. Nada mais se perde.
view--ask-data = Remover o que { $site } armazenou?
view--ask-data-cookies =
    { $count ->
        [one] { $count } cookie também vai. Uma cópia é mantida até este painel fechar.
       *[other] { $count } cookies também vão. Uma cópia é mantida até este painel fechar.
    }
view--ask-data-lost = O que as páginas armazenaram não pode ser reposto: rascunhos, conteúdo off-line, configurações, logins guardados ali.
view--ask-data-why = Armazenamento web, bancos de dados, service workers e o cache destas origens são esvaziados.
view--ask-search-why = Primeiro todas são desligadas. Se isso ajudar, metade é religada, e assim por diante, até sobrar uma.
view--ask-switch-off = Desligar { $name }?
view--ask-switch-off-many =
    { $count ->
        [one] Desligar { $count } extensão?
       *[other] Desligar { $count } extensões?
    }
view--ask-switch-off-why = Fica desligada até você a ligar de novo, aqui ou nas configurações do navegador.
view--asks-first-for-good = Pergunta antes; o que está armazenado não pode ser reposto
view--asks-hosts = Para que o Why401 possa ver os cookies armazenados e o que outras extensões mudam, ele precisa de acesso aos sites que você examina. Nada sai do seu dispositivo.
view--asks-management = Para que o Why401 possa nomear as extensões que talvez interfiram, ele precisa ver quais você tem. Só desativa uma quando você pede.
view--asks-next = Seu navegador perguntará mais uma vez. Depois disso esta janela se fecha sozinha.
view--asks-privacy = Para que o Why401 possa dizer o que acontece com os cookies de terceiros, ele precisa ler suas configurações de privacidade. Não muda nenhuma.
view--before = Antes
view--beside-sent = Ao lado do enviado
view--by-cache =
    { $count ->
        [one] { $count } resposta veio do cache do navegador.
       *[other] { $count } respostas vieram do cache do navegador.
    }
view--by-worker =
    { $count ->
        [one] { $count } resposta veio de um service worker do site.
       *[other] { $count } respostas vieram de um service worker do site.
    }
view--clock = Relógios
view--clock-ahead = marca { $time } a menos que este dispositivo.
view--clock-behind = marca { $time } a mais que este dispositivo.
view--clock-chromeos = ChromeOS: Configurações, Data e hora, Definir automaticamente.
view--clock-device =
    { $hosts ->
        [one] { $hosts } servidor não concorda com este dispositivo: é o relógio deste dispositivo que está errado.
       *[other] { $hosts } servidores concordam entre si e não com este dispositivo: é o relógio deste dispositivo que está errado.
    }
view--clock-either = Só este servidor foi ouvido, então qualquer um dos dois relógios pode estar errado. Abra outro site nesta aba para uma segunda opinião.
view--clock-how = Onde vários servidores concordam entre si e não com este dispositivo, é este dispositivo que está errado. O fuso horário não importa.
view--clock-linux = Linux: execute “timedatectl set-ntp true”, ou ligue data e hora automáticas nas configurações.
view--clock-mac = macOS: Ajustes do Sistema, Geral, Data e Hora, Definir data e hora automaticamente.
view--clock-other = Abra as configurações de data e hora do dispositivo e deixe que sejam definidas automaticamente.
view--clock-same = concorda com este dispositivo.
view--clock-server = O próprio relógio dele está errado: outros servidores concordam com este dispositivo.
view--clock-unknown = Nenhum servidor disse que horas são.
view--clock-windows = Windows: Configurações, Hora e idioma, Data e hora, Definir horário automaticamente, Sincronizar agora.
view--data-cleared = Os dados do site foram removidos.
view--do-clear-cache = Esvaziar o cache…
view--do-clear-data = Remover os dados do site…
view--do-clock = Comparar os relógios
view--do-step = Fazer isto
view--dropped =
    { $count ->
        [one] { $count } requisição saudável foi solta para poupar memória. Tudo o que foi recusado é mantido.
       *[other] { $count } requisições saudáveis foram soltas para poupar memória, as mais antigas primeiro. Tudo o que foi recusado é mantido.
    }
view--dropped-alike =
    { $count ->
        [one] { $count } requisição foi solta para poupar memória. Onde a mesma recusa se repetiu muitas vezes, as primeiras e as mais recentes são mantidas.
       *[other] { $count } requisições foram soltas para poupar memória, as mais antigas primeiro. Onde a mesma recusa se repetiu muitas vezes, as primeiras e as mais recentes são mantidas.
    }
view--empty-cache = Esvaziar o cache
view--extensions-installed =
    { $count ->
        [one] { $count } está instalada.
       *[other] { $count } estão instaladas.
    }
view--ladder = O que mais tentar
view--ladder-how = Do que menos muda ao que mais muda. Nada acontece sem o seu clique.
view--look = Olhar
view--no-stored-tokens = A página não armazenou nenhum.
view--not-looked = Não consultado.
view--outcome-fixed = funcionou
view--outcome-not-seen = não veio requisição assim
view--outcome-other = recusado por outro motivo
view--outcome-still = recusado como antes
view--proxy = Proxy
view--proxy-asks = Um proxy no caminho pede um login.
view--proxy-unknown = Não dá para saber: só um proxy que pede um login se mostra, e nenhum pediu. As configurações de rede do navegador ou do sistema dizem.
view--read-tokens = Ler tokens armazenados
view--recovered =
    { $count ->
        [one] { $count } requisição que o DevTools perdeu foi recuperada, sem o corpo.
       *[other] { $count } requisições que o DevTools perdeu foram recuperadas, sem os corpos.
    }
view--remove-data = Remover os dados
view--ask-replay = Pedir isto de novo?
view--ask-replay-why = A página envia a requisição até mais três vezes: como era, sem credenciais e com o token mais novo que ela armazenou, se houver: eles são pedidos a ela. O servidor a vê, e pode contá-la.
view--replay = Pedir de novo, de três formas…
view--replay-answer = Resposta
view--replay-as-it-was = Como era
view--replay-asking = pedindo…
view--replay-credential = Sem credenciais ela passa: é a própria credencial que é recusada.
view--replay-differs = O que o navegador põe sozinho pode diferir da primeira vez, e a página pode ter mudado como pede.
view--replay-elsewhere = Só dá para pedir de novo de uma página da própria origem: abra uma nesta aba.
view--replay-how = Pedido de novo
view--replay-method = Só GET e HEAD são pedidos de novo: qualquer outra coisa pode mudar algo.
view--replay-newest = O token armazenado mais novo é aceito: a página enviou um antigo. Recarregue-a.
view--replay-now = Pedir de novo
view--replay-open = Agora passa, mesmo sem credenciais.
view--replay-refused = É recusada com e sem credenciais: as que foram enviadas não são aceitas ali.
view--replay-unclear = As respostas não esclarecem.
view--replay-with-newest = Com o token armazenado mais novo
view--replay-without = Sem credenciais
view--replay-works = Agora passa: a recusa já passou.
view--told-by-second = O DevTools perdeu esta requisição. Ela foi vista pela outra interface do navegador, que não dá corpos.
view--search = Descobrir qual…
view--search-again = Faça de novo o que falhou, se recarregar não bastou.
view--search-found = É { $name }: sem ela a requisição passa. Fica desligada; todas as outras estão ligadas.
view--search-gone = Passou: a que interfere está entre as desligadas.
view--search-how = Ou deixe desligar todas e depois metades, para achar a que interfere.
view--search-none = Não é nenhuma delas: é recusado sem elas também. Todas estão ligadas de novo.
view--search-off =
    { $count ->
        [one] { $count } extensão está desligada.
       *[other] { $count } extensões estão desligadas.
    }
view--search-on = Continuar
view--search-say-gone = Agora funciona
view--search-say-still = Ainda recusado
view--search-still = É recusado como antes: a que interfere está entre as ligadas.
view--sent-other = Enviado, com outro valor
view--sent-same = Enviado, como antes
view--store-unknown = Não dá para saber o armazenamento de cookies dela. Em uma janela privada, permita o Why401 ali.
view--stored-tokens = Tokens armazenados
view--surroundings = O que se vê e o que não
view--switch-off = Desligar…
view--switch-off-and-reload = Desligar e recarregar
view--switch-off-lost = O que elas fazem por você, como bloquear ou preencher senhas, para nesse meio-tempo. A página é carregada de novo: o que está digitado ali se perde.
view--switch-on-again = Ligar de novo
view--switched-off =
    { $count ->
        [one] { $count } extensão está desligada para um teste.
       *[other] { $count } extensões estão desligadas para um teste.
    }
view--third-party = Cookies de terceiros
view--third-party-allowed = Permitidos.
view--third-party-apart = Separados: as páginas de cada site têm os seus, então um login em um site não é visto dentro de outro.
view--third-party-blocked = Bloqueados pelas configurações do navegador.
view--tokens =
    { $count ->
        [one] { $count } pode ser um token.
       *[other] { $count } podem ser tokens.
    }
view--watched-since = Observado desde
view--where = Onde
view--window = Janela
view--window-normal = Uma janela normal; são consultados os cookies dela.
view--window-private = Uma janela privada; são consultados os cookies dela.
view--dropped-changes =
    { $count ->
        [one] { $count } mudança de cookies armazenados foi descartada para poupar memória, uma antiga.
       *[other] { $count } mudanças de cookies armazenados foram descartadas para poupar memória, as mais antigas.
    }
