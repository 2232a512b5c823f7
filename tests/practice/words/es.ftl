### What the round through the panel says, beside the page of one fault.

tour-start = Visita guiada
tour-title = Un recorrido por el panel
tour-open = Abra las herramientas de desarrollo (F12, en un Mac ⌥⌘I) y elija el panel «Why401».
tour-press = Pulse «{ $button }» en esta página. Va a fallar.
tour-read = Mire el panel. Su frase dice por qué; la línea de encima dice cuán seguro es y quién puede arreglarlo.
tour-why = Elija una afirmación en «{ $evidence }». El panel muestra la petición de la que procede y marca el lugar.
tour-do = El botón grande es lo que más ayuda. Antes de cambiar nada dice qué ocurrirá.
tour-share = «{ $share }» hace un informe para pasarlo a otros. «{ $save }» guarda una grabación en la que tokens, cookies y contraseñas están reemplazados.
tour-done = Eso es todo. Elija otra página de la lista y vea si sabe el motivo antes de mirar el panel.
tour-back = Atrás
tour-next = Siguiente
tour-leave = Salir
