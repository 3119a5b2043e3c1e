import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Catalog,
  changeEntry,
  type Entry,
  isHeader,
  parseCatalog,
  serializeCatalog,
  withEntries,
} from "@dragoman/catalog";
import { describe, expect, it } from "vitest";
import { buildProject, syncProject, type LocaleSync } from "../../src/index.js";
import { splitHere } from "../split-here.js";
import { temporaryProject } from "../temporary-project.js";

const hasGettext = spawnSync("msgcat", ["--version"]).status === 0;
if (!hasGettext) console.warn("SKIPPED what other tools make of a catalog: no gettext");

const PO = "locales/it/a.po";
const NOON = "Low water is at noon, as [the harbour](h.md) says every day of the week.";
const LAMP = "Bring a lantern and a long rope to the pier before dawn.";
const FERRY =
  "The ferry to the northern island leaves twice a day in summer, at ten and at four, from the old pier.";
const QUOTES = "Anchor, 日本語 and “quotes” of \\`code`";
const GONE = "Gone tomorrow, said the captain to nobody.";

const first = `# Tides\n\n${NOON}\n\n${LAMP}\n\n${FERRY}\n\n- Zebra\n- ${QUOTES}\n\n${GONE}\n`;
const second = first
  .replace("h.md", "https://harbour.test/")
  .replace("a lantern", "a bright lantern")
  .replace("- Zebra\n", "- Zebra\n- Tickets\n")
  .replace(GONE, "Boats.");
const third = second.replace("https://harbour.test/", "https://tides.test/");

const ITALIAN: ReadonlyMap<string, string> = new Map([
  ["Tides", "Maree"],
  [NOON, "La bassa marea è a mezzogiorno, come dice [il porto](h.md) ogni giorno."],
  [LAMP, "Portate al molo una lanterna e una corda lunga prima dell'alba."],
  [
    FERRY,
    "In estate il traghetto per l'isola parte due volte al giorno, alle dieci e alle quattro.",
  ],
  [QUOTES, "Ancora, 日本語 e «virgolette» di \\`code`"],
  [GONE, "Via domani, disse il capitano a nessuno."],
]);

type Save = (po: string) => string;

/** Passes a catalog through gettext's own reader and writer. */
function msgcat(...args: readonly string[]): Save {
  return (input) => {
    const run = spawnSync("msgcat", [...args, "-"], { input, encoding: "utf8" });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    return run.stdout;
  };
}

/** Sets a field of the header, as a tool does that does not ask how it was wrapped. */
function field(name: string, value: string): Save {
  const line = `"${name}: ${value}\\n"`;
  const own = new RegExp(`^"${name}: .*"$`, "mu");
  return (po) => (own.test(po) ? po.replace(own, line) : po.replace('msgstr ""\n', `$&${line}\n`));
}

function inTurn(...steps: readonly Save[]): Save {
  return (po) => steps.reduce((before, step) => step(before), po);
}

/** What each tool does to a file beside what the translator has typed. */
const TOOLS: readonly (readonly [string, Save])[] = [
  [
    "Poedit, which wraps and signs the header",
    inTurn(
      msgcat("--width=79"),
      field("X-Generator", "Poedit 3.4.2"),
      field("PO-Revision-Date", "2026-05-01 10:00+0200"),
      field("Last-Translator", "Ada <ada@example.org>"),
      field("X-Poedit-SourceCharset", "UTF-8"),
    ),
  ],
  ["Poedit on Windows", inTurn(msgcat("--width=79"), (po) => po.replaceAll("\n", "\r\n"))],
  [
    "Lokalize, which adds a copyright line",
    inTurn(
      msgcat("--width=80"),
      field("X-Generator", "Lokalize 22.12.3"),
      (po) => `# Ada <ada@example.org>, 2026.\n${po}`,
    ),
  ],
  ["Weblate, wrapped at 77", inTurn(msgcat("--width=77"), field("X-Generator", "Weblate 5.4"))],
  ["Weblate, not wrapped", inTurn(msgcat("--no-wrap"), field("X-Generator", "Weblate 5.4"))],
  ["msgcat, narrow and indented", msgcat("--width=40", "--indent")],
  ["msgcat, sorted by file", msgcat("--sort-by-file")],
  ["msgcat, sorted by text", msgcat("--sort-output")],
];

function options(cwd: string): Parameters<typeof syncProject>[0] {
  return { cwd, version: "1.0.0", splitter: splitHere, now: () => new Date(0) };
}

async function sync(cwd: string): Promise<LocaleSync | undefined> {
  // What counts is what is in the files.
  rmSync(join(cwd, ".dragoman"), { recursive: true, force: true });
  return (await syncProject(options(cwd))).locales[0];
}

function text(cwd: string, path: string = PO): string {
  return readFileSync(join(cwd, path), "utf8");
}

function put(cwd: string, path: string, content: string | Uint8Array): void {
  writeFileSync(join(cwd, path), content);
}

function read(cwd: string): Catalog {
  return parseCatalog(readFileSync(join(cwd, PO)), PO);
}

/** Changes entries as a translator does. */
function edit(cwd: string, change: (entry: Entry) => Entry): void {
  const catalog = read(cwd);
  const entries = catalog.entries.map((entry) => (isHeader(entry) ? entry : change(entry)));
  put(cwd, PO, serializeCatalog(withEntries(catalog, entries)));
}

/** A project whose catalog has an entry of each kind: carried, fuzzy, new, obsolete. */
async function translated(): Promise<string> {
  const cwd = temporaryProject({ "docs/a.md": first });
  await sync(cwd);
  edit(cwd, (entry) => {
    return changeEntry(entry, { msgstr: [ITALIAN.get(entry.msgid) ?? ""] });
  });
  put(cwd, "docs/a.md", second);
  expect(await sync(cwd)).toMatchObject({ carried: 1, fuzzy: 1, new: 2, obsolete: 1 });
  return cwd;
}

/** All that a person wrote in a catalog, by message; the order of entries is the tool's. */
function work(cwd: string): string[] {
  return read(cwd)
    .entries.filter((entry) => !isHeader(entry) && entry.msgstr.join("") !== "")
    .map(({ msgid, msgstr, fuzzy, obsolete, previous, translatorComments }) =>
      JSON.stringify({ msgid, msgstr, fuzzy, obsolete, previous, translatorComments }),
    )
    .sort();
}

/** A translator fills the new text, settles the fuzzy one, and rewrites the carried one. */
function typed(entry: Entry): Entry {
  if (entry.msgid === "Tickets") return changeEntry(entry, { msgstr: ["Biglietti"] });
  if (entry.fuzzy) {
    const msgstr = ["Portate al molo una lanterna luminosa."];
    return changeEntry(entry, { msgstr, fuzzy: false, previous: {} });
  }
  if (!entry.translatorComments.includes("dragoman: carried (url)")) return entry;
  return changeEntry(entry, {
    msgstr: ["L'acqua è bassa a mezzogiorno, dice [il porto](https://harbour.test/)."],
    translatorComments: ["looked at by Ada"],
  });
}

/** The lines of a catalog outside of the header and of the entry that was edited. */
function othersOf(po: string): string[] {
  const entries = po.replaceAll("\r\n", "\n").split("\n\n").slice(1);
  const others = entries.filter((entry) => !entry.includes("acqua è bassa"));
  expect(others).toHaveLength(entries.length - 1);
  return others;
}

describe.skipIf(!hasGettext).each(TOOLS)(
  "a catalog that was saved by %s (skipped without gettext)",
  (_, save) => {
    it("is left as it was saved, with all that was translated in it", async () => {
      const cwd = await translated();
      const before = work(cwd);
      const saved = save(text(cwd));
      expect(saved).not.toBe(text(cwd));
      put(cwd, PO, saved);
      expect(work(cwd)).toEqual(before);
      expect(await sync(cwd)).toMatchObject({ written: 0, exact: 8, obsolete: 0 });
      expect(text(cwd)).toBe(saved);
      expect(saved).toContain("# dragoman: carried (url)");
    });

    it("keeps what the translator typed, through the next edit of the page too", async () => {
      const cwd = await translated();
      edit(cwd, typed);
      put(cwd, PO, save(text(cwd)));
      const saved = text(cwd);
      expect(await sync(cwd)).toMatchObject({ written: 0, exact: 8 });
      expect(text(cwd)).toBe(saved);

      const before = new Set(work(cwd));
      put(cwd, "docs/a.md", third);
      expect(await sync(cwd)).toMatchObject({
        carried: 1,
        exact: 7,
        fuzzy: 0,
        new: 0,
        obsolete: 0,
      });
      const changed = work(cwd).filter((line) => !before.has(line));
      expect(changed).toHaveLength(1);
      expect(changed[0]).toContain(
        "L'acqua è bassa a mezzogiorno, dice [il porto](https://tides.test/).",
      );
      expect(changed[0]).toContain('["looked at by Ada","dragoman: carried (url)"]');
      expect(othersOf(text(cwd))).toEqual(othersOf(saved));

      await buildProject(options(cwd));
      const built = text(cwd, "i18n/it/a.md");
      expect(built).toContain("Portate al molo una lanterna luminosa.");
      expect(built).toContain("- Biglietti\n");
      expect(built).toContain("dice [il porto](https://tides.test/).");
    });
  },
);
