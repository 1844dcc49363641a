use knox_errors::knox_codes;

knox_codes! {
    /// Codes of errno
    pub enum ErrnoCode: u16 {
        code | name    | description;
        1    | EPERM   | "Operation not permitted";
        4    | EINTR   | "Interrupted system call";
        #[alias(name = EWOULDBLOCK)]
        11   | EAGAIN  | "Try again";
        #[alias(name = EDEADLOCK)]
        35   | EDEADLK | "Resource deadlock would occur";
        0o10 | EOCTAL  | "Eight";
    }
}
