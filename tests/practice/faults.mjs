// All faults of the practice site, in the order of the front page.
//
// A fault is { id, title, says, does, cause, hosts, … }:
//   id, title   name for programs and for people
//   says        one sentence: what will happen, and that is the truth
//   does        the words on its button
//   cause       id from the catalogue that the diagnosis should name; null where nothing is wrong
//   also        further ids that are defensible as the main cause
//   state       "open" (default), "recovered" or "benign"
//   hosts       { name: "front" | "nginx" | "apache" }; the first one has the page
//   scheme, path  of the page, if not https and /
//   run         steps in the page (see static/practice.js), as text in the page: no outer names
//   control     HTML instead of the button, for faults that are a link or a form
//   click       selector to press, default #go; null where opening the page is enough
//   steps       what to press after that, on the pages that follow: [{ click }]
//   done        selector that says it is over, default #done; "browser-error" for the browser's own page
//   apps        (given) => { host: Express application }
//   nginx, apache  (context) => configuration;  needs: ["nginx"]
//   client      settings at the login provider (apps/idp.mjs)
//
// Tests want addresses with ports: `(await start()).faults` of site.mjs, or /faults.json of the front page.
import { benign } from "./faults/benign.mjs";
import { cookies } from "./faults/cookies.mjs";
import { decisions } from "./faults/decisions.mjs";
import { gateway } from "./faults/gateway.mjs";
import { httpd } from "./faults/httpd.mjs";
import { renewal } from "./faults/renewal.mjs";
import { sent } from "./faults/sent.mjs";
import { sessions } from "./faults/sessions.mjs";
import { stored } from "./faults/stored.mjs";
import { tokens } from "./faults/tokens.mjs";

/** Host of the front page. */
export const frontHost = "www.acme.com";

/** Faults under the headings of the front page. */
export const groups = [
  { title: "Nothing is wrong", faults: benign },
  { title: "Nothing readable was sent", faults: sent },
  { title: "Basic, Digest and CGI (Apache httpd)", faults: httpd },
  { title: "The token is refused", faults: tokens },
  { title: "The token isn't renewed", faults: renewal },
  { title: "The session ends", faults: sessions },
  { title: "The cookie doesn't come along", faults: cookies },
  { title: "What the browser keeps gets in the way", faults: stored },
  { title: "The gateway stands in the way (nginx)", faults: gateway },
  { title: "Sign-in pages and the server's own decision", faults: decisions },
];

/** All faults. */
export const faults = groups.flatMap((group) => group.faults);
