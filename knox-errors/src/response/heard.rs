//! What is made out of a body: [`Heard`].

use alloc::vec::Vec;

use super::answer::{Answer, Said};
use super::item::ItemError;
use super::recognise::recognise;
use super::shapes;
use crate::{KnoxTable, OpenCode};

/// What a body says, with its codes looked up in a table.
#[derive(Clone)]
pub struct Heard<T: KnoxTable> {
    pub said: Said,
    pub is_failure: bool,
    pub code: Option<OpenCode<T>>,
    pub items: Vec<ItemError<T>>,
}

impl<T: KnoxTable> Heard<T> {
    pub fn of(body: &[u8]) -> Self {
        let mut items = Vec::new();
        let answer = shapes::read(body, &mut |said| items.push(ItemError::new(said)));
        let Answer { said, is_failure } = answer.unwrap_or_default();
        let code = recognise(said.code.as_ref(), said.name.as_deref());
        Self { said, is_failure, code, items }
    }

    pub fn is_error(&self, status: u16) -> bool {
        !(200..300).contains(&status) || self.is_failure || !self.items.is_empty()
    }
}
