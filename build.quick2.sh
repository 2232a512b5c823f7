source ./build.quick.sh
needs_rust; needs_npm; needs_bindgen
panel() { step "compile" compile_module; step "module" build_module; build_chromium; }
if [[ $1 == measure ]]; then : >src/words/main_job.txt; fi
panel
if [[ $1 == measure ]]; then
  fresh_dir "$GLUE/watched"; cp -R dist/chromium/. "$GLUE/watched"
  node .ci/ran.mjs watch "$GLUE/named.wasm" "$GLUE/watched/app_bg.wasm"
  step "main job" /tmp/e2e.sh node tests/bench/main_job.mjs "$GLUE/watched" "$GLUE/ran.json"
  node .ci/ran.mjs note "$GLUE/named.wasm" "$GLUE/ran.json" "$WORDS/en-later.bin"
  panel
fi
do_size || true
