//! Looks up every possible number in the official number tables.
//!
//! All 2^32 numbers take seconds in release and hours without optimizations, so the test is
//! ignored by default:
//!
//! ```sh
//! cargo test --release --package knox-errors-tests --test every_code -- --ignored
//! ```

use knox_errors::{CustomerAuthCode, HttpCode};

#[test]
#[ignore = "takes seconds in release, hours otherwise"]
fn every_u32_lookup_agrees_with_a_linear_search() {
    let mut codes: Vec<(u32, CustomerAuthCode)> = CustomerAuthCode::ALL
        .iter()
        .flat_map(|row| {
            let aliases = row.aliases().iter().copied();
            aliases.chain([row.code()]).map(|code| (code, *row))
        })
        .collect();
    codes.sort_unstable();
    // Numbers and codes both ascend, so the next code is the only candidate.
    let mut next = codes.iter().peekable();
    let mut found = 0;
    for number in 0..=u32::MAX {
        let plain = next.next_if(|(code, _)| *code == number).map(|(_, row)| *row);
        assert_eq!(CustomerAuthCode::from_code(number), plain, "{number}");
        found += usize::from(plain.is_some());
    }
    assert_eq!(found, CustomerAuthCode::COUNT + 1, "the rows and one alias");
}

#[test]
fn every_u16_lookup_agrees_with_a_linear_search() {
    for number in 0..=u16::MAX {
        let plain = HttpCode::ALL.iter().copied().find(|row| row.code() == number);
        assert_eq!(HttpCode::from_code(number), plain, "{number}");
    }
}
