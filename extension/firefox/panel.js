import "./bridge.js";
import init, { start_panel } from "./app.js";
await init();
start_panel();
