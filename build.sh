#!/usr/bin/env bash
# The one entrance: installs what is missing, builds, runs, tests and packs Why401.
# `./build.sh help` lists the commands; each is the function do_NAME below.
set -euo pipefail

((BASH_VERSINFO[0] >= 5)) || { echo "build.sh: needs bash 5; here it is $BASH_VERSION" >&2; exit 1; }
cd "$(dirname "${BASH_SOURCE[0]}")"
CACHE=${WHY401_CACHE:-$PWD/.cache}
export CARGO_TARGET_DIR=$PWD/target # dist/ and the docs name files below it
MODULE=$CARGO_TARGET_DIR/wasm32-unknown-unknown/wasm/why401.wasm
PAGE_MODULE=$CARGO_TARGET_DIR/wasm32-unknown-unknown/wasm-fast/why401.wasm
GLUE=$CARGO_TARGET_DIR/glue # what wasm-bindgen and wasm-opt make of it
WASM_CARGO=(--no-default-features --target wasm32-unknown-unknown)
# The panel's module, with the linker's notes of which constants it holds, by which .ci/split.mjs puts them into halves. Functions that
# keep more than a little on the stack aren't put into their callers: what isn't called can lie in the second half then.
SMALL_CARGO=(--profile wasm "${WASM_CARGO[@]}" --config 'target.wasm32-unknown-unknown.rustflags=["-Clink-arg=--emit-relocs", "-Cllvm-args=-inline-max-stacksize=64"]')
# What the page runs: made fast, with vector instructions (Chromium 91, Firefox 89, Safari 16.4). Tests run with those too.
VECTORS=(--config 'target.wasm32-unknown-unknown.rustflags=["-Ctarget-feature=+simd128"]')
FAST_CARGO=(--profile wasm-fast "${WASM_CARGO[@]}" "${VECTORS[@]}")
WASM_TESTS=(--test wasm --test page_readers --test vectors_auth --test vectors_cookies --test vectors_har)
OLDEST_CHROMIUM=150 # of which a test can press an extension's button
OLDEST_FIREFOX=142  # which the manifest asks for
LAB_TOOLS=(node chromium nginx apache2 python3 php haproxy lighttpd caddy squid mojo)
GOAL=204800      # bytes, gzipped: what the panel loads until sentence and fix are on the screen shall come to; not reached yet
LIMIT=266240     # until then it may not grow beyond this
LIMIT_ALL=716800 # with what is loaded later

# ---- talking -------------------------------------------------------------------------------------

say() { printf '%s\n' "$*"; }
die() { printf 'build.sh: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }
now_ms() { local t=${EPOCHREALTIME/[.,]/}; say "${t:0:-3}"; }
seconds() { printf '%d.%d s' $(($1 / 1000)) $(($1 % 1000 / 100)); }

# step WORDS COMMAND…: says what happens, does it, says how long it took.
step() {
  local words=$1 began
  shift
  began=$(now_ms)
  say "▸ $words"
  "$@"
  say "  done in $(seconds $(($(now_ms) - began)))"
}

# ---- what has to be there ------------------------------------------------------------------------

# Debian's package for a command.
package_of() {
  case $1 in
    cc) say gcc libc6-dev ;;
    chromium) say chromium ;;
    firefox) say firefox-esr ;;
    chromedriver) say chromium-driver ;;
    nginx) say nginx-light ;;
    apache2) say apache2-bin ;;
    python3) say python3-venv ;;
    php) say php-cli ;;
    mojo) say libmojolicious-perl ;;
    *) say "$1" ;;
  esac
}

has_tool() {
  case $1 in
    rust) have cargo && have rustc ;;
    node) have npm && have node && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' ;;
    chromium) is_recent "${CHROMIUM:-$(find_chromium)}" "$OLDEST_CHROMIUM" ;;
    firefox) is_recent "${FIREFOX:-$(find_firefox)}" "$OLDEST_FIREFOX" ;;
    nginx) PATH=$PATH:/usr/sbin have nginx ;;
    apache2) PATH=$PATH:/usr/sbin have apache2 || have httpd ;;
    fonts-dejavu-core) ! have apt-get || [[ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ]] ;; # the letters of the kept pictures
    squid | haproxy | lighttpd) PATH=$PATH:/usr/sbin have "$1" ;;
    python3) have python3 && python3 -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ;;
    *) have "$1" ;;
  esac
}

# Whether a program is there and says of itself that it is of this version or a later one.
is_recent() { [[ $("$1" --version 2>/dev/null) =~ [0-9]+ ]] && ((BASH_REMATCH >= $2)); }

find_chromium() {
  command -v chromium || command -v chromium-browser
}

find_firefox() {
  command -v firefox-esr || command -v firefox
}

# needs TOOL…: looks at all of them first, so that nothing stops half-way; then installs what it can.
needs() {
  have cargo || PATH=$PATH:${CARGO_HOME:-$HOME/.cargo}/bin
  local tool advice=() packages=()
  for tool in "$@"; do
    has_tool "$tool" && continue
    case $tool in
      rust) advice+=("Rust $(pinned_rust) with rustup: https://rustup.rs") ;;
      node) advice+=("Node.js 20 or newer, with npm: https://nodejs.org") ;;
      chromium | firefox)
        local name=${tool^} named=${tool^^} oldest=OLDEST_${tool^^}
        if [[ ${!named:-} ]]; then
          advice+=("$name ${!oldest} or newer: $named names ${!named}, which isn't")
        elif grep -qs '^ID=ubuntu' /etc/os-release; then
          advice+=("$name ${!oldest} or newer, which Ubuntu has as a snap only: sudo snap install $tool")
        else
          packages+=("$(package_of "$tool")")
        fi
        ;;
      *)
        # shellcheck disable=SC2207 # package names hold no spaces
        packages+=($(package_of "$tool"))
        ;;
    esac
  done
  if ((${#packages[@]})) && ! have apt-get; then
    advice+=("what Debian calls: ${packages[*]}")
    [[ " ${packages[*]} " != *" chromium "* ]] || advice+=("(of Chromium $OLDEST_CHROMIUM or newer; CHROMIUM=/path/to/it names one outside the PATH)")
  elif ((${#packages[@]} && EUID != 0)) && ! have sudo; then
    advice+=("as root: apt-get install ${packages[*]}")
  fi
  if ((${#advice[@]})); then
    say "Not installed here, and not for this script to install:" >&2
    printf '  - %s\n' "${advice[@]}" >&2
    exit 1
  fi
  ((${#packages[@]} == 0)) || step "Installing Debian packages: ${packages[*]}" apt_install "${packages[@]}"
  PATH=$PATH:/usr/sbin # where Debian keeps servers
  if [[ " $* " == *" chromium "* ]]; then CHROMIUM=${CHROMIUM:-$(find_chromium)} && export CHROMIUM; fi
  if [[ " $* " == *" firefox "* ]]; then FIREFOX=${FIREFOX:-$(find_firefox)} && export FIREFOX; fi
}

# Installs packages without starting, or leaving enabled, any service they bring.
apt_install() {
  local root=() policy=/usr/sbin/policy-rc.d ours=no failed=no service
  ((EUID == 0)) || root=(sudo)
  local install=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@")
  # The lists that came with a machine may be months old, and so would be its browser.
  [[ ${lists_are_new:-} ]] || "${root[@]}" apt-get update -qq || say "  its package lists could not be renewed; trying those that are there"
  lists_are_new=yes
  if [[ ! -e $policy ]]; then
    ours=yes
    printf '#!/bin/sh\nexit 101\n' | "${root[@]}" tee $policy >/dev/null
    "${root[@]}" chmod +x $policy
  fi
  "${install[@]}" >/dev/null || failed=yes
  [[ $ours == no ]] || "${root[@]}" rm -f $policy
  [[ $failed == no ]] || die "apt-get could not install $*"
  if have systemctl; then
    for service in nginx haproxy lighttpd caddy squid; do
      [[ " $* " != *" $service"* ]] || "${root[@]}" systemctl disable -q "$service" || true
    done
  fi
}

pinned_rust() { sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml; }

# The pinned toolchain, its two tools and the wasm target; rustup fetches what rust-toolchain.toml lists.
needs_rust() {
  needs rust cc
  if rust_complete 2>/dev/null; then return; fi
  have rustup || die "this Rust lacks clippy, rustfmt or the target wasm32-unknown-unknown, and there is no rustup to add them"
  step "Adding what rust-toolchain.toml lists to Rust $(pinned_rust)" rust_add
  rust_complete || die "Rust is still incomplete; see rust-toolchain.toml"
}
rust_complete() {
  local target
  cargo fmt --version >/dev/null && cargo clippy --version >/dev/null &&
    target=$(rustc --print target-libdir --target wasm32-unknown-unknown) && [[ -d $target ]]
}
rust_add() {
  rustup show active-toolchain >/dev/null 2>&1 || rustup toolchain install "$(pinned_rust)" --profile minimal
  rustup component add rustfmt clippy
  rustup target add wasm32-unknown-unknown
}

# wasm-bindgen's program, of the version that Cargo.lock has of the library. Not optimised: that halves the
# wait for it and costs less than a second each time it is used.
needs_bindgen() {
  local version
  version=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock)
  BINDGEN=$CACHE/wasm-bindgen-$version/bin
  [[ -x $BINDGEN/wasm-bindgen && -x $BINDGEN/wasm-bindgen-test-runner ]] ||
    step "Compiling wasm-bindgen $version into $CACHE (once; some minutes)" \
      env -u CARGO_TARGET_DIR CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=64 \
      cargo install --quiet --root "$CACHE/wasm-bindgen-$version" --version "$version" wasm-bindgen-cli
}

needs_npm() {
  needs node
  cmp -s package-lock.json node_modules/.locked-by ||
    step "Fetching wasm-opt and the test tools from npm" npm_ci
}
npm_ci() {
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.locked-by
}

# The Python packages of the lab, each of the version and with the hash that requirements.txt names.
needs_lab_python() {
  needs python3
  WHY401_LAB_PYTHON=$CACHE/lab-python
  export WHY401_LAB_PYTHON
  cmp -s tests/lab/requirements.txt "$WHY401_LAB_PYTHON/.locked-by" ||
    step "Installing the lab's Python packages into $WHY401_LAB_PYTHON" lab_python
}
lab_python() {
  rm -rf "$WHY401_LAB_PYTHON"
  python3 -m venv "$WHY401_LAB_PYTHON"
  "$WHY401_LAB_PYTHON/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r tests/lab/requirements.txt
  cp tests/lab/requirements.txt "$WHY401_LAB_PYTHON/.locked-by"
}

# ---- building ------------------------------------------------------------------------------------

# wasm-opt's passes once pieces are cut out of functions: what these leave of locals and blocks goes, and no piece back into its function.
AFTER_CUTTING=(--dce --remove-unused-brs --remove-unused-names --merge-blocks --coalesce-locals --simplify-locals --vacuum --reorder-locals)
# What passes a call on to the other half goes to where it is called, if that is one place. "ready" is called at each.
AFTER_SPLITTING=(--no-inline=ready --inlining-optimizing --one-caller-inline-max-function-size=30 --always-inline-max-function-size=1)

# The edition for everyone has one module; the panel has the same in two halves, of which it loads the second when it needs it. All
# are made small, and refused if a browser couldn't compile them. No --all-features or --enable-… for wasm-opt: it would use
# what browsers don't have. Little inlining, and like functions side by side, because what counts is the size after gzip.
# .ci/short-names.mjs, .ci/shrink.mjs and .ci/split.mjs do what wasm-opt can't.
build_module() {
  local module
  "$BINDGEN/wasm-bindgen" --target web --no-typescript --remove-producers-section --out-name app --out-dir "$GLUE/web" "$MODULE"
  node .ci/short-names.mjs "$GLUE/web/app.js" "$GLUE/web/app_bg.wasm"
  squeeze "$GLUE/web/app_bg.wasm" "$GLUE/named.wasm"
  order "$GLUE/named.wasm" "$GLUE/app_bg.wasm"
  fresh_dir "$GLUE/halves"
  node .ci/split.mjs cut "$GLUE/named.wasm" "$GLUE/cut.wasm"
  node_modules/.bin/wasm-opt -g "${AFTER_CUTTING[@]}" "$GLUE/cut.wasm" -o "$GLUE/cut.wasm"
  node .ci/split.mjs split "$GLUE/cut.wasm" "$GLUE/halves/app_bg.wasm" "$GLUE/halves/rest.wasm" "$GLUE/quiet.wasm" "$MODULE"
  for module in "$GLUE/halves/app_bg.wasm" "$GLUE/halves/rest.wasm"; do
    node_modules/.bin/wasm-opt -g "${AFTER_SPLITTING[@]}" "$module" -o "$module"
    order "$module" "$module"
  done
  for module in "$GLUE/app_bg.wasm" "$GLUE/halves/app_bg.wasm" "$GLUE/halves/rest.wasm"; do compiles "$module"; done
}

# The page's module: the same program made fast, since it reads whole files and is loaded once for all of them.
build_page_module() {
  "$BINDGEN/wasm-bindgen" --target no-modules --no-typescript --remove-producers-section --out-name app --out-dir "$GLUE/page" "$PAGE_MODULE"
  node .ci/quick-glue.mjs "$GLUE/page/app.js"
  quicken "$GLUE/page/app_bg.wasm" "$GLUE/page.wasm"
  compiles "$GLUE/page.wasm"
}

# Whether a browser could compile a module.
compiles() { node -e 'WebAssembly.compile(require("fs").readFileSync(process.argv[1]))' "$1"; }

# Makes a module small whose functions keep their names, and puts functions in order and takes their names away. A function
# that is there to be loaded later isn't put into its caller.
squeeze() {
  node .ci/shrink.mjs quiet "$1" "$GLUE/quiet.wasm"
  node_modules/.bin/wasm-opt -g --no-inline="*::loaded_later*" -Oz --converge --inline-max-combined-binary-size=100 --one-caller-inline-max-function-size=60 "$GLUE/quiet.wasm" -o "$2"
}
order() {
  node .ci/shrink.mjs order "$1" "$GLUE/ordered.wasm"
  node_modules/.bin/wasm-opt --reorder-functions-by-name "$GLUE/ordered.wasm" -o "$2"
}

# A module that the compiler has made fast: from where, to where. More of wasm-opt's passes cost minutes and were worth nothing.
quicken() {
  node .ci/shrink.mjs quiet "$1" "$GLUE/quiet.wasm"
  node_modules/.bin/wasm-opt -O1 "$GLUE/quiet.wasm" -o "$2"
}

# Compiles the module. WORDS becomes the folder where the build script has left the languages beside English.
compile_module() {
  # shellcheck disable=SC2016 # the dollar sign is JavaScript's
  WORDS=$(cargo build --quiet --lib "${SMALL_CARGO[@]}" --message-format=json-render-diagnostics | node -e '
    const told = require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
    const ours = told.find(({ reason, out_dir }) => reason === "build-script-executed" && /build.why401-[0-9a-f]+.out$/.test(out_dir));
    process.stdout.write(ours.out_dir);')
}

# Each language beside English as a script that an edition loads when it is chosen: fetching doesn't work from file://.
pack_words() {
  mkdir -p "$1/words"
  # shellcheck disable=SC2016 # the dollar signs are JavaScript's
  node -e '
    const { readdirSync, readFileSync: read, writeFileSync: write } = require("fs");
    const [from, to] = process.argv.slice(1);
    for (const [, tag] of readdirSync(from).map((name) => name.match(/^(.+)\.txt$/)).filter(Boolean)) {
      const text = JSON.stringify(read(`${from}/${tag}.txt`, "utf8"));
      write(`${to}/${tag}.js`, `(globalThis.WHY401_WORDS ??= {})[${JSON.stringify(tag)}] = ${text};\n`);
    }' "$WORDS" "$1/words"
}

# Takes comments and needless space out of files of a folder.
spaceless() {
  (cd "$1" && shift && "$OLDPWD/node_modules/.bin/esbuild" --log-level=error --minify-whitespace --allow-overwrite --outdir=. "$@")
}

build_chromium() {
  fresh_dir dist/chromium
  cp -R extension/. dist/chromium
  rm -r dist/chromium/manifest.firefox.json dist/chromium/firefox dist/chromium/everyone
  cp THIRD-PARTY.md dist/chromium
  cp "$GLUE/web/app.js" "$GLUE/halves/"*.wasm dist/chromium
  spaceless dist/chromium app.js rest.js panel.css pictures.css
  pack_words dist/chromium
  cp -R "$GLUE/docs" dist/chromium/docs
}

# The same files and what lies in extension/firefox.
build_firefox() {
  fresh_dir dist/firefox
  cp -R dist/chromium/. extension/firefox/. dist/firefox
  firefox_manifest extension dist/firefox
}

# The edition for everyone: the same program beside the page instead of in DevTools. Its module is whole: the halves are the panel's.
build_everyone() {
  fresh_dir dist/everyone-chromium
  cp -R extension/everyone/. extension/icons extension/panel.css THIRD-PARTY.md "$GLUE/docs" "$GLUE/web/app.js" "$GLUE/app_bg.wasm" dist/everyone-chromium
  cp -R extension/_locales dist/everyone-chromium
  rm -r dist/everyone-chromium/manifest.firefox.json dist/everyone-chromium/firefox
  pack_words dist/everyone-chromium
  fresh_dir dist/everyone-firefox
  cp -R dist/everyone-chromium/. extension/everyone/firefox/. dist/everyone-firefox
  firefox_manifest extension/everyone dist/everyone-firefox
}

# Firefox's manifest: manifest.firefox.json of a folder changes the one beside it as RFC 7396 says (null removes a key).
firefox_manifest() {
  node -e '
    const { readFileSync: read, writeFileSync: write } = require("fs");
    const merge = (into, patch) => {
      if (patch === null || typeof patch !== "object" || Array.isArray(patch)) return patch;
      const out = { ...into };
      for (const [key, value] of Object.entries(patch)) {
        if (value === null) delete out[key]; else out[key] = merge(out[key], value);
      }
      return out;
    };
    const [from, to] = process.argv.slice(1);
    const [base, overlay] = ["manifest.json", "manifest.firefox.json"].map((name) => JSON.parse(read(from + "/" + name)));
    write(to + "/manifest.json", JSON.stringify(merge(base, overlay), null, 2) + "\n");' "$1" "$2"
}

# The documentation: the site, and the part of it that lies in the extension. Written anew only when what it is made of has changed.
build_docs() {
  local key
  key=$({ find tests/scenarios tests/sessions www/docs -type f | LC_ALL=C sort; say "$CARGO_TARGET_DIR/debug/examples/docs"; } | tr '\n' '\0' |
    xargs -0 cksum | cksum)
  [[ ! -d dist/docs || ! -d $GLUE/docs || $key != "$(cat "$GLUE/docs.key" 2>/dev/null)" ]] || return 0
  fresh_dir dist/docs
  fresh_dir "$GLUE/docs"
  "$CARGO_TARGET_DIR/debug/examples/docs" dist/docs
  "$CARGO_TARGET_DIR/debug/examples/docs" "$GLUE/docs" packed
  say "$key" >"$GLUE/docs.key"
}

# Works from file://, where pages can't fetch: one classic script with the module in it as base64.
build_page() {
  fresh_dir dist/page
  cp -R www/. dist/page
  rm -rf dist/page/docs dist/page/worker.js dist/page/sw.js # sources of the documentation; the worker lies within app.js
  cp -R dist/docs dist/page/docs
  cp extension/panel.css extension/pictures.css THIRD-PARTY.md dist/page
  pack_words dist/page
  {
    printf 'var WHY401_WASM_BASE64 = "'
    base64 <"$GLUE/page.wasm" | tr -d '\n'
    printf '";\n'
    node .ci/samples.mjs
    printf 'var WHY401_WORKER = '
    cat "$GLUE/page/app.js" www/worker.js | node -e 'process.stdout.write(JSON.stringify(require("fs").readFileSync(0, "utf8")))'
    printf ';\n'
    cat "$GLUE/page/app.js"
  } >dist/page/app.js
  service_worker >dist/page/sw.js
}

# The page's service worker, told the names of all files beside it and a version that changes with any of them.
service_worker() {
  node -e '
    const { createHash } = require("crypto");
    const { readFileSync, readdirSync, statSync } = require("fs");
    const file = (name) => "dist/page/" + name;
    const names = readdirSync("dist/page", { recursive: true }).filter((name) => name !== "sw.js" && statSync(file(name)).isFile()).sort();
    const hash = createHash("sha256");
    for (const name of names) hash.update(name + "\n").update(readFileSync(file(name)));
    console.log("const WHY401_VERSION = %j;\nconst WHY401_FILES = %j;", hash.digest("hex").slice(0, 16), names);'
  cat www/sw.js
}

fresh_dir() { rm -rf "$1" && mkdir -p "$1"; }

# What dist/ is made of, as one number.
dist_key() {
  find extension www dist/docs "$GLUE/docs" .ci tests/sessions tests/e2e/lib/har.mjs build.sh package-lock.json Cargo.lock THIRD-PARTY.md "$MODULE" "$PAGE_MODULE" "$WORDS" -type f | LC_ALL=C sort | tr '\n' '\0' |
    xargs -0 cksum | cksum
}

build_dist() {
  local key
  key=$(dist_key)
  if [[ -d dist/page && $key == "$(cat dist/.built 2>/dev/null)" ]]; then
    say "▸ dist/ is up to date"
    return
  fi
  rm -f dist/.built
  step "Making the module small" build_module
  step "Making the page's module fast" build_page_module
  step "Packing dist/chromium" build_chromium
  step "Packing dist/firefox" build_firefox
  step "Packing dist/everyone-chromium and dist/everyone-firefox" build_everyone
  step "Packing dist/page" build_page
  say "$key" >dist/.built
}

# What is packed: the extensions and the page.
build_editions() {
  needs rust cc node
  needs_rust
  needs_npm
  needs_bindgen
  write_docs
  step "Compiling the panel's module" compile_module
  step "Compiling the page's module" cargo build --quiet --lib "${FAST_CARGO[@]}"
  build_dist
}

write_docs() {
  step "Compiling what writes the documentation" cargo build --quiet --example docs
  step "Writing the documentation" build_docs
}

do_docs() {
  needs rust cc
  needs_rust
  write_docs
  say "Open dist/docs/index.html."
}

do_build() {
  build_editions
  step "Compiling target/release/why401" cargo build --quiet --release --bin why401
}

# ---- checks and tests, each a command of its own -------------------------------------------------

do_fmt() {
  needs_rust
  step "Checking the format" cargo fmt --check
}

do_clippy() {
  needs_rust
  step "Linting for this machine" cargo clippy --quiet --all-targets --features bench -- -D warnings
  step "Linting for the browser" cargo clippy --quiet --lib "${WASM_TESTS[@]}" "${WASM_CARGO[@]}" "${VECTORS[@]}" -- -D warnings
}

# Licences and sources of everything that is used; with --write, the notices of what is shipped.
do_licences() {
  needs node
  needs_rust
  step "Checking licences and sources" node .ci/licences.mjs "$@"
}

do_check() {
  do_fmt
  do_clippy
}

do_unit() {
  needs_rust
  step "Testing on this machine" cargo test --quiet
}

# Mutated input for every reader, for so many minutes; what breaks one is kept in tests/fuzz/found/.
do_fuzz() {
  [[ ${1:-} =~ ^[0-9]+$ ]] || die "fuzz takes a number of minutes"
  needs_rust
  step "Fuzzing for $1 min" env WHY401_FUZZ_SECONDS=$(($1 * 60)) cargo test --quiet --release --test fuzz -- --nocapture
}

do_wasm() {
  needs rust cc chromium chromedriver
  needs_rust
  needs_bindgen
  CHROMEDRIVER=$(command -v chromedriver) PATH=$BINDGEN:$PATH \
    step "Testing the browser layer and others' vectors in Chromium" cargo test "${WASM_CARGO[@]}" "${VECTORS[@]}" "${WASM_TESTS[@]}"
}

# Everything in dist/chromium but icons, locales, the languages that few load, the manifest, the notices, the documentation and the page
# that makes the panel. tests/e2e/weight.test.mjs holds that nothing else is loaded before the first sentence, and what isn't.
do_size() {
  needs_node_built chromium
  local file size first=0 all=0
  while IFS= read -r file; do
    size=$(gzip -9 -n -c "$file" | wc -c)
    all=$((all + size))
    [[ $file == */rest.wasm || $file == */pictures.css ]] || first=$((first + size))
    printf '%8d  %s\n' "$size" "${file#dist/chromium/}"
  done < <(find dist/chromium -type f ! -path '*/icons/*' ! -path '*/_locales/*' ! -path '*/words/*' ! -path '*/docs/*' ! -name manifest.json ! -name 'devtools.*' ! -name THIRD-PARTY.md | LC_ALL=C sort)
  printf '%8d  bytes gzipped until sentence and fix are on the screen; the goal is %d, the limit for now %d\n' "$first" "$GOAL" "$LIMIT"
  printf '%8d  with what is loaded when it is needed; the limit is %d\n' "$all" "$LIMIT_ALL"
  ((first <= LIMIT)) || die "what the panel loads first is over its limit; ./build.sh main-job measures anew what it has to load"
  ((all <= LIMIT_ALL)) || die "the panel is over its size limit"
  [[ ${1:-} != --keep ]] || step "Weighing others' libraries" node tests/bench/size.mjs
}

# Which functions lie in which half of the panel's module, .ci/rest.txt, and which texts, src/words/main_job.txt: those that the main job
# runs and says in a real browser lie in the first. What is measured has all texts in the second, so that each is asked for.
do_main-job() {
  needs rust cc node chromium nginx apache2
  : >src/words/main_job.txt
  build_editions
  fresh_dir "$GLUE/watched"
  cp -R dist/chromium/. "$GLUE/watched"
  node .ci/ran.mjs watch "$GLUE/named.wasm" "$GLUE/watched/app_bg.wasm"
  step "Doing the main job in Chromium" node tests/bench/main_job.mjs "$GLUE/watched" "$GLUE/ran.json"
  node .ci/ran.mjs note "$GLUE/named.wasm" "$GLUE/ran.json" "$WORDS/en-later.bin"
  build_editions
}

do_lint() {
  needs_npm
  needs_node_built firefox
  local edition
  for edition in firefox everyone-firefox; do
    step "Linting dist/$edition" node_modules/.bin/web-ext lint --no-config-discovery --warnings-as-errors --source-dir "dist/$edition"
  done
}

do_e2e() {
  needs node chromium firefox nginx apache2 fonts-dejavu-core
  needs_npm
  needs_node_built page
  step "Testing end to end in Chromium and Firefox" node --test --test-reporter=spec tests/build/*.test.mjs tests/practice/*.test.mjs tests/e2e/*.test.mjs
}

# Real stacks with one fault each, judged live by the panel; with a word only those whose names hold it.
do_lab() {
  needs "${LAB_TOOLS[@]}"
  needs_npm
  needs_lab_python
  needs_node_built chromium
  step "Recording and judging the lab's stacks in Chromium" node --test --test-reporter=spec --test-name-pattern="${1:-.}" tests/lab/lab.test.mjs
}

# Builds when dist/NAME isn't there; `test` has built it before.
needs_node_built() { [[ -d dist/$1 && -f dist/.built ]] || do_build; }

# Each part is a call of this script, so that one failure doesn't hide the others.
do_test() {
  needs rust cc chromedriver firefox fonts-dejavu-core "${LAB_TOOLS[@]}"
  local part began failed=0 passed=0 lines=()
  for part in fmt clippy licences unit wasm build size lint reproducible e2e lab; do
    began=$(now_ms)
    if [[ ${broken_build:-} && " size lint reproducible e2e lab " == *" $part "* ]]; then
      lines+=("not run  $part, because the build failed") failed=$((failed + 1))
    elif bash build.sh "$part"; then
      lines+=("passed   $part in $(seconds $(($(now_ms) - began)))") passed=$((passed + 1))
    else
      lines+=("FAILED   $part in $(seconds $(($(now_ms) - began)))") failed=$((failed + 1))
      [[ $part != build ]] || local broken_build=yes
    fi
  done
  printf '\n'
  printf '%s\n' "${lines[@]}"
  say "$passed steps passed, $failed failed"
  ((failed == 0))
}

# ---- using it ------------------------------------------------------------------------------------

do_run() {
  case ${1:-} in
    --headless) ;;
    "" | everyone) [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname) == Darwin ]] ||
      die "no display here to open a browser on. ./build.sh run --headless takes screenshots of the panel instead." ;;
    *) die "run takes everyone, --headless or nothing" ;;
  esac
  needs rust cc node chromium nginx apache2
  do_build
  node tests/e2e/run.mjs "$@"
}

do_zip() {
  build_editions
  step "Packing the store packages" pack_zips
}

# Same input, same bytes: sorted names, one date, no owner or mode.
pack_zips() {
  # shellcheck disable=SC2016 # the dollar signs are JavaScript's
  TZ=UTC node --input-type=module -e '
    import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
    import { zipSync } from "fflate";
    for (const edition of ["chromium", "firefox", "everyone-chromium", "everyone-firefox", "page"]) {
      const root = `dist/${edition}/`;
      const names = readdirSync(root, { recursive: true }).filter((name) => statSync(root + name).isFile()).sort();
      const files = Object.fromEntries(names.map((name) => [name, readFileSync(root + name)]));
      writeFileSync(`dist/why401-${edition}.zip`, zipSync(files, { level: 9, mtime: "1980-01-01T00:00:00" }));
    }'
  ls -l dist/*.zip
}

# Builds the packages once more in another folder, from the files that git knows, and compares them byte for byte.
do_reproducible() {
  do_zip
  local elsewhere zip
  elsewhere=$(mktemp -d "${TMPDIR:-/tmp}/why401-built-elsewhere-XXXXXX")
  git ls-files -z | xargs -0 cp --parents -t "$elsewhere"
  ln -s "$PWD/node_modules" "$elsewhere/node_modules"
  WHY401_CACHE=$CACHE bash "$elsewhere/build.sh" zip
  for zip in chromium firefox everyone-chromium everyone-firefox page; do
    cmp "dist/why401-$zip.zip" "$elsewhere/dist/why401-$zip.zip" || die "the package for $zip isn't the same when it is built elsewhere (kept in $elsewhere)"
  done
  rm -rf "$elsewhere"
  say "Built in two folders, the packages are the same bytes."
}

# The page's half is built as the page's own module is.
do_bench() {
  needs rust cc node chromium
  needs_rust
  needs_npm
  needs_bindgen
  step "Compiling what is measured" cargo build --quiet --release --features bench --bin why401-bench
  step "Compiling what is measured in the page" cargo build --quiet "${FAST_CARGO[@]}" --features bench --example bench_page
  step "Making that fast" bench_module
  step "Measuring" node tests/bench/run.mjs "$@"
}
bench_module() {
  fresh_dir "$GLUE/bench"
  "$BINDGEN/wasm-bindgen" --target web --no-typescript --out-dir "$GLUE/bench" \
    "$CARGO_TARGET_DIR/wasm32-unknown-unknown/wasm-fast/examples/bench_page.wasm"
  node .ci/quick-glue.mjs "$GLUE/bench/bench_page.js"
  quicken "$GLUE/bench/bench_page_bg.wasm" "$GLUE/bench/bench_page_bg.wasm"
}

do_picture() {
  needs node chromium nginx apache2
  needs_npm
  needs_node_built chromium
  step "Taking the README's picture of the panel" node tests/e2e/run.mjs --picture
}

# Everything that www/docs/figures.md tells; with a folder of recordings, the accuracy on those too.
do_figures() {
  do_build
  do_calibrate "$@"
  do_bench
  do_start-up
  do_smoothness
  do_size --keep
  do_safety
  do_soak --keep
}

# Planted secrets, and what is left of them when a file is made fit to be handed on, here and elsewhere.
do_safety() {
  needs rust cc node
  needs_rust
  needs_npm
  [[ -x $CARGO_TARGET_DIR/release/why401 ]] || do_build
  local planted=$CARGO_TARGET_DIR/planted.json
  step "Planting secrets" env WHY401_PLANTED="$planted" cargo test --quiet --test redaction planted
  step "Counting what is still told" node tests/bench/safety.mjs "$planted"
}

# www/docs/calibration.md from what the project holds, and from a folder of recordings with their truth.json.
do_calibrate() {
  needs rust cc
  needs_rust
  local folder=()
  [[ $# -eq 0 ]] || folder=(SESSIONS="$(realpath "$1")")
  local counts=$CARGO_TARGET_DIR/accuracy.json
  step "Counting how often each degree of certainty is right" env UPDATE=1 "${folder[@]}" cargo test --quiet --test proofs calibration
  step "Counting what is right" env WHY401_MEASURED="$counts" "${folder[@]}" cargo test --quiet --test proofs score
  node -e 'import("./tests/bench/lib/measured.mjs").then(({ keep }) => keep("accuracy", JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))))' "$counts"
}

# The figure is the machine's: close what else is running.
do_start-up() {
  needs node chromium
  needs_npm
  needs_node_built chromium
  step "Measuring how soon the panel can be used" node tests/bench/panel.mjs "${1:-9}"
}

# With megabytes and requests, if others than 300 and 100,000.
do_smoothness() {
  needs node chromium
  needs_npm
  needs_node_built page
  step "Measuring whether the window stays at hand" node tests/bench/large.mjs "$@"
}

# Counts against a server's log, and fails where a request is lost. The times are the machine's: close what else is running.
do_soak() {
  needs node chromium
  needs_npm
  needs_node_built chromium
  step "Having the panel watch many requests" node tests/bench/soak.mjs "$@"
}

do_clean() {
  rm -rf target dist node_modules
  say "Removed target, dist and node_modules; the compiled wasm-bindgen in $CACHE stays."
}

do_new-cause() {
  needs node
  node .ci/new-cause.mjs "$@"
  say "Next: its sentence cause-… in src/words/, its documentation, its scenarios, its place in the registry; then cargo check."
}

do_setup() {
  needs rust cc chromedriver firefox fonts-dejavu-core "${LAB_TOOLS[@]}"
  needs_rust
  needs_npm
  needs_lab_python
  needs_bindgen
  say "Everything is there."
}

do_help() {
  cat <<'HELP'
./build.sh COMMAND

  run             build, start the practice site, open Chromium with the panel on it
  run everyone    the same with the edition for everyone beside the page
  run --headless  the same without a screen: leaves pictures in dist/screenshots/
  test            everything below that checks something; what .ci/run calls
  build           dist/chromium, dist/firefox, dist/everyone-*, dist/page and target/release/why401
  docs            the documentation, dist/docs; build puts it beside the page and, in part, into the extension
  zip             the store packages, dist/*.zip, the same bytes each time
  check           fmt and clippy
  fuzz MINUTES    mutated input for every reader
  figures [FOLDER]      www/docs/figures.md: all of the six below, measured anew
  bench [--large] speed, beside others' programs
  start-up [RUNS] how soon the panel can be used after it is shown: median of fresh browsers
  main-job        measure anew what the panel has to load first
  smoothness [MEGABYTES] [REQUESTS]  how long the window stands still at most, in page and panel
  size --keep     what the panel loads, and what others' libraries weigh
  safety          how many planted secrets are left in a redacted file, here and from a package of npm
  soak [REQUESTS] [PAIRS]  so many requests at once: none may be lost, memory stays as stated; and how much slower a page gets
                        (--keep: for the figures)
  picture         the README's picture, www/docs/panel.png, from the practice site
  calibrate [FOLDER]    how often it is right, also in www/docs/calibration.md
  lab [WORD]      real stacks with one fault each, or those whose names hold the word
  new-cause GROUP/NAME  the files and lines a new cause begins with
  clean           remove what was built
  setup           only install what is missing; every command does it for itself

Parts of test:  fmt  clippy  licences  unit  wasm  size  lint  reproducible  e2e  lab
What is installed or compiled for the build alone lies in .cache/ (or $WHY401_CACHE).
HELP
}

command=${1:-help}
shift || true
[[ $command == -h || $command == --help ]] && command=help
declare -F "do_$command" >/dev/null || die "no command \"$command\"; ./build.sh help lists them"
"do_$command" "$@"
