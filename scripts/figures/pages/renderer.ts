import { spawnSync } from "node:child_process";
import type { DialectName } from "@dragoman/segment";

/** A page, and the same with its translations. */
type Pair = readonly [page: string, text: string, built: string];

/** A renderer that shares no code with Dragoman. */
export interface Renderer {
  /** The pages whose elements differ, each with the first elements that do. */
  readonly differences: (
    pairs: readonly Pair[],
  ) => [page: string, source: string, target: string][];
}

/** Pages that go to a renderer at once. */
const AT_ONCE = 200;
/** What a translation may change in a tag: texts that readers see, and ids that are made of them. */
const SHOWN =
  /\s*(?:alt|title|aria-label|placeholder|id|name|data-footnote-[a-z-]+)=(?:"[^"]*"|'[^']*')/gu;

/**
 * Finds what renders a dialect: cmark-gfm, or Python-Markdown.
 *
 * @param python - the script that renders with Python-Markdown
 * @returns undefined where it is not installed
 */
export function rendererOf(dialect: DialectName, python: string): Renderer | undefined {
  const render = dialect === "mkdocs" ? withPython(python) : withCmark;
  if (render([""]) === undefined) return undefined;
  return {
    differences: (pairs) => {
      const found: [string, string, string][] = [];
      for (let at = 0; at < pairs.length; at += AT_ONCE) {
        const some = pairs.slice(at, at + AT_ONCE);
        const html = render(some.flatMap(([, text, built]) => [text, built])) ?? [];
        for (const [index, [page]] of some.entries()) {
          const difference = differing(html[2 * index] ?? "", html[2 * index + 1] ?? "");
          if (difference !== undefined) found.push([page, ...difference]);
        }
      }
      return found;
    },
  };
}

type Render = (pages: readonly string[]) => readonly string[] | undefined;

const withCmark: Render = (pages) => {
  const extensions = ["table", "autolink", "strikethrough", "tasklist", "footnotes"];
  const args = ["--unsafe", ...extensions.flatMap((name) => ["-e", name])];
  const html = pages.map((input) => {
    const { status, stdout } = spawnSync("cmark-gfm", args, { input, encoding: "utf8" });
    return status === 0 ? stdout : undefined;
  });
  return html.every((one) => one !== undefined) ? html : undefined;
};

function withPython(script: string): Render {
  return (pages) => {
    const { status, stdout } = spawnSync("/usr/bin/python3", [script], {
      input: JSON.stringify(pages),
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    return status === 0 ? (JSON.parse(stdout) as string[]) : undefined;
  };
}

function differing(source: string, target: string): [string, string] | undefined {
  const [one, other] = [elementsOf(source), elementsOf(target)];
  const at = one.findIndex((tag, index) => tag !== other[index]);
  if (at < 0 && one.length === other.length) return undefined;
  const from = Math.max(0, at < 0 ? one.length - 2 : at - 2);
  return [one.slice(from, from + 4).join(""), other.slice(from, from + 4).join("")];
}

function elementsOf(html: string): string[] {
  const tags =
    html
      .replaceAll(/<!--[^]*?-->/gu, "")
      .match(/<\/?[a-zA-Z][^\s>]*(?:[^>"']|"[^"]*"|'[^']*')*>/gu) ?? [];
  return tags.map((tag) => tag.replaceAll(SHOWN, "").replaceAll(/\s+/gu, " "));
}
