// Stacks from PyPI.
import { asgi, py, wsgi } from "../servers.mjs";

export const python = [
  {
    id: "flask-jwt-extended-expired",
    made: { pypi: ["Flask", "Flask-JWT-Extended", "gunicorn"] },
    fault: "Access tokens live two seconds and the page never renews them.",
    cause: "token-expired",
    fix: "sign-in-again",
    hosts: { "ledger.example": "app" },
    servers: { app: wsgi("flask_jwt:app", { LIFE: "2" }) },
    async play(t) {
      await t.open("ledger.example");
      const { data } = await t.postJson("/login", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders", t.bearer(data.access_token));
      await t.wait(3200);
      await t.call("/api/orders", t.bearer(data.access_token));
    },
  },
  {
    id: "flask-jwt-extended-csrf",
    made: { pypi: ["Flask", "Flask-JWT-Extended", "gunicorn"] },
    fault: "Tokens lie in cookies with double-submit protection, and the page doesn't send the header that goes with it.",
    cause: "csrf-token-mismatch",
    fix: "contact-site",
    fixAlso: ["reload-page"],
    hosts: { "wallet.example": "app" },
    servers: { app: wsgi("flask_jwt:app", { WHERE: "cookies" }) },
    async play(t) {
      await t.open("wallet.example");
      await t.postJson("/login", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders");
      await t.postJson("/api/orders", { item: 4711 });
    },
  },
  {
    id: "drf-token-revoked",
    made: { pypi: ["Django", "djangorestframework", "gunicorn"] },
    fault: "An administrator has withdrawn the token (TokenAuthentication).",
    cause: "token-rejected",
    fix: "sign-in-again",
    hosts: { "stock.example": "app" },
    servers: { app: wsgi("django_app:app") },
    async play(t) {
      await t.open("stock.example");
      const { data } = await t.postJson("/api-token-auth/", { username: t.account.user, password: t.account.password });
      const token = { headers: { Authorization: `Token ${data.token}` } };
      await t.call("/api/orders/", token);
      await t.outside("app", "/administration");
      await t.call("/api/orders/", token);
    },
  },
  {
    id: "django-origin-untrusted",
    made: { pypi: ["Django", "gunicorn"] },
    fault: "Behind the proxy Django doesn't know that it is on https, and the site's origin isn't among CSRF_TRUSTED_ORIGINS.",
    cause: "origin-check-failed",
    also: ["csrf-token-mismatch"],
    fix: "contact-site",
    hosts: { "council.example": "app" },
    servers: { app: wsgi("django_app:app") },
    async play(t) {
      await t.open("council.example", "/login");
      await t.signIn();
    },
  },
  {
    id: "django-ssl-redirect",
    made: { pypi: ["Django", "gunicorn"] },
    fault: "SECURE_SSL_REDIRECT is on, and the proxy that takes the TLS off doesn't say that it was https.",
    cause: "scheme-redirect-loop",
    fix: "contact-site",
    hosts: { "registry.example": "app" },
    servers: { app: wsgi("django_app:app", { SSL_REDIRECT: "1" }) },
    async play(t) {
      await t.open("registry.example", "/desk").catch(() => {}); // ERR_TOO_MANY_REDIRECTS
    },
  },
  {
    id: "django-session-age",
    made: { pypi: ["Django", "gunicorn"] },
    fault: "SESSION_COOKIE_AGE is two seconds.",
    cause: "session-cookie-expired",
    fix: "sign-in-again",
    hosts: { "museum-shop.example": "app" },
    servers: { app: wsgi("django_app:app", ({ url }) => ({ SESSION_AGE: "2", TRUSTED_ORIGIN: url("museum-shop.example", "") })) },
    async play(t) {
      await t.open("museum-shop.example", "/login?next=/desk");
      await t.signIn();
      await t.call("/data");
      await t.wait(3200);
      await t.open("museum-shop.example", "/desk");
    },
  },
  {
    id: "drf-bearer-for-token",
    made: { pypi: ["Django", "djangorestframework", "gunicorn"] },
    fault: "The page sends Bearer, and TokenAuthentication knows Token alone.",
    cause: "auth-scheme-mismatch",
    fix: "contact-site",
    hosts: { "survey.example": "app" },
    servers: { app: wsgi("django_app:app") },
    async play(t) {
      await t.open("survey.example");
      const { data } = await t.postJson("/api-token-auth/", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders/", t.bearer(data.token));
    },
  },
  {
    id: "simplejwt-refresh-as-access",
    made: { pypi: ["Django", "djangorestframework", "djangorestframework-simplejwt", "gunicorn"] },
    fault: "The page sends the refresh token where the access token belongs.",
    cause: "token-wrong-kind",
    fix: "contact-site",
    hosts: { "payroll.example": "app" },
    servers: { app: wsgi("django_app:app", { API: "jwt" }) },
    async play(t) {
      await t.open("payroll.example");
      const { data } = await t.postJson("/api/token/", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders/", t.bearer(data.refresh));
    },
  },
  {
    id: "simplejwt-not-renewed",
    made: { pypi: ["Django", "djangorestframework", "djangorestframework-simplejwt", "gunicorn"] },
    fault: "Access tokens live two seconds; the page holds a refresh token and doesn't use it.",
    cause: "refresh-not-attempted",
    also: ["token-expired"],
    fix: "sign-in-again",
    fixAlso: ["reload-page"],
    hosts: { "rota.example": "app" },
    servers: { app: wsgi("django_app:app", { API: "jwt", ACCESS_LIFE: "2" }) },
    async play(t) {
      await t.open("rota.example");
      const { data } = await t.postJson("/api/token/", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders/", t.bearer(data.access));
      await t.wait(3200);
      await t.call("/api/orders/", t.bearer(data.access));
    },
  },
  {
    id: "simplejwt-renewed",
    made: { pypi: ["Django", "djangorestframework", "djangorestframework-simplejwt", "gunicorn"] },
    fault: "None: the access token ends, the page renews it with the refresh token and asks once more.",
    cause: null,
    state: "benign",
    hosts: { "shifts.example": "app" },
    servers: { app: wsgi("django_app:app", { API: "jwt", ACCESS_LIFE: "2" }) },
    async play(t) {
      await t.open("shifts.example");
      const { data: first } = await t.postJson("/api/token/", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders/", t.bearer(first.access));
      await t.wait(3200);
      await t.call("/api/orders/", t.bearer(first.access));
      const { data: second } = await t.postJson("/api/token/refresh/", { refresh: first.refresh });
      await t.call("/api/orders/", t.bearer(second.access));
    },
  },
  {
    id: "flask-login-secret",
    made: { pypi: ["Flask", "Flask-Login", "gunicorn"] },
    fault: "SECRET_KEY is drawn at random at each start.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "club.example": "app" },
    servers: { app: wsgi("flask_session:app") },
    async play(t) {
      await t.open("club.example", "/login?next=/desk");
      await t.signIn();
      await t.call("/api/orders");
      await t.restart("app", { SECRET: "second" });
      await t.open("club.example", "/desk");
    },
  },
  {
    id: "flask-wtf-expired",
    made: { pypi: ["Flask", "Flask-WTF", "gunicorn"] },
    fault: "WTF_CSRF_TIME_LIMIT is three seconds, and the form stood open for longer.",
    cause: "csrf-token-mismatch",
    fix: "reload-page",
    hosts: { "parcel.example": "app" },
    servers: { app: wsgi("flask_forms:app", { LIFE: "3" }) },
    async play(t) {
      await t.open("parcel.example", "/login");
      await t.signIn();
      await t.wait(4200);
      await Promise.all([t.page.waitForEvent("domcontentloaded"), t.page.click("[type=submit]")]);
    },
  },
  {
    id: "fastapi-scopes",
    made: { pypi: ["fastapi", "PyJWT", "uvicorn"] },
    fault: "The token has the scope to read and not the one to write.",
    cause: "insufficient-scope",
    fix: "ask-for-access",
    hosts: { "library.example": "app" },
    servers: { app: asgi("fastapi_app:app") },
    async play(t) {
      await t.open("library.example");
      const { data } = await t.post("/token", { grant_type: "password", username: t.account.user, password: t.account.password, scope: "orders:read orders:write" });
      await t.call("/orders", t.bearer(data.access_token));
      await t.postJson("/orders", { item: 1 }, t.bearer(data.access_token));
    },
  },
  {
    id: "fastapi-unsigned-token",
    made: { pypi: ["fastapi", "PyJWT", "uvicorn"] },
    fault: "The page makes its token itself, as a mock of the sign-in did: alg none.",
    cause: "token-unsigned",
    fix: "contact-site",
    hosts: { "mock.example": "app" },
    servers: { app: asgi("fastapi_app:app") },
    async play(t) {
      const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const token = `${part({ alg: "none", typ: "JWT" })}.${part({ sub: t.account.user, scope: "orders:read", exp: Math.floor(Date.now() / 1000) + 600 })}.`;
      await t.open("mock.example");
      await t.call("/orders", t.bearer(token));
    },
  },
  {
    id: "starlette-secure-on-http",
    made: { pypi: ["starlette", "itsdangerous", "uvicorn"] },
    fault: "SessionMiddleware has https_only, and the site is opened by http.",
    cause: "session-cookie-not-stored",
    also: ["cookie-secure-on-http"],
    fix: "contact-site",
    fixAlso: ["check-url"],
    hosts: { "pantry.example": "app" },
    servers: { app: asgi("starlette_app:app") },
    async play(t) {
      await t.page.goto(t.plain("pantry.example", "/"));
      await t.postJson("/login", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders");
    },
  },
  {
    id: "aiohttp-session-key",
    made: { pypi: ["aiohttp", "aiohttp-session", "cryptography"] },
    fault: "The key that encrypts the session cookie is made anew at each start.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "harbour.example": "app" },
    servers: { app: py("aiohttp_app.py") },
    async play(t) {
      await t.open("harbour.example");
      await t.postJson("/login", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders");
      await t.call("/api/me");
      await t.restart("app");
      await t.call("/api/orders");
      await t.call("/api/me");
    },
  },
  {
    id: "tornado-xsrf",
    made: { pypi: ["tornado"] },
    fault: "xsrf_cookies is on, and the page posts without the token.",
    cause: "csrf-token-mismatch",
    fix: "contact-site",
    fixAlso: ["reload-page"],
    hosts: { "studio.example": "app" },
    servers: { app: py("tornado_app.py") },
    async play(t) {
      await t.open("studio.example");
      await t.post("/login", { username: t.account.user, password: t.account.password });
      await t.call("/api/orders");
      await t.postJson("/api/orders", { item: 1 });
    },
  },
  {
    id: "wsgidav-password",
    made: { pypi: ["WsgiDAV", "cheroot"] },
    fault: "None in the server: the page's file browser sends a password that isn't right any more.",
    cause: "password-rejected",
    fix: "re-enter-password",
    hosts: { "disk.example": "app" },
    servers: { app: py("dav.py") },
    async play(t) {
      const share = (password) => t.call("/", { method: "PROPFIND", headers: { Depth: "1", Authorization: `Basic ${btoa(`${t.account.user}:${password}`)}` } });
      await t.cancelsLogin();
      await t.open("disk.example", "/public/about.txt");
      await share("open-sesame-41");
    },
  },
];
