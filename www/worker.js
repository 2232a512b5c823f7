// Runs in a worker, behind the program: reads a large file and posts it in parts.
onmessage = async ({ data: [module, file] }) => {
  const post = (...told) => postMessage(told);
  try {
    wasm_bindgen.initSync({ module });
    wasm_bindgen.read_in_parts(new Uint8Array(await file.arrayBuffer()), post);
  } catch (error) {
    post("trouble", String(error), "");
  }
};
