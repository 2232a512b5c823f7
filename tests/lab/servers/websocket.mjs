// Express with express-session, and a socket (ws) whose handshake is refused where nobody is signed in.
import express from "express";
import session from "express-session";
import { WebSocketServer } from "ws";
import { listen, page, right } from "./common.mjs";

const app = express();
const sessions = session({ secret: "lab", resave: false, saveUninitialized: false, cookie: { sameSite: "lax" } });
app.use(express.json(), sessions);
app.get("/", (request, response) => response.send(page("<p>Chat</p>")));
app.post("/login", (request, response) => {
  if (!right(request.body)) return response.status(401).json({ error: "invalid_credentials" });
  request.session.user = request.body.username;
  response.json({ user: request.body.username });
});
app.get("/api/me", (request, response) =>
  request.session.user ? response.json({ user: request.session.user }) : response.status(401).json({ error: "unauthenticated" }));
const sockets = new WebSocketServer({ noServer: true });
app.listen(listen).on("upgrade", (request, socket, head) => {
  sessions(request, {}, () => {
    if (!request.session.user) return socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    sockets.handleUpgrade(request, socket, head, (ws) => ws.send("hello"));
  });
});
