import type { DialectName } from "@dragoman/segment";
import fc from "fast-check";

/** A page as blocks that blank lines divide, and how its bytes are written. */
export interface GeneratedPage {
  readonly blocks: readonly string[];
  /** The page as written: byte-order mark, line ends, final newline or not. */
  readonly text: string;
}

/** Prose, which a localised page must not show; no word of it stands in code, URLs or attributes. */
export const PROSE: readonly string[] =
  "harbour lantern tide rope pier ferry morning captain weather island sailor signal bridge anchor letter market winter candle garden river stone window copper engine thunder meadow village pepper ladder mirror è語 Überfahrt".split(
    " ",
  );
/** What is no prose: code, URLs, ids, classes. */
const CODE: readonly string[] = ["foo", "--bar", "x_1", "qux()", "10"];

const word = fc.constantFrom(...PROSE);
const code = fc.constantFrom(...CODE);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const url = fc.constantFrom("a.md", "../b.md#x", "https://e.test/c?d=1&e=2", "<u v>");

/** A word or two of a sentence, plain or marked up. */
const piece = fc.oneof(
  { weight: 8, arbitrary: word },
  fc.oneof(
    phrase.map((text) => `**${text}**`),
    phrase.map((text) => `_${text}_`),
    code.map((text) => `\`${text}\``),
    fc.constantFrom("`<foo>`", "`{`", "`{` `}`"),
    fc.tuple(phrase, url).map(([text, to]) => `[${text}](${to})`),
    fc.tuple(phrase, phrase).map(([text, title]) => `[${text}](x.md "${title}")`),
    phrase.map((text) => `![${text}](i.png)`),
    word.map((text) => `<kbd>${text}</kbd>`),
    fc.constantFrom("[^1]", ":icon-x:", "&amp;", "<br>", "1984", "—", "\\*"),
  ),
);

/** Words of one line, mostly. */
export const sentence: fc.Arbitrary<string> = fc
  .tuple(word, fc.array(piece, { minLength: 1, maxLength: 8 }), fc.constantFrom(".", "", "!", ":"))
  .map(([first, pieces, end]) => [first, ...pieces].join(" ") + end);

const paragraph = fc
  .array(fc.tuple(sentence, fc.constantFrom("\n", "\n", " ", "  \n", "\\\n")), {
    minLength: 1,
    maxLength: 3,
  })
  .map((lines) =>
    lines.map(([text, gap], at) => (at === lines.length - 1 ? text : text + gap)).join(""),
  );

const indented = (text: string, by: string): string => text.replaceAll("\n", `\n${by}`);

const list = fc
  .tuple(
    fc.constantFrom("- ", "* ", "1. ", "- [ ] "),
    fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("\n", "\n\n"),
    fc.option(sentence),
  )
  .map(([marker, items, gap, nested]) => {
    const all = items.map((item) => marker + indented(item, "    "));
    return all.join(gap) + (nested === null ? "" : `\n    - ${nested}`);
  });

const table = fc
  .tuple(fc.array(phrase, { minLength: 2, maxLength: 2 }), fc.array(sentence, { maxLength: 3 }))
  .map(([head, cells]) => {
    const rows = cells.map((cell) => `| ${cell} | \`foo\` \\| ${head[0] ?? ""} |`);
    return [`| ${head.join(" | ")} |`, "|---|:-:|", ...rows].join("\n");
  });

/** HTML as people write it: elements within each other, on one line or on many, with titles and alternative texts. */
const html = fc.letrec<{ inside: string; element: string }>((tie) => ({
  inside: fc
    .tuple(
      fc.array(tie("element"), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(" ", "\n  ", "\n"),
      fc.constantFrom("", "\n"),
    )
    .map(([parts, gap, edge]) => edge + parts.join(gap) + edge),
  element: fc.oneof(
    { depthSize: "small" },
    phrase,
    phrase.map((text) => `<img src="i.png" alt="${text}">`),
    fc.constantFrom("<br>", "<code>foo</code>"),
    fc
      .tuple(fc.constantFrom("b", "span", 'a href="a.md"'), fc.option(phrase), tie("inside"))
      .map(([tag, title, text]) => {
        const shown = title === null ? "" : ` title="${title}"`;
        return `<${tag}${shown}>${text}</${tag.split(" ")[0] ?? ""}>`;
      }),
  ),
})).inside;
const htmlBlock = fc
  .tuple(fc.constantFrom("p", "div", 'div align="center"'), html)
  .map(([tag, text]) => `<${tag}>${text}</${tag.split(" ")[0] ?? ""}>`);

/** What every dialect reads in the same way. */
const plain: readonly fc.WeightedArbitrary<string>[] = [
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: sentence.map((text) => `## ${text}`) },
  { weight: 2, arbitrary: list },
  ...[
    phrase.map((text) => `${text}\n---`),
    sentence.map((text) => `# ${text} ##`),
    paragraph.map((text) => `> ${indented(text, "> ")}`),
    phrase.map((text) => `[foo]: a.md "${text}"`),
    phrase.map((text) => `<!-- dragoman: ${text} -->`),
    fc.tuple(phrase, phrase).map(([one, other]) => `${one} x<y ${other}.`),
    htmlBlock,
    fc.tuple(phrase, phrase).map(([one, other]) => {
      return `<a href="a.md">\n  <img src="i.png" alt="${one}">\n</a>\n<b>${other}</b>`;
    }),
    fc.tuple(phrase, sentence).map(([title, text]) => {
      return `<details>\n<summary>${title}</summary>\n\n${text}\n\n</details>`;
    }),
    fc.array(code, { minLength: 1, maxLength: 3 }).map((lines) => {
      return `\`\`\`sh\n${lines.join("\n\n")}\n\`\`\``;
    }),
    fc.tuple(phrase, phrase).map(([one, other]) => `[${one}](a.md) [${other}](b.md "${one}")`),
    phrase.map((text) => `[${text}](a.md)`),
    phrase.map((text) => `![${text}](i.png "${text}")`),
    fc.constantFrom("***", "    foo", "\tx_1", ""),
  ].map((arbitrary) => ({ weight: 1, arbitrary })),
];
const ofGfm = [table, sentence.map((text) => `[^1]: ${text}`)];
/** Attribute lists of kramdown, Pandoc and MyST, which MDX takes for programs. */
const lists = [
  sentence.map((text) => `## ${text} {#foo .bar}`),
  paragraph.map((text) => `{: .foo}\n${text}\n{: .bar}`),
  phrase.map((text) => `![${text}](i.png){width=20}`),
];
/** Tags of Hugo, Jekyll and Jinja, which MDX takes for programs. */
const ofTemplates = [
  fc.tuple(phrase, paragraph).map(([title, text]) => {
    return `{{% alert foo="x_1" title="${title}" %}}\n${text}\n{{% /alert %}}`;
  }),
  fc.tuple(paragraph, paragraph).map(([one, other]) => {
    return `{% if foo %}\n${one}\n{%- else -%}\n${other}\n{% endif %}`;
  }),
  fc.tuple(sentence, sentence).map(([one, other]) => {
    return `- ${one}\n  {{< foo\n    bar >}}\n  ${other}\n  {{< /foo >}}`;
  }),
  fc.constantFrom(
    "{% highlight sh %}\nfoo\n\n# x_1\n{% endhighlight %}",
    "{{< mermaid >}}\nfoo --> qux\n{{< /mermaid >}}",
  ),
];
/** What renderers add to GitHub's Markdown: lists of definitions, abbreviations, quotations of DocFX. */
const ofRenderers = [
  fc.tuple(phrase, sentence, sentence).map(([term, one, other]) => {
    return `${term}\n: ${one}\n: ${other}\n  ${one}`;
  }),
  fc.tuple(phrase, phrase).map(([one, other]) => `*[TLA]: ${one}\n*[FOO]: ${other}`),
  sentence.map((text) => `> [!div class="foo"]\n> ${text}`),
];
const ofMkdocs = [
  fc.tuple(phrase, paragraph).map(([title, text]) => {
    return `/// note | ${title}\n    type: foo\n\n${text}\n///`;
  }),
  fc.constant("::: foo.x_1\n    options:\n      bar: true"),
  phrase.map((text) => `!!! note\n\n    \`\`\` { .sh title="${text}" }\n    foo\n    \`\`\``),
  sentence.map((text) => `# ${text} {#foo}`),
  fc.tuple(phrase, paragraph).map(([title, text]) => {
    return `!!! note "${title}"\n\n    ${indented(text, "    ")}`;
  }),
  fc.tuple(phrase, paragraph).map(([title, text]) => {
    return `=== "${title}"\n\n    ${indented(text, "    ")}`;
  }),
  fc.tuple(phrase, sentence).map(([term, text]) => `${term}\n:   ${text}`),
  phrase.map((text) => `*[TLA]: ${text}`),
  fc.tuple(phrase, phrase).map(([one, other]) => {
    return `[:icon-x: ${one}](a.md){ .foo } [${other}](b.md)`;
  }),
  phrase.map((text) => `![${text}](i.png){ .foo title="${text}" }`),
  fc.constant('--8<-- "foo.md"'),
];
/** Code with a title, in quotes and as VitePress has it. */
const quotedTitle = phrase.map((text) => `\`\`\`sh title="${text}" {1}\nfoo\n\`\`\``);
const bracketedTitle = phrase.map((text) => `- item\n\n  ~~~js{1} [${text}]\n  x_1\n  ~~~`);
const ofContainers = [
  quotedTitle,
  fc.tuple(phrase, paragraph).map(([title, text]) => `::: tip ${title} {open}\n${text}\n:::`),
  paragraph.map((text) => `:::: info\n- ${indented(text, "  ")}\n\n::: details\n***\n:::\n::::`),
  phrase.map((text) => `<Card\n  title="${text}"\n  :open="1">\n</Card>`),
];
const ofVitepress = [
  bracketedTitle,
  phrase.map((text) => `<<< @/foo.js{1} [${text}]`),
  phrase.map((text) => `:::image type="foo" alt-text="${text}":::`),
  fc.constant("[[toc]]"),
  fc.constant("<<< @/foo.js"),
];
const ofMdx = [
  fc.tuple(phrase, sentence).map(([title, text]) => `:::note[${title}]{#foo}\n\n${text}\n\n:::`),
  fc.constant('import Foo from "foo";\nimport { a } from "b";'),
  fc.constant('export const foo = () => {\n  return "x_1";\n\n};'),
  fc.constant("{/* foo\n\nfoo */}"),
  sentence.map((text) => `## ${text} {/* foo */}`),
  fc.constant("{props.foo}"),
];

const frontMatter = fc.constantFrom(
  "",
  "",
  "---\ntitle: Harbour lantern\nicon: foo\n---",
  '---\ntitle: "Tide rope"\ndescription: >-\n  Ferry morning\n  captain\n---',
);

/**
 * Pages of a dialect.
 *
 * @param dialect - whose blocks they have; the others' are paragraphs or code to it
 */
export function generatedPage(dialect: DialectName): fc.Arbitrary<GeneratedPage> {
  const more = {
    commonmark: [],
    gfm: [...ofGfm, ...lists, ...ofTemplates, ...ofRenderers],
    mkdocs: [...ofGfm, ...lists, ...ofTemplates, ...ofMkdocs],
    directives: [...ofGfm, ...lists, ...ofTemplates, ...ofContainers, ...ofVitepress],
    mdx: [...ofGfm, ...ofContainers, ...ofMdx],
  }[dialect];
  const block = fc.oneof(...plain, ...more.map((arbitrary) => ({ weight: 1, arbitrary })));
  return fc
    .record({
      front: frontMatter,
      body: fc.array(block, { minLength: 1, maxLength: 8 }),
      eol: fc.constantFrom("\n", "\n", "\r\n"),
      bom: fc.constantFrom("", "", "\uFEFF"),
      end: fc.constantFrom("\n", "", "  \n\n"),
    })
    .map(({ front, body, eol, bom, end }) => {
      const blocks = front === "" ? body : [front, ...body];
      return { blocks, text: bom + (blocks.join("\n\n") + end).replaceAll("\n", eol) };
    });
}
