import { counted } from "../counted.js";
import { percent, totalOf, type LocaleCoverage, type Report } from "../coverage.js";
import { oneLine, shorten } from "../display.js";
import { xmlElement, xmlText } from "../xml.js";
import { textWidth } from "./text-width.js";

/** With more locales a badge would be wider than the line it stands in. */
const MOST_LOCALES = 6;
const LONGEST_NAME = 16;
const LABEL = "translated";
const GREY = "#555";

/**
 * Under white letters each has a contrast of at least 4.5 (WCAG 2.2, 1.4.3).
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
const COLOURS: readonly (readonly [least: number, colour: string])[] = [
  [100, "#1a7f37"],
  [90, "#4b7a0f"],
  [50, "#8a6100"],
  [0, "#b3402a"],
];

/** A part of the badge: what stands there and what is behind it. */
interface Part {
  readonly text: string;
  readonly colour: string;
}

/**
 * Draws how much is translated as a badge: a part for each locale, or one for
 * all where there are many. For a badge of one locale, report on that locale.
 *
 * @param report - the report
 * @returns an SVG document with a final newline, which needs no font or file
 * @example
 * badgeReport(report); // "<svg …>translated | it 97% | fr 40%</svg>"
 */
export function badgeReport({ locales }: Report): string {
  const parts = [{ text: LABEL, colour: GREY }, ...partsOf(locales)];
  const title = parts.map(({ text }) => text).join(" ");
  let left = 0;
  const cells = parts.map(({ text, colour }) => {
    const width = textWidth(text) + 10;
    const cell = { text, colour, left, width };
    left += width;
    return cell;
  });
  const content = [
    xmlElement("title", {}, xmlText(title)),
    // Badges may stand in one document: those of one width have one shape.
    xmlElement(
      "clipPath",
      { id: `dragoman-${left}` },
      xmlElement("rect", { width: left, height: 20, rx: 3 }),
    ),
    xmlElement("g", { "clip-path": `url(#dragoman-${left})` }, cells.map(background).join("")),
    xmlElement("g", LETTERS, cells.map(label).join("")),
  ];
  const size = { width: left, height: 20, viewBox: `0 0 ${left} 20` };
  const root = { xmlns: "http://www.w3.org/2000/svg", ...size, role: "img", "aria-label": title };
  return `${xmlElement("svg", root, content.join(""))}\n`;
}

const LETTERS = {
  fill: "#fff",
  "text-anchor": "middle",
  "font-family": "Verdana,DejaVu Sans,Geneva,sans-serif",
  "font-size": 11,
};

function background({ colour, left, width }: Part & Cell): string {
  return xmlElement("rect", { x: left, width, height: 20, fill: colour });
}

/** Where a part stands, in pixels. */
interface Cell {
  readonly left: number;
  readonly width: number;
}

function label({ text, left, width }: Part & Cell): string {
  const place = { x: left + width / 2, y: 14, textLength: textWidth(text) };
  return xmlElement("text", place, xmlText(text));
}

function partsOf(locales: readonly LocaleCoverage[]): Part[] {
  if (locales.length === 0) return [{ text: "no locale", colour: GREY }];
  if (locales.length <= MOST_LOCALES) {
    return locales.map((one) => part(shorten(oneLine(one.locale), LONGEST_NAME), percent(one)));
  }
  const complete = locales.filter((one) => percent(one) === 100).length;
  const text = complete === 0 ? "" : `, ${complete} whole`;
  const all = percent(totalOf(locales));
  return [part(counted(locales.length, "locale"), all, text)];
}

function part(name: string, share: number, rest = ""): Part {
  const colour = COLOURS.find(([least]) => share >= least)?.[1] ?? GREY;
  return { text: `${name} ${share}%${rest}`, colour };
}
