/**
 * Puts values into a template in one pass: what stands in a value, be it
 * `{{name}}` itself, is not looked at again.
 *
 * @param template - text with `{{name}}` where values go
 * @param textOf - the text for a name
 * @returns the text
 * @example
 * filled("{{page}} is gone", () => "a.md"); // "a.md is gone"
 */
export function filled(template: string, textOf: (name: string) => string): string {
  return template.replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => textOf(name));
}
