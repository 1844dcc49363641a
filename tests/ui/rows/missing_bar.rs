use knox_errors::knox_codes;

knox_codes! {
    pub enum BarCode: u32 {
        code | name | status | description;
        1 AA | 400 | "a";
        3 | CC 400 | "c";
        8 | HH II | 400 | "h";
        9 JJ | 400;
    }

    pub enum OwnCode: u32 {
        code | name | level: u8 | description;
        5 E | 5 | "five" | 5;
    }

    pub enum LastCode: u32 {
        code | level: u8 | name;
        1 | 2 A;
    }

    pub enum LevelCode: u32 {
        code | name | level: u8;
        3 | C | 1 2;
    }

    pub enum ActionCode: u32 {
        code | name | action;
        7 | G | Change Request;
    }

    pub enum JoinedCode: u32 {
        code | name | level: i8 = 3 | description | weight: i8;
        1 | A | _ "one" | 1;
        2 | B | 1 | "two" -3;
    }

    pub enum DefaultCode: u32 {
        code | level: u8 = 1 | weight: u8;
        1 as A | _ (2);
    }

    /// The error of the code comes before that of the missing `|`.
    pub enum SmallCode: u8 {
        code | name | level: u8;
        256 A | 1;
    }
}

fn main() {
    println!("{:?} {:?} {:?}", BarCode::COUNT, OwnCode::COUNT, LastCode::COUNT);
    println!("{:?} {:?} {:?}", LevelCode::C, ActionCode::G, JoinedCode::COUNT);
    println!("{:?} {:?}", DefaultCode::COUNT, SmallCode::A);
}
