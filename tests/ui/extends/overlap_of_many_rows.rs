use knox_errors::knox_codes;

mod other {
    knox_errors::knox_codes! {
        pub enum ManyCode: u32 {
            code | name;
            1 | ONE;
            2 | TWO;
            3 | THREE;
            4 | FOUR;
            5 | FIVE;
        }
    }
}

knox_codes! {
    /// More than the message lists.
    pub enum Many: u32 extends other::ManyCode {
        code | name;
        1 | ONE;
        2 | TWO;
        3 | THREE;
        4 | FOUR;
        5 | FIVE;
    }

    /// As many as the message lists.
    pub enum Listed: u32 extends other::ManyCode {
        code | name;
        1 | ONE;
        2 | TWO;
        3 | THREE;
    }
}

fn main() {}
