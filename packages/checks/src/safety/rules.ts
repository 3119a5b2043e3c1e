import { type Rule, translatable } from "@dragoman/model";

/** The rules of the safety gate. Their findings are errors, and what they are about is never built. */
export const safetyRules: readonly Rule[] = [
  {
    name: "breaks-page",
    severity: "error",
    title: translatable("breaks the page, and is not built"),
    description:
      "With this translation the page is built of other blocks than its source page: a heading, a list or code starts, a table row has more cells, an HTML element is not closed, or the front matter has another key. A UI string breaks what shows it where its elements are not closed as the source's are. A build shows the source instead. Write the character that does it as text (`\\#`, `&lt;`), or put it where the source has it.",
    example: { source: "Low water at noon.", target: "Bassa marea\n\n***" },
  },
  {
    name: "unsafe-translation",
    severity: "error",
    title: translatable("adds what the source does not have, and is not built"),
    description:
      "The translation has an element, an attribute, an expression in braces, a directive or an address that its source does not have, and that is not harmless. Harmless are elements of a sentence without attributes (`<em>`, `<br>`, `<kbd>`), `lang` and `dir`, addresses within the site, and sites that the page names, also in another language (`en.wikipedia.org`, `it.wikipedia.org`). A build shows the source instead. Where a link to another site is right, name the site in the configuration (`sites`). In a UI string nothing is harmless: it has no element, no attribute, no `{{value}}`, no `{{- value}}` and no `$t(key)` that the source, or a plural form of it, does not have; without such a translation i18next shows the text of the source locale.",
    example: { source: "Ask us.", target: "[Chiedi](https://elsewhere.example/)." },
  },
];
