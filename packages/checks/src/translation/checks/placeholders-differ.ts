import { translatable, withoutParameterTexts } from "@dragoman/model";
import { shown } from "../text/shown.js";
import type { ReadText } from "../text/read-pair.js";
import { differences, unmatched } from "../text/unmatched.js";
import type { TranslationCheck } from "../translation-check.js";

export const placeholdersDiffer: TranslationCheck = {
  rule: {
    name: "placeholders-differ",
    severity: "warning",
    title: translatable("placeholders differ"),
    description: `A placeholder is where a program puts something in: \`{name}\`, \`{{ name }}\`, \`{% … %}\`, \`\${name}\`, \`%s\`, \`%1$s\`, \`%(name)s\`, \`$t(key)\`. One of the source is missing in the translation, was translated or changed, or is one that the source does not have. Their order may differ, and what readers see of a tag (\`title="…"\`) is a text.

Copy the placeholder from the source, letter by letter.`,
    example: { source: "Hello {name}!", target: "Ciao {nome}!" },
  },
  find: ({ source, target }) => {
    const { missing, extra } = unmatched(placeholdersOf(source), placeholdersOf(target), String);
    if (missing.length === 0 && extra.length === 0) return [];
    // What is code on the other side is there all the same.
    return differences(
      {
        missing: missing.filter((one) => !isInCode(one, target)),
        extra: extra.filter((one) => !isInCode(one, source)),
      },
      shown,
    );
  },
};

/**
 * The common forms: ICU and Python's `{0}`, `{name}`, `{}`; JavaScript's
 * `${x}`; C's and Python's `%`, but for a percentage; i18next's `$t(key)`.
 * Template expressions are leaves of their own.
 */
const PLACEHOLDER =
  /\$?\{[\w.:?#-]{0,60}\}|(?<![\w\p{Nd}%])%(?:\d{1,2}\$)?(?:\([\w.-]{1,60}\))?[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?l{0,2}[sdifux@](?![A-Za-z\d])|\$t\([^()\n]{1,200}\)/gu;

function placeholdersOf({ visible, reading }: ReadText): string[] {
  const expressions = reading.leaves
    .filter(({ kind }) => kind === "expression")
    .map(({ raw }) => withoutParameterTexts(raw).replace(/\s+/gu, ""));
  if (!/[{%$]/u.test(visible)) return expressions;
  return [...expressions, ...(visible.match(PLACEHOLDER) ?? [])];
}

function isInCode(placeholder: string, { reading }: ReadText): boolean {
  return reading.leaves.some(({ kind, raw }) => kind === "code" && raw.includes(placeholder));
}
