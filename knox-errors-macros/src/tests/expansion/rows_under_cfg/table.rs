knox_codes! {
    /// rustc passes the rows that are on to the derive, which expands them as those of any
    /// other table.
    pub enum SwitchedCode: u32 {
        code | name;
        #[cfg(feature = "switch")]
        1    | ON;
        #[cfg_attr(feature = "switch", alias(3))]
        2    | ALWAYS;
    }
}
