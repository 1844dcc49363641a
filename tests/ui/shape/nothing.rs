use knox_errors::knox_codes;

knox_codes! {}

fn main() {}
