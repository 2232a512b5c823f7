//! As much of DER as public keys need (RFC 5280 §4.1, RFC 8017 A.1.1, RFC 5480, RFC 8410).

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    /// Its type as RFC 7518 §6.1 calls it: `RSA`, `EC` or `OKP`.
    pub kind: &'static str,
    /// As `SubjectPublicKeyInfo`.
    pub spki: Vec<u8>,
    /// The key itself: PKCS #1 for RSA, the uncompressed point for EC, the bytes for OKP.
    pub bytes: Vec<u8>,
}

const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;
const OBJECT_IDENTIFIER: u8 = 0x06;

/// Object identifiers of algorithms, and the types they are of.
const KINDS: &[(&[u8], &str)] = &[
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01], "RSA"),
    // RSASSA-PSS
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a], "RSA"),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01], "EC"),
    // Ed25519
    (&[0x2b, 0x65, 0x70], "OKP"),
];

/// What stands before a PKCS #1 key in a `SubjectPublicKeyInfo`: its algorithm, without parameters.
const RSA_ALGORITHM: &[u8] =
    &[0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/// An element: its tag, its content, all of it with its head, and what follows.
struct Element<'a> {
    tag: u8,
    content: &'a [u8],
    whole: &'a [u8],
    rest: &'a [u8],
}

/// The first element. Lengths of up to four bytes.
fn element(bytes: &[u8]) -> Option<Element<'_>> {
    let [tag, first, ..] = *bytes else { return None };
    let (head, length) = if first < 0x80 {
        (2, usize::from(first))
    } else {
        let count = usize::from(first & 0x7f);
        let digits = bytes.get(2..2 + count).filter(|_| (1..=4).contains(&count))?;
        (2 + count, digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)))
    };
    let (whole, rest) = bytes.split_at_checked(head.checked_add(length)?)?;
    Some(Element { tag, content: whole.get(head..)?, whole, rest })
}

fn inside(bytes: &[u8], tag: u8) -> Option<Element<'_>> {
    element(bytes).filter(|element| element.tag == tag)
}

/// Reads a `SubjectPublicKeyInfo`.
pub fn public_key(der: &[u8]) -> Option<PublicKey> {
    let all = inside(der, SEQUENCE)?;
    let algorithm = inside(all.content, SEQUENCE)?;
    let named = inside(algorithm.content, OBJECT_IDENTIFIER)?;
    let (_, kind) = KINDS.iter().find(|(oid, _)| *oid == named.content)?;
    // The first byte tells how many bits of the last one are unused: none.
    let [0, bytes @ ..] = inside(algorithm.rest, BIT_STRING)?.content else { return None };
    Some(PublicKey { kind, spki: all.whole.to_vec(), bytes: bytes.to_vec() })
}

/// The public key of a certificate.
pub fn certificate(der: &[u8]) -> Option<PublicKey> {
    let mut rest = inside(inside(der, SEQUENCE)?.content, SEQUENCE)?.content;
    // Before it: version (where not the first), serial number, algorithm, issuer, validity, subject.
    let version = element(rest)?;
    if version.tag == 0xa0 {
        rest = version.rest;
    }
    for _ in 0..5 {
        rest = element(rest)?.rest;
    }
    public_key(rest)
}

/// An RSA key as PKCS #1 has it.
pub fn rsa(der: &[u8]) -> PublicKey {
    let mut string = vec![0];
    string.extend_from_slice(der);
    let mut content = RSA_ALGORITHM.to_vec();
    content.extend(wrapped(BIT_STRING, &string));
    PublicKey { kind: "RSA", spki: wrapped(SEQUENCE, &content), bytes: der.to_vec() }
}

fn wrapped(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut all = vec![tag];
    let digits = content.len().to_be_bytes();
    if let (Ok(short), true) = (u8::try_from(content.len()), content.len() < 0x80) {
        all.push(short);
    } else {
        let digits = digits.iter().skip_while(|digit| **digit == 0);
        all.push(0x80 | u8::try_from(digits.clone().count()).unwrap_or_default());
        all.extend(digits);
    }
    all.extend_from_slice(content);
    all
}

#[cfg(test)]
mod tests {
    use super::{certificate, element, public_key, rsa};

    #[test]
    fn a_pkcs1_key_gets_its_envelope() {
        for length in [1, 0x70, 0x80, 0x100, 270, 70_000] {
            let key = rsa(&vec![7; length]);
            assert_eq!(public_key(&key.spki), Some(key));
        }
    }

    #[test]
    fn damaged_der_is_no_key() {
        let whole = rsa(&[1; 300]).spki;
        for cut in 0..whole.len() {
            assert_eq!(public_key(&whole[..cut]), None);
            assert_eq!(certificate(&whole[..cut]), None);
        }
        assert!(element(&[0x30, 0x85, 1, 1, 1, 1, 1]).is_none());
        assert!(element(&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff]).is_none());
        assert!(element(&[0x30, 0x80]).is_none());
    }
}
