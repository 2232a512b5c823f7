### What the round through the panel says, beside the page of one fault.

tour-start = Visita guiada
tour-title = Um passeio pelo painel
tour-open = Abra as ferramentas de desenvolvedor (F12, no Mac ⌥⌘I) e escolha o painel “Why401”.
tour-press = Pressione “{ $button }” nesta página. Vai falhar.
tour-read = Olhe para o painel. A frase diz por quê; a linha acima diz quão certo isso é e quem pode resolver.
tour-why = Escolha uma afirmação em “{ $evidence }”. O painel mostra a requisição de onde ela vem e marca o lugar.
tour-do = O botão grande é o que mais ajuda. Antes de mudar qualquer coisa, ele diz o que vai acontecer.
tour-share = “{ $share }” faz um relatório para repassar. “{ $save }” guarda uma gravação em que tokens, cookies e senhas são substituídos.
tour-done = É só isso. Escolha outra página da lista e veja se sabe o motivo antes de olhar o painel.
tour-back = Voltar
tour-next = Avançar
tour-leave = Sair
