#[doc(hidden)]
#[derive(::knox_errors::__private_0_1_0::KnoxRowsUnderCfg)]
#[__knox_table(
    {::knox_errors,
    doc}#[doc = " rustc passes the rows that are on to the derive, which expands them as those of any"]#[doc = " other table."]pub
    enum
    SwitchedCode:u32{code|name;}
)]
enum _KnoxRowsOfSwitchedCode {
    #[cfg(feature = "switch")]
    #[__knox_row(#[cfg(feature = "switch")]1|ON;)]
    _Row0,
    #[cfg_attr(feature = "switch", __knox_attribute(alias(3)))]
    #[__knox_row(#[cfg_attr(feature = "switch", alias(3))]2|ALWAYS;)]
    _Row1,
}
