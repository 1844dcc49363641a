// A page of 5,000 rows: those of the billing service, over and over.

import { readFile, writeFile } from "node:fs/promises";

const page = (name) => new URL(`pages/${name}`, import.meta.url);
const text = await readFile(page("billing.html"), "utf8");
const [before, rest] = text.split(/(?<=<tbody role="rowgroup">\n)/, 2);
const end = rest.indexOf("</tbody>");
const rows = rest.slice(0, end).split(/(?=<tr )/);
const numbered = (row, number) =>
  row
    .replace(/ id="\d+"/, ` id="r${number}"`)
    .replace(/href="#\d+"/, `href="#r${number}"`)
    .replace("</b>", `${number}</b>`);
const all = Array.from({ length: 5000 }, (_, number) => numbered(rows[number % rows.length], number));
// One table is enough.
await writeFile(page("many.html"), `${before}${all.join("")}</tbody>\n</table>\n</section>\n</main>\n${text.slice(text.indexOf("<script>"))}`);
