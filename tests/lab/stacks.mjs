// All stacks of the lab. A stack is { id, made, fault, cause, fix, hosts, servers, play, … }:
//   made     the packages it is made of: { npm, pypi, debian: [names] }
//   fault    one sentence: what is wrong in its configuration, and that is the truth
//   cause    id that the diagnosis has to name first; null where nothing is wrong
//   also     further ids that the evidence defends
//   state    "open" (default), "recovered" or "benign"
//   fix      the first thing that helps a person; fixAlso: further ones
//   hosts    { name: server }; a host of the server "page" serves an empty page
//   servers  { name: maker } in the order in which they start (servers.mjs)
//   play     (t) => what people do (play.mjs), until it has gone wrong
import { httpd } from "./stacks/apache.mjs";
import { debian } from "./stacks/debian.mjs";
import { node } from "./stacks/node.mjs";
import { oidc } from "./stacks/oidc.mjs";
import { python } from "./stacks/python.mjs";
import { scripts } from "./stacks/scripts.mjs";

/** All of them, by family. */
export const stacks = [...node, ...oidc, ...python, ...debian, ...httpd, ...scripts];
