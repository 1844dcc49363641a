// The README's pictures of the page, taken from the page.

import { launch, search, withPage } from "./browser.mjs";

const docs = new URL("../../docs/", import.meta.url).pathname;
const width = 1000;
const browser = await launch();
const take = (page, name, height) =>
  page.screenshot({ path: `${docs}${name}.png`, clip: { x: 0, y: 0, width, height } });

await withPage(browser, "official.html", { width }, (page) => take(page, "export-light", 492));
await withPage(browser, "official.html", { width, scheme: "dark" }, async (page) => {
  await search(page, "jwt");
  await take(page, "export-search-dark", 420);
});
await browser.close();
