use knox_errors::knox_codes;

knox_codes! {
    pub enum GatewayCode: u32 extends knox_errors::CustomerAuthCode as Knox {
        code    | name        | status;
        5990001 | TUNNEL_DOWN | 503;
        5990003 | KNOX;
    }
}

fn main() {}
