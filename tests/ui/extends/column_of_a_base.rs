use knox_errors::knox_codes;

knox_codes! {
    pub enum GatewayCode: u32 {
        code | name | team: &'static str;
        1    | ONE  | "edge";
    }

    pub enum SiteCode: u32 extends GatewayCode {
        code | name | owner: u8;
        2    | TWO  | 1;
    }

    pub enum AllCode: u32 extends SiteCode as Site {
        code | name  | level: u8 | team: &'static str | owner: u8;
        3    | THREE | 1         | "core"             | 2;
    }
}

fn main() {}
