::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Custom cells in the documentation are as in the table."] # [doc = ""] # [doc = "| code | description | type | wait |\n|---|---|---|---|\n| [`1`](WaitCode::Path) | Paths. | `Core` | `WAIT` |\n| [`2`](WaitCode::Sign) | Calls and signs. | `Kind::of::<u8>(\"a\\|b\")` | `-5` |\n| [`3`](WaitCode::Sums) | Operators. | `Kind { level : 1 }` | `&FIVE.seconds + (A \\| B) * x as u64` |\n| [`4`](WaitCode::Rest) |  | `if BETA { B } else { A }` | \\!0 &amp; concat\\!(\\\"\\`\\|\\\" , \\\"b\\\") |\n| [`5`](WaitCode::Many) | Types of types. | `Kind::of::<Of<Of<A>, B>>(1)` | `x >> 1 >= a::<A> { b : 1 } && 'c'` |\n| [`6`](WaitCode::Less) | Tokens like those of types. | `<Kind as Of<u8>>::A` | `a << 2 + <A as B>::C(1)[2] < *b && b > c` |\n| [`7`](WaitCode::Next) |  | `<<Kind as Of<A, &B>>::A as Of>::B` | `f()?.g()? - -1 == x` |\n| [`8`](WaitCode::Fits) |  | `'all: { break 'all A }` | `of::<fn(A) -> B, [u8 ; 2], (u8 , u8), 'static>()(1)` |\n| [`9`](WaitCode::Last) |  | `Kind::of(1 != 2)` | `x != 1` |\n\nThe code is `row.code()`: `row as u32` is the row's index.\n\nSource: <https://example.com/errors?a=1&b=2>\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    pub enum WaitCode {
        # [doc = "Paths.\n\nCode `1`, type `Core`, wait `WAIT`"] # [doc (alias ("1"))] Path ,
        # [doc = "Calls and signs.\n\nCode `2`, type `Kind::of::<u8>(\"a|b\")`, wait `-5`"] # [doc (alias ("2"))] Sign ,
        # [doc = "Operators.\n\nCode `3`, type `Kind { level : 1 }`, wait `&FIVE.seconds + (A | B) * x as u64`"] # [doc (alias ("3"))] Sums ,
        # [doc = "Code `4`, type `if BETA { B } else { A }`, wait \\!0 &amp; concat\\!(\\\"\\`\\|\\\" , \\\"b\\\")"] # [doc (alias ("4"))] Rest ,
        # [doc = "Types of types.\n\nCode `5`, type `Kind::of::<Of<Of<A>, B>>(1)`, wait `x >> 1 >= a::<A> { b : 1 } && 'c'`"] # [doc (alias ("5"))] Many ,
        # [doc = "Tokens like those of types.\n\nCode `6`, type `<Kind as Of<u8>>::A`, wait `a << 2 + <A as B>::C(1)[2] < *b && b > c`"] # [doc (alias ("6"))] Less ,
        # [doc = "Code `7`, type `<<Kind as Of<A, &B>>::A as Of>::B`, wait `f()?.g()? - -1 == x`"] # [doc (alias ("7"))] Next ,
        # [doc = "Code `8`, type `'all: { break 'all A }`, wait `of::<fn(A) -> B, [u8 ; 2], (u8 , u8), 'static>()(1)`"] # [doc (alias ("8"))] Fits ,
        # [doc = "Code `9`, type `Kind::of(1 != 2)`, wait `x != 1`"] # [doc (alias ("9"))] Last ,
    }
    codes : U16 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u16 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u16 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u16) as u32
    columns : {
        __KNOX_COLUMN_0 "type"
        r#type : Kind = [Kind :: Core , Kind :: of ::< u8 > ("a|b") , Kind { level : 1 } , if BETA { B } else { A } , Kind :: of ::< Of < Of < A >, B >> (1) , < Kind as Of < u8 >>:: A , << Kind as Of < A , & B >>:: A as Of >:: B , 'all : { break 'all A } , Kind :: of (1 != 2) ,] {
            # [doc = " What it is for,"] # [doc = " in two lines."]
        }
        {
            :: knox_errors :: __private_0_1_0 :: custom_column_is_copy :: < Kind > () ;
        }
        { } __KNOX_COLUMN_1 "wait"
        wait : u64 = [crate :: limits :: WAIT , - 5 , & FIVE . seconds + (A | B) * x as u64 , ! 0 & concat ! ("`|" , "b") , x >> 1 >= a ::< A > { b : 1 } && 'c' , a << 2 + < A as B >:: C (1) [2] < * b && b > c , f () ?. g () ? - - 1 == x , of ::< fn (A) -> B , [u8 ; 2] , (u8 , u8) , 'static > () (1) , x != 1 ,] {
            # [doc = "The row's `wait`."]
        }
        {
            :: knox_errors :: __private_0_1_0 :: custom_column_is_copy :: < u64 > () ;
        }
        { }
    }
    serde : { }
    misses : { }
    rows : 9
    data : {
        codes : [1 , 2 , 3 , 4 , 5 , 6 , 7 , 8 , 9 ,]
        type_name : "WaitCode"
        title : ["Custom cells in the documentation are as in the table"]
        url : "https://example.com/errors?a=1&b=2"
        variants : "PathSignSumsRestManyLessNextFitsLast" 36 b"\x04\x00\x00\x00\x08\x00\x00\x00\x0C\x00\x00\x00\x10\x00\x00\x00\x14\x00\x00\x00\x18\x00\x00\x00\x1C\x00\x00\x00 \x00\x00\x00$\x00\x00\x00"
        all : [WaitCode :: Path , WaitCode :: Sign , WaitCode :: Sums , WaitCode :: Rest , WaitCode :: Many , WaitCode :: Less , WaitCode :: Next , WaitCode :: Fits , WaitCode :: Last ,]
        names : ["1" , "2" , "3" , "4" , "5" , "6" , "7" , "8" , "9" ,]
        descriptions : ["Paths." , "Calls and signs." , "Operators." , "" , "Types of types." , "Tokens like those of types." , "" , "" , "" ,]
        by_code : (u32 Direct least : 1 rows : 9 [0 , 1 , 2 , 3 , 4 , 5 , 6 , 7 , 8 ,])
        by_name : (str Words word (u64 OneLevel multiplier : 16294208416658607535 keys : 128 b"5\x00\x00\x00\x00\x00\x00\xF91\x00\x00\x00\x00\x00\x00\xF94\x00\x00\x00\x00\x00\x00\xF91\x00\x00\x00\x00\x00\x00\xF93\x00\x00\x00\x00\x00\x00\xF91\x00\x00\x00\x00\x00\x00\xF92\x00\x00\x00\x00\x00\x00\xF91\x00\x00\x00\x00\x00\x00\xF91\x00\x00\x00\x00\x00\x00\xF99\x00\x00\x00\x00\x00\x00\xF98\x00\x00\x00\x00\x00\x00\xF91\x00\x00\x00\x00\x00\x00\xF97\x00\x00\x00\x00\x00\x00\xF91\x00\x00\x00\x00\x00\x00\xF96\x00\x00\x00\x00\x00\x00\xF91\x00\x00\x00\x00\x00\x00\xF9" rows : (Here 16 [4 , 0 , 3 , 0 , 2 , 0 , 1 , 0 , 0 , 8 , 7 , 0 , 6 , 0 , 5 , 0 ,])))
    }
}
