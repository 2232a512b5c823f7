import init, { start_side } from "./app.js";
await init();
start_side();
