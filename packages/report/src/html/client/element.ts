/** What an element can hold: text is always text, never markup. */
export type Content = Node | string | undefined;

/**
 * Makes an element.
 *
 * @param name - its tag
 * @param attributes - those that are undefined are left out
 * @param contents - what it holds; what is undefined is left out
 * @returns the element, in no document yet
 * @example
 * element("p", { class: "about" }, "12 pages").outerHTML; // '<p class="about">12 pages</p>'
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

/**
 * Makes a button.
 *
 * @param attributes - as for {@link element}
 * @param onClick - called when it is pressed
 * @param contents - what it holds
 * @returns the button, which submits no form
 * @example
 * button({ class: "quiet" }, () => store.narrow(NO_FILTERS), "Clear filters").type; // "button"
 */
export function button(
  attributes: Readonly<Record<string, string | undefined>>,
  onClick: () => void,
  ...contents: readonly Content[]
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, ...contents);
  made.addEventListener("click", onClick);
  return made;
}

/**
 * Writes how many there are of something.
 *
 * @param count - the number
 * @param one - what one is called
 * @param many - what several are called; by default with an `s`
 * @returns the number as English groups its digits, and the word
 * @example
 * amount(1200, "page"); // "1,200 pages"
 */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
