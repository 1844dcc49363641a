knox_codes! {
    /// Descriptions in the documentation read as in the table.
    pub enum TextCode: str {
        code              | description;
        PLAIN             | "The user_id is not in /api/v2 (or is empty).";
        DOTS              | "Wait.. Then try again -- once.";
        SPACES            | "  Two  spaces ";
        LIST              | "1. First";
        BULLET            | "- Second, well-known -- or -not-";
        SCHEME            | "Begins with https:// and no more.";
        BORDERS           | "Between _borders_ of_ words";
        MARKS             | "*Not* `<b>`old`</b>` & no [link](x) | bar";
        LETTERS           | "Größe über 5 €";
        ADDRESS           | "See http://example.com/a_b, or (https://example.com/<id>/x).";
        PLAIN_FIRST       | "http://a.example/-https://b.example/";
        SECURE_FIRST      | "https://a.example/-http://b.example/";
        "`quoted`|" as Q  | "Backticks and a bar in a code.";
        "a|b" as B        | "A bar in a code.";
        "a\nb" as Lines   | "Two lines.";
        " a" as Space     | "A space in front.";
        "a.b!" as Marked  | "Marks.";
        #[doc(hidden)]
        HIDDEN            | "Not in the documentation.";
        #[doc = "hidden"]
        SHOWN             | "Documented.";
    }
}
