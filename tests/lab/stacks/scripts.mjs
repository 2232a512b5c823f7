// Stacks of PHP and Perl, as Debian has them.
import { perl, php } from "../servers.mjs";

export const scripts = [
  {
    id: "php-cookie-path",
    made: { debian: ["php-cli"] },
    fault: "session.cookie_path is /app, and the page's data lies under /api.",
    cause: "cookie-path-mismatch",
    fix: "contact-site",
    hosts: { "school.example": "app" },
    servers: { app: php("app.php", { "session.cookie_path": "/app" }) },
    async play(t) {
      await t.open("school.example", "/app/login");
      await t.signIn();
      await t.call("/app/data");
      await t.call("/api/orders");
    },
  },
  {
    id: "php-session-collected",
    made: { debian: ["php-cli"] },
    fault: "Sessions live one second in the server (session.gc_maxlifetime, collected at each request); the cookie has no end.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "forum.example": "app" },
    servers: { app: php("app.php", { "session.gc_maxlifetime": "1", "session.gc_probability": "1", "session.gc_divisor": "1" }) },
    async play(t) {
      await t.open("forum.example", "/app/login");
      await t.signIn();
      await t.call("/app/data");
      await t.call("/api/orders");
      await t.wait(2500);
      for (let turn = 0; turn < 2; turn += 1) {
        await t.call("/app/data");
        await t.call("/api/orders");
      }
    },
  },
  {
    id: "php-renewed-id",
    made: { debian: ["php-cli"] },
    fault: "One of four requests of a page renews the session's id (session_regenerate_id), and the others are under way with the old one.",
    cause: "session-rotation-race",
    also: ["session-timed-out", "session-not-recognised"],
    fix: "reload-page",
    fixAlso: ["sign-in-again"],
    hosts: { "library-club.example": "app" },
    servers: { app: php("renew.php", {}, { workers: 4 }) },
    async play(t) {
      await t.open("library-club.example", "/login");
      await t.signIn();
      await t.call("/api/orders");
      await t.page.evaluate(() => Promise.all(["renewed", "news", "loans", "messages"].map(async (name) => (await fetch(`/api/${name}`)).text())));
      await t.call("/api/orders");
    },
  },
  {
    id: "mojolicious-secret",
    made: { debian: ["libmojolicious-perl"] },
    fault: "The secret that signs the session cookie is another one after a deployment.",
    cause: "session-timed-out",
    also: ["session-not-recognised"],
    fix: "sign-in-again",
    hosts: { "garden.example": "app" },
    servers: { app: perl("mojo.pl") },
    async play(t) {
      await t.open("garden.example", "/login");
      await t.signIn();
      await t.call("/api/plants");
      await t.call("/api/tools");
      await t.restart("app", { SECRET: "second" });
      await t.call("/api/plants");
      await t.call("/api/tools");
    },
  },
];
