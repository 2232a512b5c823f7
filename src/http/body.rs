//! Bodies: what a server or page said in JSON or a form, as far as a reader without opinions can tell.
