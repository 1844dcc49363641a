//! A row in place of the header: one error, at its start.

use knox_errors::knox_codes;

knox_codes! {
    /// With names.
    pub enum PrintCode: str {
        PRT_001 | PAPER_JAM | 503 | WaitAndRetry | _ | "Paper is jammed.";
        PRT_002 | NO_TONER  | 503 | WaitAndRetry | _ | "Toner is out.";
    }

    /// Only codes and strings.
    pub enum BareCode: str {
        PRT_001 | "Paper is jammed.";
    }

    /// Only codes and `_`.
    pub enum EmptyCode: str {
        PRT_001 | _;
    }

    pub enum NumberCode: u32 {
        1 | A;
        2 | B;
    }

    pub enum StatusCode: u32 {
        5 | FIVE | 500;
        _ | OTHER | 500;
        6 | SIX | 500;
    }

    pub enum NamedCode: u32 {
        1 | FIRST | "the first";
        2 | SECOND as Other | "the second";
        _ | THIRD | "the third";
    }

    pub enum SemicolonCode: u32 {
        ;
        1 | A;
    }
}

fn main() {
    let _ = PrintCode::from_name("PAPER_JAM").map(|row| row.status());
    let _ = (BareCode::Prt001, EmptyCode::Prt001, NumberCode::B, SemicolonCode::A);
    let _ = (StatusCode::Six.status(), [NamedCode::First, NamedCode::Other, NamedCode::Third]);
}
