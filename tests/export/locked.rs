use knox_errors::knox_codes;

knox_codes! {
    /// Codes of the device gateway
    pub enum GatewayCode: u32 {
        code    | name        | status;
        4290001 | TENANT_BUSY | 429;
        4290002 | SITE_BUSY   | 429;
    }
}

#[test]
fn no_published_code_has_changed() -> Result<(), Box<dyn std::error::Error>> {
    use knox_errors::export::Document;

    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/errors.lock");
    let lock = Document::of::<GatewayCode>().lock();
    let is_blessed = std::env::var_os("BLESS").is_some();
    if std::fs::exists(file)? {
        lock.check(&std::fs::read_to_string(file)?)?;
    } else if !is_blessed {
        return Err(format!("there is no {file}: `BLESS=1 cargo test` writes it").into());
    }
    if is_blessed {
        std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/docs"))?;
        std::fs::write(file, lock.to_string())?;
    }
    Ok(())
}
