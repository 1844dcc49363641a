use knox_errors::knox_codes;

knox_codes! {
    #[knox(ulr = "https://example.com", url = "example.com", status = suffix)]
    #[knox(url = "https://example.com", url = "https://example.com")]
    #[knox(serde = text)]
    #[knox(serde = code, serde = name)]
    #[knox]
    #[repr(u32)]
    #[alias(1)]
    #[knxo(url = "https://example.com")]
    #[cfg_attr(all(), knox(status = prefix))]
    #[derive(Clone, Default, core::fmt::Debug, thiserror::Error)]
    #[derive(Hash)]
    #[knox(crate = "knox")]
    #[knox(status = code)]
    #[knox(status = prefix)]
    pub enum AttributeCode: u32 {
        code | name;
        #[aliases(2)]
        #[knox(status = code)]
        #[alias]
        #[alias()]
        #[alias("text")]
        #[default]
        1 | A;
        #[repr(u8)]
        #[alais(3)]
        2 | B;
    }
}

const ROW: AttributeCode = AttributeCode::from_code(2).unwrap();

knox_codes! {
    #[knox()]
    #[knox(status)]
    #[knox(ulr)]
    #[knox(url: "https://example.com")]
    #[knox(, url = 5)]
    #[knox(status = code, url = "https://example.com/a page")]
    #[cfg_attr(all(), derive(Default))]
    pub enum FormCode: u16 {
        code | name;
        #[default]
        400 | A;
    }

    #[knox(url = "https://example.com/\u{1}")]
    pub enum ControlCode: u16 {
        code | name;
        400 | A;
    }
}

fn main() {
    println!("{:?} {:?} {ROW}", AttributeCode::default(), FormCode::default());
}
