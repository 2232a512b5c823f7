// The Express application of one host of a fault: the fault's page and its script (on the
// fault's first host), the shared style and script, then whatever the fault itself serves.
import { fileURLToPath } from "node:url";
import express from "express";
import { resetStops } from "../hosts.mjs";
import { faultPage } from "../pages.mjs";
import { TOUR, languageFor, tour } from "../tour.mjs";

const STATIC = fileURLToPath(new URL("../static", import.meta.url));

/** Style and script that every page uses. */
export function assets() {
  return express.static(STATIC, { index: false, maxAge: 0 });
}

// `Clear-Site-Data`: fetched by the reset page for hosts of its own site; other sites are visited one
// after the other, since a browser may refuse them such a thing in a fetch from another site.
function reset(app, given, host) {
  app.get("/practice-reset", (request, response) => {
    response.set({
      "Clear-Site-Data": '"cookies", "storage"',
      "Access-Control-Allow-Origin": request.get("Origin") ?? "*",
      "Access-Control-Allow-Credentials": "true",
    });
    if (!resetStops.includes(host)) return response.status(204).end();
    const next = resetStops[resetStops.indexOf(host) + 1];
    response.redirect(303, next ? `${given.origin(next)}/practice-reset` : `${given.front}reset/last`);
  });
}

/** Serves a page with its steps: `about` has a fault's title, says, does, cause, run, control. */
export function scriptedPage(app, path, about, setup) {
  app.get(path, (request, response) => {
    const round = about.id === TOUR && "tour" in request.query ? tour(about, languageFor(request.get("Accept-Language"))) : "";
    response.set("Cache-Control", "no-store").send(faultPage(about, setup, round));
  });
  app.get("/fault.js", (request, response) => {
    const script = about.run ? `import { practice } from "/practice.js";\npractice(${about.run});\n` : "";
    response.type("text/javascript").set("Cache-Control", "no-store").send(script);
  });
}

/** Application for `host`. `made` is the fault's own Express application for it, if any. */
export function faultApp(given, host, made) {
  const { fault, setup } = given;
  const app = express();
  reset(app, given, host);
  if (fault.dateShift) app.use(shiftDate(fault.dateShift));
  if (host === Object.keys(fault.hosts)[0]) scriptedPage(app, fault.path ?? "/", fault, setup);
  app.use(assets());
  if (made) app.use(made);
  return app;
}

/** A server whose clock is `ms` milliseconds ahead says so in its Date. */
export function shiftDate(ms) {
  return (request, response, next) => {
    response.set("Date", new Date(Date.now() + ms).toUTCString());
    next();
  };
}
