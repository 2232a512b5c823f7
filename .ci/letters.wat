;; Copies a text of JavaScript into the memory of a module, where it is ASCII. Built into the page's glue by .ci/quick-glue.mjs.
;;
;; JavaScript gets at a text only by its letters, each with the question what kind of text it is. The browser itself copies all
;; of it at once, but only into an array of WebAssembly's own kind (https://webassembly.github.io/js-string-builtins/), from
;; which it goes on into memory.
(module
  (type $Units (array (mut i16)))
  (import "wasm:js-string" "intoCharCodeArray" (func $into (param externref (ref null $Units) i32) (result i32)))
  (import "why401" "memory" (memory 1))
  ;; As long as the longest text that is copied: LONGEST in .ci/quick-glue.mjs.
  (global $units (ref $Units) (array.new_default $Units (i32.const 4096)))

  ;; The letters that were copied to a place: all of them, or none where one isn't ASCII.
  (func (export "copy") (param $text externref) (param $to i32) (result i32)
    (local $from (ref $Units)) (local $count i32) (local $at i32) (local $unit i32) (local $any i32)
    (local.set $from (global.get $units))
    (local.set $count (call $into (local.get $text) (local.get $from) (i32.const 0)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $count)))
        (local.set $unit (array.get_u $Units (local.get $from) (local.get $at)))
        (local.set $any (i32.or (local.get $any) (local.get $unit)))
        (i32.store8 (i32.add (local.get $to) (local.get $at)) (local.get $unit))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (select (local.get $count) (i32.const 0) (i32.le_u (local.get $any) (i32.const 0x7f)))))
