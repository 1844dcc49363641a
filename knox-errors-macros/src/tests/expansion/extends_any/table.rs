knox_codes! {
    /// Tables of several types, without rows of its own.
    pub enum AnswerCode: any extends HttpCode as Http, AccountTokenCode {}
}
