
"use strict";
{
  const search = document.querySelector("[role=search]");
  const field = search.querySelector("input");
  const count = search.querySelector("output");
  const sections = [...document.querySelectorAll("section")];
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => ({
    row,
    link: row.querySelector("a"),
    text: row.textContent.toLowerCase(),
  }));

  // Shows the rows that hold every word of the field.
  const filter = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
    for (const section of sections) section.hidden = !section.querySelector("tbody tr:not([hidden])");
    const shown = visible().length;
    const codes = rows.length === 1 ? "code" : "codes";
    count.textContent = words.length ? `${shown} of ${rows.length} ${codes}` : `${rows.length} ${codes}`;
    highlight(words);
  };

  const visible = () => rows.filter(({ row }) => !row.hidden);

  // Marks the words where the browser can without a change of the page.
  const highlight = (words) => {
    if (!CSS.highlights) return;
    const ranges = [];
    for (const { row } of words.length ? visible() : []) {
      const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        const text = node.data.toLowerCase();
        // Some letters have another length in lower case.
        if (text.length !== node.length) continue;
        for (const word of words) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            ranges.push(range);
          }
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  const set = (value) => {
    field.value = value;
    filter();
  };

  // What the address names, if the page has it, is shown.
  const goTo = () => {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // As it stands.
    }
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest("[hidden]")) set("");
    target.scrollIntoView();
  };

  // The step from the link at hand to the next, from the field to the first.
  const step = (by) => {
    const links = visible().map(({ link }) => link);
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== field) return false;
    const next = at + by < 0 ? field : links[at + by];
    next?.focus();
    return Boolean(next);
  };

  field.addEventListener("input", filter);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isInField = document.activeElement === field;
    const keys = {
      "/": () => !isInField && (field.focus(), field.select(), true),
      Escape: () => field.value && (set(""), field.focus(), true),
      Enter: () => isInField && (visible()[0]?.link.click(), true),
      ArrowDown: () => step(1),
      ArrowUp: () => !isInField && step(-1),
    };
    if (Object.hasOwn(keys, event.key) && keys[event.key]()) event.preventDefault();
  });
  addEventListener("hashchange", goTo);

  search.hidden = false;
  filter();
  goTo();
}
