### Advice that isn't an incident: one sentence for each lint, what is wrong and what to write instead.

report-advice = Ratschläge
lint-missing-www-authenticate = { $host } antwortet mit 401 ohne WWW-Authenticate: Fügen Sie es hinzu, damit Clients erfahren, wie man sich anmeldet (ein eigenes Schema genügt, wo Basic den Browser nach einem Passwort fragen ließe).
lint-challenge-login-mismatch = { $host } verlangt { $offered }, und die eigenen Seiten melden mit { $used } an: Nennen Sie das Schema, das funktioniert, sonst fragen Browser nach einem Passwort, das niemand hat.
lint-by-token = einem Token
lint-by-form = einem Formular
lint-forbidden-as-401 = { $path } antwortet einem angemeldeten Konto, das nicht darf, mit 401: Antworten Sie mit 403, sonst werfen Apps eine gute Anmeldung weg.
lint-cors-headers-not-exposed = Seiten anderer Origins können { $name } von { $host } nicht lesen: Nehmen Sie es in Access-Control-Expose-Headers auf.
lint-token-in-url = Anmeldedaten stehen in einer Adresse von { $host } („{ $name }“), wo Protokolle und Verläufe sie aufbewahren: Senden Sie sie in Authorization.
lint-token-in-web-storage = Ein Token liegt in { $area } („{ $key }“), wo jedes Skript der Seite es lesen kann: Halten Sie es im Speicher oder auf dem Server hinter einem HttpOnly-Cookie.
lint-session-cookie-not-httponly = Skripte können das Sitzungscookie „{ $cookie }“ von { $host } lesen: Fügen Sie HttpOnly hinzu.
lint-session-cookie-not-secure = Das Sitzungscookie „{ $cookie }“ von { $host } würde auch über http gesendet, unterwegs lesbar: Fügen Sie Secure hinzu.
lint-session-cookie-no-samesite = Das Sitzungscookie „{ $cookie }“ von { $host } sagt nicht, ob Seiten anderer Websites es senden dürfen, und Browser sind sich uneinig: Fügen Sie SameSite=Lax hinzu.
lint-cookie-domain-too-broad = Das Sitzungscookie „{ $cookie }“ geht an jeden Host unter { $domain }, und nur { $host } benutzt es: Lassen Sie Domain weg.
lint-basic-over-http = Ein Passwort geht über http an { $host }, lesbar für jeden auf dem Weg: Nehmen Sie https.
lint-long-lived-access-token = Zugriffstoken für { $host } gelten { $lasts }, auch für jeden, der eines erwischt: Lassen Sie sie Minuten leben und erneuern Sie sie.
lint-token-without-end = Zugriffstoken für { $host } enden nie: Geben Sie ihnen ein „exp“ in einigen Minuten und erneuern Sie sie.
lint-no-early-refresh = Die App erneuert ihr Token erst, nachdem { $host } es abgelehnt hat: Erneuern Sie eine Minute vor „exp“.
lint-no-clock-leeway = { $host } lehnt ein Token ab, dessen „{ $claim }“ nur { $off } abweicht: Lassen Sie eine Minute Unterschied zwischen Uhren zu.
