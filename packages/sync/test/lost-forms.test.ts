import { describe, expect, it } from "vitest";
import { syncCatalog, type Message } from "../src/index.js";
import { HEADER, programMessage, parse, write } from "./pages.js";

function message(forms: number, more: Partial<Message> = {}): Message {
  return programMessage("%d boat", "tide.c", { plural: { msgid: "%d boats", forms }, ...more });
}

/** An entry with these forms; its comments and flags stand before it. */
function entry(forms: readonly string[], before = "", context = ""): string {
  const msgstr = forms.map((text, form) => `msgstr[${form}] ${JSON.stringify(text)}\n`).join("");
  return `\n${before}#: tide.c\n${context}msgid "%d boat"\nmsgid_plural "%d boats"\n${msgstr}`;
}

/** What a sync writes, which a second one must not change. */
function synced(po: string, wanted: Message): string {
  const template = { messages: [wanted] };
  const written = write(syncCatalog({ catalog: parse(HEADER + po), template }).catalog);
  expect(write(syncCatalog({ catalog: parse(written), template }).catalog)).toBe(written);
  return written.slice(HEADER.length);
}

describe("an entry with more forms than its message", () => {
  it("keeps those that go in comments, for a look", () => {
    const po = entry(["%d łódź", "%d łodzie", "%d\nłodzi", "%d łodzi i pół"], "# by Ada\n");
    expect(synced(po, message(2))).toBe(
      entry(
        ["%d łódź", "%d łodzie"],
        "# by Ada\n# msgstr[2]: %d łodzi\n# msgstr[3]: %d łodzi i pół\n",
      ).replace("#: tide.c\n", "#: tide.c\n#, fuzzy\n"),
    );
  });

  it("stays finished where what goes says no more than what stays", () => {
    const po = entry(["%d barca", "%d barche", "%d barche", ""]);
    expect(synced(po, message(2))).toBe(entry(["%d barca", "%d barche"]));
  });

  it("has each comment once", () => {
    const po = entry(["%d barca", "%d barche"], "# msgstr[1]: %d barche\n");
    expect(synced(po, message(1))).toBe(
      entry(["%d barca"], "# msgstr[1]: %d barche\n").replace("tide.c\n", "tide.c\n#, fuzzy\n"),
    );
  });

  it.each([
    ["%d boat", "msgstr[1]: %d barche", "%d barca"],
    ["Boats", "msgstr[0]: %d barca", "%d barche"],
  ])("of a message without a plural now, %j: likewise", (msgid, comment, msgstr) => {
    const context = { msgctxt: "tide" };
    const po = entry(["%d barca", "%d barche"], "", 'msgctxt "tide"\n');
    const written = synced(po, programMessage(msgid, "tide.c", context));
    expect(written).toContain(`# ${comment}\n`);
    expect(written).toContain("#, fuzzy\n");
    expect(written).toContain(`msgstr "${msgstr}"\n`);
  });
});

it("says of a message without a key that its text for many was another one", () => {
  const wanted = message(2, { plural: { msgid: "%d of the boats", forms: 2 } });
  const catalog = parse(HEADER + entry(["%d barca", "%d barche"]));
  const [told] = syncCatalog({ catalog, template: { messages: [wanted] } }).decisions;
  expect(told?.reason.message).toMatch(/; the text for many was another one$/u);
});
