import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, worded } from "@dragoman/model";
import { describe, expect, it } from "vitest";
import { assessHere } from "../../src/assess/assessor.js";
import type {
  Assessor,
  AssessRequest,
  PageToJudge,
  TextToJudge,
} from "../../src/jobs/assess-job.js";
import { KnownJudgements } from "../../src/assess/known-judgements.js";
import { type ProjectOptions, reportProject } from "../../src/index.js";
import { WorkerPool } from "../../src/workers/worker-pool.js";
import { ownCache } from "../own-cache.js";
import { splitHere } from "../split-here.js";
import { CONFIG, temporaryFolder, temporaryProject } from "../temporary-project.js";

ownCache();

const HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n';
const entry = (msgid: string, msgstr: string, comment = ""): string =>
  `\n${comment}msgid ${JSON.stringify(msgid)}\nmsgstr ${JSON.stringify(msgstr)}\n`;

const PROSE = "Low water is at noon, and the causeway is dry for two hours.";
const CONFIGURATION = { ...CONFIG, locales: ["it", "fr", "de"] };
const ITALIAN = [
  HEADER,
  entry("Signal", "Signal"),
  entry(PROSE, PROSE),
  entry("See [the tables](b.md) of 2031.", "Vedi [le tabelle](c.md) del 2032."),
  entry("Harbour office", ""),
].join("");
const FILES = {
  "docs/a.md": `# Signal\n\n${PROSE}\n\nSee [the tables](b.md) of 2031.\n\nHarbour office\n`,
  "docs/b.md": "# Signal\n\nOpen the sluice\n",
  "locales/it/a.po": ITALIAN,
  "locales/it/b.po": HEADER + entry("Open the sluice", "Aprire la chiusa"),
  "locales/fr/a.po": HEADER + entry("Signal", "Signaux"),
};

async function reported(cwd: string): Promise<string> {
  const { report } = await reportProject({ cwd, version: "1.0.0", splitter: splitHere });
  return JSON.stringify(report);
}

function judgedFiles(cwd: string): string[] {
  const folder = join(cwd, ".dragoman");
  const names = readdirSync(folder).filter((name) => name.startsWith("judged-"));
  return names.map((name) => join(folder, name));
}

describe("what is known of pages", () => {
  it.each([
    ["a page's text", "docs/a.md", FILES["docs/a.md"].replace("noon", "dawn")],
    ["where a text stands", "docs/a.md", `---\nlayout: x\n---\n\n${FILES["docs/a.md"]}`],
    ["a kind of text", "docs/b.md", FILES["docs/b.md"].replace("Open", "## Open")],
    ["a translation", "locales/it/a.po", ITALIAN.replace("2032", "2031")],
    [
      "what is fuzzy",
      "locales/it/a.po",
      HEADER + entry("See [the tables](b.md) of 2031.", "Vedi.", "#, fuzzy\n"),
    ],
    [
      "what a translator keeps",
      "locales/it/a.po",
      ITALIAN.replace(`msgid "${PROSE}"`, `# dragoman: keep\nmsgid "${PROSE}"`),
    ],
    [
      "what a translator settles",
      "locales/it/a.po",
      ITALIAN.replace('msgid "See', '# dragoman: ignore numbers-differ, no-such\nmsgid "See'),
    ],
    ["what another locale keeps", "locales/de/a.po", HEADER + entry("Signal", "Signal")],
    ["what others translate", "locales/de/a.po", HEADER + entry("Signal", "Zeichen")],
    [
      "the glossary",
      "dragoman.config.json",
      JSON.stringify({ ...CONFIGURATION, glossary: { keep: ["Harbour office"] } }),
    ],
    [
      "a term",
      "dragoman.config.json",
      JSON.stringify({ ...CONFIGURATION, glossary: { terms: { it: { sluice: ["paratoia"] } } } }),
    ],
    [
      "a severity",
      "dragoman.config.json",
      JSON.stringify({ ...CONFIGURATION, rules: { "left-in-source-language": "note" } }),
    ],
    [
      "the source locale",
      "dragoman.config.json",
      JSON.stringify({ ...CONFIGURATION, sourceLocale: "es" }),
    ],
  ])(
    "gives the report that one gives who remembers nothing, after a change of %s",
    async (...[, path, text]) => {
      const cwd = temporaryProject(FILES, CONFIGURATION);
      const first = await reported(cwd);
      expect(judgedFiles(cwd)).toHaveLength(3);
      const fresh = await reported(temporaryProject({ ...FILES, [path]: text }, CONFIGURATION));
      expect(fresh).not.toBe(first);
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
      expect(await reported(cwd)).toBe(fresh);
    },
  );

  it("is believed where it was signed here alone", async () => {
    const cwd = temporaryProject(FILES, CONFIGURATION);
    const first = await reported(cwd);
    for (const file of judgedFiles(cwd)) {
      const text = readFileSync(file, "utf8");
      writeFileSync(file, text.replaceAll("left-in-source-language", "all-is-well"));
    }
    rmSync(join(cwd, ".dragoman/report.signed"));
    expect(await reported(cwd)).toBe(first);
  });
});

const PAGE: PageToJudge = {
  locale: "it",
  sourceLocale: "en",
  dialect: "gfm",
  attributes: [],
  definitions: [],
  glossary: { keep: ["Signal"], terms: [["sluice", ["chiusa"]]] },
  texts: [
    {
      segment: { source: PROSE, kind: "paragraph", slot: { form: { form: "markdown" } } },
      status: "translated",
      target: "Bassa marea",
      isKept: false,
      otherSources: [],
      habit: null,
    },
  ],
};

function withText(changes: Partial<TextToJudge>): PageToJudge {
  return { ...PAGE, texts: PAGE.texts.map((text) => ({ ...text, ...changes })) };
}

it("is known by all that it depends on", () => {
  const known = new KnownJudgements(temporaryFolder(), "it", "1.0.0");
  const segment = PAGE.texts[0]?.segment;
  if (segment === undefined) throw new Error("no text");
  const pages: PageToJudge[] = [
    PAGE,
    { ...PAGE, locale: "fr" },
    { ...PAGE, sourceLocale: "de" },
    { ...PAGE, dialect: "mkdocs" },
    { ...PAGE, glossary: { ...PAGE.glossary, keep: [] } },
    { ...PAGE, glossary: { ...PAGE.glossary, terms: [] } },
    withText({ segment: { ...segment, source: "Low water" } }),
    withText({ segment: { ...segment, kind: "heading" } }),
    withText({ segment: { ...segment, slot: { form: { form: "link-text" } } } }),
    withText({ status: "fuzzy" }),
    withText({ target: "Alta marea" }),
    withText({ isKept: true }),
    withText({ otherSources: ["Low waters"] }),
    withText({ habit: "kept" }),
    { ...PAGE, texts: [] },
  ];
  const other = new KnownJudgements(temporaryFolder(), "it", "1.0.1");
  const digests = [...pages.map((page) => known.digestOf(page)), other.digestOf(PAGE)];
  expect(new Set(digests).size).toBe(pages.length + 1);
});

it("keeps of what is not needed any more no more than what is", () => {
  const root = temporaryFolder();
  const targets = Array.from({ length: 9 }, (_, index) => `Marea ${index}`);
  const isKnown: boolean[] = [];
  for (const target of targets) {
    const known = new KnownJudgements(root, "it", "1.0.0");
    const page = withText({ target });
    known.keep(page, known.digestOf(page), [{ status: "translated", problems: [] }]);
    known.write();
  }
  const last = new KnownJudgements(root, "it", "1.0.0");
  for (const target of targets) {
    const page = withText({ target });
    isKnown.push(last.find(page, last.digestOf(page)) !== undefined);
  }
  expect(isKnown).toEqual([...Array<boolean>(7).fill(false), true, true]);
});

/** Twenty pages in Italian, and how many of them an assessor was given. */
function manyPages(): { cwd: string; given: number[]; options: ProjectOptions } {
  const numbers = Array.from({ length: 20 }, (_, index) => index);
  const files = numbers.flatMap((number) => [
    [`docs/${number}.md`, `${PROSE}\n\nPage ${number}\n`] as const,
    [`locales/it/${number}.po`, HEADER + entry(PROSE, PROSE)] as const,
  ]);
  const cwd = temporaryProject(Object.fromEntries(files));
  const given: number[] = [];
  const assessor: Assessor = async (requests) => {
    given.push(requests.length);
    return await assessHere(requests);
  };
  return { cwd, given, options: { cwd, version: "1.0.0", splitter: splitHere, assessor } };
}

it("leaves to threads what is much, and nothing that is known", async () => {
  const { cwd, given, options } = manyPages();
  const { report } = await reportProject(options);
  expect(report.locales[0]?.findings.filter(({ source }) => source === PROSE)).toHaveLength(20);
  expect(given).toEqual([20]);
  appendFileSync(join(cwd, "docs/3.md"), "\nNeap tide, and no wind at all today.\n");
  const again = await reportProject(options);
  expect(given).toEqual([20]);
  expect(again.report.locales[0]?.findings).toHaveLength(
    (report.locales[0]?.findings.length ?? 0) + 1,
  );
});

it("says what threads cannot judge", async () => {
  const { options } = manyPages();
  const error = new InputError(worded("Judge is ill"), { file: "locales/it/3.po" });
  const assessor: Assessor = (requests) => Promise.resolve(requests.map(() => ({ error })));
  await expect(reportProject({ ...options, assessor })).rejects.toThrow(error);
});

const built = fileURLToPath(new URL("../../dist/assess-worker.js", import.meta.url));
const isMissing = !existsSync(built);
if (isMissing) console.warn(`SKIPPED worker tests: build first, there is no ${built}`);

/** Pages of a text that is left, one with wrong numbers, and one that is right. */
function requests(count: number): AssessRequest[] {
  const text = (source: string, target: string): TextToJudge => ({
    segment: { source, kind: "paragraph", slot: { form: { form: "markdown" } } },
    status: "translated",
    target,
    isKept: false,
    otherSources: [],
    habit: null,
  });
  return Array.from({ length: count }, (_, index) => ({
    catalog: `locales/it/${index}.po`,
    page: {
      locale: "it",
      sourceLocale: "en",
      dialect: "gfm",
      attributes: [],
      definitions: [],
      glossary: { keep: [], terms: [] },
      texts: [
        text(PROSE, PROSE),
        text(`In ${index + 2000} it was dry.`, "Nel 1999 era asciutto."),
        text("See [b](b.md).", "Vedi [b](b.md)."),
      ],
    },
  }));
}

it.skipIf(isMissing)("threads judge as this one does (skipped where not built)", async () => {
  const pages = requests(40);
  const pool = new WorkerPool({ workers: 2 }, "assess");
  try {
    const outcomes = await pool.assess(pages);
    expect(outcomes).toEqual(await assessHere(pages));
    const rules = outcomes.map((outcome) =>
      "error" in outcome ? [] : outcome.judgements.map(({ problems }) => problems[0]?.rule),
    );
    expect(rules[7]).toEqual(["left-in-source-language", "numbers-differ", undefined]);
  } finally {
    pool.end();
  }
});
