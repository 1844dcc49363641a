::knox_errors::__private_0_1_0::table! {
    { } {
        # [doc = " Descriptions in the documentation read as in the table."] # [doc = ""] # [doc = "| code | description |\n|---|---|\n| [`PLAIN`](TextCode::Plain) | The user_id is not in /api/v2 (or is empty). |\n| [`DOTS`](TextCode::Dots) | Wait\\.\\. Then try again \\-\\- once. |\n| [`SPACES`](TextCode::Spaces) | Two spaces |\n| [`LIST`](TextCode::List) | 1\\. First |\n| [`BULLET`](TextCode::Bullet) | \\- Second, well-known \\-\\- or \\-not- |\n| [`SCHEME`](TextCode::Scheme) | Begins with https:// and no more. |\n| [`BORDERS`](TextCode::Borders) | Between \\_borders\\_ of\\_ words |\n| [`MARKS`](TextCode::Marks) | \\*Not\\* \\`&lt;b&gt;\\`old\\`&lt;/b&gt;\\` &amp; no \\[link\\](x) \\| bar |\n| [`LETTERS`](TextCode::Letters) | Größe über 5 € |\n| [`ADDRESS`](TextCode::Address) | See <http://example.com/a_b>, or (<https://example.com/>&lt;id&gt;/x). |\n| [`PLAIN_FIRST`](TextCode::PlainFirst) | <http://a.example/-https://b.example/> |\n| [`SECURE_FIRST`](TextCode::SecureFirst) | <https://a.example/-http://b.example/> |\n| [\\`quoted\\`\\|](TextCode::Q) | Backticks and a bar in a code. |\n| [`a\\|b`](TextCode::B) | A bar in a code. |\n| [a b](TextCode::Lines) | Two lines. |\n| [a](TextCode::Space) | A space in front. |\n| [`a.b!`](TextCode::Marked) | Marks. |\n| [`SHOWN`](TextCode::Shown) | Documented. |\n"] # [cfg_attr (not (doc) , repr (u8))]
    }
    pub enum TextCode {
        # [doc = "The user_id is not in /api/v2 (or is empty).\n\nCode `PLAIN`"] # [doc (alias ("PLAIN"))] Plain ,
        # [doc = "Wait\\.\\. Then try again \\-\\- once.\n\nCode `DOTS`"] # [doc (alias ("DOTS"))] Dots ,
        # [doc = "Two spaces\n\nCode `SPACES`"] # [doc (alias ("SPACES"))] Spaces ,
        # [doc = "1\\. First\n\nCode `LIST`"] # [doc (alias ("LIST"))] List ,
        # [doc = "\\- Second, well-known \\-\\- or \\-not-\n\nCode `BULLET`"] # [doc (alias ("BULLET"))] Bullet ,
        # [doc = "Begins with https:// and no more.\n\nCode `SCHEME`"] # [doc (alias ("SCHEME"))] Scheme ,
        # [doc = "Between \\_borders\\_ of\\_ words\n\nCode `BORDERS`"] # [doc (alias ("BORDERS"))] Borders ,
        # [doc = "\\*Not\\* \\`&lt;b&gt;\\`old\\`&lt;/b&gt;\\` &amp; no \\[link\\](x) \\| bar\n\nCode `MARKS`"] # [doc (alias ("MARKS"))] Marks ,
        # [doc = "Größe über 5 €\n\nCode `LETTERS`"] # [doc (alias ("LETTERS"))] Letters ,
        # [doc = "See <http://example.com/a_b>, or (<https://example.com/>&lt;id&gt;/x).\n\nCode `ADDRESS`"] # [doc (alias ("ADDRESS"))] Address ,
        # [doc = "<http://a.example/-https://b.example/>\n\nCode `PLAIN_FIRST`"] # [doc (alias ("PLAIN_FIRST"))] PlainFirst ,
        # [doc = "<https://a.example/-http://b.example/>\n\nCode `SECURE_FIRST`"] # [doc (alias ("SECURE_FIRST"))] SecureFirst ,
        # [doc = "Backticks and a bar in a code.\n\nCode \\`quoted\\`\\|"] # [doc (alias ("`quoted`|"))] Q ,
        # [doc = "A bar in a code.\n\nCode `a|b`"] # [doc (alias ("a|b"))] B ,
        # [doc = "Two lines.\n\nCode a b"] Lines ,
        # [doc = "A space in front.\n\nCode a"] Space ,
        # [doc = "Marks.\n\nCode `a.b!`"] # [doc (alias ("a.b!"))] Marked ,
        # [doc = "Not in the documentation.\n\nCode `HIDDEN`\n\n"] # [doc (alias ("HIDDEN"))] # [doc (hidden)] Hidden ,
        # [doc = "Documented.\n\nCode `SHOWN`\n\n"] # [doc (alias ("SHOWN"))] # [doc = "hidden"] Shown ,
    }
    codes : Text (& 'static :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , & :: knox_errors :: __private_0_1_0 :: core :: primitive :: str , :: knox_errors :: __private_0_1_0 :: core :: primitive :: str)
    columns : { }
    serde : { }
    misses : { }
    rows : 19
    data : {
        codes : ["PLAIN" , "DOTS" , "SPACES" , "LIST" , "BULLET" , "SCHEME" , "BORDERS" , "MARKS" , "LETTERS" , "ADDRESS" , "PLAIN_FIRST" , "SECURE_FIRST" , "`quoted`|" , "a|b" , "a\nb" , " a" , "a.b!" , "HIDDEN" , "SHOWN" ,]
        type_name : "TextCode"
        title : ["Descriptions in the documentation read as in the table"]
        notes : [18 ["hidden"]]
        variants : "PlainDotsSpacesListBulletSchemeBordersMarksLettersAddressPlainFirstSecureFirstQBLinesSpaceMarkedHiddenShown" 76 b"\x05\x00\x00\x00\x09\x00\x00\x00\x0F\x00\x00\x00\x13\x00\x00\x00\x19\x00\x00\x00\x1F\x00\x00\x00&\x00\x00\x00+\x00\x00\x002\x00\x00\x009\x00\x00\x00C\x00\x00\x00N\x00\x00\x00O\x00\x00\x00P\x00\x00\x00U\x00\x00\x00Z\x00\x00\x00`\x00\x00\x00f\x00\x00\x00k\x00\x00\x00"
        all : [TextCode :: Plain , TextCode :: Dots , TextCode :: Spaces , TextCode :: List , TextCode :: Bullet , TextCode :: Scheme , TextCode :: Borders , TextCode :: Marks , TextCode :: Letters , TextCode :: Address , TextCode :: PlainFirst , TextCode :: SecureFirst , TextCode :: Q , TextCode :: B , TextCode :: Lines , TextCode :: Space , TextCode :: Marked , TextCode :: Hidden , TextCode :: Shown ,]
        names : __KNOX_CODES
        descriptions : ["The user_id is not in /api/v2 (or is empty)." , "Wait.. Then try again -- once." , "  Two  spaces " , "1. First" , "- Second, well-known -- or -not-" , "Begins with https:// and no more." , "Between _borders_ of_ words" , "*Not* `<b>`old`</b>` & no [link](x) | bar" , "Größe über 5 €" , "See http://example.com/a_b, or (https://example.com/<id>/x)." , "http://a.example/-https://b.example/" , "https://a.example/-http://b.example/" , "Backticks and a bar in a code." , "A bar in a code." , "Two lines." , "A space in front." , "Marks." , "Not in the documentation." , "Documented." ,]
        by_code : (str Hashed multiplier : 18027214586774396871 lengths : (2 , 12) words : [] displacements : 0 b"" slots : 256 b"\x84\xCA\xDD\x03\x0D\x00\x0D\x00\x0F\x04O\x0D\x00\x00\x00\x00\xC22f\x15\x09\x00\x09\x00\x0F\x04O\x0D\x00\x00\x00\x00<\xA0\xBD#\x07\x00\x07\x00\xA7_\xFA*\x03\x00\x03\x00\x0F\x04O\x0D\x00\x00\x00\x00\x0F\x04O\x0D\x00\x00\x00\x00\xAC\xBA\xD9C\x05\x00\x05\x00];\xA1H\x04\x00\x04\x00\x09\x18\xF2V\x02\x00\x02\x00\xBF\x8DI_\x0B\x00\x0B\x00\x14\xAF\xC8f\x08\x00\x08\x00+\xBD\xF2k\x0A\x00\x0A\x00\x0F\x04O\x0D\x00\x00\x00\x00\x0F\x04O\x0D\x00\x00\x00\x00\x7F\xDFU\x86\x0C\x00\x0C\x00\x0F\x04O\x0D\x00\x00\x00\x00\x0F\x04O\x0D\x00\x00\x00\x00\x0F\x04O\x0D\x00\x00\x00\x00\x0F\x04O\x0D\x00\x00\x00\x00\x0F\x04O\x0D\x00\x00\x00\x00\x0F\x04O\x0D\x00\x00\x00\x00\xA70<\xBD\x0E\x00\x0E\x00\x0F\x04O\x0D\x00\x00\x00\x00_$`\xCB\x01\x00\x01\x00/\x0F\xA3\xD0\x0F\x00\x0F\x00\xF2\x01\x9D\xDF\x06\x00\x06\x00'W:\xE1\x12\x00\x12\x00\x0F\x04O\x0D\x00\x00\x00\x00\x92G\"\xF4\x11\x00\x11\x00Oi\xE3\xFD\x10\x00\x10\x00" texts : 19 __KNOX_CODES rows : (Here 32 [13 , 0 , 9 , 0 , 7 , 3 , 0 , 0 , 5 , 4 , 2 , 11 , 8 , 10 , 0 , 0 , 12 , 0 , 0 , 0 , 0 , 0 , 0 , 14 , 0 , 1 , 15 , 6 , 18 , 0 , 17 , 16 ,]))
        by_name : (__knox_find_code)
    }
}
