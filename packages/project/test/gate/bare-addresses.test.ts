import { refusedTranslations } from "@dragoman/checks";
import { DIALECTS, splitPage } from "@dragoman/segment";
import { describe, expect, it } from "vitest";
import { renderers } from "./renderers.js";

const SOURCE = "Ask at the quay.";

/** Texts without any markup, each with a host that the page does not name. */
const texts = [
  "Vedi https://evil.example/a ora",
  "Vedi HTTPS://evil.example ora",
  "Vedi http://evil.example.",
  "Vedi ftp://evil.example/a ora",
  "Vedi ftps://evil.example/a ora",
  "Vedi www.evil.example ora",
  "Vedi WWW.evil.example ora",
  'Vedi "www.evil.example" ora',
  "Vedi (www.evil.example) ora",
  "Vedi a-www.evil.example ora",
  "Vedi /www.evil.example ora",
  "Vedi a.www.evil.example ora",
  "Vedi **www.evil.example** ora",
  "Vedi \\www.evil.example ora",
  "Scrivi ad a@evil.example ora",
  'Scrivi ad "a@evil.example" ora',
  "Scrivi a xmpp:a@evil.example ora",
  "潮汐a@evil.example",
  "Scrivi ad a@evil.example潮汐",
  "Vedi \\[www.evil.example](a.md) ora",
  "Vedi [www.evil.example `](a.md) ora` ora",
  "Vedi evil.example ora",
  "Vedi //evil.example/a ora",
  "Vedi xwww.evil-example ora",
  "Vedi ssh://evil.example ora",
  "Scrivi a @evil ora",
  "Scrivi ad a@evil ora",
  "Scrivi a 潮汐@evil.example ora",
  "Scrivi ad a@evil潮汐.example ora",
  "Vedi [www.evil.example](a.md) ora",
  "Vedi [i siti www.evil.example ed altri](a.md) ora",
  "Scrivi ad [a@evil.example](a.md) ora",
];

describe.skipIf(renderers.size < 2)("bare addresses (skipped without the renderers)", () => {
  const pages = texts.map((text) => `# Tides\n\n${text}\n`);
  const rendered = [...renderers.values()].map((render) => render(pages));
  // Python-Markdown writes each letter of a mail address as an entity.
  const toHost = /<a [^>]*href="[^"]*(?:evil|&#101;&#118;&#105;&#108;)/u;
  const isLinked = texts.map((_, at) => rendered.some((html) => toHost.test(html[at] ?? "")));

  it("are links to some renderer, or to none", () => {
    expect(isLinked.filter((one) => one).length).toBeGreaterThan(12);
    expect(isLinked.filter((one) => !one).length).toBeGreaterThan(4);
  });

  it.each(DIALECTS)("are refused where a renderer makes a link of them, in %s", (dialect) => {
    const page = splitPage(`# Tides\n\n${SOURCE}\n`, { path: "docs/page.md", dialect });
    const isRefused = texts.map(
      (text) => refusedTranslations(page, ["Maree", text], { dialect }).length > 0,
    );
    expect(texts.filter((_, at) => isRefused[at] === true)).toEqual(
      texts.filter((_, at) => isLinked[at] === true),
    );
  });
});
