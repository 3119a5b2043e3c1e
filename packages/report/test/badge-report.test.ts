import type { XmlElement } from "@rgrove/parse-xml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { badgeReport, type LocaleCoverage } from "../src/index.js";
import { hostileReport } from "./hostile.js";
import { rootOf } from "./parse-xml.js";
import { sampleReport } from "./sample-report.js";

function coverage(locale: string, translatedWords: number): LocaleCoverage {
  const translated = translatedWords === 100 ? 10 : 1;
  const rest = { fuzzy: 0, untranslated: 10 - translated, words: 100, translatedWords };
  return { locale, segments: 10, translated, ...rest, pages: [], findings: [] };
}

function labelOf(locales: readonly LocaleCoverage[]): string {
  return rootOf(badgeReport({ locales })).attributes["aria-label"] ?? "";
}

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the badge", () => {
  it("has a part for each locale, and a name that is read aloud", async () => {
    const badge = badgeReport(sampleReport());
    await expect(badge).toMatchFileSnapshot("fixtures/reports/badge.svg");
    const root = rootOf(badge);
    expect(root.attributes).toMatchObject({
      role: "img",
      "aria-label": "translated it 50% ar 50% ja 100%",
    });
    const [title] = root.children as XmlElement[];
    expect(title).toMatchObject({ name: "title", text: root.attributes["aria-label"] });
  });

  it("sums up where there are many locales, or none", () => {
    const many = Array.from({ length: 9 }, (_, at) => coverage(`l${at}`, at < 3 ? 100 : 40));
    expect(labelOf(many)).toBe("translated 9 locales 60%, 3 whole");
    expect(labelOf([])).toBe("translated no locale");
    expect(labelOf([coverage("it", 99)])).toBe("translated it 99%");
  });

  it("has letters that can be read on every colour", () => {
    const shares = [0, 49, 50, 89, 90, 99, 100];
    const badge = shares.map((share) => badgeReport({ locales: [coverage("it", share)] })).join("");
    const colours = new Set(badge.match(/fill="#[0-9a-f]{3,6}"/g));
    colours.delete('fill="#fff"');
    expect(colours.size).toBe(5);
    for (const colour of colours) {
      expect(1.05 / (luminance(colour.slice(6, -1)) + 0.05), colour).toBeGreaterThan(4.5);
    }
  });

  it("is XML with nothing but its own elements, whatever locales are called", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const names = new Set<string>();
        const walk = (element: XmlElement): void => {
          names.add(element.name);
          for (const child of element.children) {
            if (child.type === "element") walk(child as XmlElement);
          }
        };
        walk(rootOf(badgeReport(report)));
        expect([...names].sort()).toEqual(["clipPath", "g", "rect", "svg", "text", "title"]);
      }),
    );
  });
});
