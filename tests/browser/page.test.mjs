// The exported page as its readers use it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { launch, search, shown, withPage } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const official = (options, use) => withPage(browser, "official.html", options, use);
const billing = (options, use) => withPage(browser, "billing.html", options, use);
const many = (options, use) => withPage(browser, "many.html", options, use);
const count = (page) => page.$eval("output", (output) => output.textContent);
const focused = (page) => page.evaluate(() => document.activeElement.textContent || document.activeElement.type);

const isInView = (page, id) =>
  page.evaluate((id) => {
    const { top, bottom } = document.getElementById(id).getBoundingClientRect();
    // Below what stays at the top.
    return top >= document.querySelector("[role=search]").getBoundingClientRect().bottom && bottom <= innerHeight;
  }, id);

const background = (page, selector) => page.$eval(selector, (element) => getComputedStyle(element).backgroundColor);

test("search by code, name or word, in any case", () =>
  official({}, async (page) => {
    assert.equal(await count(page), "38 codes");
    assert.equal((await shown(page)).length, 38);
    const searches = [
      ["4032251", ["4032251"]],
      ["4012250", ["40122050"]],
      ["aut_1802", ["AUT_1802"]],
      ["access_token_expired", ["4032251"]],
      ["Not found", ["403", "404", "4040000", "4042251", "LIC_4102"]],
      ["signed jwt", ["4002250", "40122050"]],
      ["waitandretry", ["429"]],
      ["  429  ", ["429"]],
    ];
    for (const [text, ids] of searches) {
      await search(page, text);
      assert.deepEqual(await shown(page), ids, text);
      const codes = await count(page);
      assert.equal(codes, `${ids.length} of 38 codes`);
    }
    await search(page, "400bad");
    assert.deepEqual(await shown(page), [], "words do not run across cells");
  }));

test("tables without a hit are hidden, and all is back when the field is empty", () =>
  official({}, async (page) => {
    const headings = () =>
      page.$$eval("section h2", (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
    await search(page, "4032251");
    assert.deepEqual(await headings(), ["Unique customer authentication error codes"]);
    await search(page, "no such code");
    assert.deepEqual(await headings(), []);
    assert.equal(await count(page), "0 of 38 codes");
    await page.keyboard.press("Escape");
    assert.equal((await headings()).length, 4);
    assert.equal((await shown(page)).length, 38);
    assert.equal(await count(page), "38 codes");
  }));

test("hits are marked", () =>
  official({}, async (page) => {
    await search(page, "EXPIRED token");
    const marked = await page.evaluate(() => [...CSS.highlights.get("found")].map(String));
    assert.ok(marked.includes("EXPIRED") && marked.includes("TOKEN") && marked.includes("token"), String(marked));
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => CSS.highlights.get("found").size), 0);
  }));

test("a link leads to its row, an alias too", async () => {
  for (const [hash, row] of [["#4032251", "4032251"], ["#4012250", "40122050"], ["#LIC_5101", "LIC_5101"]]) {
    await official({ hash }, async (page) => {
      assert.ok(await isInView(page, row), hash);
      const [linked, other] = [await background(page, `[id="${row}"]`), await background(page, "[id='400']")];
      assert.notEqual(linked, other);
    });
  }
});

test("a link to a hidden row shows it", () =>
  official({}, async (page) => {
    await search(page, "429");
    await page.evaluate(() => (location.hash = "#AUT_1802"));
    await page.waitForFunction(() => document.getElementById("AUT_1802").checkVisibility());
    assert.equal(await page.$eval("input", (input) => input.value), "");
    assert.ok(await isInView(page, "AUT_1802"));
    await page.evaluate(() => (location.hash = "#%E0%A4%A"));
    assert.equal((await shown(page)).length, 38, "an address that is none");
  }));

test("the keyboard is enough", () =>
  official({}, async (page) => {
    await page.keyboard.press("/");
    assert.equal(await focused(page), "search");
    await page.keyboard.type("access_token");
    assert.deepEqual(await shown(page), ["4002251", "40122050", "4032251", "4032252", "AUT_1785", "AUT_1806"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(page), "40122050");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await focused(page), "search");
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), "4002251");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outline, "solid");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => location.hash), "#40122050");
    await page.keyboard.press("/");
    await page.keyboard.type("expired");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => location.hash), "#4032251");
    await page.keyboard.press("Escape");
    assert.equal((await shown(page)).length, 38);
  }));

test("on a phone nothing is wider than the screen", async () => {
  for (const width of [320, 390]) {
    await official({ width, hash: "#4002251" }, async (page) => {
      const [content, screen] = await page.evaluate(() => [document.scrollingElement.scrollWidth, innerWidth]);
      assert.ok(content <= screen && screen === width, `${content} in ${screen}`);
      const row = await page.$eval("[id='4002251']", (row) => row.innerText);
      assert.match(row, /^4002251\nACCESS_TOKEN_TIMEOUT_VALIDITY_RESOURCE_INVALID_PARAM\n/);
      const label = await page.$eval("[id='4002251'] .action", (cell) => getComputedStyle(cell, "::before").content);
      assert.match(label, /Action/);
      // With smaller letters, phones zoom into the field.
      const size = await page.$eval("input", (input) => parseFloat(getComputedStyle(input).fontSize));
      assert.ok(size >= 16, `${size}`);
      await page.tap("input");
      await page.type("input", "429");
      assert.deepEqual(await shown(page), ["429"]);
    });
  }
});

test("at 400 points nothing of any page is wider than the screen", async () => {
  for (const name of ["official.html", "nasty.html", "billing.html"]) {
    await withPage(browser, name, { width: 400 }, async (page) => {
      // The header of a table is for screen readers alone.
      const wide = await page.$$eval("body :not(thead *)", (all) =>
        all.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.outerHTML),
      );
      assert.deepEqual(wide, [], name);
      const empty = await page.$$eval("td:empty", (cells) => cells.filter((cell) => cell.checkVisibility()).length);
      assert.equal(empty, 0, `${name}: labels without a text`);
    });
  }
});

test("at 1280 points the description is beside the name, and wide", async () => {
  for (const [name, share] of [["official.html", 0.45], ["billing.html", 0.4], ["nasty.html", 0.25]]) {
    await withPage(browser, name, { width: 1280 }, async (page) => {
      const rows = await page.$$eval("tbody tr:has(td.name):has(td.description)", (rows) =>
        rows.map((row) => {
          const box = (selector) => row.querySelector(selector).getBoundingClientRect();
          const [name, description] = [box("td.name"), box("td.description")];
          const isBeside = description.left >= name.right - 1 && description.top === name.top;
          return { id: row.id, isBeside, share: description.width / row.getBoundingClientRect().width };
        }),
      );
      assert.ok(rows.length > 0);
      for (const row of rows) assert.ok(row.isBeside && row.share >= share, `${name} ${JSON.stringify(row)}`);
      // Each action is one word, on one line.
      const broken = await page.$$eval("td.action", (cells) =>
        cells.map((cell) => {
          const range = new Range();
          range.selectNodeContents(cell);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 && cell.textContent;
        }),
      );
      assert.deepEqual(broken.filter(Boolean), [], name);
    });
  }
});

test("deprecated codes are marked, and can be left out or shown alone", () =>
  billing({}, async (page) => {
    assert.equal(await count(page), "6 codes");
    const line = (id) => page.$eval(`[id='${id}'] td.name b`, (name) => getComputedStyle(name).textDecorationLine);
    assert.deepEqual([await line("4020102"), await line("4020101")], ["line-through", "none"]);
    const mark = await page.$eval("[id='4020102'] .mark", (mark) => mark.textContent);
    assert.equal(mark, "Deprecated since 0.1.0: the bank says CARD_DECLINED");
    await page.select("select", "deprecated");
    assert.deepEqual(await shown(page), ["4020102"]);
    assert.equal(await count(page), "1 of 6 codes");
    await page.select("select", "current");
    assert.equal((await shown(page)).length, 5);
    await search(page, "card");
    assert.deepEqual(await shown(page), ["4020101"]);
    await page.select("select", "all");
    assert.deepEqual(await shown(page), ["4020101", "4020102"]);
    // A link to a row that the filter hides shows it.
    await page.select("select", "current");
    await page.evaluate(() => (location.hash = "#4020102"));
    await page.waitForFunction(() => document.getElementById("4020102").checkVisibility());
    assert.equal(await page.$eval("select", (select) => select.value), "all");
    assert.equal((await shown(page)).length, 6);
  }));

test("the filter is reached by the keyboard", () =>
  billing({}, async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.localName), "select");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outline, "solid");
    await page.keyboard.type("Dep");
    assert.deepEqual(await shown(page), ["4020102"]);
  }));

test("a page without deprecated codes has no filter", () =>
  official({}, async (page) => assert.equal(await page.$("select"), null)));

test("rows have links, whose label is not searched", () =>
  billing({}, async (page) => {
    const link = await page.$eval("[id='4290101'] a.docs", (link) => [link.href, link.ariaLabel]);
    assert.deepEqual(link, ["https://billing.example.com/errors#4290101", "Documentation of 4290101"]);
    await search(page, "documentation");
    assert.deepEqual(await shown(page), []);
    await search(page, "limit that");
    assert.deepEqual(await shown(page), ["4290101"], "notes are searched");
  }));

test("nothing moves while 5,000 rows are searched", async () => {
  for (const width of [1280, 400]) {
    await many({ width }, async (page) => {
      const places = () =>
        page.$$eval("input, select, thead th", (all) =>
          all.map((one) => {
            const { x, y, width } = one.getBoundingClientRect();
            // The headings of the columns may scroll.
            return one.localName === "th" ? [x, width] : [x, y, width];
          }),
        );
      assert.equal(await count(page), "5000 codes");
      await page.click("input");
      const searched = async (text) => {
        const before = await places();
        for (const key of text) {
          await page.keyboard.press(key);
          assert.deepEqual(await places(), before, `${text}: ${key}`);
        }
      };
      await searched("d4999");
      assert.equal(await count(page), "1 of 5000 codes");
      await page.keyboard.press("Escape");
      // From far down: the field is at the top and stays there, the hits are below it.
      await page.evaluate(() => scrollTo(0, document.scrollingElement.scrollHeight / 2));
      await page.evaluate(() => document.querySelector("input").focus({ preventScroll: true }));
      await searched("499");
      const [under, top, bottom] = await page.evaluate(() => {
        const first = [...document.querySelectorAll("tbody tr")].find((row) => row.checkVisibility());
        const { top, bottom } = first.getBoundingClientRect();
        return [document.querySelector("[role=search]").getBoundingClientRect().bottom, top, bottom];
      });
      assert.ok(top >= under - 1 && bottom <= 720, `${top} to ${bottom}, below ${under}`);
      // Every row has these letters: as many marks as there are.
      await page.keyboard.press("Escape");
      await page.keyboard.type("e");
      assert.equal(await count(page), "5000 of 5000 codes");
      assert.ok((await page.evaluate(() => CSS.highlights.get("found").size)) > 5000);
    });
  }
});

test("light and dark, as the reader's system is", async () => {
  const brightness = async (scheme) => {
    let sum;
    await official({ scheme }, async (page) => {
      const color = await background(page, "body");
      sum = color.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    });
    return sum;
  };
  assert.ok((await brightness("light")) > 700);
  assert.ok((await brightness("dark")) < 100);
});

test("axe finds nothing that keeps anyone out", async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const name of ["official.html", "nasty.html", "billing.html"]) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [1280, 400]) {
        await withPage(browser, name, { scheme, width, hash: "#4290001" }, async (page) => {
          await search(page, "a");
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => axe.run());
          const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          assert.deepEqual(found, [], `${name} ${scheme} ${width}`);
        });
      }
    }
  }
});

test("tables stay tables for screen readers, on phones too", async () => {
  for (const width of [1100, 390]) {
    await official({ width }, async (page) => {
      const session = await page.createCDPSession();
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const roles = (role) => nodes.filter((node) => !node.ignored && node.role.value === role);
      assert.equal(roles("table").length, 4);
      assert.equal(roles("rowheader").length, 38);
      assert.equal(roles("columnheader").length, 4 + 5 + 4 + 4);
      assert.equal(roles("cell").length, 9 * 3 + 10 * 4 + 15 * 3 + 4 * 3);
      assert.deepEqual(roles("searchbox").map((node) => node.name.value), ["Search codes"]);
      assert.deepEqual(roles("status").length, 1);
      assert.equal(roles("table")[0].name.value, "Standard HTTP error codes");
    });
  }
});

test("without scripts it is plain tables", () =>
  official({ scripts: false, hash: "#4032251" }, async (page) => {
    // What the test asks for is not the page's script.
    assert.equal((await shown(page)).length, 38);
    assert.equal(await page.$eval("[role=search]", (search) => search.checkVisibility()), false);
    assert.notEqual(await background(page, "[id='4032251']"), await background(page, "[id='400']"));
  }));

test("nasty texts are texts", async () => {
  const { tables } = JSON.parse(await readFile(new URL("pages/nasty.json", import.meta.url), "utf8"));
  const lines = (text) => (text ?? "").replace(/\r\n?/g, "\n");
  await withPage(browser, "nasty.html", {}, async (page) => {
    const read = await page.$$eval("table", (tables) => {
      // Without what few rows have beside it, which spaces set apart.
      const ownText = (cell) => {
        const extras = cell?.querySelectorAll(".mark, .notes, .docs") ?? [];
        extras.forEach((extra) => extra.remove());
        return (extras.length ? cell.textContent.trim() : cell?.textContent) ?? null;
      };
      return tables.map((table) =>
        [...table.querySelectorAll("tbody tr")].map((row) => ({
          code: row.querySelector("a").textContent,
          name: row.querySelector(".name")?.textContent ?? null,
          description: ownText(row.querySelector(".description")),
        })),
      );
    });
    const written = tables.map(({ rows }, table) =>
      rows.map(({ code, name, description }, row) => ({
        // JavaScript cannot read all 64 bits of a number.
        code: typeof code === "number" && !Number.isSafeInteger(code) ? read[table][row].code : String(code),
        // A column that says nothing is not on the page.
        name: read[table][row].name && name,
        description: read[table][row].description === null ? null : lines(description),
      })),
    );
    assert.deepEqual(read, written);
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    // Each link leads to its own row, whatever is in the code.
    for (const link of await page.$$("tbody a")) {
      await link.evaluate((link) => link.click());
      assert.ok(await link.evaluate((link) => link.closest("tr").matches(":target")));
    }
    await search(page, "<script>");
    assert.equal(await count(page), "1 of 32 codes");
  });
});

test("a script that is not the page's does not run", async () => {
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(new URL("pages/official.html", import.meta.url).href);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.hacked = true";
    document.body.append(script);
    const image = document.createElement("img");
    image.src = "https://example.com/";
    document.body.append(image);
  });
  await page.waitForFunction(() => true);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(complaints.length, 2, complaints.join("\n"));
  await page.close();
});
