::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Codes that are close to each other."] # [doc = ""] # [doc = "| code | name | status | retry after |\n|---|---|---|---|\n| [`400`](StatusCode::BadRequest) | `Bad Request` | 400 |  |\n| [`404`](StatusCode::NotFound) | `Not Found` | 404 | 30 s |\n\nThe code is the HTTP status.\n\nThe code is `row.code()`: `row as u32` is the row's index.\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    pub (crate) enum StatusCode {
        # [doc = "Code `400`, name `Bad Request`, status 400"] # [doc (alias ("400" , "Bad Request"))] BadRequest ,
        # [doc = "Code `404`, name `Not Found`, status 404, retry after 30 s"] # [doc (alias ("404" , "Not Found"))] NotFound ,
    }
    codes : U16 (:: knox_errors :: __private_0_1_0 :: core :: primitive :: u16 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u16 , :: knox_errors :: __private_0_1_0 :: core :: primitive :: u16) as u32
    columns : { }
    serde : { }
    misses : { }
    rows : 2
    data : {
        codes : [400 , 404 ,]
        type_name : "StatusCode"
        title : ["Codes that are close to each other"]
        variants : "BadRequestNotFound" 8 b"\x0A\x00\x00\x00\x12\x00\x00\x00"
        all : [StatusCode :: BadRequest , StatusCode :: NotFound ,]
        names : ["Bad Request" , "Not Found" ,]
        statuses : [400 , 404 ,]
        waits : [0 , 31 ,]
        by_code : (u32 Direct least : 400 rows : 5 [0 , 2 , 2 , 2 , 1 ,])
        by_name : (str Hashed multiplier : 7960286522194355701 lengths : (9 , 11) words : [] displacements : 0 b"" slots : 16 b"\xEFDT\x1D\x00\x00\x00\x00\xDD\xD2t\xFB\x01\x00\x01\x00" texts : 2 __KNOX_NAMES rows : (Here 2 [0 , 1 ,]))
    }
}
