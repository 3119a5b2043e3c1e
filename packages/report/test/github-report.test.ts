import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { githubReport, workflowCommand, type Report } from "../src/index.js";
import { hostileReport, hostileText } from "./hostile.js";
import { failedCheck, rules, sampleChange, sampleReport } from "./sample-report.js";

interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Reads a line as `actions/runner` does (`ActionCommand.TryParseV2`, `UnescapeProperty`, `UnescapeData`). */
function parsed(line: string): Command | undefined {
  const message = line.trimStart();
  if (!message.startsWith("::")) return undefined;
  const end = message.indexOf("::", 2);
  if (end < 0) return undefined;
  const info = message.slice(2, end);
  const space = info.indexOf(" ");
  const properties = new Map<string, string>();
  if (space > 0) {
    for (const property of info
      .slice(space + 1)
      .trim()
      .split(",")) {
      const equals = property.indexOf("=");
      if (equals > 0)
        properties.set(property.slice(0, equals), unescaped(property.slice(equals + 1), true));
    }
  }
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties,
    data: unescaped(message.slice(end + 2), false),
  };
}

/** One after the other, as the runner does; the percent sign comes last. */
function unescaped(text: string, isProperty: boolean): string {
  const line = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  const all = isProperty ? line.replaceAll("%3A", ":").replaceAll("%2C", ",") : line;
  return all.replaceAll("%25", "%");
}

/** The runner reads lines as .NET does: `\n`, `\r` and both together end one. */
function commands(text: string): (Command | undefined)[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "")
    .map(parsed);
}

const KINDS = ["error", "warning", "notice"];

describe("a workflow command", () => {
  it("is read back as it was", () => {
    const kind = fc.constantFrom("error", "warning", "notice");
    fc.assert(
      fc.property(kind, hostileText, hostileText, hostileText, (name, file, title, message) => {
        const annotation = { kind: name, title: `t${title}.`, message, file: `f${file}.`, line: 3 };
        const [command, ...others] = commands(workflowCommand(annotation));
        expect(others).toEqual([]);
        expect(command?.name).toBe(name);
        expect(command?.data).toBe(message);
        expect(Object.fromEntries(command?.properties ?? [])).toEqual({
          file: annotation.file,
          line: "3",
          title: annotation.title,
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("the GitHub report", () => {
  it("reads well", async () => {
    const report = { ...sampleReport(), check: failedCheck, change: sampleChange() };
    const text = githubReport(report, rules, "site/");
    await expect(text).toMatchFileSnapshot("fixtures/reports/github.txt");
  });

  it("shows what waits on its page, once for all locales, and what is wrong at its entry", () => {
    const all = commands(githubReport(sampleReport(), rules, ""));
    const places = all.map((command) =>
      ["title", "file", "line"].map((name) => command?.properties.get(name)).join(" "),
    );
    expect(places).toContain("it, ar: not translated docs/tides table.md 5");
    expect(places).toContain("it: markup that is not built locales/it/tides table.po 41");
    expect(places.filter((place) => place.includes("links differ"))).toHaveLength(2);
  });

  it("has at most ten of a kind, the worst first, and says how many there are more", () => {
    const [it] = sampleReport().locales;
    const findings = Array.from({ length: 25 }, (_, at) => ({
      rule: "links-differ",
      severity: at < 12 ? ("warning" as const) : ("error" as const),
      message: `finding ${at}`,
      file: "a.md",
      line: at + 1,
      column: 1,
    }));
    const report: Report = { locales: it === undefined ? [] : [{ ...it, findings }] };
    const all = commands(githubReport(report, rules, ""));
    const counts = KINDS.map((kind) => all.filter((command) => command?.name === kind).length);
    expect(counts).toEqual([10, 10, 1]);
    expect(all[0]?.data).toBe("finding 12");
    expect(all.at(-1)?.data).toContain("5 annotations more");
  });

  it("lets no text give the runner a command of its own", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const command of commands(githubReport(report, new Map(), ""))) {
          expect(KINDS).toContain(command?.name);
        }
      }),
    );
  });
});
