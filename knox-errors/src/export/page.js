
"use strict";
{
  const search = document.querySelector("[role=search]");
  const field = search.querySelector("input");
  const filter = search.querySelector("select");
  const count = search.querySelector("output");
  const main = document.querySelector("main");
  const sections = [...document.querySelectorAll("section")];
  // The texts of a row, but for the label of its link, which all rows have.
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

  // Shows the rows that hold every word of the field and are of the chosen kind.
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

  // From further down, back to the first row that is shown, without a move of the field.
  const change = () => {
    update();
    const start = main.offsetTop - search.offsetHeight;
    if (scrollY > start) scrollTo(0, start);
  };

  const visible = () => rows.filter(({ row }) => !row.hidden);

  // Marks the words where the browser can without a change of the page.
  const highlight = (words) => {
    if (!CSS.highlights) return;
    // Not by a list of arguments, which browsers limit.
    const found = new Highlight();
    for (const { texts } of words.length ? visible() : []) {
      for (const node of texts) {
        const text = node.data.toLowerCase();
        // Some letters have another length in lower case.
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
    if (target.closest("[hidden]")) {
      if (filter) filter.value = "all";
      set("");
    }
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
