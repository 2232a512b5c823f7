//! Reading members that may be absent, null or of another type than HAR says.

use serde_json::Value;

/// A member, where `null` counts as absent.
pub(super) fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    value.get(name).filter(|member| !member.is_null())
}

/// A string member; numbers and booleans are taken in their JSON form.
pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    match member(value, name)? {
        Value::String(text) => Some(text.clone()),
        other @ (Value::Number(_) | Value::Bool(_)) => Some(other.to_string()),
        _ => None,
    }
}

/// A number member; numeric strings are taken as numbers.
pub(super) fn number(value: &Value, name: &str) -> Option<f64> {
    match member(value, name)? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => number_of(text),
        _ => None,
    }
}

/// A number as JSON writes it.
pub(super) fn number_of(text: &str) -> Option<f64> {
    serde_json::from_str::<Value>(text.trim()).ok()?.as_f64()
}

/// A boolean member; `"true"` counts.
pub(super) fn flag(value: &Value, name: &str) -> Option<bool> {
    match member(value, name)? {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// An array member, or nothing.
pub(super) fn list<'v>(value: &'v Value, name: &str) -> Option<&'v [Value]> {
    member(value, name)?.as_array().map(Vec::as_slice)
}

/// The strings of an array member.
pub fn texts(value: &Value, name: &str) -> Vec<String> {
    list(value, name).unwrap_or_default().iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
