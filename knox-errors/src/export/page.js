
"use strict";
{
  const search = document.querySelector("[role=search]");
  const field = search.querySelector("input");
  const filter = search.querySelector("select");
  const count = search.querySelector("output");
  const main = document.querySelector("main");
  const sections = [...document.querySelectorAll("section")];
  // The texts of a row without the label of its link, which is the same in all rows.
  const textsOf = (row) => {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.matches("a.docs")) texts.push(walker.currentNode);
    return texts;
  };
  const rows = [...document.querySelectorAll("tbody tr")].map((row) => {
    const texts = textsOf(row);
    return { row, texts, link: row.querySelector("a"), text: texts.map(({ data }) => data).join("").toLowerCase() };
  });

  // Shows the rows that contain every word of the field and have the chosen kind.
  const update = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kind = filter?.value ?? "all";
    const isOfKind = (row) => kind === "all" || row.classList.contains("deprecated") === (kind === "deprecated");
    for (const { row, text } of rows) row.hidden = !isOfKind(row) || !words.every((word) => text.includes(word));
    for (const section of sections) section.hidden = !section.querySelector("tbody tr:not([hidden])");
    const shown = visible().length;
    const codes = rows.length === 1 ? "code" : "codes";
    const isAll = !words.length && kind === "all";
    count.textContent = isAll ? `${rows.length} ${codes}` : `${shown} of ${rows.length} ${codes}`;
    highlight(words);
  };

  // Scrolls back to the first row that is shown. The field stays where it is.
  const change = () => {
    update();
    const start = main.offsetTop - search.offsetHeight;
    if (scrollY > start) scrollTo(0, start);
  };

  const visible = () => rows.filter(({ row }) => !row.hidden);

  // Highlights the words in browsers that can do it without changing the page.
  const highlight = (words) => {
    if (!CSS.highlights) return;
    // Not by a list of arguments, whose length browsers limit.
    const found = new Highlight();
    for (const { texts } of words.length ? visible() : []) {
      for (const node of texts) {
        const text = node.data.toLowerCase();
        // Some letters change their length in lower case.
        if (text.length !== node.length) continue;
        for (const word of words) {
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            found.add(range);
          }
        }
      }
    }
    CSS.highlights.set("found", found);
  };

  const set = (value) => {
    field.value = value;
    change();
  };

  // Shows the target of the address, if the page has it.
  const goTo = () => {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // It stays encoded.
    }
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest("[hidden]")) {
      if (filter) filter.value = "all";
      set("");
    }
    target.scrollIntoView();
  };

  // Moves from the current link to the next, or from the field to the first link.
  const step = (by) => {
    const links = visible().map(({ link }) => link);
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== field) return false;
    const next = at + by < 0 ? field : links[at + by];
    next?.focus();
    return Boolean(next);
  };

  field.addEventListener("input", change);
  filter?.addEventListener("change", change);
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
  update();
  goTo();
}
