// The front page, www.acme.com: the list of faults as HTML and JSON, and the reset.
import express from "express";
import { assets } from "./apps/fault.mjs";
import { resetStops } from "./hosts.mjs";
import { escape, frontPage, page } from "./pages.mjs";
import { TOUR, languageFor, spoken, tourText } from "./tour.mjs";

/** Application of the front page. `listed` are the faults that run here, `faults` all of them. */
export function frontApp({ groups, listed, faults, absent, context, hosts }) {
  const app = express();
  const byId = new Map(listed.map((fault) => [fault.id, fault]));
  app.use(assets());
  app.get("/", (request, response) => {
    const shown = groups.map(({ title, faults: members }) => ({
      title,
      faults: members.map((fault) => byId.get(fault.id) ?? {
        ...fault, missing: (fault.needs ?? []).filter((need) => absent.has(need)).join(" and "),
      }),
    }));
    const signIn = byId.get("healthy").url;
    const tag = languageFor(request.get("Accept-Language"));
    const round = `<a class="button" id="tour-start" ${spoken(tag)} href="${escape(byId.get(TOUR).url)}?tour">${escape(tourText(tag, "start"))}</a>\n`;
    response.send(frontPage({ groups: shown, signIn, reset: "/reset", round }));
  });
  app.get("/faults.json", (request, response) => response.json(listed));
  app.get("/reset", (request, response) => response.redirect(303, `${context.origin(resetStops[0])}/practice-reset`));
  app.get("/reset/last", (request, response) => {
    const servers = Object.assign({}, ...faults.map((fault) => fault.hosts));
    const origins = hosts
      .filter((host) => host.endsWith(".acme.com") && servers[host] === "front")
      .map((host) => context.origin(host));
    response.set("Clear-Site-Data", '"cookies", "storage"').send(page({
      title: "Reset",
      front: "/",
      head: `<script type="module" src="/reset.js"></script>\n`,
      body: `<h1>Reset</h1><div id="end" data-origins="${origins.join(" ")}">Forgetting all cookies and tokens…</div>`,
    }));
  });
  return app;
}
