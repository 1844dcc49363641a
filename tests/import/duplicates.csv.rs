use knox_errors::knox_codes;

knox_codes! {
    /// Codes of duplicates
    pub enum DuplicatesCode: u16 {
        code | name              | status | description;
        #[alias(name = DEADLK)]
        35   | DEADLOCK          | 503    | "Both wait.";
        #[alias(name = WOULD_BLOCK)]
        11   | TRY_AGAIN         | 503    | "Not now.";
        12   | "12" as TryAgain2 | 503    | "It has the name of another row.";
        36   | NO_LOCK           | _      | "A status that is none";
        37   | STALE             | 410    | "Same as another.";
        38   | "38" as Stale2    | 410    | "Same as another.";
        39   | "goes on here"    | 410    | "A quote in the middle.";
    }
}
