import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Debian's, which has Debian's packages. */
const python = "/usr/bin/python3";
const script = fileURLToPath(new URL("./render.py", import.meta.url));

/** A renderer that shares no code with Dragoman: Markdown pages to HTML. */
export type Renderer = (pages: readonly string[]) => readonly string[];

const withPython: Renderer = (pages) => {
  const { stdout } = spawnSync(python, [script], {
    input: JSON.stringify(pages),
    encoding: "utf8",
  });
  return JSON.parse(stdout) as string[];
};

const withCmark: Renderer = (pages) =>
  pages.map(
    (page) =>
      spawnSync("cmark-gfm", ["--unsafe", "-e", "table", "-e", "autolink", "-e", "footnotes"], {
        input: page,
        encoding: "utf8",
      }).stdout,
  );

function runs(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { input: "" }).status === 0;
}

/** The renderers that are here, by name. */
export const renderers: ReadonlyMap<string, Renderer> = new Map([
  ...(runs(python, "-c", "import markdown, pymdownx")
    ? [["Python-Markdown", withPython] as const]
    : []),
  ...(runs("cmark-gfm", "--version") ? [["cmark-gfm", withCmark] as const] : []),
]);
if (renderers.size < 2)
  console.warn(`SKIPPED renderers: of Python-Markdown and cmark-gfm, here are ${renderers.size}.`);
