// What the Node servers of the lab have in common: the account, a sign-in page, the port.

const { LAB_USER, LAB_PASSWORD, PORT } = process.env;

/** Where the server has to listen. */
export const listen = { port: Number(PORT), host: "127.0.0.1" };

/** True for the one account. */
export const right = ({ username, password } = {}) => username === LAB_USER && password === LAB_PASSWORD;

/** A page that asks for nothing by itself. */
export const page = (body) =>
  `<!doctype html><html lang="en"><title>Lab</title><link rel="icon" href="data:,"><h1>Lab</h1>${body}</html>\n`;

/** A sign-in form as applications have it. `fields` are hidden ones. */
export const signInForm = ({ action = "/login", note = "", fields = {} } = {}) =>
  page(`<p>${note}</p><form method="post" action="${action}">
${Object.entries(fields).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`).join("")}
<input name="username" autocomplete="username"><input name="password" type="password" autocomplete="current-password">
<button type="submit">Sign in</button></form>`);

export const orders = [{ id: 4711, item: "Desk lamp" }];
