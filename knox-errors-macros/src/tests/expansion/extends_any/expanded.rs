::knox_errors::__private_0_1_0::extended_table! {
    { } {
        # [doc = " Tables of several types, without local rows."] # [doc = ""] # [doc = "Every row of [`HttpCode`](HttpCode) and [`AccountTokenCode`](AccountTokenCode)."]
    }
    pub enum AnswerCode {
        # [doc = "A row of [`HttpCode`](HttpCode)."] Http (HttpCode) ,
        # [doc = "A row of [`AccountTokenCode`](AccountTokenCode)."] AccountTokenCode (AccountTokenCode) ,
    }
    new_columns : { }
    bases : any [0 Http (HttpCode) __KNOX_IS_BASE_0 __KnoxBase0 { __knox_is_base ("HttpCode" , __KnoxBase :: < HttpCode > :: CODES , "any") } { __knox_check (& __KNOX_TABLE , & __KNOX_OVERLAPS , 0usize) } 1 AccountTokenCode (AccountTokenCode) __KNOX_IS_BASE_1 __KnoxBase1 { __knox_is_base ("AccountTokenCode" , __KnoxBase :: < AccountTokenCode > :: CODES , "any") } { __knox_check (& __KNOX_TABLE , & __KNOX_OVERLAPS , 1usize) }]
    codes : Any (:: knox_errors :: CodeValue < 'static > , :: knox_errors :: CodeValue < '_ > , :: knox_errors :: CodeValue < 'static >)
    columns : { }
    serde : { }
    misses : { }
    rows : 0
    local : { }
    data : {
        codes : []
        type_name : "AnswerCode"
        title : ["Tables of several types, without local rows"]
        variants : "" 0 b""
        all : []
        names : []
        by_code : (any numbers : (u64 Empty) texts : (str Empty))
        by_name : (str Empty)
    }
}
