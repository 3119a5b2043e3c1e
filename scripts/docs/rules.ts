import { RULE_GROUPS } from "@dragoman/checks";
import type { Rule } from "@dragoman/model";

/** The page of all rules, in Markdown. */
export function rulesPage(): string {
  const groups = RULE_GROUPS.map(({ title, rules }) =>
    [`## ${title}`, ...rules.map(sectionOf)].join("\n\n"),
  );
  return [INTRODUCTION, ...groups].join("\n\n") + "\n";
}

const INTRODUCTION = `# Rules

<!-- Written by \`npm run docs\` from the rules in packages/checks. Change them there. -->

A finding names its rule. Each rule has a severity: an _error_ is surely wrong, a _warning_ is worth a
translator's look, a _note_ is something that languages rightly do in different ways. Notes never make a
command fail.

## Settling a case

A translator who has looked at a finding and leaves the translation as it is says so in a comment of the
entry, which every tool for PO files keeps:

\`\`\`po
# dragoman: keep
msgid "Signal"
msgstr "Signal"

# dragoman: ignore doubled-word, length-differs
msgid "Slowly, the tide comes in."
msgstr "Piano piano sale la marea."
\`\`\`

- \`# dragoman: keep\`: the text stays as it is in the source; \`left-in-source-language\` and
  \`same-as-source\` say no more about it.
- \`# dragoman: ignore RULE, RULE\`: these rules say no more about this entry.`;

function sectionOf({ name, severity, title, description, example }: Rule): string {
  const shown =
    example === undefined
      ? []
      : [
          `\`\`\`po\nmsgid ${JSON.stringify(example.source)}\nmsgstr ${quoted(example.target)}\n\`\`\``,
        ];
  return [`### ${name}`, `_${severity}_: ${title}`, description, ...shown].join("\n\n");
}

/** What nobody sees is written out. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu,
    (character) =>
      `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
