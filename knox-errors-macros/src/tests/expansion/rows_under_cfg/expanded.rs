#[doc(hidden)]
#[derive(::knox_errors::__private_0_1_0::KnoxRowsUnderCfg)]
#[__knox_table(
    {::knox_errors,
    doc}#[doc = " Rustc hands the derive the rows that are on, which become what those of any"]#[doc = " other table do."]pub
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
