source ./build.quick.sh
needs_rust; needs_npm; needs_bindgen
panel() { step "compile" compile_module; step "module" build_module; build_chromium; }
  step "main job" /tmp/e2e.sh node tests/bench/main_job.mjs "$GLUE/watched" "$GLUE/ran.json"
  compile_module
  node .ci/ran.mjs note "$GLUE/named.wasm" "$GLUE/ran.json" "$WORDS/en-later.bin"
  panel
do_size || true
