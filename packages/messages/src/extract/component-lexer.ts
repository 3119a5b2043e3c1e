import { lineStarts, positionAt } from "@dragoman/model";
import { notesAbove } from "./code-place.js";
import type { Lexer, LexerClass, ParserEntry } from "./parser-module.js";
import { codeInComponent } from "./template-calls.js";

/**
 * Makes a lexer of code read components of Vue and Svelte: scripts, and the calls in templates.
 *
 * @param Base - a lexer that knows lines and notes
 * @param functions - names of the functions whose calls are keys
 * @returns the lexer of components
 * @example
 * const lexer = inComponents(withPlaces(JavascriptLexer), ["$t"]);
 */
export function inComponents(Base: LexerClass, functions: readonly string[]): LexerClass {
  return class extends Base {
    #isInside = false;

    override extract(content: string, filename?: string): ParserEntry[] {
      if (this.#isInside) return super.extract(content, filename);
      this.#isInside = true;
      const starts = lineStarts(content);
      const spans = codeInComponent(content, functions);
      // Scripts first, in which namespaces are chosen.
      const isScript = ({ start }: { start: number }): boolean => content.charAt(start - 1) === ">";
      const ordered = [...spans.filter(isScript), ...spans.filter((span) => !isScript(span))];
      const entries = ordered.flatMap(({ start, end }) => {
        const { line } = positionAt(starts, start);
        const found = super.extract(content.slice(start, end), "component.ts");
        for (const entry of found) {
          if (entry.dragomanLine !== undefined) entry.dragomanLine += line - 1;
          // Above the first line of a call in the template there is more of the template.
          if (entry.dragomanLine === line && !isScript({ start }))
            entry.dragomanNotes = notesAbove(content, start);
        }
        return found;
      });
      this.#isInside = false;
      return entries;
    }
  } satisfies LexerClass & (new (...args: never[]) => Lexer);
}
