//! A row where the header belongs: one mistake, at its start.

use knox_errors::knox_codes;

knox_codes! {
    /// By names.
    pub enum PrintCode: str {
        PRT_001 | PAPER_JAM | 503 | WaitAndRetry | _ | "Paper is jammed.";
        PRT_002 | NO_TONER  | 503 | WaitAndRetry | _ | "Toner is out.";
    }

    /// Without anything but codes and texts.
    pub enum BareCode: str {
        PRT_001 | "Paper is jammed.";
    }

    /// Without texts.
    pub enum EmptyCode: str {
        PRT_001 | _;
    }
}

fn main() {
    let _ = PrintCode::from_name("PAPER_JAM").map(|row| row.status());
    let _ = (BareCode::Prt001, EmptyCode::Prt001);
}
