import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONFIG, dragoman, isBuilt, project, put, snapshot, text } from "./run-dragoman.js";

const english =
  "# Tides\n\nLow water is at noon, as [the harbour](harbour.md) says every day of the week.\n\nBring a lantern and a long rope to the pier before dawn.\n";
const italian =
  "# Maree\n\nLa bassa marea è a mezzogiorno, come dice [il porto](harbour.md) ogni giorno.\n\nPortate al molo una lanterna e una corda lunga prima dell'alba.\n";
const edited = english
  .replace("harbour.md", "https://harbour.test/")
  .replace("a lantern", "a bright lantern");

/** A project whose page is translated, and was edited since. */
function editedProject(config: object = CONFIG): string {
  const root = project({ "docs/index.md": english, "i18n/it/index.md": italian }, config);
  dragoman(root, "import");
  put(root, { "docs/index.md": edited });
  return root;
}

describe.skipIf(!isBuilt)("sync after an edit (skipped where dragoman is not built)", () => {
  it("explains what was carried and what is fuzzy by a word diff", () => {
    const { status, stdout } = dragoman(editedProject(), "sync", "--explain");
    expect(status).toBe(0);
    expect(stdout).toContain("it  carried  docs/index.md:3  only a URL changed\n");
    expect(stdout).toContain("[-harbour](harbour.md)-]{+harbour](https://harbour.test/)+} says");
    expect(stdout).toMatch(/it {2}fuzzy {2}docs\/index\.md:5 {2}words changed; \d+% of the words/u);
    expect(stdout).toContain("Bring a {+bright+} lantern");
    expect(stdout).not.toContain("exact  docs");
  });

  it("explains what is in use again, and nothing where all is as it was", () => {
    const root = editedProject();
    dragoman(root, "sync");
    put(root, { "docs/index.md": "# Harbour\n" });
    dragoman(root, "sync");
    put(root, { "docs/index.md": edited });
    const again = dragoman(root, "sync", "--explain").stdout;
    expect(again).toContain("it  exact  docs/index.md:3  the same message, which was obsolete\n");
    expect(dragoman(root, "sync", "--explain").stdout.split("\n")).toHaveLength(3);
  });

  it("explains a change of the text for many alone", () => {
    const messages = [{ source: ["src/*.js"], target: "public/{locale}/{namespace}.json" }];
    const many = (text: string): Record<string, string> => ({
      "public/en/translation.json": JSON.stringify({
        boat_one: "{{count}} boat",
        boat_other: text,
      }),
    });
    const code = { "src/menu.js": 't("boat", { count: 1 });\n' };
    const pages = { "docs/index.md": "# Boats\n" };
    const root = project(
      { ...pages, ...code, ...many("{{count}} boats") },
      { ...CONFIG, messages },
    );
    dragoman(root, "sync");
    const catalog = "locales/it/messages.po";
    const translated = text(root, catalog)
      .replace('msgstr[0] ""', 'msgstr[0] "{{count}} barca"')
      .replace('msgstr[1] ""', 'msgstr[1] "{{count}} barche"');
    put(root, { [catalog]: translated, ...many("{{count}} small boats") });
    const { stdout } = dragoman(root, "sync", "--explain");
    expect(stdout).toMatch(
      /it {2}fuzzy {2}src\/menu\.js:1 .*\n {6}\{\{count\}\} boat\n {6}\{\{count\}\} \{\+small\+\} boats\n/u,
    );
  });

  it.each<[string, Record<string, string>, object]>([
    [
      "another page shows",
      {
        "docs/list.md": "# Bring a [long rope](rope.md)\n",
        "i18n/it/list.md": "# Portate una [corda lunga](rope.md)\n",
      },
      CONFIG,
    ],
    [
      "the glossary says",
      {},
      { ...CONFIG, glossary: { terms: { it: { "long rope": ["Corda lunga"] } } } },
    ],
  ])("puts new markup around what %s that the words are", (_, pages, config) => {
    const root = project(
      { "docs/index.md": english, "i18n/it/index.md": italian, ...pages },
      config,
    );
    dragoman(root, "import");
    put(root, { "docs/index.md": english.replace("long rope", "**long rope**") });
    const { stdout } = dragoman(root, "sync", "--explain");
    expect(stdout).toContain(
      "it  carried  docs/index.md:5  only emphasis changed; elsewhere, “long rope” is “corda lunga”\n",
    );
    expect(text(root, "locales/it/index.po")).toContain("una **corda lunga** prima");
    expect(dragoman(root, "sync", "--check").status).toBe(0);
  });

  it("writes a comment for the one, and the previous msgid for the other", () => {
    const root = editedProject();
    dragoman(root, "sync");
    const catalog = text(root, "locales/it/index.po");
    expect(catalog).toContain("# dragoman: carried (url)\n#. paragraph");
    expect(catalog).toContain("come dice [il porto](https://harbour.test/)");
    expect(catalog).toContain(
      '#, fuzzy\n#| msgid "Bring a lantern and a long rope to the pier before dawn."\nmsgid "Bring a bright',
    );
    expect(catalog).not.toContain("#~");
    const before = snapshot(root);
    rmSync(join(root, ".dragoman"), { recursive: true });
    expect(dragoman(root, "sync", "--check").status).toBe(0);
    expect(snapshot(root)).toEqual(before);
  });

  it.each([
    ["source", "Bring a bright lantern and a long rope to the pier before dawn."],
    ["previous", "Portate al molo una lanterna e una corda lunga prima dell'alba."],
  ])("builds what is fuzzy with fallback %s", (fallback, line) => {
    const root = editedProject({ ...CONFIG, fallback });
    dragoman(root, "sync");
    dragoman(root, "build");
    const lines = text(root, "i18n/it/index.md").split("\n");
    expect(lines[2]).toContain("[il porto](https://harbour.test/)");
    expect(lines[4]).toBe(line);
  });

  it("finds the translations of a page that was renamed and edited", () => {
    const root = editedProject();
    rmSync(join(root, "docs/index.md"));
    put(root, { "docs/tides.md": edited });
    const { stdout } = dragoman(root, "sync", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      locales: [{ messages: 3, moved: 1, carried: 1, fuzzy: 1, new: 0 }],
    });
    const before = snapshot(root);
    rmSync(join(root, ".dragoman"), { recursive: true });
    expect(dragoman(root, "sync", "--check").status).toBe(0);
    expect(snapshot(root)).toEqual(before);
  });

  it("uses the translation of a text that another page of the catalog still has as it was", () => {
    const root = editedProject({ ...CONFIG, catalogs: "locales/{locale}.po" });
    put(root, { "docs/other.md": english });
    const { stdout } = dragoman(root, "sync", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      locales: [{ messages: 5, exact: 3, carried: 1, fuzzy: 1, new: 0, obsolete: 0 }],
    });
  });
});
