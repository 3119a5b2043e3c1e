import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { inspectPage, type InspectOptions } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { printed } from "../printed.js";
import { CONFIG, temporaryFolder, temporaryProject } from "../temporary-project.js";

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const common = { version: "0", splitter: splitHere };

async function found(options: Omit<InspectOptions, "version">): Promise<string> {
  const { findings } = await inspectPage({ ...common, ...options });
  const lines = findings.map(({ rule, file, line, message }) => {
    const place = file === options.target ? String(line) : `${file}:${line}`;
    return `${rule} ${place}: ${message}\n`;
  });
  return lines.join("");
}

describe("a fixture is a page, its source if it has one, and what is found; its name begins with the locale", () => {
  it.each(readdirSync(fixtures))("%s", async (name) => {
    const cwd = join(fixtures, name);
    const source = existsSync(join(cwd, "source.md")) ? "source.md" : undefined;
    const locale = name.slice(0, name.indexOf("-"));
    const text = await found({ cwd, target: "target.md", locale, source });
    await expect(text).toMatchFileSnapshot(join(cwd, "expected.txt"));
  });
});

test("what is the same in both is told apart, with both texts", async () => {
  const text = "Signal\n\nThe harbour is closed at night.\n\nIl mare è calmo oggi.\n";
  const cwd = temporaryFolder({
    "a.md": text,
    "b.md": text.replace("Il mare è calmo oggi", "Sea"),
  });
  expect(
    printed(await inspectPage({ ...common, cwd, target: "a.md", locale: "it", source: "b.md" })),
  ).toEqual({
    target: "a.md",
    source: "b.md",
    findings: [
      expect.objectContaining({ rule: "same-as-source", severity: "note", line: 1 }),
      {
        rule: "left-in-source-language",
        severity: "warning",
        message: "in English",
        file: "a.md",
        line: 3,
        column: 1,
        locale: "it",
        source: "The harbour is closed at night.",
        target: "The harbour is closed at night.",
      },
    ],
  });
});

test("both pages are split as the configuration says of the source page", async () => {
  const docs = [{ ...CONFIG.docs[0], dialect: "mkdocs" }];
  const page = '!!! note "Mind the tide, please, and wait"\n\n    Il mare è calmo oggi.\n';
  const cwd = temporaryProject({ "docs/a.md": page, "it/a.md": page }, { ...CONFIG, docs });
  const options = { cwd, target: "it/a.md", locale: "it" };
  expect(await found({ ...options, source: "docs/a.md" })).toMatch(/^left-in-source-language 1:/u);
  expect(await found({ ...options, dialect: "mkdocs" })).toBe(
    "block-in-other-language 1: in English\n",
  );
});

describe("a call that is wrong", () => {
  const cwd = (): string =>
    temporaryFolder({
      "a.md": "x",
      "nul.md": "a\0b",
      "latin1.md": new Uint8Array([0x61, 0xe8, 0x20]),
    });

  test.each([
    ["no-such.md", "it", undefined, "this file cannot be read: there is no such file"],
    ["nul.md", "it", undefined, "there is a NUL character here: this is not a text file"],
    ["latin1.md", "it", undefined, "the byte 0xE8 is not valid UTF-8 here"],
    ["a.md", "../it", undefined, '"../it" is no locale'],
    ["a.md", "__proto__", undefined, '"__proto__" is no locale'],
    ["a.md", "italian", undefined, '"italian" is no locale'],
    ["a.md", "it", "no-such.md", "this file cannot be read: there is no such file"],
  ])("%s in %s beside %s", async (target, locale, source, message) => {
    await expect(found({ cwd: cwd(), target, locale, source })).rejects.toMatchObject({ message });
  });

  test("names the locale of a language", async () => {
    await expect(found({ cwd: cwd(), target: "a.md", locale: "italian" })).rejects.toMatchObject({
      hint: "Write `it`.",
    });
  });

  test("names a dialect that exists", async () => {
    await expect(
      found({ cwd: cwd(), target: "a.md", locale: "it", dialect: "mkdoc" }),
    ).rejects.toMatchObject({ hint: "Did you mean mkdocs?" });
  });
});
