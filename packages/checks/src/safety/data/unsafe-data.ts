import { type Segment, type Worded, worded } from "@dragoman/model";
import { listed, type Problem, quoted } from "../refusal.js";
import { tagsOf } from "../tags.js";

/**
 * Says whether a segment is a text of a data file.
 *
 * @param segment - the segment
 * @returns true for a value and for a name
 * @example
 * isData({ kind: "value" }); // true
 */
export function isData({ kind }: Pick<Segment, "kind">): boolean {
  return kind === "value" || kind === "name";
}

/** Names that mean something where mappings are merged or become objects of JavaScript. */
const meaningful: ReadonlySet<string> = new Set(["<<", "__proto__", "constructor", "prototype"]);

/** A quotation mark that may end an attribute, and what may be another attribute after it. */
const attribute = /["'`][^]*?=/;

/**
 * Says what a translation of a text in a data file has that nobody can know to
 * be harmless. What a theme does with the text is not known: MkDocs' templates put
 * `site_description` into an attribute as it is. So there is no HTML that the
 * source has not, also none that is harmless on a page, and no way out of an attribute.
 *
 * @param segment - the source; of any other kind, nothing is said
 * @param target - its msgstr
 * @returns the first problem; undefined where there is none
 * @see https://jinja.palletsprojects.com/en/stable/templates/#html-escaping
 * @example
 * unsafeData(segment, "<b>Maree</b>")?.rule; // "unsafe-translation" where the segment is the `Tides` of a `mkdocs.yml`
 */
export function unsafeData(segment: Segment, target: string): Problem | undefined {
  if (!isData(segment)) return undefined;
  const { kind, source } = segment;
  if (kind === "name" && meaningful.has(target.trim()) && source !== target)
    return unsafe(
      worded("{{name}} is a name that means something of its own to programs", {
        name: quoted(target),
      }),
    );
  const known = new Set([...tagsOf(source)].map(({ type, name }) => `${type} ${name}`));
  for (const { type, name, text } of tagsOf(target))
    if (!known.has(`${type} ${name}`))
      return unsafe(
        worded("it has {{tag}}; the source has {{known}}, and a theme may show it as it is", {
          tag: quoted(text),
          known: listed(
            [...tagsOf(source)].map((tag) => tag.text),
            worded("no HTML"),
          ),
        }),
      );
  if (attribute.test(target) && !attribute.test(source))
    return unsafe(
      worded(
        "it has a quotation mark with `=` after it, which is another attribute where a theme has the text in one; write “ and ”, or ’",
      ),
    );
  return undefined;
}

function unsafe(message: Worded): Problem {
  return { rule: "unsafe-translation", ...message };
}

/**
 * Gives a text that begins as an address does, as browsers read it: what they take out is taken out.
 *
 * @param text - a msgstr
 * @returns the text without them; undefined where it begins otherwise
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 * @example
 * addressIn("java\nscript:alert(1)"); // "javascript:alert(1)"
 */
export function addressIn(text: string): string | undefined {
  const address = text.replace(/[\t\n\r]/g, "").trim();
  return /^(?:[a-z][a-z\d+.-]*:(?=\S)|[\\/]{2})/i.test(address) ? address : undefined;
}
