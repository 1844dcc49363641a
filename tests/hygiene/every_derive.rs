// Types of each kind with derives, which the crates here include after `every_kind.rs` if the
// library is `::knox_errors` for them.

/// A generic error with data, some of whose variants delegate to fields.
#[derive(::core::fmt::Debug, ::knox_errors::KnoxCode)]
pub enum DataCode<'a, T> {
    /// With fields.
    #[knox(code = 5_040_001, status = 504, action = RetryWithBackoff)]
    Timeout {
        /// Which device.
        id: &'a ::core::primitive::str,
    },
    /// With a code, a name, a description and an alias.
    #[knox(code = 0x10, name = "Too many", description = "Too many devices.", alias(17))]
    TooMany(::core::primitive::u8),
    /// Delegates to a type parameter.
    #[knox(transparent)]
    Inner(T),
    /// Delegates to a row of a table.
    #[knox(transparent)]
    Whole {
        /// The row.
        row: WholeCode,
    },
}

/// An error whose variants are rows of tables, or delegate to one field of several.
#[derive(::core::fmt::Debug, ::knox_errors::KnoxCode)]
pub enum RowCode<'a, T> {
    /// A row.
    #[knox(row = WholeCode::TenantBusy)]
    Busy(&'a ::core::primitive::str),
    /// A row of an extended table.
    #[knox(row = DerivedCode::Site(SiteCode::TunnelDown))]
    Down,
    /// One field of two.
    Inner {
        /// The field with the code.
        #[knox(transparent)]
        inner: T,
        /// Another field.
        line: ::core::primitive::u32,
    },
    /// See [`WholeCode`]: with a wait.
    #[knox(code = "W-1", retry_after = 30)]
    Wait,
}

/// A struct that is a row.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::knox_errors::KnoxCode,
)]
#[allow(dead_code)]
#[knox(row = WholeCode::TenantBusy)]
pub struct RowStruct {
    /// How many there are.
    pub running: ::core::primitive::u8,
}

/// Number codes of an enum without data, as a table.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::knox_errors::KnoxCode,
    ::knox_errors::KnoxTable,
)]
#[knox(display, status = prefix, url = "https://example.com/site")]
#[non_exhaustive]
pub enum SiteCode {
    /// The tunnel's `DeviceGroup` is down.
    #[knox(code = 5_030_001, action = RetryWithBackoff, alias(5_030_002))]
    TunnelDown,
    /// No such site.
    #[deprecated(note = "the gateway does not send it any more")]
    #[knox(code = 4_040_001, name = "No such site")]
    NoSite,
}

/// String codes of an enum without data, as a table.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::knox_errors::KnoxCode,
    ::knox_errors::KnoxTable,
)]
#[knox(display)]
pub enum LabelCode {
    /// Bare.
    #[knox(code = "SITE_1", status = 404)]
    One,
    /// Quoted.
    #[knox(code = "00006")]
    Two,
}

knox_codes! {
    /// Derived tables as bases.
    pub enum DerivedCode: any extends SiteCode as Site, LabelCode as Label {}
}

#[cfg(test)]
mod every_derive {
    use super::{DataCode, DerivedCode, LabelCode, RowCode, RowStruct, SiteCode, WholeCode};
    use ::knox_errors::{Catalogue, KnoxCode as _};

    #[::core::prelude::v1::test]
    fn errors_have_codes() {
        let timeout: DataCode<'_, WholeCode> = DataCode::Timeout { id: "d1" };
        ::core::assert!(timeout.code_status() == ::core::option::Option::Some(504));
        let many: DataCode<'_, WholeCode> = DataCode::TooMany(3);
        ::core::assert!(many.code_name() == ::core::option::Option::Some("Too many"));
        let inner = DataCode::Inner(WholeCode::TenantBusy);
        ::core::assert!(inner.code_status() == ::core::option::Option::Some(429));
        let whole: DataCode<'_, WholeCode> = DataCode::Whole { row: WholeCode::TenantBusy };
        ::core::assert!(whole.code_name() == inner.code_name());
    }

    #[::core::prelude::v1::test]
    fn errors_are_rows() {
        let busy: RowCode<'_, RowStruct> = RowCode::Busy("t");
        ::core::assert!(busy.code_status() == ::core::option::Option::Some(429));
        let down: RowCode<'_, RowStruct> = RowCode::Down;
        ::core::assert!(down.code_status() == ::core::option::Option::Some(503));
        let inner = RowCode::Inner { inner: RowStruct { running: 1 }, line: 7 };
        ::core::assert!(inner.code_name() == busy.code_name());
        let wait: RowCode<'_, RowStruct> = RowCode::Wait;
        ::core::assert!(wait.code_retry_after().is_some());
        ::core::assert!(wait.code_description()
            == ::core::option::Option::Some("See `WholeCode`: with a wait."));
        let mut entries = 0;
        Catalogue::of::<RowCode<'_, RowStruct>>().for_each(&mut |_| entries += 1);
        ::core::assert!(entries == 3);
    }

    #[::core::prelude::v1::test]
    fn enums_are_tables() {
        let down = ::core::option::Option::Some(SiteCode::TunnelDown);
        ::core::assert!(SiteCode::from_code(5_030_002) == down);
        ::core::assert!(SiteCode::TunnelDown.status() == ::core::option::Option::Some(503));
        ::core::assert!(SiteCode::ALL[1].name() == "No such site");
        let two = LabelCode::from_code("00006");
        ::core::assert!(two == ::core::option::Option::Some(LabelCode::Two));
        let label = DerivedCode::Label(LabelCode::One);
        ::core::assert!(DerivedCode::from_name("ONE") == ::core::option::Option::Some(label));
        ::core::assert!(DerivedCode::ALL.len() == 4);
    }
}
