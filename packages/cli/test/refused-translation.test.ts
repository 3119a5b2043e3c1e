import { describe, expect, it } from "vitest";
import { dragoman, isBuilt, project, text } from "./run-dragoman.js";

const catalog = `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Low water at noon."
msgstr "Bassa <script>alert(1)</script> marea."

msgid "Ask us."
msgstr "**Chiedi** a noi."
`;

const printed = `locale  pages  written  segments not translated  refused
it          1        1                        0        1

it, refused (unsafe-translation): the page shows the source
  docs/index.md:1  locales/it/index.po:4
      this translation is not built: it has \`<script>\`; the source has no HTML
      Bassa <script>alert(1)</script> marea.
`;

describe.skipIf(!isBuilt)("a build that refuses (skipped where dragoman is not built)", () => {
  it("says what, why and where, builds the rest, and exits with 1", () => {
    const root = project({
      "docs/index.md": "Low water at noon.\n\nAsk us.\n",
      "locales/it/index.po": catalog,
    });
    const { status, stdout, stderr } = dragoman(root, "build");
    expect(stdout).toBe(printed);
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(text(root, "i18n/it/index.md")).toBe("Low water at noon.\n\n**Chiedi** a noi.\n");
    // The second time the page is as it should be, and the translation as bad as it was.
    expect(dragoman(root, "build").status).toBe(1);
    expect(dragoman(root, "build", "--quiet").status).toBe(1);
  });
});
