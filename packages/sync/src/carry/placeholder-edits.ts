/**
 * What a program in C, or in a language like it, puts a value in the place of: `%s`, `%-5.2lf`,
 * `%2$s`, `%<PRIuMAX>`. `%%` is a sign, and is read over. The flag that is a space is left out:
 * `100% sure` has no placeholder.
 */
const PLACEHOLDER =
  /%%|%(?:(\d{1,3})\$)?([-+#0']{0,5}\d{0,4}(?:\.\d{1,4})?(?:hh?|ll?|[qjztL])?(?:<PRI\w{1,20}>|[diouxXeEfFgGaAcsp]))/gu;

/** A placeholder of a text. */
interface Placeholder {
  readonly text: string;
  /** Which argument it stands for, where it says that: 2 in `%2$s`. */
  readonly argument: number | undefined;
  /** What follows that number. */
  readonly rest: string;
}

/** Two sources that are the same but for placeholders: these, in their order; as many in both. */
export interface PlaceholderEdit {
  readonly before: readonly Placeholder[];
  readonly after: readonly Placeholder[];
}

/**
 * Compares two sources that may be the same but for placeholders. What is a tag to Markdown
 * (`%<PRIuMAX>`) or a part of a longer token (`%lu-byte`) is one here.
 *
 * @param old - the source as it was
 * @param next - the source as it is
 * @returns the placeholders; undefined where anything else differs, or nothing
 * @example
 * placeholderEdit("%lu-byte block", "%zu-byte block")?.after[0]?.text; // "%zu"
 */
export function placeholderEdit(old: string, next: string): PlaceholderEdit | undefined {
  if (old === next || !old.includes("%")) return undefined;
  if (withoutPlaceholders(old) !== withoutPlaceholders(next)) return undefined;
  const [before, after] = [placeholdersOf(old), placeholdersOf(next)];
  const isEdit = before.length === after.length && before.length > 0;
  return isEdit && !isMoved(before, after) ? { before, after } : undefined;
}

/** Whether values may have changed places: the words between them say something else then. */
function isMoved(before: readonly Placeholder[], after: readonly Placeholder[]): boolean {
  const isOther = after.some(({ argument }, at) => {
    return argument !== undefined && argument !== (before[at]?.argument ?? at + 1);
  });
  const restsOf = (all: readonly Placeholder[]): string[] => all.map(({ rest }) => rest);
  const [old, next] = [restsOf(before), restsOf(after)];
  const isSame = old.join(" ") === next.join(" ");
  return isOther || (!isSame && old.sort().join(" ") === next.sort().join(" "));
}

/**
 * Makes the edit in a translation. Its placeholders stand in the order of the source, or say which
 * argument they are.
 *
 * @param edit - what became of the source's placeholders
 * @param target - the translation, with the old ones
 * @returns it with the new ones; undefined where it has not these, each as often as the source
 * @example
 * withPlaceholders(placeholderEdit("%s: %d", "%s: %u"), "%2$d (%1$s)"); // "%2$u (%1$s)"
 */
export function withPlaceholders(
  { before, after }: PlaceholderEdit,
  target: string,
): string | undefined {
  const own = placeholdersOf(target);
  if (own.length !== before.length) return undefined;
  const used = new Set<number>();
  const written = own.map((placeholder, at) => {
    const index = indexIn(before, placeholder, at);
    const [old, next] = [before[index], after[index]];
    if (old?.rest !== placeholder.rest || next === undefined) return undefined;
    used.add(index);
    return placeholder.argument === undefined || next.argument !== undefined
      ? next.text
      : `%${placeholder.argument}$${next.rest}`;
  });
  if (used.size !== before.length) return undefined;
  return replaced(target, written);
}

/**
 * Makes the edit in one form of a plural, which may say a number in words: `one day`.
 *
 * @param edit - what became of the source's placeholders
 * @param form - the form, with the old ones
 * @returns it with the new ones; undefined where it lacks more than one of them, or it is not certain which
 * @example
 * formWithPlaceholders(placeholderEdit("%d days", "%u days"), "un giorno"); // "un giorno"
 */
export function formWithPlaceholders(edit: PlaceholderEdit, form: string): string | undefined {
  const { before, after } = edit;
  const own = placeholdersOf(form);
  if (own.length !== before.length - 1) return withPlaceholders(edit, form);
  const now = new Map<string, string>();
  for (const [index, { text }] of before.entries()) {
    const next = after[index]?.text ?? "";
    // One of them is missing, so that the order says nothing.
    if ((now.get(text) ?? next) !== next) return undefined;
    now.set(text, next);
  }
  return replaced(
    form,
    own.map(({ text }) => now.get(text)),
  );
}

/** Which of the source's placeholders one of a translation is. */
function indexIn(before: readonly Placeholder[], { argument }: Placeholder, at: number): number {
  if (argument === undefined) return at;
  const numbered = before.findIndex((one) => one.argument === argument);
  return numbered < 0 ? argument - 1 : numbered;
}

function replaced(text: string, by: readonly (string | undefined)[]): string | undefined {
  if (by.includes(undefined)) return undefined;
  let at = 0;
  return text.replace(PLACEHOLDER, (found) => (found === "%%" ? found : (by[at++] ?? found)));
}

function placeholdersOf(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([found, argument, rest]) =>
    rest === undefined
      ? []
      : { text: found, argument: argument === undefined ? undefined : Number(argument), rest },
  );
}

/** A text with a sign in place of each; no PO file has it. */
function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, (found) => (found === "%%" ? found : "\0"));
}
