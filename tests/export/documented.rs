use knox_errors::knox_codes;

knox_codes! {
    /// Codes of the device gateway
    pub enum GatewayCode: u32 {
        code    | name        | status | description;
        4290001 | TENANT_BUSY | 429    | "Another bulk job is running.";
    }
}

#[test]
fn the_documented_errors_are_current() {
    use knox_errors::export::Document;

    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/errors.md");
    let document = Document::of::<GatewayCode>().markdown().to_string();
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/docs")).unwrap();
        std::fs::write(file, &document).unwrap();
    }
    let on_file = std::fs::read_to_string(file).unwrap_or_default();
    assert!(on_file == document, "docs/errors.md is old: run `BLESS=1 cargo test`");
}
