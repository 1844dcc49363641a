knox_codes! {
    /// Rustc hands the derive the rows that are on, which become what those of any
    /// other table do.
    pub enum SwitchedCode: u32 {
        code | name;
        #[cfg(feature = "switch")]
        1    | ON;
        #[cfg_attr(feature = "switch", alias(3))]
        2    | ALWAYS;
    }
}
