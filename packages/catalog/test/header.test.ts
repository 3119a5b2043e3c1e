import { describe, expect, it } from "vitest";
import {
  compileMo,
  countWords,
  catalogCounts,
  createCatalog,
  headerFields,
  newEntry,
  pluralForms,
  serializeCatalog,
  withEntries,
} from "../src/index.js";
import {
  fixture,
  fixtures,
  gettext,
  hasGettext,
  HEADER,
  parse,
  withHeaderText,
  write,
} from "./catalogs.js";
import { parseCatalog } from "../src/index.js";

const date = new Date(Date.UTC(2026, 2, 1, 8, 30));

describe("a new catalog", () => {
  const catalog = createCatalog({
    path: "it.po",
    locale: "it",
    projectName: "Handbook 1",
    date,
    utcOffset: 60,
  });

  it("has a complete header", () => {
    expect([...headerFields(catalog)]).toEqual([
      ["Project-Id-Version", "Handbook 1"],
      ["Report-Msgid-Bugs-To", ""],
      ["POT-Creation-Date", "2026-03-01 09:30+0100"],
      ["PO-Revision-Date", "2026-03-01 09:30+0100"],
      ["Last-Translator", "Dragoman"],
      ["Language-Team", "none"],
      ["Language", "it"],
      ["MIME-Version", "1.0"],
      ["Content-Type", "text/plain; charset=UTF-8"],
      ["Content-Transfer-Encoding", "8bit"],
      ["Plural-Forms", "nplurals=2; plural=(n != 1);"],
      ["X-Generator", "Dragoman"],
    ]);
  });

  it.skipIf(!hasGettext)("msgfmt -c and msgcat have nothing to say", () => {
    const whole = withEntries(catalog, [
      ...catalog.entries,
      newEntry({ msgid: "a", msgstr: ["b"] }),
    ]);
    const bytes = serializeCatalog(whole);
    expect(gettext("sh", ["-c", 'msgfmt -c -o /dev/null "$0" 2>&1'], bytes).toString()).toBe("");
    expect(gettext("msgcat", [], bytes).toString()).toBe(write(whole));
  });
});

/** A header's text with another language; at its end where it had none. */
function withLanguage(text: string): string {
  const other = text.replace(/^Language: .*$/mu, "Language: fr");
  return /^Language: /mu.test(text) ? other : `${text}Language: fr\n`;
}

describe("a header that changes", () => {
  it.each(["everything", "crlf", "bom", "odd-spacing", "header-last"])(
    "in one field changes that line alone: %s",
    (name) => {
      const before = fixture(name);
      const after = withHeaderText(before, withLanguage);
      const old = Buffer.from(serializeCatalog(before)).toString("latin1").split("\n");
      const now = Buffer.from(serializeCatalog(after)).toString("latin1").split("\n");
      expect(headerFields(parseCatalog(serializeCatalog(after), "x.po")).get("Language")).toBe(
        "fr",
      );
      if (name === "odd-spacing") return;
      const changed = now.filter((line) => !old.includes(line));
      expect(changed.map((line) => line.trim())).toEqual(['"Language: fr\\n"']);
      expect(now.length - old.length).toBe(name === "header-last" ? 1 : 0);
    },
  );

  it("takes lines without a colon for a part of the field before", () => {
    const lines = ["lost", "A: ", "", "  one ", "  two\t", " ", "three", "B:b", "", "C: c"];
    const header = newEntry({ msgid: "", msgstr: [lines.join("\n")] });
    expect([...headerFields(withEntries(parse(""), [header]))]).toEqual([
      ["A", "one\n  two\nthree"],
      ["B", "b"],
      ["C", "c"],
    ]);
  });
});

describe("plural forms", () => {
  /** Where msginit's formula is coarser than the CLDR's, or other. */
  const OTHER = new Set(["ga", "he", "lv", "pt"]);
  const languages =
    "af ak am ar as az be bg bm bn bo br bs ca ceb cs cy da de dsb dz el en eo es et eu fa ff fi fil fo fr fy ga gd gl gu gv ha he hi hr hsb hu hy id ig is it iu ja jv ka kab kk km kn ko ksh ku ky lag ln lo lt lv mg mk ml mn mr ms mt my naq nb ne nl nn no nso or pa pl ps pt ro ru se sg shi si sk sl so sq sr sv sw ta te th ti tk to tr tzm uk ur uz vi wa wo yo zh zu";

  it.each(languages.split(" ").filter((language) => !OTHER.has(language)))(
    "agree with the CLDR: %s",
    (language) => {
      if (!Intl.PluralRules.supportedLocalesOf(language).length) return;
      const rules = new Intl.PluralRules(language);
      const formula = evaluate(pluralForms(language));
      const seen = new Map<number, string>();
      for (let n = 0; n <= 250; n++) {
        const category = seen.get(formula(n)) ?? rules.select(n);
        expect(`${String(n)} ${rules.select(n)}`).toBe(`${String(n)} ${category}`);
        seen.set(formula(n), category);
      }
      expect(new Set(seen.values()).size).toBe(seen.size);
    },
  );

  it.skipIf(!hasGettext)("are msginit's for the languages that it knows", () => {
    const known =
      "be bg cs da de el en eo es et fi fo fr ga he hr hu it ja ko lt lv nb nl nn no pl pt pt_BR ro ru sk sl sr sv tr uk vi";
    for (const language of known.split(" ")) {
      const made = gettext(
        "msginit",
        ["--no-translator", "-l", language, "-o", "-", "-i"],
        Buffer.from(HEADER),
      );
      const header = headerFields(parse(made.toString())).get("Plural-Forms");
      expect(`${language}: ${pluralForms(language)}`).toBe(`${language}: ${header ?? "none"}`);
    }
  });
});

/** A formula of plural forms as a function; the text is this package's own. */
function evaluate(forms: string): (n: number) => number {
  const expression = /plural=(.*);$/u.exec(forms)?.[1] ?? "";
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function("n", `return Number(${expression})`) as (n: number) => number;
}

describe("counting", () => {
  it.each([
    ["Read the docs", 3],
    ["Read [the docs](https://example.org/a_(b)) <br class='x'> first", 4],
    ['![A map of the garden](map.png "The map")', 7],
    ["it's a well-known state-of-the-art 3.5 thing", 6],
    ["https://example.org/one/two", 0],
    ["语言学", 3],
    ["l’été dernier", 2],
    ["a < b", 2],
    ["Press <b then https://example.org/a/b/c", 3],
    ["Press <b> then <i or [this](https://example.org/a)", 5],
    ["", 0],
  ])("%s", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it("takes linear time", () => {
    const start = performance.now();
    for (const part of ["<a", "](", "](((", "http://", "a.", "a'", "<", "<a http://"])
      countWords(part.repeat(300_000));
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it("tells translated, fuzzy and untranslated apart", () => {
    const counts = catalogCounts(fixture("everything"));
    expect(counts.fuzzy).toEqual({ entries: 1, words: 5 });
    expect(counts.untranslated.entries).toBe(0);
    expect(counts.translated.entries).toBe(6);
  });
});

describe(".mo", () => {
  it.skipIf(!hasGettext)("holds what msgfmt's holds", async () => {
    const text = fixtures.find(([name]) => name === "everything")?.[1] ?? Buffer.alloc(0);
    const po = Buffer.from(text).toString().replace("__proto__", "proto");
    const ours = await compileMo(parse(po));
    const theirs = gettext("msgfmt", ["-o", "-"], Buffer.from(po));
    const read = (mo: Uint8Array): string => gettext("msgunfmt", ["--sort-output"], mo).toString();
    const body = (printed: string): string => printed.slice(printed.indexOf("\n\n"));
    expect(body(read(ours))).toBe(body(read(theirs)));
    expect(read(ours)).toContain('"Language: it\\n"');
  });

  it("keeps a context named __proto__, and refuses the msgid, which its library would lose", async () => {
    const po = `${HEADER}\nmsgctxt "__proto__"\nmsgid "a"\nmsgstr "b"\n`;
    expect(Buffer.from(await compileMo(parse(po))).includes("__proto__\u0004a")).toBe(true);
    await expect(compileMo(parse(`${HEADER}\nmsgid "__proto__"\nmsgstr "b"\n`))).rejects.toThrow(
      /__proto__/u,
    );
  });
});
