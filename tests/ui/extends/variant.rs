//! Invalid variants of bases.

use knox_errors::{AccountTokenCode, CustomerAuthCode, HttpCode, knox_codes};

knox_codes! {
    pub enum VariantCode: any extends HttpCode as http, CustomerAuthCode as, AccountTokenCode {}

    /// A recovered variant clashes with no base.
    pub enum RecoveredCode: any extends CustomerAuthCode as Knox, HttpCode as "Http" {
        code | name;
        1 | ONE as "Knox";
    }
}

fn main() {}
