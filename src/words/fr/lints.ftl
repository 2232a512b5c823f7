### Advice that isn't an incident: one sentence for each lint, what is wrong and what to write instead.

report-advice = Conseils
lint-missing-www-authenticate = { $host } répond 401 sans WWW-Authenticate : ajoutez-le, pour que les clients sachent comment se connecter (un schéma à vous fait l'affaire là où Basic ferait demander un mot de passe par le navigateur).
lint-challenge-login-mismatch = { $host } demande { $offered }, et ses propres pages se connectent par { $used } : nommez le schéma qui marche, sinon les navigateurs demandent un mot de passe que personne n'a.
lint-by-token = un jeton
lint-by-form = un formulaire
lint-forbidden-as-401 = { $path } répond 401 à un compte connecté qui n'a pas le droit : répondez 403, sinon les applications jettent une bonne connexion.
lint-cors-headers-not-exposed = Les pages d'autres origines ne peuvent pas lire { $name } de { $host } : ajoutez-le à Access-Control-Expose-Headers.
lint-token-in-url = Un identifiant figure dans une adresse de { $host } (« { $name } »), où journaux et historiques le gardent : envoyez-le dans Authorization.
lint-token-in-web-storage = Un jeton se trouve dans { $area } (« { $key } »), où tout script de la page peut le lire : gardez-le en mémoire, ou sur le serveur derrière un cookie HttpOnly.
lint-session-cookie-not-httponly = Le cookie de session « { $cookie } » de { $host } peut être lu par des scripts : ajoutez HttpOnly.
lint-session-cookie-not-secure = Le cookie de session « { $cookie } » de { $host } serait aussi envoyé par http, lisible en chemin : ajoutez Secure.
lint-session-cookie-no-samesite = Le cookie de session « { $cookie } » de { $host } ne dit pas si les pages d'autres sites peuvent l'envoyer, et les navigateurs diffèrent : ajoutez SameSite=Lax.
lint-cookie-domain-too-broad = Le cookie de session « { $cookie } » va à tous les hôtes sous { $domain }, et seul { $host } l'utilise : omettez Domain.
lint-basic-over-http = Un mot de passe va à { $host } par http, lisible par tous en chemin : utilisez https.
lint-long-lived-access-token = Les jetons d'accès pour { $host } valent { $lasts }, pour quiconque en attrape un aussi : faites-les vivre quelques minutes et renouvelez-les.
lint-token-without-end = Les jetons d'accès pour { $host } ne prennent jamais fin : donnez-leur un « exp » à quelques minutes, et renouvelez-les.
lint-no-early-refresh = L'application ne renouvelle son jeton qu'après le refus de { $host } : renouvelez une minute avant « exp ».
lint-no-clock-leeway = { $host } refuse un jeton dont le « { $claim } » n'est décalé que de { $off } : tolérez une minute d'écart entre horloges.
