// Child processes and ports: the small things that all who start servers share.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { delimiter, join } from "node:path";

/** Full path of a program, also where Debian keeps servers that aren't on a user's PATH. */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (folder && existsSync(file)) return file;
    }
  }
  return null;
}

/** Has a server listen on loopback, on a port that is free, and says which. */
export async function listening(server) {
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return server.address().port;
}

/** A loopback port that was free a moment ago. */
export async function freePort() {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => (socket.destroy(), resolve(true)));
    socket.once("error", () => resolve(false));
  });
}

/**
 * Starts a server in the foreground and waits until all its ports accept connections.
 * Returns `stop()`. Throws with the program's own words when it ends or isn't ready in 20 s;
 * `logFile` is where it writes those, if not to its output. `env` is added to this program's own.
 */
export async function startServer(program, args, ports, { logFile, env = {}, cwd } = {}) {
  // A process group of its own: httpd ends its whole group, and helpers are to end with it.
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], detached: true, env: { ...process.env, ...env }, cwd });
  const kill = (signal) => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch {
      // nobody left in the group
    }
  };
  const orphan = () => kill("SIGTERM"); // this program ends without having called stop()
  process.once("exit", orphan);
  let words = "";
  let ended = false;
  const note = (chunk) => (words = (words + chunk).slice(-4000));
  child.stdout.on("data", note);
  child.stderr.on("data", note);
  const end = new Promise((resolve) => {
    const over = () => ((ended = true), process.off("exit", orphan), resolve());
    child.once("exit", over);
    child.once("error", (error) => (note(String(error)), over()));
  });
  const stop = async () => {
    if (ended) return;
    kill("SIGTERM");
    const late = setTimeout(() => kill("SIGKILL"), 5000);
    await end;
    clearTimeout(late);
  };
  const until = Date.now() + 20_000;
  for (const port of ports) {
    while (!(await answers(port))) {
      if (ended || Date.now() > until) {
        await stop();
        if (logFile && existsSync(logFile)) note(readFileSync(logFile, "utf8"));
        throw new Error(`${program} did not start: ${words.trim() || "no message"}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return stop;
}
