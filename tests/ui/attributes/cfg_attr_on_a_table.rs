use knox_errors::knox_codes;

knox_codes! {
    #[cfg_attr(all(), knox(status = prefix))]
    #[cfg_attr(all(), derive(Default))]
    #[cfg_attr(all(), cfg_attr(all(), repr(u8)))]
    #[cfg_attr(all(), knox(serde = code), derive(PartialOrd))]
    #[cfg_attr(all(), knox(serde = cod))]
    #[cfg_attr(all(), knox(serde = code, url = "https://example.com"))]
    pub enum ConditionalCode: u32 {
        code | name;
        #[default]
        4000001 | A;
    }
}

fn main() {
    println!("{:?}", ConditionalCode::default());
}
