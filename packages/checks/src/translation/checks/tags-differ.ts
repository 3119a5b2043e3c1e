import { translatable, type Worded, worded } from "@dragoman/model";
import { attributesIn, canonicalAttributes, type Reading } from "@dragoman/inline";
import type { ReadContext } from "../read-context.js";
import type { ReadText } from "../text/read-pair.js";
import { shown } from "../text/shown.js";
import { differences, distinct, unmatched } from "../text/unmatched.js";
import type { Remark, TranslationCheck } from "../translation-check.js";

export const tagsDiffer: TranslationCheck = {
  rule: {
    name: "tags-differ",
    severity: "warning",
    title: translatable("tags differ"),
    description: `An HTML or JSX tag of the source is missing in the translation, has other attributes, or is one that the source does not have. It is an error where a tag is opened or closed only once in the translation and in pairs in the source: what follows on the page would be shown as if it were inside. Texts in attributes (\`title\`, \`alt\`, \`label\` of a component) are translated; destinations are the business of \`links-differ\`. Marks of direction (\`<bdi>\`), of ordinals (\`<sup>\`) and readings (\`<ruby>\`) may be the translation's own.

Copy the tags from the source, and close what is opened.`,
    example: {
      source: "Press <kbd>Enter</kbd> now.",
      target: "Premi <kbd>Invio ora.",
    },
  },
  find: ({ source, target }, context) => {
    const stray = unmatched(strayTags(source.reading), strayTags(target.reading), tagName);
    const messages = stray.extra.map((tag) => strayMessage(tag, source));
    const errors = distinct(messages).map((one): Remark => ({ ...one, severity: "error" }));
    if (errors.length > 0) return errors;
    const own = (tag: string): boolean => !isOwn(tag, context);
    const keyOf = (tag: string): string => tagKey(tag, context);
    const found = unmatched(openingTags(source.reading), openingTags(target.reading), keyOf);
    return differences({ missing: found.missing, extra: found.extra.filter(own) }, (tag) =>
      shown(tag),
    );
  },
};

/** Elements without an end, or whose end HTML lets out (HTML, §13.1.2). */
const NEVER_CLOSED: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd td th tr".split(" "),
);

/** Elements that a language needs of itself. */
const OWN: ReadonlySet<string> = new Set("code bdi bdo wbr ruby rt rp rb sup sub br".split(" "));

function isOwn(tag: string, { script }: ReadContext): boolean {
  const name = tagName(tag);
  return OWN.has(name) || (name === "span" && /\b(?:dir|lang)=/u.test(tag) && script !== "");
}

function openingTags({ leaves, marks }: Reading): string[] {
  const paired = marks.filter(({ kind }) => kind === "html").map(({ open }) => open.text);
  const single = leaves.filter(({ kind, raw }) => kind === "tag" && !raw.startsWith("<!--"));
  return [...paired, ...single.map(({ raw }) => raw)];
}

/** Tags that stand alone although they come in pairs. */
function strayTags({ leaves }: Reading): string[] {
  return leaves
    .filter(
      ({ kind, raw }) => kind === "tag" && /^<\/?[A-Za-z\d]/u.test(raw) && !raw.endsWith("/>"),
    )
    .map(({ raw }) => raw)
    .filter((tag) => !NEVER_CLOSED.has(tagName(tag)));
}

function strayMessage(tag: string, { text, reading }: ReadText): Worded {
  const name = /^<\/?([^\s/>]+)/u.exec(tag)?.[1] ?? "";
  if (tag.startsWith("</")) return worded("{{tag}} closes nothing", { tag: shown(tag) });
  const isTag = openingTags(reading).some((other) => tagName(other) === tagName(tag));
  if (!isTag && text.includes(tag))
    return worded("{{tag}} is read as a tag here: write it as code, as in the source", {
      tag: shown(tag),
    });
  return worded("{{tag}} is never closed: {{end}} is missing", {
    tag: shown(tag),
    end: `</${name}>`,
  });
}

function tagName(tag: string): string {
  return /^<\/?([A-Za-z\d][\w:.-]*)/u.exec(tag)?.[1]?.toLowerCase() ?? tag;
}

/** Destinations, languages and directions are the translation's own. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["href", "src", "lang", "hreflang", "dir"]);

function tagKey(tag: string, { attributes }: ReadContext): string {
  if (!tag.includes("=")) return canonicalAttributes(tag.replace(/\s*\/>$/u, ">"));
  const skipped = attributesIn(tag).filter(({ name }) => NOT_COMPARED.has(name));
  let kept = "";
  let from = 0;
  for (const { name, start, end } of skipped) {
    kept += tag.slice(from, Math.max(from, tag.lastIndexOf(name, start)));
    from = end;
  }
  return canonicalAttributes((kept + tag.slice(from)).replace(/\s*\/>$/u, ">"), attributes);
}
