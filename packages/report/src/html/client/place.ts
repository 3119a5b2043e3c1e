import { button, element } from "./element.js";

/**
 * Shows a place, to be read, selected and copied: `docs/index.md:12`.
 *
 * @param label - what the place is
 * @param file - path of the file
 * @param line - 1-based line
 * @returns label, place and a button that copies the place
 * @example
 * copyablePlace("Page", "docs/index.md", 12).querySelector("code")?.textContent; // "docs/index.md:12"
 */
export function copyablePlace(label: string, file: string, line: number): HTMLElement {
  const place = `${file}:${line}`;
  const text = element("bdi", { class: "path", dir: "ltr" }, place);
  const copy = button({ class: "quiet", "aria-label": `Copy ${place}` }, () => {
    void copyText(place, text).then((isCopied) => {
      copy.textContent = isCopied ? "Copied" : "Selected";
      setTimeout(() => (copy.textContent = "Copy"), 1500);
    });
  });
  copy.append("Copy");
  return element(
    "div",
    { class: "place" },
    element("span", { class: "label" }, label),
    element("code", {}, text),
    copy,
  );
}

/** Where the clipboard is out of reach, the text is selected at least. */
async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
