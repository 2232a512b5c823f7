//! The other half of the module, which `.ci/split.mjs` cuts off: `extension/rest.js` loads it when something of it is called.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = why401Rest)]
    fn rest();
}

/// Has the other half loaded. Only the code that the build adds to the extensions' module calls this.
#[wasm_bindgen]
pub fn load_rest() {
    rest();
}
