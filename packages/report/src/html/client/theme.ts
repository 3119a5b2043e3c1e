import { element } from "./element.js";

/** `system` follows the system, by night and day. */
export type Theme = "system" | "light" | "dark";

const KEY = "dragoman-report-theme";
const THEMES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: "light", label: "Light" },
  { theme: "dark", label: "Dark" },
  { theme: "system", label: "Auto" },
];

/**
 * Gives the theme that was chosen last.
 *
 * @returns the theme; a browser that keeps nothing follows the system
 * @example
 * rememberedTheme(); // "system" until another one was chosen
 */
export function rememberedTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}

/**
 * Shows a theme.
 *
 * @param theme - the theme
 * @example
 * applyTheme("dark"); // <html data-theme="dark">
 */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}

/**
 * Makes the switch of themes: three buttons that act as radio buttons do.
 *
 * @returns a group of fields
 * @example
 * themeSwitch().querySelectorAll("input").length; // 3
 */
export function themeSwitch(): HTMLElement {
  const current = rememberedTheme();
  const options = THEMES.map(({ theme, label }) => {
    const input = element("input", { type: "radio", name: "theme", value: theme });
    input.checked = theme === current;
    input.addEventListener("change", () => choose(theme));
    return element("label", {}, input, element("span", {}, label));
  });
  const legend = element("legend", { class: "unseen" }, "Theme");
  return element("fieldset", { class: "theme" }, legend, ...options);
}

function choose(theme: Theme): void {
  applyTheme(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice holds until the page is closed.
  }
}
