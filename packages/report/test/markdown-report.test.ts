import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownReport, oneLine, type Report } from "../src/index.js";
import { hostileReport } from "./hostile.js";
import { failedCheck, rules, sampleChange, sampleReport } from "./sample-report.js";

const hasCmark = spawnSync("cmark-gfm", ["--version"]).status === 0;
if (!hasCmark) console.warn("SKIPPED: cmark-gfm is not installed; nothing renders the comments.");

/** What GitHub makes of a comment, before it takes out what it does not allow. */
function rendered(markdown: string): string {
  const extensions = ["table", "autolink", "strikethrough", "tasklist"].flatMap((name) => [
    "-e",
    name,
  ]);
  const { stdout, status } = spawnSync("cmark-gfm", [...extensions, "--unsafe"], {
    input: markdown,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return stdout;
}

/** Elements that the report itself writes; `h3` and others come of its own Markdown. */
const OWN = new Set(
  "h3 p strong ul li blockquote code pre details summary table thead tbody tr th td".split(" "),
);

/** Names of all elements, in HTML whose texts are escaped, as cmark's are. */
function elements(html: string): string[] {
  const names = html.replaceAll("<!-- dragoman -->", "").match(/<\/?[a-zA-Z!?][^\s>/]*/g) ?? [];
  return names.map((name) => name.replace(/^<\/?/, ""));
}

/** The text outside code, where GitHub looks for mentions and references. */
function prose(html: string): string {
  return html
    .replace(/<(code|pre)\b[^]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** How deep `<details>` stands open where it is deepest, and at the end. */
function nesting(html: string): [deepest: number, end: number] {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(/<\/?details>/g)) {
    depth += tag === "<details>" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return [deepest, depth];
}

const whole: Report = { ...sampleReport(), check: failedCheck, change: sampleChange() };

/** The sample, grown. */
function many(findings: number, edits: number): Report {
  const { locales } = sampleReport();
  const change = sampleChange();
  const untranslated = Array.from({ length: findings }, (_, at) => ({
    rule: "untranslated",
    severity: "warning" as const,
    message: "not translated",
    file: `docs/page-${at}.md`,
    line: 7,
    column: 1,
    source: `Text ${at} ${"tide ".repeat(20)}`,
  }));
  const grown = Array.from({ length: edits }, (_, line) =>
    change.edits.slice(0, 1).map((edit) => ({ ...edit, line })),
  );
  return {
    locales: locales.map((one) => ({ ...one, findings: [...one.findings, ...untranslated] })),
    change: { ...change, edits: grown.flat() },
  };
}

describe("the Markdown report", () => {
  it("reads well", async () => {
    const text = markdownReport(whole, rules, "Tideboard");
    await expect(text).toMatchFileSnapshot("fixtures/reports/comment.md");
  });

  it("says first what a check decided", () => {
    const passed = { ...sampleReport(), check: { passed: true, failures: [] } };
    expect(markdownReport(passed, rules)).toContain("### Translations: the check passed");
    expect(markdownReport(sampleReport(), rules)).toContain("### Translations\n");
  });

  it("keeps within the length of a comment, and says what is not shown", () => {
    for (const [findings, edits] of [
      [4000, 0],
      [0, 4000],
      [4000, 4000],
    ] as const) {
      const text = markdownReport(many(findings, edits), rules);
      expect(text.length).toBeLessThanOrEqual(64_000);
      expect(text.length).toBeGreaterThan(55_000);
      const shown = text.split("`docs/page-").length - 1;
      if (findings > 0) expect(text).toContain(`- … and ${findings - shown} more texts\n`);
      if (edits > 0) expect(text).toMatch(/\n… and \d{4} more edits\n/);
      // A long list takes no room from a short one.
      expect(text).toContain("markup that is not built");
      expect(text).toContain("bassa marea");
    }
  });

  it("keeps within it whatever locales and reasons there are", () => {
    const locales = Array.from({ length: 5000 }, (_, at) =>
      sampleReport()
        .locales.slice(0, 1)
        .map((one) => ({ ...one, locale: `l${at}` })),
    ).flat();
    const failures = locales.map(({ locale }) => ({ message: `${locale} is too low`, locale }));
    const text = markdownReport({ locales, check: { passed: false, failures } }, rules);
    expect(text.length).toBeLessThanOrEqual(64_000);
    expect(text).toMatch(/\| … and \d+ more \|/);
    expect(text).toMatch(/- … and \d+ more reasons/);
  });
});

describe.skipIf(!hasCmark)("the rendered comment (skipped without cmark-gfm)", () => {
  it("has a table of the locales, and texts as they are", () => {
    const html = rendered(markdownReport(whole, rules, "Tideboard"));
    expect(html.match(/<tr>/g)).toHaveLength(1 + 3 + 1);
    expect(html.replace(/\s*\n/g, "")).toContain(
      '<td><code>ja</code></td><td align="right">100%</td>',
    );
    expect(html).toContain("<code>&lt;script&gt;alert('bassa marea')&lt;/script&gt;</code>");
    expect(html).toContain("<code>Low water | high water</code>");
    expect(html).toContain(
      '<pre><code class="language-diff">- Ask the pilot\n+ Ask the harbour master',
    );
    expect(nesting(html)).toEqual([1, 0]);
  });

  it("would show a text that broke out", () => {
    const html = rendered(
      "<details><summary>x</summary>\n\n- a @anna\n\n</details></details>\n<b>\n",
    );
    expect(elements(html).some((name) => !OWN.has(name))).toBe(true);
    expect(prose(html)).toMatch(/@[a-z]/);
    expect(nesting(html)).toEqual([1, -1]);
  });

  it("lets no text break out", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const html = rendered(markdownReport(report, new Map(), "a @b `c` <i>"));
        expect(elements(html).filter((name) => !OWN.has(name))).toEqual([]);
        // Neither mentions nor references to issues.
        expect(prose(html)).not.toMatch(/@[a-zA-Z0-9]|#\d/);
        const [deepest, end] = nesting(html);
        expect(end).toBe(0);
        expect(deepest).toBeLessThanOrEqual(1);
        expect(html.match(/<table>/g)).toHaveLength(1);
        // Each row has the six cells of the head.
        for (const [row] of html.matchAll(/<tr>[^]*?<\/tr>/g)) {
          expect(row.match(/<t[hd][ >]/g)).toHaveLength(6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("shows sources as they were, but for what a line cannot hold", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const html = rendered(markdownReport({ locales: report.locales }, new Map()));
        const shown = Array.from(html.matchAll(/<code>([^]*?)<\/code>/g), ([, code = ""]) => {
          return unescaped(code).trim();
        });
        for (const { source = "" } of report.locales.flatMap(({ findings }) => findings)) {
          const line = oneLine(source)
            .replace(/\p{Cs}/gu, "\uFFFD")
            .trim();
          if (line !== "" && line.length < 120) expect(shown).toContain(line);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Character references are all that cmark writes of these. */
function unescaped(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
