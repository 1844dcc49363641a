//! Derives of other crates on a table: what works, and what they write.

use borsh::{BorshDeserialize, BorshSerialize};
use enum_map::EnumMap;
use knox_errors::{KnoxTable, knox_codes};
use strum::IntoEnumIterator;

knox_codes! {
    /// Codes of the gateway.
    #[derive(
        BorshDeserialize,
        BorshSerialize,
        clap::ValueEnum,
        enum_map::Enum,
        rkyv::Archive,
        rkyv::Serialize,
        strum::EnumIter,
    )]
    pub enum GatewayCode: u32 {
        code    | name                 | status;
        4220001 | DEVICE_LIMIT_REACHED | 422;
        4290001 | TENANT_BUSY          | 429;
        5010001 | NOT_READY as Soon    | 501;
    }
}

#[test]
fn strums_iterator_is_the_list_of_rows() {
    assert!(GatewayCode::iter().eq(GatewayCode::ALL.iter().copied()));
}

#[test]
fn rows_are_keys_of_an_enum_map() {
    let mut counts = EnumMap::<GatewayCode, u32>::default();
    for row in GatewayCode::ALL {
        counts[*row] += u32::from(row.status().unwrap_or_default());
    }
    assert_eq!(counts[GatewayCode::Soon], 501);
    assert_eq!(counts.len(), GatewayCode::COUNT);
}

#[test]
fn clap_reads_codes_and_names_or_its_own_values() {
    let command = || clap::Command::new("t").arg(clap::Arg::new("code"));
    let by_table = command().mut_arg("code", |arg| {
        arg.value_parser(clap::builder::ValueParser::new(|text: &str| text.parse::<GatewayCode>()))
    });
    for text in ["4290001", "TENANT_BUSY"] {
        let found = by_table.clone().try_get_matches_from(["t", text]).expect("a row");
        assert_eq!(found.get_one("code"), Some(&GatewayCode::TenantBusy));
    }
    let refused = by_table.try_get_matches_from(["t", "4290002"]).unwrap_err().to_string();
    assert!(refused.contains("did you mean `4290001` (TENANT_BUSY)?"), "{refused}");
    let by_clap = command().mut_arg("code", |arg| {
        arg.value_parser(clap::builder::EnumValueParser::<GatewayCode>::new())
    });
    let found = by_clap.try_get_matches_from(["t", "tenant-busy"]).expect("a row");
    assert_eq!(found.get_one("code"), Some(&GatewayCode::TenantBusy));
}

/// As the guide warns.
#[test]
fn borsh_and_rkyv_write_the_index_of_the_row() {
    let bytes = borsh::to_vec(&GatewayCode::TenantBusy).expect("bytes");
    assert_eq!((bytes.len(), usize::from(bytes[0])), (1, GatewayCode::TenantBusy.index()));
    let read = GatewayCode::try_from_slice(&bytes).expect("a row");
    assert_eq!(read, GatewayCode::TenantBusy);
    let bytes = rkyv::to_bytes::<rkyv::rancor::Error>(&GatewayCode::Soon).expect("bytes");
    assert_eq!((bytes.len(), usize::from(bytes[0])), (1, GatewayCode::Soon.index()));
}
