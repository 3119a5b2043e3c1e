import fc from "fast-check";
import { stringify } from "yaml";

/** A tree of data with texts in it, before it is written down. */
export type Data = string | number | boolean | null | readonly Data[] | DataMap;
export interface DataMap {
  readonly [name: string]: Data;
}

const word = fc.stringMatching(/^[A-Za-zäèß一ノ][a-zäèß一ノ'’,.!?-]{0,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));

/** Characters that mean something to YAML, JSON or a theme, and what is no string without quotes. */
const special = fc.constantFrom(
  "yes", "No", "null", "~", "1.0", "0x1F", "12:30:45", "2026-01-02", "# not a comment", "a # b", "a: b", "a:", ": b",
  "- item", "-", "? key", "* star", "*alias", "&anchor", "!tag", "!!python/name:x", "%YAML 1.1", "@at", "`code`", "| bar",
  "> fold", "[list]", "{map}", "a, b", "]", "}", "'single", '"double"', "it's", "\\n", "back\\slash", "first\nsecond",
  "first\n\n  second\n", "\ttab", "tab\tinside", "---", "...", "--- a", "<<", "=", "emoji 🌊👩‍🚀", "\u0085next", "\u2028line",
  "nbsp\u00A0here", "\uFEFFbom", "\u0007bell", "null\u0000", "\uD800", "{{ config.site_name }}", "<b>bold</b>", "ends:", "#",
  "a".repeat(1100), "very long ".repeat(30).trim(),
); // prettier-ignore

/** What translators could write. */
export const target: fc.Arbitrary<string> = fc.oneof(
  words,
  special,
  fc.tuple(special, words).map((parts) => parts.join(" ")),
  fc.tuple(words, special).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 12 }),
);

const scalar: fc.Arbitrary<Data> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: special },
  { weight: 1, arbitrary: fc.constantFrom<Data>(1, 2.5, true, false, null) },
);

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "title", "nav", "text", "url") },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: special.filter((text) => text.length < 1000) },
);

const tree = fc.letrec<{ node: Data; list: readonly Data[]; map: DataMap }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, scalar, tie("list"), tie("map")),
  list: fc.array(tie("node"), { maxLength: 4 }),
  // Without a prototype, `__proto__` would be a name as any other; fast-check knows.
  map: fc.dictionary(name, tie("node"), { maxKeys: 4 }),
}));

/** JSON, written in one of several ways. */
export const jsonFile: fc.Arbitrary<string> = fc
  .record({
    data: tree.map,
    indent: fc.constantFrom<string | number>(0, 2, "\t"),
    isAscii: fc.boolean(),
    isCrLf: fc.boolean(),
    hasBom: fc.boolean(),
  })
  .map(({ data, indent, isAscii, isCrLf, hasBom }) => {
    const text = `${JSON.stringify(data, undefined, indent)}\n`;
    const ascii = isAscii
      ? text.replace(
          /[\u0080-\uFFFF]/g,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
        )
      : text;
    return (hasBom ? "\uFEFF" : "") + (isCrLf ? ascii.replace(/\n/g, "\r\n") : ascii);
  });

const styles = fc.constantFrom(
  "PLAIN",
  "QUOTE_SINGLE",
  "QUOTE_DOUBLE",
  "BLOCK_LITERAL",
  "BLOCK_FOLDED",
);

/** What only people write. */
const extras = fc.constantFrom(
  "",
  "# a comment\n",
  "code: !!python/name:material.extensions.emoji.twemoji\nkey: !ENV [KEY, 'none']\n",
  "one: &text A text with an anchor\ntwo: *text\n",
  "base: &base { title: Merged, url: /x }\nmore:\n  <<: *base\n",
  "twice: One\ntwice: Two\n",
  "long: Several\n  lines of\n\n  text\n",
  "note: |2\n    indented\n   less\nkept: |+\n  text\n\n",
  "? explicit name\n: value # remark\n",
  "list:\n- one\n-   two\n- - three\n",
);

/** YAML, written in one of several ways. */
export const yamlFile: fc.Arbitrary<string> = fc
  .record({
    data: fc.array(tree.map, { minLength: 1, maxLength: 2 }),
    style: styles,
    keyStyle: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
    collectionStyle: fc.constantFrom("any", "block", "flow"),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40),
    extra: extras,
    isCrLf: fc.boolean(),
    hasBom: fc.boolean(),
  })
  .map(({ data, style, keyStyle, extra, isCrLf, hasBom, ...options }) => {
    const documents = data.map((one) => {
      const isBlock = options.collectionStyle !== "flow" && Object.keys(one).length > 0;
      const text = stringify(one, {
        ...options,
        defaultStringType: style,
        defaultKeyType: keyStyle,
      } as Parameters<typeof stringify>[2] & object);
      return isBlock ? text + extra : text;
    });
    const text = documents.join("---\n");
    return (hasBom ? "\uFEFF" : "") + (isCrLf ? text.replace(/\n/g, "\r\n") : text);
  });
