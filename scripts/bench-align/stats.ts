import { locales, sitePages, editedPages } from "./corpus.js";
import { knownPairs } from "./random-edits.js";
import { unitsOf } from "../../packages/align/src/evidence/evidence.js";
import { initialLengths } from "../../packages/align/src/score/length.js";
export function main(corpora: string): number {
  for (const locale of locales) {
    const stats = new Map<string, number[]>();
    const kinds = new Map<string, number>();
    let lens: number[] = [];
    for (const pair of knownPairs([
      ...sitePages(corpora, [locale]),
      ...editedPages(corpora, [locale]).map((p) => ({
        name: p.name,
        locale,
        source: p.oldSource,
        target: p.oldTarget,
      })),
    ])) {
      const s = unitsOf(pair.source),
        t = unitsOf(pair.target);
      const len = initialLengths(s, t);
      const ks = new Set(s.flatMap((u) => u.marks.map((m) => m.kind + " " + m.value)));
      const kt = new Set(t.flatMap((u) => u.marks.map((m) => m.kind + " " + m.value)));
      s.forEach((u, i) => {
        if (!pair.known[i]) return;
        const v = t[i]!;
        if (pair.source.segments[i]!.source === pair.target.segments[i]!.source) return;
        if (u.length > 0) {
          const mean = u.length * len.ratio;
          lens.push((v.length - mean) ** 2 / ((mean + v.length) / 2 + 1));
        }
        for (const [side, a, b, known] of [
          ["s", u, v, kt],
          ["t", v, u, ks],
        ] as const) {
          const other = new Set(b.marks.map((m) => m.kind + " " + m.value));
          for (const m of a.marks) {
            const key = m.kind + " " + m.value;
            const row = stats.get(side + " " + m.kind) ?? [0, 0, 0];
            stats.set(side + " " + m.kind, row);
            row[other.has(key) ? 0 : known.has(key) ? 1 : 2]!++;
          }
        }
      });
    }
    lens.sort((a, b) => a - b);
    console.log(
      locale,
      "var mean",
      (lens.reduce((a, b) => a + b, 0) / lens.length).toFixed(1),
      "quantiles",
      [0.5, 0.8, 0.9, 0.95, 0.99]
        .map((q) => lens[Math.floor(q * lens.length)]!.toFixed(1))
        .join(" "),
    );
    for (const [k, [a = 0, b = 0, c = 0]] of [...stats].sort())
      console.log(
        `  ${k.padEnd(10)} n=${a + b + c} kept|known ${(a / (a + b)).toFixed(3)} unknown ${(c / (a + b + c)).toFixed(3)}`,
      );
  }
  return 0;
}
