import { describe, expect, it } from "vitest";
import { DARK, LIGHT, type Palette } from "../../src/html/palette.js";

/** Relative luminance (Web Content Accessibility Guidelines 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const BACKGROUNDS = ["ground", "surface", "inset"] as const;
const TEXTS = ["ink", "muted", "accent", "error", "warning", "note", "good"] as const;
/** Text on what is not just a background. */
const PAIRS = [
  ["onAccent", "accent"],
  ["ink", "here"],
  ["muted", "here"],
  ["warning", "here"],
  ["error", "here"],
  ["note", "here"],
  ["ink", "lost"],
  ["ink", "found"],
  ["muted", "found"],
] as const;
/** What is no text, and must be told from what is beside it. */
const SHAPES = [
  ...(["heat4", "heat3", "heat2", "heat1"] as const).flatMap((fill) => [
    [fill, "heat0"] as const,
    [fill, "surface"] as const,
  ]),
  ...BACKGROUNDS.map((background) => ["edge", background] as const),
  ...BACKGROUNDS.map((background) => ["accent", background] as const),
  ["error", "lost"] as const,
  ["good", "found"] as const,
];

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
] as const)("the %s theme", (_, palette: Palette) => {
  it("is measured as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it.each([...TEXTS.flatMap((text) => BACKGROUNDS.map((back) => [text, back] as const)), ...PAIRS])(
    "shows %s on %s with the contrast that AA asks of text",
    (text, background) => {
      expect(contrast(palette[text], palette[background])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(SHAPES)(
    "shows %s beside %s with the contrast that AA asks of shapes",
    (shape, beside) => {
      expect(contrast(palette[shape], palette[beside])).toBeGreaterThanOrEqual(3);
    },
  );
});
