//! What tables that extend others have in common: what a base is, its codes as
//! those of the extended table, and the check that no code stands in two places.

use core::marker::PhantomData;

use super::Codes;
use super::lookup;
use super::overlap::Report;
pub use super::overlapping::{Overlapping, slots};
pub use crate::KnoxTable;
use crate::{Action, CodeType, CodeValue, Table};

/// A type of codes that can stand in a table of codes of the type `C`.
#[diagnostic::on_unimplemented(
    message = "a base with codes of the type `{Self}` in a table whose codes are `{C}`",
    label = "its codes are of the type `{Self}`",
    note = "where the types of the codes differ, the table's is `any`: `enum Name: any extends …`"
)]
pub trait CodeOf<C: ?Sized> {
    /// The table `T` itself: by this name where it is a base, since what is no
    /// table, or has other codes, then is no type, so that rustc says it once and
    /// is silent about what is done with it.
    type Table<T>;
}

impl<T: CodeType + ?Sized> CodeOf<CodeValue<'static>> for T {
    type Table<R> = R;
}

/// Turns codes of the type `C` into [`CodeValue`]s and back. Inherent functions,
/// not those of a trait, since they must be `const`.
pub struct Code<C: ?Sized>(PhantomData<C>);

/// Has all that generated code calls on a base, for any type: so what is no table
/// is told as that, once, and not by each method that it lacks. A table's own
/// methods go before these, which so are never called.
pub trait NoTable: Sized {
    #[must_use]
    fn from_code<C>(_: C) -> Option<Self> {
        None
    }

    #[must_use]
    fn from_name(_: &str) -> Option<Self> {
        None
    }

    fn code<C>(&self) -> C {
        unreachable!()
    }

    fn name(&self) -> &'static str {
        ""
    }

    fn description(&self) -> &'static str {
        ""
    }

    fn status(&self) -> Option<u16> {
        None
    }

    fn action(&self) -> Option<Action> {
        None
    }

    fn aliases<C>(&self) -> C {
        unreachable!()
    }
}

impl<T> NoTable for T {}

/// The same for codes of another type than the table's.
macro_rules! no_codes {
    ($($code:ident $codes:ident)*) => {
        pub trait NoCodes: Sized {
            $(
                fn $code<A, B>(_: A) -> B {
                    unreachable!()
                }

                fn $codes<A, B>(_: A) -> B {
                    unreachable!()
                }
            )*
        }

        impl<T> NoCodes for T {}
    };
}

no_codes! {
    code_u8 codes_u8 code_u16 codes_u16 code_u32 codes_u32 code_u64 codes_u64
    code_i8 codes_i8 code_i16 codes_i16 code_i32 codes_i32 code_i64 codes_i64
    code_str codes_str
}

/// The same for what is no table's row: a reference to one is farther from a row
/// than [`KnoxTable::index`].
pub trait NoIndex {
    fn index(&self) -> usize {
        0
    }
}

impl<T> NoIndex for &T {}

macro_rules! number_codes {
    ($($number:ident $code:ident $codes:ident)*) => {$(
        impl CodeOf<$number> for $number {
            type Table<T> = T;
        }

        impl Code<$number> {
            /// The code that is this value, if it is one of the type.
            #[must_use]
            #[inline]
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "the result is compared"
            )]
            pub const fn of(code: CodeValue<'_>, _: bool, _: &mut Digits) -> Option<$number> {
                match code {
                    CodeValue::Number(number) if number as $number as i128 == number => {
                        Some(number as $number)
                    }
                    _ => None,
                }
            }

            /// A code of the table that is extended.
            #[must_use]
            #[inline]
            pub const fn $code(code: $number) -> $number {
                code
            }

            #[must_use]
            #[inline]
            pub const fn $codes(codes: &'static [$number]) -> &'static [$number] {
                codes
            }

            #[must_use]
            #[inline]
            pub const fn value(code: $number) -> CodeValue<'static> {
                CodeValue::Number(code as i128)
            }
        }
    )*};
}

number_codes! {
    u8 code_u8 codes_u8
    u16 code_u16 codes_u16
    u32 code_u32 codes_u32
    u64 code_u64 codes_u64
    i8 code_i8 codes_i8
    i16 code_i16 codes_i16
    i32 code_i32 codes_i32
    i64 code_i64 codes_i64
}

impl CodeOf<str> for str {
    type Table<T> = T;
}

impl Code<str> {
    /// The code that is this value: the digits of a number where the table
    /// `has_digits`, texts that are plain numbers.
    #[must_use]
    #[inline]
    pub const fn of<'a>(
        code: CodeValue<'a>,
        has_digits: bool,
        digits: &'a mut Digits,
    ) -> Option<&'a str> {
        match code {
            CodeValue::Text(text) => Some(text),
            CodeValue::Number(number) if has_digits => Some(digits.of(number)),
            CodeValue::Number(_) => None,
        }
    }

    #[must_use]
    #[inline]
    pub const fn code_str(code: &str) -> &str {
        code
    }

    #[must_use]
    #[inline]
    pub const fn codes_str(codes: &'static [&'static str]) -> &'static [&'static str] {
        codes
    }

    #[must_use]
    #[inline]
    pub const fn value(code: &str) -> CodeValue<'_> {
        CodeValue::from_text(code)
    }
}

impl Code<CodeValue<'static>> {
    #[must_use]
    #[inline]
    pub const fn of<'a>(code: CodeValue<'a>, _: bool, _: &'a mut Digits) -> Option<CodeValue<'a>> {
        Some(code)
    }

    #[must_use]
    #[inline]
    pub const fn value(code: CodeValue<'_>) -> CodeValue<'_> {
        code
    }
}

/// What to look a code up as: a number, unless it is beyond those that a
/// table lists, or a text.
#[inline]
pub const fn number_or_text(code: CodeValue<'_>) -> Result<Option<i64>, &str> {
    match code.unified() {
        code @ CodeValue::Number(_) => Ok(Code::<i64>::of(code, false, &mut Digits::new())),
        CodeValue::Text(text) => Err(text),
    }
}

/// Whether a table has text codes that are plain numbers, as which a table of
/// `any` codes knows them.
#[must_use]
pub const fn has_digits(table: &'static Table) -> bool {
    let mut at = 0;
    while at < table.bases().len() {
        if has_digits(table.bases()[at]) {
            return true;
        }
        at += 1;
    }
    // Of a table of `any` codes, none is: they are unified.
    let (Codes::Text(codes), Codes::Text(aliases)) = (table.data().codes, table.data().aliases)
    else {
        return false;
    };
    holds_digits(codes) || holds_digits(aliases)
}

const fn holds_digits(texts: &[&str]) -> bool {
    let mut at = 0;
    while at < texts.len() {
        if let CodeValue::Number(_) = CodeValue::from_text(texts[at]) {
            return true;
        }
        at += 1;
    }
    false
}

/// Room for the digits of a number: an `i128` has at most 39 and a sign.
pub struct Digits {
    bytes: [u8; 40],
}

impl Digits {
    #[must_use]
    #[inline]
    #[expect(clippy::new_without_default, reason = "must be `const`")]
    pub const fn new() -> Self {
        Self { bytes: [0; 40] }
    }

    pub(super) const fn of(&mut self, number: i128) -> &str {
        let mut rest = number.unsigned_abs();
        let mut start = self.bytes.len();
        loop {
            start -= 1;
            // Below 10.
            self.bytes[start] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            start -= 1;
            self.bytes[start] = b'-';
        }
        match core::str::from_utf8(self.bytes.split_at(start).1) {
            Ok(digits) => digits,
            Err(_) => "",
        }
    }
}

/// A code or alias of a table, or of one of its bases.
#[derive(Clone, Copy)]
pub(super) struct Key {
    pub code: CodeValue<'static>,
    pub table: &'static Table,
    /// Among the table's own rows.
    pub row: usize,
    pub is_alias: bool,
}

/// Whether two unified codes are one.
pub(super) const fn is_same_code(a: CodeValue<'_>, b: CodeValue<'_>) -> bool {
    match (a, b) {
        (CodeValue::Number(a), CodeValue::Number(b)) => a == b,
        (CodeValue::Text(a), CodeValue::Text(b)) => is_same_text(a, b),
        _ => false,
    }
}

pub(super) const fn is_same_text(a: &str, b: &str) -> bool {
    lookup::equal(a.as_bytes(), b.as_bytes(), usize::MAX)
}

/// The number of codes and aliases, those of the bases included.
pub(super) const fn keys(table: &'static Table) -> usize {
    let mut keys = own_keys(table);
    let mut at = 0;
    while at < table.bases().len() {
        keys += keys_of_base(table, at);
        at += 1;
    }
    keys
}

const fn keys_of_base(table: &'static Table, base: usize) -> usize {
    keys(table.bases()[base])
}

pub(super) const fn own_keys(table: &'static Table) -> usize {
    table.data().count + table.data().alias_rows.len()
}

/// The code at a place: those of each base, then the table's own.
pub(super) const fn key(table: &'static Table, place: usize) -> Option<Key> {
    let mut place = place;
    let mut at = 0;
    while at < table.bases().len() {
        let keys = keys_of_base(table, at);
        if place < keys {
            return key(table.bases()[at], place);
        }
        place -= keys;
        at += 1;
    }
    own_key(table, place)
}

/// The own code at a place: the rows' codes, then their aliases.
pub(super) const fn own_key(table: &'static Table, place: usize) -> Option<Key> {
    let data = table.data();
    if place < data.count {
        return match data.codes.get(place) {
            Some(code) => Some(Key { code, table, row: place, is_alias: false }),
            None => None,
        };
    }
    let alias = place - data.count;
    match data.aliases.get(alias) {
        Some(code) => {
            let row = data.alias_rows[alias] as usize;
            Some(Key { code, table, row, is_alias: true })
        }
        None => None,
    }
}

/// The number of aliases, those of the bases included.
#[must_use]
pub const fn aliases(table: &'static Table) -> usize {
    let mut aliases = table.data().alias_rows.len();
    let mut at = 0;
    while at < table.bases().len() {
        aliases += self::aliases(table.bases()[at]);
        at += 1;
    }
    aliases
}

/// The aliases, in order of their tables.
#[must_use]
pub const fn alias_codes<const N: usize>(table: &'static Table) -> [CodeValue<'static>; N] {
    alias_keys(table, false)
}

/// The primary code of each alias's row, in step with [`alias_codes`].
#[must_use]
pub const fn alias_owners<const N: usize>(table: &'static Table) -> [CodeValue<'static>; N] {
    alias_keys(table, true)
}

const fn alias_keys<const N: usize>(
    table: &'static Table,
    is_owner: bool,
) -> [CodeValue<'static>; N] {
    let mut codes = [CodeValue::Number(0); N];
    let (mut at, mut place) = (0, 0);
    while at < N {
        if let Some(Key { code, table, row, is_alias: true }) = key(table, place) {
            let owner = if is_owner { table.data().codes.get(row) } else { None };
            codes[at] = match owner {
                Some(owner) => owner.unified(),
                None => code.unified(),
            };
            at += 1;
        }
        place += 1;
    }
    codes
}

/// The aliases of the row with this code: those of one row stand together.
#[must_use]
pub const fn aliases_of(
    aliases: &'static [CodeValue<'static>],
    owners: &[CodeValue<'static>],
    code: CodeValue<'_>,
) -> &'static [CodeValue<'static>] {
    let mut start = 0;
    while start < owners.len() && !is_same_code(owners[start], code) {
        start += 1;
    }
    let mut end = start;
    while end < owners.len() && is_same_code(owners[end], code) {
        end += 1;
    }
    aliases.split_at(start).1.split_at(end - start).0
}

/// Goes through the codes of one base, where one is known to stand elsewhere too,
/// and collects those that an earlier base, or a row of the table's own, has.
pub struct Overlaps {
    table: &'static Table,
    base: usize,
    keys: usize,
    next: usize,
    report: Report,
}

impl Overlaps {
    #[must_use]
    pub const fn new(table: &'static Table, overlapping: Overlapping, base: usize) -> Self {
        let keys = if overlapping.has(base) { keys_of_base(table, base) } else { 0 };
        Self { table, base, keys, next: 0, report: Report::new() }
    }

    /// The next code.
    pub const fn next(&mut self) -> Option<CodeValue<'static>> {
        if self.next >= self.keys {
            return None;
        }
        let key = key(self.table.bases()[self.base], self.next);
        self.next += 1;
        match key {
            Some(key) => Some(key.code.unified()),
            None => None,
        }
    }

    /// Notes that the code given last stands somewhere else too.
    pub const fn add(&mut self) {
        if let Some(key) = key(self.table.bases()[self.base], self.next - 1) {
            self.report.add(self.table, self.base, key);
        }
    }
}

/// Ends the compilation with what was found, at the place of the call.
#[track_caller]
pub const fn check(mut overlaps: Overlaps) {
    assert!(overlaps.report.is_empty(), "{}", overlaps.report.finish(overlaps.table));
}

/// The row of a base by a code whatever its type.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_row_by_value {
    ($value:expr, $base:ty, $of:expr, $table:expr) => {
        match $of(
            $value,
            const { $crate::__private::extension::has_digits($table) },
            &mut $crate::__private::extension::Digits::new(),
        ) {
            $crate::__private::core::option::Option::Some(code) => <$base>::from_code(code),
            $crate::__private::core::option::Option::None => {
                $crate::__private::core::option::Option::None
            }
        }
    };
}

/// The rows of each base in its variant, then the table's own.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_all_rows {
    ($own:expr, $($base:expr => $variant:path),+) => {{
        let own = $own;
        let mut all = [$crate::__private::extension::first([$(
            $variant($base[0])
        ),+]); 0 $(+ $base.len())+ + $own.len()];
        let mut at = 0;
        $(
            let rows = $base;
            let mut row = 0;
            while row < rows.len() {
                all[at] = $variant(rows[row]);
                at += 1;
                row += 1;
            }
        )+
        let mut row = 0;
        while row < own.len() {
            all[at] = own[row];
            at += 1;
            row += 1;
        }
        all
    }};
}

/// The first of at least one.
#[must_use]
pub const fn first<T: Copy, const N: usize>(values: [T; N]) -> T {
    values[0]
}

/// The codes of the base that stand somewhere else too, found by the table's own
/// lookup: its own rows come first, then the bases in order, so that the later
/// one of two is not found under its own code.
#[doc(hidden)]
#[macro_export]
macro_rules! __knox_overlaps {
    ($table:ty, $data:expr, $overlapping:expr, $base:expr, $variant:path) => {{
        let mut overlaps = $crate::__private::extension::Overlaps::new($data, $overlapping, $base);
        while let $crate::__private::core::option::Option::Some(code) = overlaps.next() {
            match $crate::__private::row_by_value!(
                code,
                $table,
                $crate::__private::extension::Code::<<$table as $crate::KnoxTable>::Code>::of,
                $data
            ) {
                $crate::__private::core::option::Option::None
                | $crate::__private::core::option::Option::Some($variant(_)) => {}
                $crate::__private::core::option::Option::Some(_) => overlaps.add(),
            }
        }
        overlaps
    }};
}
