use knox_errors::knox_codes;

knox_codes! {
    pub enum TwiceCode: u32 { code | name; 1 | A; }
    pub enum TwiceCode: u32 { code | name; 1 | A; }
    #[cfg(all())]
    pub enum SwitchedCode: u32 { code | name; 1 | A; }
    #[cfg(any())]
    pub enum SwitchedCode: u32 { code | name; 1 | A; }

    /// With rows under `cfg`, also in the order of the source.
    pub enum RowsCode: u32 { code | name; #[cfg(all())] 1 | A; }
    pub enum RowsCode: u32 { code | name; #[cfg(all())] 1 | A; }
    pub enum LastCode: u32 { code | name; 1 | A; 2 | ""; }
}

fn main() {
    println!("{:?} {:?} {:?} {:?}", TwiceCode::A, SwitchedCode::A, RowsCode::A, LastCode::A);
}
