knox_codes! {
    /// Tables of several types, without local rows.
    pub enum AnswerCode: any extends HttpCode as Http, AccountTokenCode {}
}
