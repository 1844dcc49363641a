//! A chain of more tables than rustc can evaluate: one error, at the first base too many.

use knox_errors::knox_codes;

macro_rules! chain {
    ($base:ident) => {};
    ($base:ident $next:ident $($rest:ident)*) => {
        knox_errors::knox_codes! {
            pub enum $next: u32 extends $base {}
        }
        chain! { $next $($rest)* }
    };
}

knox_codes! {
    pub enum T1: u32 {
        code | name;
        1 | ONE;
    }
}

chain! {
    T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 T13 T14 T15 T16 T17 T18 T19 T20 T21 T22 T23 T24 T25
    T26 T27 T28 T29 T30 T31 T32 T33 T34 T35 T36 T37 T38 T39 T40 T41 T42 T43 T44 T45 T46 T47 T48
    T49
}

knox_codes! {
    /// The last one.
    pub enum T50: u32 extends T49 {
        code | name;
        50 | LAST;
    }

    pub enum Other: u32 {
        code | name;
        2 | TWO;
    }

    /// Beside another base.
    pub enum T51: u32 extends Other, T50 {
        code | name;
        51 | ABOVE;
    }
}

// Their base has an error: no further errors.
chain! {
    T51 T52 T53 T54 T55 T56 T57 T58 T59 T60 T61 T62 T63 T64 T65 T66 T67 T68 T69 T70 T71 T72 T73
    T74 T75
}

fn main() {
    const ROW: Option<T50> = T50::from_code(1);
    println!("{ROW:?} {:?}", T75::from_code(1));
}
