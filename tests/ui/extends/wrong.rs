//! What is wrong with the names of bases.

use knox_errors::{CustomerAuthCode, HttpCode, knox_codes};

knox_codes! {
    pub enum Plain: any {
        code | name;
        1 | ONE;
    }
}

knox_codes! {
    pub enum Itself: u32 extends CustomerAuthCode, Itself {}
}

knox_codes! {
    pub enum Twice: u16 extends HttpCode, HttpCode as Again {}
}

knox_codes! {
    pub enum SameVariant: any extends HttpCode as Knox, CustomerAuthCode as Knox {}
}

knox_codes! {
    pub enum RowVariant: u32 extends CustomerAuthCode as Knox {
        code | name;
        1 | KNOX;
    }
}

knox_codes! {
    pub enum NoBase: u32 extends {}
}

knox_codes! {
    pub enum Form: any extends HttpCode as http, , CustomerAuthCode as, 17, HttpCode CustomerAuthCode {}
}

knox_codes! {
    pub enum Extend: u16 extend HttpCode {}
}

knox_codes! {
    pub enum RustWay: u16 + HttpCode {}
}

knox_codes! {
    pub enum NoType extends HttpCode {}
}

fn main() {}
