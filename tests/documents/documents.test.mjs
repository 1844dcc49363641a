// Exported documents as their readers use them: those of tests/export/interfaces and of the
// example `billing`, which the tests in Rust keep current.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

import { Validator } from "@seriousme/openapi-schema-validator";

const interfaces = "../export/interfaces";
const names = readdirSync(interfaces)
  .filter((file) => file.endsWith(".openapi.json"))
  .map((file) => file.slice(0, -".openapi.json".length));
const documents = [
  ...names.map((name) => ({ name, openapi: `${interfaces}/${name}.openapi.json`, module: `${interfaces}/${name}.ts` })),
  { name: "billing", openapi: "../../examples/billing/openapi.json", module: "../../examples/billing/codes.ts" },
];

const run = (tool, ...args) => {
  try {
    return execFileSync(`node_modules/.bin/${tool}`, args, { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    throw new Error(`${tool} ${args.join(" ")}:\n${error.stdout}${error.stderr}`);
  }
};

const openapiOf = (document) => JSON.parse(readFileSync(document.openapi, "utf8"));

// With codes that a number does not hold as bigints: only from Node 21 on do revivers get the digits.
const exactCodesOf = (document) => {
  const text = readFileSync(document.openapi, "utf8").replace(/"const": (-?\d{16,})(?=,?$)/gm, '"const": "digits:$1"');
  const exact = (digits) => (Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits));
  const read = (_key, value) => (/^digits:/.test(value) ? exact(value.slice("digits:".length)) : value);
  const schema = JSON.parse(text, read).components.schemas.ErrorCode;
  return (schema.oneOf ?? schema.anyOf ?? []).filter((row) => "const" in row);
};

assert.ok(names.length >= 5, "the documents are there");
mkdirSync("made");
for (const { name, module } of documents) cpSync(module, `made/${name}.codes.ts`);

for (const document of documents) {
  test(`${document.name}: valid by the schema of OpenAPI`, async () => {
    const { valid, errors } = await new Validator().validate(openapiOf(document));
    assert.ok(valid, JSON.stringify(errors, undefined, 2));
  });

  test(`${document.name}: valid by Redocly`, () => {
    run("redocly", "lint", "--config", "redocly.yaml", document.openapi);
  });
}

test("a document that is not valid is refused", async () => {
  const broken = openapiOf(documents[0]);
  delete broken.components.responses.Problem404.description;
  assert.equal((await new Validator().validate(broken)).valid, false);
});

test("clients are generated, and compile with the modules", () => {
  for (const { name, openapi } of documents) run("openapi-typescript", openapi, "--output", `made/${name}.api.ts`);
  cpSync("client.ts", "made/client.ts");
  run("tsc", "--project", "tsconfig.json");
});

test("a module has any name that is not reserved", () => {
  const module = readFileSync(`${interfaces}/gateway.ts`, "utf8");
  mkdirSync("made/names", { recursive: true });
  const names = ["Type", "type", "async", "of", "is", "require", "exports", "globalThis", "Object", "$", "_9", "Class"];
  const files = names.map((name, index) => {
    const file = `made/names/${index}.ts`;
    const lower = name[0].toLowerCase() + name.slice(1);
    const named = module.replaceAll("ErrorCode", () => name).replaceAll("errorCode", () => lower);
    writeFileSync(file, named);
    return file;
  });
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
  run("tsc", ...options, ...files);
});

for (const document of documents) {
  test(`${document.name}: the module knows the codes`, async () => {
    const { ErrorCode, errorCodeTexts, isKnownErrorCode } = await import(`./made/js/${document.name}.codes.js`);
    const rows = exactCodesOf(document);
    for (const row of rows) {
      assert.ok(isKnownErrorCode(row.const), String(row.const));
      assert.equal(typeof errorCodeTexts.get(row.const).name, "string");
    }
    assert.equal(errorCodeTexts.size, new Set(rows.map((row) => row.const)).size);
    for (const code of Object.values(ErrorCode)) assert.ok(isKnownErrorCode(code));
    assert.equal(Object.getPrototypeOf(ErrorCode), Object.prototype);
    const unknown = [987654321, "987654321", "toString", "__proto__", null, undefined, {}, NaN];
    for (const code of unknown) assert.ok(!isKnownErrorCode(code), String(code));
    // A number and the string of its digits are two codes.
    for (const code of errorCodeTexts.keys()) {
      const other = typeof code === "string" ? Number(code) : String(code);
      assert.equal(isKnownErrorCode(other), errorCodeTexts.has(other));
      // What JSON.parse makes of such a code may be that of another.
      if (typeof code === "bigint") assert.ok(!isKnownErrorCode(Number(code)), String(code));
    }
  });
}
