// A browser, and pages in it that must load nothing and complain of nothing.

import assert from "node:assert/strict";
import puppeteer from "puppeteer-core";

export const launch = () =>
  // Without the sandbox, which root does not get: the pages are our own.
  puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });

export const address = (name, hash = "") => `${new URL(`pages/${name}`, import.meta.url)}${hash}`;

/// Opens a page, hands it over, and then looks at what it asked for and said.
export async function withPage(browser, name, options, use) {
  const { hash, scheme = "light", width = 1100, scripts = true, ...rest } = options;
  assert.deepEqual(rest, {});
  const page = await browser.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url().replace(/#.*/, "")));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  try {
    const isPhone = width < 600;
    await page.setViewport({ width, height: 720, isMobile: isPhone, hasTouch: isPhone });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.setJavaScriptEnabled(scripts);
    await page.goto(address(name, hash));
    await use(page);
    assert.deepEqual(complaints, []);
    assert.deepEqual(requests, [address(name)]);
  } finally {
    await page.close();
  }
}

/// The ids of the rows that are shown.
export const shown = (page) =>
  page.$$eval("tbody tr", (rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.id));

export const search = async (page, text) => {
  await page.click("input", { count: 3 });
  await page.type("input", text);
};
