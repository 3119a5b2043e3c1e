import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Say, sayIn } from "@dragoman/model";
import type { Run } from "../run-dragoman.js";
import { root, templates } from "./templates.js";

/**
 * A language for tests: each stretch of a template stands in brackets and is
 * longer; values do not. What is outside of brackets was not translated, or is data.
 */
export function pseudo(template: string): string {
  return template
    .split(/(\{\{[^{}]+\}\})/u)
    .map((part) => (part === "" || part.startsWith("{{") ? part : `⟦${part}~~~⟧`))
    .join("");
}

/** Says everything in it, whether it is in the template or not. */
export const sayPseudo: Say = sayIn(({ template, one, values }) =>
  pseudo(one !== undefined && values?.["count"] === 1 ? one : template),
);

/** Its file, as `build` would write it from a complete catalog. */
function translations(): string {
  const forms = templates().flatMap(({ text, one }): [string, string][] =>
    one === undefined
      ? [[text, pseudo(text)]]
      : [
          [`${text}_one`, pseudo(one)],
          [`${text}_many`, pseudo(text)],
          [`${text}_other`, pseudo(text)],
        ],
  );
  return JSON.stringify(Object.fromEntries(forms));
}

/** A copy of the built command line whose Italian is that language. */
export class PseudoDragoman {
  readonly #folder = mkdtempSync(join(tmpdir(), "dragoman-pseudo-"));

  constructor() {
    const cli = join(root, "packages/cli");
    for (const part of ["bin", "dist", "package.json", "locales"])
      cpSync(join(cli, part), join(this.#folder, part), { recursive: true });
    writeFileSync(join(this.#folder, "locales/it.json"), translations());
  }

  run(cwd: string, ...args: readonly string[]): Run {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(this.#folder, "bin/dragoman.js"), ...args],
      { cwd, env: { ...process.env, LC_ALL: "it_IT.UTF-8" }, encoding: "utf8", timeout: 60_000 },
    );
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

const PATHS =
  /(?:[\w.{}*-]+\/)+[\w.{}*-]+(?::\d+)*|\b[\w-]+\.(?:md|po|pot|json|yml|ts)\b(?::\d+)*/gu;

/**
 * Finds what is not in brackets and not data.
 *
 * @param output - what a command printed
 * @param data - words and phrases that are data
 * @returns the words that are left
 */
export function untranslated(output: string, data: Iterable<string>): string[] {
  let rest = output.replace(/⟦[^⟦⟧]*⟧/gu, " ").replace(PATHS, " ");
  // Longer phrases first: `left-in-source-language` has words of its own.
  const phrases = [...data].sort((a, b) => b.length - a.length);
  for (const phrase of phrases) rest = rest.replaceAll(phrase, " ");
  return rest.match(/[A-Za-z]{2,}/gu) ?? [];
}

/** The names of all rules, which are the same in every language. */
export function ruleNames(): string[] {
  const page = readFileSync(join(root, "docs/rules.md"), "utf8");
  return [...page.matchAll(/^#+ `?([a-z-]+)`?/gmu)].flatMap(([, name]) => name ?? []);
}
