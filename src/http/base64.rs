//! base64 and base64url that say which alphabet, which padding and which byte is wrong (RFC 4648).
