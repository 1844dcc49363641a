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
  for (const name of ["official.html", "nasty.html"]) {
    for (const scheme of ["light", "dark"]) {
      for (const width of [1100, 390]) {
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
    const read = await page.$$eval("table", (tables) =>
      tables.map((table) =>
        [...table.querySelectorAll("tbody tr")].map((row) => ({
          code: row.querySelector("a").textContent,
          name: row.querySelector(".name")?.textContent ?? null,
          description: row.querySelector(".description")?.textContent ?? null,
        })),
      ),
    );
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
    assert.equal(await count(page), "1 of 28 codes");
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
