#[allow(unexpected_cfgs)]
const _: () = {
    #[cfg(rust_analyzer)]
    let _ = ::knox_errors::Action::Retry;
};
::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Expanded as it would be without the other tables."] # [doc = ""] # [doc = "| code | name | status |\n|---|---|---|\n| [`1`](SoundCode::One) | `ONE` | 400 |\n| [`2`](SoundCode::Two) | `TWO` |  |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    pub enum SoundCode {
        # [doc = "Code `1`, name `ONE`, status 400"] # [doc (alias ("1" , "ONE"))] One ,
        # [doc = "Code `2`, name `TWO`"] # [doc (alias ("2" , "TWO"))] Two ,
    }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : [1 , 2 ,]
        type_name : "SoundCode"
        title : ["Expanded as it would be without the other tables"]
        variants : "OneTwo" 8 b"\x03\x00\x00\x00\x06\x00\x00\x00"
        all : [SoundCode :: One , SoundCode :: Two ,]
        names : ["ONE" , "TWO" ,]
        statuses : [400 , 0 ,]
        by_code : (u32 Direct least : 1 rows : 2 [0 , 1 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 7960286522194355701 keys : 16 b"TWO\x00\x00\x00\x00\xFBONE\x00\x00\x00\x00\xFB" rows : (Here 2 [1 , 0 ,])))
    }
}
::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Repaired: the first of two equal codes, no code out of range, no unknown action."] # [doc = ""] # [doc = "| code | name | description | status | action | level | text |\n|---|---|---|---|---|---|---|\n| [`1`](RepairedCode::ApiKey) | `API_KEY` | Another row\\'s cell replaces one that cannot be read. | 400 | ChangeRequest | `4` | `a` |\n| [``](RepairedCode::Wide), `3` | `WIDE` |  | 400 |  | `3` | `d` |\n| [`4`](RepairedCode::Unknown) | `UNKNOWN` |  |  |  | `4` | `d` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum RepairedCode {
        # [doc = "Another row\\'s cell replaces one that cannot be read.\n\nCode `1`, name `API_KEY`, status 400, action `ChangeRequest`, level `4`, text `a`"] # [doc (alias ("1" , "API_KEY"))] ApiKey ,
        # [doc = "\n\nCode , also `3`, name `WIDE`, status 400, level `3`, text `d`"] # [doc (alias ("3" , "WIDE"))] Wide ,
        # [doc = "Code `4`, name `UNKNOWN`, level `4`, text `d`"] # [doc (alias ("4" , "UNKNOWN"))] Unknown ,
    }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : {
        __KNOX_COLUMN_0 "level"
        level : u8 = [4 , 3 , 4 ,] {
            # [doc = "The row's `level`."]
        }
        {
            :: knox_errors :: __private_0_1_0 :: custom_column_is_copy :: < u8 > () ;
        }
        { } __KNOX_COLUMN_1 "text"
        text : & 'static str = ["a" , "d" , "d" ,] {
            # [doc = "The row's `text`."]
        }
        {
            :: knox_errors :: __private_0_1_0 :: custom_column_is_copy :: < & 'static str > () ;
        }
        {
            const
            _ : & 'static str = "none" ;
        }
    }
    serde : { }
    misses : {
        RepairedCode :: ApiKey
    }
    rows : 3
    data : {
        codes : [1 , 1 , 4 ,]
        aliases : [3 ,] [1 ,]
        actions : [ChangeRequest] [1 , 0 , 0 ,]
        type_name : "RepairedCode"
        title : ["Repaired: the first of two equal codes, no code out of range, no unknown action"]
        variants : "ApiKeyWideUnknown" 12 b"\x06\x00\x00\x00\x0A\x00\x00\x00\x11\x00\x00\x00"
        all : [RepairedCode :: ApiKey , RepairedCode :: Wide , RepairedCode :: Unknown ,]
        names : ["API_KEY" , "WIDE" , "UNKNOWN" ,]
        descriptions : ["Another row's cell replaces one that cannot be read." , "" , "" ,]
        statuses : [400 , 400 , 0 ,]
        by_code : (u32 Direct least : 1 rows : 4 [0 , 3 , 1 , 2 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 1961750202426094747 keys : 32 b"API_KEY\xFFWIDE\x00\x00\x00\xFCUNKNOWN\xFFAPI_KEY\xFF" rows : (Here 4 [0 , 1 , 2 , 0 ,])))
    }
}
#[allow(missing_docs, dead_code)]
impl UnreadCode {
    const fn level(&self) -> u8 {
        loop {}
    }
}
::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " A column without a readable cell."] # [doc = ""] # [doc = "| code | name | team |\n|---|---|---|\n| [`1`](UnreadCode::A) | `A` | `A` |\n| [`2`](UnreadCode::B) | `B` | `B` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum UnreadCode {
        # [doc = "Code `1`, name `A`, team `A`"] # [doc (alias ("1"))] A ,
        # [doc = "Code `2`, name `B`, team `B`"] # [doc (alias ("2"))] B ,
    }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : {
        __KNOX_COLUMN_0 "team"
        team : Team = [Team :: A , Team :: B ,] {
            # [doc = "The row's `team`."]
        }
        {
            :: knox_errors :: __private_0_1_0 :: custom_column_is_copy :: < Team > () ;
        }
        { }
    }
    serde : { }
    misses : {
        UnreadCode :: A
    }
    rows : 2
    data : {
        codes : [1 , 2 ,]
        type_name : "UnreadCode"
        title : ["A column without a readable cell"]
        variants : "AB" 8 b"\x01\x00\x00\x00\x02\x00\x00\x00"
        all : [UnreadCode :: A , UnreadCode :: B ,]
        names : ["A" , "B" ,]
        by_code : (u32 Direct least : 1 rows : 2 [0 , 1 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 7960286522194355701 keys : 16 b"A\x00\x00\x00\x00\x00\x00\xF9B\x00\x00\x00\x00\x00\x00\xF9" rows : (Here 2 [0 , 1 ,])))
    }
}
#[allow(missing_docs, dead_code)]
impl DefaultCode {
    const fn team(&self) -> u8 {
        loop {}
    }
}
::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Defaults that cannot be read."] # [doc = ""] # [doc = "| code | name | level |\n|---|---|---|\n| [`1`](DefaultCode::A) | `A` | `5` |\n| [`2`](DefaultCode::B) | `B` | `5` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum DefaultCode {
        # [doc = "Code `1`, name `A`, level `5`"] # [doc (alias ("1"))] A ,
        # [doc = "Code `2`, name `B`, level `5`"] # [doc (alias ("2"))] B ,
    }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : {
        __KNOX_COLUMN_0 "level"
        level : u8 = [5 , 5 ,] {
            # [doc = "The row's `level`."]
        }
        {
            :: knox_errors :: __private_0_1_0 :: custom_column_is_copy :: < u8 > () ;
        }
        { }
    }
    serde : { }
    misses : {
        DefaultCode :: A
    }
    rows : 2
    data : {
        codes : [1 , 2 ,]
        type_name : "DefaultCode"
        title : ["Defaults that cannot be read"]
        variants : "AB" 8 b"\x01\x00\x00\x00\x02\x00\x00\x00"
        all : [DefaultCode :: A , DefaultCode :: B ,]
        names : ["A" , "B" ,]
        by_code : (u32 Direct least : 1 rows : 2 [0 , 1 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 7960286522194355701 keys : 16 b"A\x00\x00\x00\x00\x00\x00\xF9B\x00\x00\x00\x00\x00\x00\xF9" rows : (Here 2 [0 , 1 ,])))
    }
}
::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Variants recovered from codes that cannot be read."] # [doc = ""] # [doc = "| code |\n|---|\n| [``](FromCodesCode::First) |\n| [``](FromCodesCode::Second) |\n| [`CODE`](FromCodesCode::Third) |\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum FromCodesCode {
        # [doc = "Code "] First ,
        # [doc = "Code "] Second ,
        # [doc = "Code `CODE`"] # [doc (alias ("CODE"))] Third ,
    }
    codes : Text (& 'static :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , & :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , :: knox_errors :: __private_0_1_0 :: core :: primitive :: str)
    columns : { }
    serde : { }
    misses : {
        FromCodesCode :: First
    }
    rows : 3
    data : {
        codes : ["CODE" , "CODE" , "CODE" ,]
        type_name : "FromCodesCode"
        title : ["Variants recovered from codes that cannot be read"]
        variants : "FirstSecondThird" 12 b"\x05\x00\x00\x00\x0B\x00\x00\x00\x10\x00\x00\x00"
        all : [FromCodesCode :: First , FromCodesCode :: Second , FromCodesCode :: Third ,]
        names : __KNOX_CODES
        by_code : (str Words word (u64 OneLevel multiplier : 16294208416658607535 keys : 16 b"CODE\x00\x00\x00\xFCCODE\x00\x00\x00\xFC" rows : (Here 2 [2 , 2 ,])))
        by_name : (__knox_find_code)
    }
}
::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Variants recovered from names that cannot be read, not from the codes."] # [doc = ""] # [doc = "| code | name |\n|---|---|\n| [``](FromNamesCode::First) | `` |\n| [`x`](FromNamesCode::Second) | `x` |\n| [`y`](FromNamesCode::Third) | `NAME` |\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum FromNamesCode {
        # [doc = "Code "] First ,
        # [doc = "Code `x`"] # [doc (alias ("x"))] Second ,
        # [doc = "Code `y`, name `NAME`"] # [doc (alias ("y" , "NAME"))] Third ,
    }
    codes : Text (& 'static :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , & :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , :: knox_errors :: __private_0_1_0 :: core :: primitive :: str)
    columns : { }
    serde : { }
    misses : {
        FromNamesCode :: First
    }
    rows : 3
    data : {
        codes : ["x" , "x" , "y" ,]
        type_name : "FromNamesCode"
        title : ["Variants recovered from names that cannot be read, not from the codes"]
        variants : "FirstSecondThird" 12 b"\x05\x00\x00\x00\x0B\x00\x00\x00\x10\x00\x00\x00"
        all : [FromNamesCode :: First , FromNamesCode :: Second , FromNamesCode :: Third ,]
        names : ["" , "x" , "NAME" ,]
        by_code : (str Words word (u64 OneLevel multiplier : 7960286522194355701 keys : 16 b"x\x00\x00\x00\x00\x00\x00\xF9y\x00\x00\x00\x00\x00\x00\xF9" rows : (Here 2 [1 , 2 ,])))
        by_name : (str Words word (u64 OneLevel multiplier : 7960286522194355701 keys : 32 b"x\x00\x00\x00\x00\x00\x00\xF9\x00\x00\x00\x00\x00\x00\x00\xF8\x00\x00\x00\x00\x00\x00\x00\xF8NAME\x00\x00\x00\xFC" rows : (Here 4 [1 , 0 , 0 , 2 ,])))
    }
}
::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Without a readable row."] # [doc = ""] # [doc = "| code | level |\n|---|---|\n| [``](EmptyCode::__KnoxUnread) | `1` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum EmptyCode {
        # [doc = "Code , level `1`"] __KnoxUnread ,
    }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : {
        __KNOX_COLUMN_0 "level"
        level : u8 = [1 ,] {
            # [doc = "The row's `level`."]
        }
        {
            :: knox_errors :: __private_0_1_0 :: custom_column_is_copy :: < u8 > () ;
        }
        { }
    }
    serde : { }
    misses : {
        EmptyCode :: __KnoxUnread
    }
    rows : 1
    data : {
        codes : [0 ,]
        type_name : "EmptyCode"
        title : ["Without a readable row"]
        variants : "__KnoxUnread" 4 b"\x0C\x00\x00\x00"
        all : [EmptyCode :: __KnoxUnread ,]
        names : ["" ,]
        by_code : (u32 Empty)
        by_name : (str Words word (u64 OneLevel multiplier : 16294208416658607535 keys : 16 b"\x00\x00\x00\x00\x00\x00\x00\xF8\x00\x00\x00\x00\x00\x00\x00\xF8" rows : (Here 2 [0 , 0 ,])))
    }
}
::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " The header cannot be read, but the names of rows can."] # [doc = ""] # [doc = "| code | name |\n|---|---|\n| [`1`](StubCode::First) | `1` |\n| [`2`](StubCode::Second) | `2` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum StubCode {
        # [doc = "Code `1`"] # [doc (alias ("1"))] First ,
        # [doc = "Code `2`"] # [doc (alias ("2"))] Second ,
    }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : { }
    serde : { }
    misses : {
        StubCode :: First
    }
    rows : 2
    data : {
        codes : [1 , 2 ,]
        type_name : "StubCode"
        title : ["The header cannot be read, but the names of rows can"]
        variants : "FirstSecond" 8 b"\x05\x00\x00\x00\x0B\x00\x00\x00"
        all : [StubCode :: First , StubCode :: Second ,]
        names : ["1" , "2" ,]
        by_code : (u32 Direct least : 1 rows : 2 [0 , 1 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 7960286522194355701 keys : 16 b"1\x00\x00\x00\x00\x00\x00\xF92\x00\x00\x00\x00\x00\x00\xF9" rows : (Here 2 [0 , 1 ,])))
    }
}
#[allow(missing_docs, dead_code)]
impl ExtendedCode {
    const fn level(&self) -> ::knox_errors::__private_0_1_0::core::option::Option<u8> {
        ::knox_errors::__private_0_1_0::core::option::Option::None
    }
}
::knox_errors::__private_0_1_0::extended_table! {
    { } {
        # [doc = " Repaired: without itself and the repeated base."] # [doc = ""] # [doc = "Every row of [`HttpCode`](HttpCode) and [`Code`](other::Code), then:\n\n| code | name |\n|---|---|\n| [`2`](ExtendedCode::Two) | `TWO` |\n"]
    }
    enum ExtendedCode {
        # [doc = "A row of [`HttpCode`](HttpCode)."] HttpCode (HttpCode) ,
        # [doc = "A row of [`Code`](other::Code)."] Token (other :: Code) ,
        # [doc = "Code `2`, name `TWO`"] # [doc (alias ("2" , "TWO"))] Two ,
    }
    new_columns : { }
    bases : any [0 HttpCode (HttpCode) __KNOX_IS_BASE_0 __KnoxBase0 { __knox_is_base ("HttpCode" , __KnoxBase :: < HttpCode > :: CODES , "any") } { __knox_check (& __KNOX_TABLE , & __KNOX_OVERLAPS , 0usize) } 1 Token (other :: Code) __KNOX_IS_BASE_1 __KnoxBase1 { __knox_is_base ("other::Code" , __KnoxBase :: < other :: Code > :: CODES , "any") } { __knox_check (& __KNOX_TABLE , & __KNOX_OVERLAPS , 1usize) }]
    codes : Any (:: knox_errors :: CodeValue < 'static > , :: knox_errors :: CodeValue < '_ > , :: knox_errors :: CodeValue < 'static >)
    columns : { }
    serde : { }
    misses : {
        ExtendedCode :: Two
    }
    rows : 1
    local : {
        __knox_local {
            ExtendedCode :: Two => 0 ,
        }
    }
    data : {
        codes : [__KnoxCodeValue :: Number (2) ,]
        type_name : "ExtendedCode"
        title : ["Repaired: without itself and the repeated base"]
        variants : "Two" 4 b"\x03\x00\x00\x00"
        all : [ExtendedCode :: Two ,]
        names : ["TWO" ,]
        by_code : (any numbers : (u64 Direct least : 2 rows : 1 [0 ,]) texts : (str Empty))
        by_name : (str Words word (u64 OneLevel multiplier : 16294208416658607535 keys : 16 b"TWO\x00\x00\x00\x00\xFBTWO\x00\x00\x00\x00\xFB" rows : (Here 2 [0 , 0 ,])))
    }
}
::knox_errors::__private_0_1_0::table! {
    {
        # [cfg (unix)]
    }
    {
        # [doc = ""] # [doc = "| code | name |\n|---|---|\n| [`1`](SwitchedCode::Unix) | `UNIX` |\n| [`1`](SwitchedCode::Twice) | `TWICE` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum SwitchedCode {
        # [doc = "Code `1`, name `UNIX`"] # [doc (alias ("1" , "UNIX"))] Unix ,
        # [doc = "Code `1`, name `TWICE`"] # [doc (alias ("1" , "TWICE"))] Twice ,
    }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : { }
    serde : { }
    misses : {
        SwitchedCode :: Unix
    }
    rows : 2
    data : {
        codes : [1 , 1 ,]
        type_name : "SwitchedCode"
        title : []
        variants : "UnixTwice" 8 b"\x04\x00\x00\x00\x09\x00\x00\x00"
        all : [SwitchedCode :: Unix , SwitchedCode :: Twice ,]
        names : ["UNIX" , "TWICE" ,]
        by_code : (u32 Direct least : 1 rows : 1 [1 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 487617019471545679 keys : 16 b"TWICE\x00\x00\xFDUNIX\x00\x00\x00\xFC" rows : (Here 2 [1 , 0 ,])))
    }
}
::knox_errors::__private_0_1_0::table! {
    {
        # [cfg (not (unix))]
    }
    {
        # [doc = ""] # [doc = "| code | name |\n|---|---|\n| [`1`](SwitchedCode::Other) | `OTHER` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    enum SwitchedCode {
        # [doc = "Code `1`, name `OTHER`"] # [doc (alias ("1" , "OTHER"))] Other ,
    }
    codes : U8 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u8) as u32
    columns : { }
    serde : { }
    misses : { }
    rows : 1
    data : {
        codes : [1 ,]
        type_name : "SwitchedCode"
        title : []
        variants : "Other" 4 b"\x05\x00\x00\x00"
        all : [SwitchedCode :: Other ,]
        names : ["OTHER" ,]
        by_code : (u32 Direct least : 1 rows : 1 [0 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 16294208416658607535 keys : 16 b"OTHER\x00\x00\xFDOTHER\x00\x00\xFD" rows : (Here 2 [0 , 0 ,])))
    }
}
#[doc(hidden)]
#[derive(::knox_errors::__private_0_1_0::KnoxRowsUnderCfg)]
#[__knox_table(
    {::knox_errors,
    doc}#[doc = " Its derive reports its errors, also those of a row that is off and contains the next one."]enum
    ConditionalCode:u8{code|name;}
)]
enum _KnoxRowsOfConditionalCode {
    #[cfg(unix)]
    #[__knox_row(#[cfg(unix)]1|UNIX;)]
    _Row0,
    #[__knox_row(x|NOT_READ;)]
    _Row1,
    #[cfg(unix)]
    #[cfg(test)]
    #[__knox_row(#[cfg(unix)]#[cfg(test)]2|TWO 3|THREE;)]
    _Row2,
    #[cfg(not(all(unix, test)))]
    #[__knox_off(#[cfg(unix)]#[cfg(test)]2|TWO 3|THREE;)]
    _Row3,
    #[__knox_row(4|FOUR 5|FIVE;)]
    _Row4,
}
