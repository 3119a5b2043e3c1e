/** What an element can hold: text is always text, never markup. */
export type Content = Node | string | undefined;

/**
 * Makes an element.
 *
 * @param name - its tag
 * @param attributes - those that are undefined are left out
 * @param contents - what it holds
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>>,
  ...contents: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...contents.filter((content) => content !== undefined));
  return made;
}

/** Makes a button. */
export function button(
  attributes: Readonly<Record<string, string | undefined>>,
  onClick: () => void,
  ...contents: readonly Content[]
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, ...contents);
  made.addEventListener("click", onClick);
  return made;
}

/** `1 page`, `2 pages`. */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
