/** The colours of one theme, as `#rrggbb`. */
export interface Palette {
  /** Behind everything, behind cards, and behind what is inset or hovered. */
  readonly ground: string;
  readonly surface: string;
  readonly inset: string;
  /** Hairlines; they part, and say nothing. */
  readonly line: string;
  /** Borders of what can be used. */
  readonly edge: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  readonly good: string;
  /** Behind the finding that is open. */
  readonly here: string;
  /** Behind words that only one side has, or that an edit took away or put in. */
  readonly lost: string;
  readonly found: string;
  /** Fill of the heat map: complete, nearly, half, little. And what is not filled. */
  readonly heat4: string;
  readonly heat3: string;
  readonly heat2: string;
  readonly heat1: string;
  readonly heat0: string;
}

/** Paper and ink, and one colour for what can be used. */
export const LIGHT: Palette = {
  ground: "#f7f6f3",
  surface: "#ffffff",
  inset: "#f1efea",
  line: "#e4e1da",
  edge: "#8b8880",
  ink: "#1e2328",
  muted: "#5a616a",
  accent: "#0f5f6b",
  onAccent: "#ffffff",
  error: "#a8261c",
  warning: "#7d5200",
  note: "#3b5a8c",
  good: "#2b6a4b",
  here: "#e9f3f3",
  lost: "#fbe3df",
  found: "#e0eee4",
  heat4: "#498a76",
  heat3: "#6f8c3c",
  heat2: "#ad7917",
  heat1: "#c4613a",
  heat0: "#eeece7",
};

/** The same by night: calm, not black. */
export const DARK: Palette = {
  ground: "#14171a",
  surface: "#1c2024",
  inset: "#252a2f",
  line: "#2f353b",
  edge: "#7b838c",
  ink: "#e8e6e1",
  muted: "#a7adb5",
  accent: "#7cc9d2",
  onAccent: "#0c2327",
  error: "#ff9b8f",
  warning: "#e6b866",
  note: "#9dbdf0",
  good: "#86cba6",
  here: "#1d3135",
  lost: "#4a2723",
  found: "#20402f",
  heat4: "#4f9a83",
  heat3: "#86a353",
  heat2: "#d09a3e",
  heat1: "#d4714a",
  heat0: "#282d32",
};

/**
 * Writes both themes as custom properties: the system's choice, unless the
 * root element's `data-theme` says otherwise. Paper is always light.
 *
 * @returns CSS
 * @example
 * paletteCss(); // ":root{color-scheme:light;--ground:#f7f6f3;…"
 */
export function paletteCss(): string {
  const dark = properties(DARK, "dark");
  return [
    `:root{${properties(LIGHT, "light")}}`,
    `@media screen{:root[data-theme=dark]{${dark}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}}`,
  ].join("");
}

function properties(palette: Palette, scheme: string): string {
  const colours = Object.entries(palette).map(([name, colour]) => `--${name}:${colour}`);
  return [`color-scheme:${scheme}`, ...colours].join(";");
}
