//! What the command line does with files: finding them, reporting on many at once, reading one; and signatures.

pub(crate) mod batch;
pub(crate) mod input;
pub(crate) mod signature;
