import type { Renderer } from "../corpora.js";

/** What the judge tells apart. */
export type Kind =
  "structure" | "text" | "code" | "comment" | "front-matter" | "left-over" | "missing";

/** Pages and their pseudo pages; the judge must find exactly these kinds of differences, in alphabetical order. */
export const damaged: readonly [
  name: string,
  renderer: Renderer,
  source: string,
  pseudo: string,
  kinds: readonly Kind[],
][] = [
  ["a loosened list", "cmark-gfm", "- a\n- b\n", "- ȧ\n\n- ḃ\n", ["structure"]],
  [
    "an attribute list shown as text",
    "mkdocs",
    "[a](b){ .c }\n",
    "[ȧ](b) { .c }\n",
    ["structure", "text"],
  ],
  [
    "a title left over",
    "mkdocs",
    '[a](b){ title="Home page" }\n',
    '[ȧ](b){ title="Home page" }\n',
    ["left-over"],
  ],
  ["an alt text left over", "cmark-gfm", "![Old map](b)\n", "![Old map](b)\n", ["left-over"]],
  ["a word left over", "cmark-gfm", "Some words.\n", "Ṡȯṁḙ words.\n", ["left-over"]],
  [
    "letters of another script left over",
    "cmark-gfm",
    "Ñandú 日本\n",
    "ẍandú 日本\n",
    ["left-over"],
  ],
  ["a heading lost", "mkdocs", "# A\n\nb\n", "Ȧ\n\nḃ\n", ["structure"]],
  ["a heading id lost", "mkdocs", "# A {#id}\n", "# Ȧ\n", ["structure"]],
  [
    "a table row split",
    "cmark-gfm",
    "| a |\n|---|\n| b \\| c |\n",
    "| ȧ |\n|---|\n| ḃ | ḉ |\n",
    ["text"],
  ],
  [
    "a table lost",
    "mkdocs",
    "| a | b |\n|---|---|\n| c | d |\n",
    "| ȧ | ḃ |\n\n| ḉ | ḋ |\n",
    ["structure"],
  ],
  ["a hard break lost", "mkdocs", "a  \nb\n", "ȧ\nḃ\n", ["structure"]],
  ["a link moved", "cmark-gfm", "[a](b.md)\n", "[ȧ](c.md)\n", ["structure"]],
  ["a sentence lost", "cmark-gfm", "a b. c d.\n", "ȧ ḃ.\n", ["text"]],
  ["a code block translated", "mkdocs", "    a = 1\n", "    ȧ = 1\n", ["code"]],
  ["an icon translated", "mkdocs", ":material-home: a\n", ":ṁȧṫḙṙḭȧḻ-ḣȯṁḙ: ȧ\n", ["text"]],
  ["a comment changed", "cmark-gfm", "<!-- a -->\n", "<!-- ȧ -->\n", ["comment"]],
  ["an admonition lost", "mkdocs", '!!! note "A"\n    b\n', '!!! note "Ȧ"\n\nḃ\n', ["structure"]],
  [
    "an admonition title left over",
    "mkdocs",
    '!!! note "Mind this"\n    b\n',
    '!!! note "Mind this"\n    ḃ\n',
    ["left-over"],
  ],
  ["a footnote escaped", "cmark-gfm", "a[^1]\n\n[^1]: b\n", "ȧ\\[^1]\n\n[^1]: ḃ\n", ["structure"]],
  [
    "YAML broken",
    "mkdocs",
    "---\ntitle: A\n---\n\nb\n",
    '---\ntitle: "Ȧ\n---\n\nḃ\n',
    ["front-matter"],
  ],
  [
    "a YAML type changed",
    "mkdocs",
    '---\ntitle: "1"\n---\n',
    "---\ntitle: 1\n---\n",
    ["front-matter"],
  ],
  [
    "a YAML key lost",
    "mkdocs",
    "---\ntitle: A\nicon: b\n---\n",
    "---\ntitle: Ȧ\n---\n",
    ["front-matter"],
  ],
  [
    "a YAML value changed",
    "mkdocs",
    "---\nicon: a\n---\n",
    "---\nicon: ȧ\n---\n",
    ["front-matter"],
  ],
  [
    "a YAML title left over",
    "mkdocs",
    "---\ntitle: Tea time\n---\n",
    "---\ntitle: Tea time\n---\n",
    ["left-over"],
  ],
  [
    "a word left over after a skipped block",
    "cmark-gfm",
    "<!-- i18n: skip -->\n\na\n\nb\n",
    "<!-- i18n: skip -->\n\na\n\nb\n",
    ["left-over"],
  ],
  [
    "the third line",
    "mkdocs",
    "A first line.\n\nThird [words](a.md).\n",
    "Ȧ ḟḭṙṡṫ ḻḭṅḙ.\n\nThird [ẇȯṙḋṡ](a.md).\n",
    ["left-over"],
  ],
  [
    "the third line",
    "cmark-gfm",
    "A first line.\n\nThird [words](a.md).\n",
    "Ȧ ḟḭṙṡṫ ḻḭṅḙ.\n\nThird [ẇȯṙḋṡ](a.md).\n",
    ["left-over"],
  ],
  [
    "a switch that no longer works",
    "cmark-gfm",
    "<!-- dragoman: on -->\n\na\n",
    "<!-- dragoman: on -->\n\na\n",
    ["left-over"],
  ],
];

/** Pages and pseudo pages in which the judge must find nothing. */
export const clean: readonly [name: string, renderer: Renderer, source: string, pseudo: string][] =
  [
    ["prose", "cmark-gfm", "Some *words*, `code`.\n", "Ṡȯṁḙ *ẇȯṙḋṡ*, `code`.\n"],
    ["re-wrapped prose", "mkdocs", "Some\nwords.\n", "Ṡȯṁḙ ẇȯṙḋṡ.\n"],
    ["other heading ids", "mkdocs", "# A\n\n# B\n", "# Ȧ\n\n# Ḃ\n"],
    [
      "URLs and addresses",
      "cmark-gfm",
      "See https://a.example or b@c.example.\n",
      "Ṡḙḙ https://a.example ȯṙ b@c.example.\n",
    ],
    [
      "icons and attribute lists",
      "mkdocs",
      ":material-home:{ .a } b\n",
      ":material-home:{ .a } ḃ\n",
    ],
    [
      "a title that the renderer makes up",
      "mkdocs",
      "!!! note\n    a\n\n??? tip\n    b\n",
      "!!! note\n    ȧ\n\n??? tip\n    ḃ\n",
    ],
    ["an abbreviation", "mkdocs", "PO files\n\n*[PO]: Portable\n", "PO ḟḭḻḙṡ\n\n*[PO]: Ṗȯṙṫȧḃḻḙ\n"],
    [
      "a shortcut reference",
      "cmark-gfm",
      "See [home].\n\n[home]: a.md\n",
      "Ṡḙḙ [home].\n\n[home]: a.md\n",
    ],
    ["keys and formulas", "mkdocs", "++ctrl+c++ $a^2$ b\n", "++ctrl+c++ $a^2$ ḃ\n"],
    [
      "what is switched off",
      "cmark-gfm",
      "<!-- dragoman: off -->\n\na\n\n<!-- dragoman: on -->\n\nb\n",
      "<!-- dragoman: off -->\n\na\n\n<!-- dragoman: on -->\n\nḃ\n",
    ],
    [
      "what is skipped",
      "mkdocs",
      "<!-- dragoman: skip -->\n\n*a* b\n\nc\n",
      "<!-- dragoman: skip -->\n\n*a* b\n\nḉ\n",
    ],
    [
      "front matter",
      "mkdocs",
      "---\ntitle: A b\nicon: c\nn: [1, no]\n---\n\nd\n",
      '---\ntitle: "Ȧ ḃ"\nicon: c\nn: [1, no]\n---\n\nḋ\n',
    ],
    ["macros", "cmark-gfm", "{{#include a.md}} b\n", "{{#include a.md}} ḃ\n"],
  ];
