//! JSON, read as far as the shapes need it: the members whose names they know.
//!
//! A value stays the text that it is in the body until a shape asks for it, so
//! that what nobody asks for costs no memory, however large or deep it is. A text
//! is gone through once for each level that a shape descends, and shapes descend
//! four levels at most.

use alloc::borrow::Cow;
use core::fmt;

use serde_core::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::answer::Code;

/// The names of the members that any shape asks for.
macro_rules! keys {
    ($($key:ident = $name:literal)*) => {
        /// A member that some shape asks for.
        #[derive(Clone, Copy)]
        pub enum Key {
            $($key),*
        }

        const NAMES: &[&str] = &[$($name),*];

        impl Key {
            fn of(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$key),)*
                    _ => None,
                }
            }
        }
    };
}

keys! {
    Code = "code"
    Count = "count"
    Data = "data"
    DeviceId = "deviceId"
    DeviceUid = "deviceUid"
    Devices = "devices"
    Error = "error"
    ErrorCode = "errorCode"
    ErrorDescription = "error_description"
    ErrorId = "errorId"
    ErrorMessage = "errorMessage"
    Fail = "fail"
    Imei = "imei"
    Message = "message"
    OauthCode = "error_code"
    Reason = "reason"
    RequestedId = "requestedId"
    Result = "result"
    ResultCode = "resultCode"
    ResultList = "resultList"
    ResultMessage = "resultMessage"
    Serial = "serial"
    SerialNumber = "serialNumber"
    State = "state"
    TransactionId = "transactionId"
    TransactionalId = "transactionalId"
    Transactions = "transactions"
}

/// The members of an object that have a [`Key`]; of several with one name, the
/// last.
pub struct Object<'a>([Option<Value<'a>>; NAMES.len()]);

impl<'a> Object<'a> {
    /// Reads a whole document; `None` unless it is one object and nothing else.
    pub fn parse(text: &'a str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// A member that is there and not `null`.
    pub fn get(&self, key: Key) -> Option<Value<'a>> {
        self.0[key as usize].filter(|value| value.0 != "null")
    }

    /// A member that is a text and not empty.
    pub fn text(&self, key: Key) -> Option<Cow<'a, str>> {
        self.get(key)?.text()
    }

    /// The first of these members that is an identifier: a text or a number.
    pub fn id(&self, keys: &[Key]) -> Option<Cow<'a, str>> {
        keys.iter().find_map(|&key| Some(self.get(key)?.code()?.text))
    }

    /// A member that is an object.
    pub fn object(&self, key: Key) -> Option<Object<'a>> {
        self.get(key)?.object()
    }

    /// A member that can be a code.
    pub fn code(&self, key: Key) -> Option<Code<'a>> {
        self.get(key)?.code()
    }
}

/// A value as it stands in the body.
#[derive(Clone, Copy)]
pub struct Value<'a>(&'a str);

impl<'a> Value<'a> {
    /// A text that is not empty, also as the one element of an array.
    pub fn text(self) -> Option<Cow<'a, str>> {
        let Value(text) = self.single()?;
        let Text(text) = text.starts_with('"').then(|| serde_json::from_str(text).ok())??;
        (!text.is_empty()).then_some(text)
    }

    /// A number or a text that is not empty, also as the one element of an array.
    pub fn code(self) -> Option<Code<'a>> {
        let Value(text) = self.single()?;
        if text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
            return Some(Code { text: text.into(), is_number: true });
        }
        Some(Code { text: self.text()?, is_number: false })
    }

    fn object(self) -> Option<Object<'a>> {
        self.0.starts_with('{').then(|| Object::parse(self.0))?
    }

    /// Calls `visit` with every object in an array.
    pub fn each_object(self, visit: &mut dyn FnMut(&Object<'a>)) {
        if self.0.starts_with('[') {
            let mut deserializer = serde_json::Deserializer::from_str(self.0);
            // The text is known to be JSON: it came out of a larger one.
            let _ = deserializer.deserialize_seq(Objects(visit));
        }
    }

    /// The value, or the one element of it if it is an array.
    fn single(self) -> Option<Self> {
        if self.0.starts_with('[') {
            let mut deserializer = serde_json::Deserializer::from_str(self.0);
            return deserializer.deserialize_seq(Single).ok();
        }
        Some(self)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Value<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&RawValue>::deserialize(deserializer).map(|raw| Value(raw.get()))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
        let mut members = [None; NAMES.len()];
        while let Some(Name(key)) = map.next_key()? {
            match key {
                Some(key) => members[key as usize] = Some(map.next_value()?),
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Object(members))
    }
}

/// The name of a member, if any shape asks for it.
struct Name(Option<Key>);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;

        impl Visitor<'_> for Names {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(Name(Key::of(name)))
            }
        }

        deserializer.deserialize_str(Names)
    }
}

/// A text, borrowed from the body where it holds no escapes.
struct Text<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;

        impl<'de> Visitor<'de> for Texts {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(text.into()))
            }

            fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.into())))
            }
        }

        deserializer.deserialize_str(Texts)
    }
}

struct Single;

impl<'de> Visitor<'de> for Single {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of one element")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value<'de>, A::Error> {
        let single = elements.next_element()?;
        // A second element, or the end, is what serde_json looks for next.
        let Some(value) = single else {
            return Err(serde_core::de::Error::invalid_length(0, &self));
        };
        Ok(value)
    }
}

struct Objects<'visit, 'a>(&'visit mut dyn FnMut(&Object<'a>));

impl<'de> Visitor<'de> for Objects<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        while let Some(element) = elements.next_element::<Value<'de>>()? {
            if let Some(object) = element.object() {
                (self.0)(&object);
            }
        }
        Ok(())
    }
}
