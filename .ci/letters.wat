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

  ;; The letters that were copied to a place: as many as come in fours, or none where one isn't ASCII.
  (func (export "copy") (param $text externref) (param $to i32) (result i32)
    (local $from (ref $Units)) (local $count i32) (local $at i32) (local $any i32)
    (local $one i32) (local $two i32) (local $three i32) (local $four i32)
    (local.set $from (global.get $units))
    (local.set $count (i32.and (call $into (local.get $text) (local.get $from) (i32.const 0)) (i32.const -4)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $count)))
        (local.set $one (array.get_u $Units (local.get $from) (local.get $at)))
        (local.set $two (array.get_u $Units (local.get $from) (i32.add (local.get $at) (i32.const 1))))
        (local.set $three (array.get_u $Units (local.get $from) (i32.add (local.get $at) (i32.const 2))))
        (local.set $four (array.get_u $Units (local.get $from) (i32.add (local.get $at) (i32.const 3))))
        (local.set $any (i32.or (local.get $any)
          (i32.or (i32.or (local.get $one) (local.get $two)) (i32.or (local.get $three) (local.get $four)))))
        (i32.store8 offset=0 (local.get $to) (local.get $one))
        (i32.store8 offset=1 (local.get $to) (local.get $two))
        (i32.store8 offset=2 (local.get $to) (local.get $three))
        (i32.store8 offset=3 (local.get $to) (local.get $four))
        (local.set $to (i32.add (local.get $to) (i32.const 4)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (select (local.get $count) (i32.const 0) (i32.le_u (local.get $any) (i32.const 0x7f)))))
