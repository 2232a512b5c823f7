### What the round through the panel says, beside the page of one fault.

tour-start = Visite guidée
tour-title = Une visite du panneau
tour-open = Ouvrez les outils de développement (F12, sur Mac ⌥⌘I) et choisissez le panneau « Why401 ».
tour-press = Appuyez sur « { $button } » sur cette page. Cela va échouer.
tour-read = Regardez le panneau. Sa phrase dit pourquoi ; la ligne au-dessus dit à quel point c’est sûr et qui peut y remédier.
tour-why = Choisissez une affirmation sous « { $evidence } ». Le panneau montre la requête d’où elle vient et marque l’endroit.
tour-do = Le grand bouton est ce qui aide le plus. Avant tout changement, il dit ce qui va se passer.
tour-share = « { $share } » fait un rapport à transmettre. « { $save } » garde un enregistrement où jetons, cookies et mots de passe sont remplacés.
tour-done = C’est tout. Choisissez une autre page de la liste et voyez si vous trouvez la raison avant de regarder le panneau.
tour-back = Retour
tour-next = Suivant
tour-leave = Quitter
