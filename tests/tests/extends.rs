//! Tables that extend others: local rows, bases of bases, bases of another crate, columns,
//! aliases, `cfg`.

use knox_errors::{
    Action, CodeValue, CustomerAuthCode, HttpCode, KnoxTable, OfficialCode, OpenCode, knox_codes,
};
use knox_errors_extension_base::{self as base, DeviceCode};

/// Who looks after a code.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Team {
    /// The platform.
    Core,
    /// The sites.
    Edge,
}

knox_codes! {
    /// Everything that the gateway answers.
    pub enum GatewayCode: u32 extends CustomerAuthCode as Knox, DeviceCode {
        code    | name         | status | action       | team: Team = Team::Core | description;
        5990001 | TUNNEL_DOWN  | 503    | _            | Team::Edge              | "The tunnel to the site is down.";
        #[alias(5990003, 5990004)]
        5990002 | TENANT_BUSY  | 429    | WaitAndRetry | _                       | "Another bulk job is running.";
        #[cfg(any())]
        5990005 | NEVER        | 500    | _            | _                       | "Off.";
        #[deprecated = "merged"]
        5990006 | ACCESS_TOKEN_EXPIRED as Merged | 400 | _ | _                    | "The same name as a base's.";
    }

    /// Bases of bases, from another crate.
    pub enum SiteCode: any extends base::FleetCode as Fleet, OfficialCode as Official {
        code | name;
        -7 | BELOW_ZERO;
        "00006" | SIX;
        SITE_1 | SITE;
        #[alias(70, "00070")]
        "7" | SEVEN;
    }

    /// A text table over a text table, without names.
    #[derive(Default)]
    enum TextCode: str extends knox_errors::AccountTokenCode {
        code;
        #[default]
        AUT_9001;
        "E-17" as E17;
    }

    /// Columns that no base has; one base.
    #[knox(status = prefix)]
    pub(crate) enum WithHttp: u16 extends HttpCode {
        code;
        5099 as Own;
    }
}

const DOWN: GatewayCode = GatewayCode::from_code(5_990_001).unwrap();
const STALE: GatewayCode = GatewayCode::from_name("DEVICE_STALE").unwrap();
const ALIASES: &[u32] = DOWN.aliases();
const STATUS: Option<u16> = GatewayCode::Knox(CustomerAuthCode::AccessTokenExpired).status();

#[test]
fn lookups_and_getters_work_in_const() {
    assert_eq!(DOWN, GatewayCode::TunnelDown);
    assert_eq!(STALE, GatewayCode::DeviceCode(DeviceCode::DeviceStale));
    assert_eq!(STATUS, Some(403));
    assert!(ALIASES.is_empty());
}

#[test]
#[allow(deprecated)]
fn own_rows_stand_behind_those_of_the_bases() {
    let own = [GatewayCode::TunnelDown, GatewayCode::TenantBusy, GatewayCode::Merged];
    let bases = CustomerAuthCode::COUNT + DeviceCode::COUNT;
    assert_eq!(GatewayCode::COUNT, bases + own.len());
    assert_eq!(GatewayCode::ALL[bases..], own);
    assert_eq!(GatewayCode::ALL[0], CustomerAuthCode::ALL[0].into());
    assert_eq!(GatewayCode::ALL[CustomerAuthCode::COUNT], DeviceCode::ALL[0].into());
    assert!(GatewayCode::ALL.is_sorted());
    assert_each_row_is_found::<GatewayCode>();
    assert_each_row_is_found::<SiteCode>();
    assert_each_row_is_found::<TextCode>();
    assert_each_row_is_found::<WithHttp>();
}

fn assert_each_row_is_found<T: KnoxTable>() {
    assert_eq!(T::TABLE.rows().len(), T::ALL.len());
    assert!(T::ALL.is_sorted());
    for (place, (row, data)) in T::ALL.iter().zip(T::TABLE.rows()).enumerate() {
        assert_eq!(row.index(), place);
        assert_eq!(T::from_code(row.code()), Some(*row));
        assert_eq!(row.code_value().map(CodeValue::normalized), Some(data.code().normalized()));
        assert_eq!(row.code_name(), Some(data.name()));
        assert_eq!(row.code_description().unwrap_or(""), data.description());
        assert_eq!(row.code_status(), data.status());
        assert_eq!(row.code_action(), data.action());
        assert_eq!(row.row().variant(), data.variant());
        assert_eq!(T::TABLE.rows().filter(|other| other.code() == data.code()).count(), 1);
        for alias in data.aliases() {
            assert_eq!(alias.to_string().parse::<T>().as_ref(), Ok(row));
        }
        assert_eq!(data.code().to_string().parse::<T>().as_ref(), Ok(row));
    }
}

#[test]
fn local_rows_have_the_whole_api() {
    let busy = GatewayCode::TenantBusy;
    assert_eq!((busy.code(), busy.name()), (5_990_002, "TENANT_BUSY"));
    assert_eq!(busy.description(), "Another bulk job is running.");
    assert_eq!((busy.status(), busy.action()), (Some(429), Some(Action::WaitAndRetry)));
    assert_eq!(busy.aliases(), [5_990_003, 5_990_004]);
    assert_eq!(GatewayCode::from_code(5_990_004), Some(busy));
    assert_eq!(busy.to_string(), "5990002 TENANT_BUSY: Another bulk job is running");
    assert_eq!(format!("{busy:?}"), "TenantBusy");
    assert_eq!(busy.row().table().type_name(), "GatewayCode");
    assert_eq!(GatewayCode::from_code(5_990_005), None);
    assert_eq!(WithHttp::Own.status(), Some(509));
    assert_eq!(TextCode::default().name(), "AUT_9001");
}

#[test]
fn a_custom_column_belongs_to_local_rows() {
    assert_eq!(GatewayCode::TunnelDown.team(), Some(Team::Edge));
    assert_eq!(GatewayCode::TenantBusy.team(), Some(Team::Core));
    assert_eq!(GatewayCode::from(DeviceCode::DeviceStale).team(), None);
    let GatewayCode::DeviceCode(device) = STALE else { panic!("{STALE}") };
    assert_eq!(device.level(), 3);
}

#[test]
#[allow(deprecated)]
fn own_names_go_before_those_of_bases() {
    assert_eq!(GatewayCode::from_name("ACCESS_TOKEN_EXPIRED"), Some(GatewayCode::Merged));
    assert_eq!(GatewayCode::find("access_token_expired"), Some(GatewayCode::Merged));
    assert_eq!(
        GatewayCode::from_name("ACCESS_TOKEN_INVALID"),
        Some(CustomerAuthCode::AccessTokenInvalid.into())
    );
}

#[test]
fn local_codes_of_any_are_numbers_and_strings() {
    let codes = SiteCode::ALL.iter().rev().take(4).rev().map(SiteCode::code);
    assert_eq!(
        codes.collect::<Vec<_>>(),
        [
            CodeValue::Number(-7),
            CodeValue::Text("00006"),
            CodeValue::Text("SITE_1"),
            CodeValue::Number(7)
        ]
    );
    assert_eq!(SiteCode::from_code(CodeValue::Text("-7")), Some(SiteCode::BelowZero));
    assert_eq!(SiteCode::from_code(CodeValue::Text("7")), Some(SiteCode::Seven));
    assert_eq!(SiteCode::from_code(CodeValue::Number(70)), Some(SiteCode::Seven));
    assert_eq!(SiteCode::from_code(CodeValue::Number(6)), None);
    assert_eq!(SiteCode::from_code(CodeValue::Number(7 + (1 << 64))), None);
    assert_eq!(SiteCode::Seven.aliases(), [CodeValue::Number(70), CodeValue::Text("00070")]);
    let row = SiteCode::from_code(CodeValue::Number(4_012_250)).unwrap();
    assert_eq!(row.aliases(), [CodeValue::Number(4_012_250)]);
    assert_eq!(OpenCode::<SiteCode>::from("SITE_1").known(), Some(SiteCode::Site));
}

#[test]
fn in_a_table_of_any_codes_a_string_of_digits_is_a_number() {
    // A string table of the other crate lists "12" and "00012".
    let twelve = SiteCode::from_code(CodeValue::Number(12)).unwrap();
    assert_eq!(twelve.code(), CodeValue::Number(12));
    assert_eq!(SiteCode::from_code(CodeValue::Text("12")), Some(twelve));
    let padded = SiteCode::from_code(CodeValue::Text("00012")).unwrap();
    assert_eq!(padded.code(), CodeValue::Text("00012"));
    assert_ne!(twelve, padded);
    for (number, text) in [(-13, "-13"), (0, "0")] {
        let row = SiteCode::from_code(CodeValue::Number(number)).unwrap();
        assert_eq!(row.code(), CodeValue::Number(number));
        assert_eq!(SiteCode::from_code(CodeValue::Text(text)), Some(row));
    }
    assert_eq!(SiteCode::from_code(CodeValue::Number(13)), None);
    assert_eq!(SiteCode::from_code(CodeValue::Number(i128::MIN)), None);
}

#[test]
fn each_row_of_a_string_table_has_its_own_aliases() {
    let aliases = |text| SiteCode::from_code(CodeValue::Text(text)).unwrap().aliases();
    assert_eq!(aliases("LBL_1"), [CodeValue::Text("LBL_01"), CodeValue::Text("LBL_001")]);
    assert_eq!(aliases("LBL_2"), [CodeValue::Text("LBL_02")]);
    assert_eq!(aliases("LBL_02"), aliases("LBL_2"));
    assert_eq!(aliases("FLT_2"), []);
}

#[test]
fn bases_of_bases_are_included() {
    let stale = base::FleetCode::from(DeviceCode::DeviceStale);
    let row = SiteCode::from_code(CodeValue::Number(7001)).unwrap();
    assert_eq!(row, SiteCode::Fleet(stale));
    assert_eq!(row.row().table().type_name(), "DeviceCode");
    let expired = SiteCode::from_name("ACCESS_TOKEN_EXPIRED").unwrap();
    assert_eq!(expired, OfficialCode::from(CustomerAuthCode::AccessTokenExpired).into());
    assert_eq!(base::FleetCode::try_from(row), Ok(stale));
    assert!(OfficialCode::try_from(row).is_err());
}

/// Codes that are equal in their low 64 bits.
mod wide {
    knox_errors::knox_codes! {
        pub enum LeastCode: i64 { code; -1 as Below; 5 as Five; }
        pub enum GreatestCode: u64 { code; 18_446_744_073_709_551_615 as Above; 6 as Six; }
        pub enum BothCode: any extends LeastCode, GreatestCode {}
    }
}

#[test]
fn numbers_are_compared_by_all_their_bits() {
    use wide::{BothCode, GreatestCode, LeastCode};
    let find = |number| BothCode::from_code(CodeValue::Number(number));
    assert_eq!(find(-1), Some(LeastCode::Below.into()));
    assert_eq!(find(u64::MAX.into()), Some(GreatestCode::Above.into()));
    assert_eq!(find(6), Some(GreatestCode::Six.into()));
    assert_eq!(find(5 + (1 << 64)), None);
}

#[test]
fn extended_tables_are_small() {
    assert_eq!(size_of::<TextCode>(), 1);
    assert_eq!(size_of::<Option<TextCode>>(), 1);
    assert_eq!(size_of::<GatewayCode>(), 2);
}

mod chain {
    macro_rules! chain {
        ($base:ident) => {};
        ($base:ident $next:ident $($rest:ident)*) => {
            knox_errors::knox_codes! {
                pub enum $next: u32 extends $base as Base {}
            }
            chain! { $next $($rest)* }
        };
    }

    knox_errors::knox_codes! {
        pub enum T1: u32 {
            code | name;
            1 | ONE;
        }
    }

    chain! {
        T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 T13 T14 T15 T16 T17 T18 T19 T20 T21 T22 T23 T24 T25
        T26 T27 T28 T29 T30 T31 T32 T33 T34 T35 T36 T37 T38 T39 T40 T41 T42 T43 T44 T45 T46 T47 T48
        T49
    }

    knox_errors::knox_codes! {
        /// Codes of any type, as many as a chain may have.
        pub enum T50: any extends T49 {
            code | name;
            #[alias(51)]
            LAST | LAST;
        }
    }
}

#[test]
fn a_chain_of_fifty_tables_is_looked_up_in_const() {
    use chain::T50;
    const FIRST: Option<T50> = T50::from_code(CodeValue::Number(1));
    const LAST: Option<T50> = T50::from_code(CodeValue::Number(51));
    assert_eq!(FIRST, Some(T50::ALL[0]));
    assert_eq!(LAST, Some(T50::Last));
    assert_eq!(FIRST.map(|row| row.name()), Some("ONE"));
    assert_eq!(T50::TABLE.rows().count(), 2);
}
