import { worded } from "@dragoman/model";
import { displayWidth } from "@dragoman/report";
import { describe, expect, it } from "vitest";
import { localeTable } from "../src/locale-table.js";

const titles = ["catalogs", "messages", "obsolete"].map((title) => worded("{{title}}", { title }));
const rows = [
  { locale: "it", numbers: [1, 20, 0] },
  { locale: "zh-Hans", numbers: [1, 300, 12] },
];
const style = { width: 40, colour: false, unicode: true };

describe("numbers by locale", () => {
  it("are a table where it fits", () => {
    expect(localeTable(titles, rows, style)).toBe(
      "locale   catalogs  messages  obsolete\n" +
        "it              1        20         0\n" +
        "zh-Hans         1       300        12\n",
    );
  });

  it("are a list for each locale where it does not, in a language of wide characters, too", () => {
    const say = (): string => "訳文のカタログ";
    const text = localeTable(titles, rows, { ...style, say });
    expect(text.split("\n").slice(0, 5)).toEqual([
      "it",
      "  訳文のカタログ   1",
      "  訳文のカタログ  20",
      "  訳文のカタログ   0",
      "zh-Hans",
    ]);
    expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThan(40);
  });

  it("are a table where nobody looks at them and programs may", () => {
    const text = localeTable(titles, rows, { ...style, width: 20, whole: true });
    expect(text).toMatch(/^locale   catalogs/u);
  });
});
