import type { TomlForm } from "@dragoman/model";

/**
 * Writes a TOML string in the style of the source where that can hold the
 * target, else as a basic string, which holds everything.
 *
 * @param target - the translation, with `\n` alone as line break
 * @param form - how the source is written
 * @param newline - how lines end in the page
 * @returns the string to put into the slot, with its quotes
 * @see https://toml.io/en/v1.0.0#string
 * @example
 * writeToml("l'onda", { form: "toml", style: "literal" }, "\n"); // '"l\'onda"'
 */
export function writeToml(target: string, form: TomlForm, newline: string): string {
  const fits = !hasControl(target.replace(/\n/g, ""));
  if (form.style === "literal" && fits && !/['\n]/.test(target)) return `'${target}'`;
  const lines = target.replace(/\n/g, newline);
  if (form.style === "multiline-literal" && fits && !target.includes("''"))
    return `'''${newline}${lines}'''`;
  if (form.style === "multiline-basic")
    return `"""${newline}${target.split("\n").map(escapeBasic).join(newline)}"""`;
  return `"${escapeBasic(target)}"`;
}

function escapeBasic(target: string): string {
  return JSON.stringify(target)
    .slice(1, -1)
    .replace(/\u007F/g, "\\u007F");
}

function hasControl(target: string): boolean {
  return /[\u0000-\u0008\u000A-\u001F\u007F]/.test(target);
}
