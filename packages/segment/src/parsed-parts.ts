import type { RootContent } from "mdast";
import { ByText } from "./by-text.js";
import type { Dialect } from "./dialect.js";
import type { FrontMatterReading } from "./front-matter/reading.js";
import type { FrontMatterFact } from "./outline/front-matter-facts.js";

/**
 * What parts of pages were parsed to. Whoever reads a page again and again, each
 * time a little other, passes it to `outlinePage`: only what is new is parsed.
 *
 * @example
 * const parsed = new ParsedParts();
 * outlinePage(text, { path: "a.md", dialect: "gfm", parsed });
 * outlinePage(`${text}\nMore.\n`, { path: "a.md", dialect: "gfm", parsed }); // quicker
 */
export class ParsedParts {
  /** Front matter, by its format and text. */
  readonly readings: ByText<FrontMatterReading> = new ByText<FrontMatterReading>();
  readonly facts: ByText<readonly FrontMatterFact[]> = new ByText<readonly FrontMatterFact[]>();
  readonly #stretches = new Map<Dialect, ByText<readonly RootContent[]>>();

  /** Stretches of a dialect's pages, with offsets from the stretch's start. */
  stretches(dialect: Dialect): ByText<readonly RootContent[]> {
    const known = this.#stretches.get(dialect) ?? new ByText();
    this.#stretches.set(dialect, known);
    return known;
  }
}
