import { start_panel } from "./app.js";
import begin from "./rest.js";
await begin();
start_panel();
