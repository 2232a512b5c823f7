// Koa with koa-session: the session lies in the cookie and lives MAX_AGE milliseconds.
import Koa from "koa";
import { createSession } from "koa-session";
import { listen, orders, page, right, signInForm } from "./common.mjs";

const app = new Koa();
app.keys = ["a key of the lab"];
app.use(createSession({ key: "koa.sess", maxAge: Number(process.env.MAX_AGE ?? 3_600_000) }, app));
app.use(async (context) => {
  const { method, path, session } = context;
  if (path === "/login" && method === "POST") {
    let text = "";
    for await (const chunk of context.req) text += chunk;
    if (!right(Object.fromEntries(new URLSearchParams(text)))) return Object.assign(context, { status: 401, body: { error: "invalid_credentials" } });
    session.user = "dana";
    return context.redirect("/");
  }
  if (path === "/login") return Object.assign(context, { type: "html", body: signInForm() });
  if (path === "/") return Object.assign(context, { type: "html", body: page("<p>Garden</p>") });
  if (!session.user) return Object.assign(context, { status: 401, body: { error: "unauthenticated" } });
  context.body = orders;
});
app.listen(listen);
