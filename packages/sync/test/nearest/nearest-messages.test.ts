import { describe, expect, it } from "vitest";
import type { AvailableMessage } from "../../src/nearest/message.js";
import { nearestMessages } from "../../src/nearest/nearest-messages.js";
import { loose, page, paired } from "./message.js";

const first = "The ferry leaves the old harbour every morning at seven, except on public holidays.";
const second = "Tickets are sold on board; bring coins, because the captain has no change.";

describe("nearestMessages", () => {
  it("pairs a text with the one it was edited from, and says why", () => {
    const wanted = loose([first.replace("morning", "evening")]);
    const [pairing, ...others] = paired({ wanted, available: loose([second, first]) });
    expect(others).toEqual([]);
    expect(pairing).toMatchObject({ wanted: 0, available: [1], kind: "edit", nearness: "locale" });
    expect(pairing?.similarity).toBeGreaterThan(0.8);
    expect(pairing?.reason.message).toMatch(/^\d+% of the words, found by its words alone$/u);
  });

  it("leaves alone what is like nothing", () => {
    const wanted = loose(["Compilers translate whole programs before anything runs."]);
    expect(paired({ wanted, available: loose([first, second]) })).toEqual([]);
  });

  it("finds a text again of which only URL, case and punctuation changed", () => {
    const old = "Read [the timetable](https://ferry.example/old/table.html) before you leave.";
    const wanted = loose(["Read [the Timetable](https://boats.example.org/new) before you leave!"]);
    const [pairing] = paired({ wanted, available: loose([first, old]) });
    expect(pairing?.available).toEqual([1]);
    expect(pairing?.words).toBeGreaterThan(0.8);
  });

  it("finds a single word that is spelt otherwise", () => {
    const wanted = loose(["Colours"]);
    expect(paired({ wanted, available: loose(["Harbour", "Colors"]) })).toMatchObject([
      { available: [1] },
    ]);
  });

  it("gives both halves of a split text its translation", () => {
    const pairings = paired({
      wanted: loose([first, second]),
      available: loose([`${first} ${second}`]),
    });
    expect(pairings).toMatchObject([
      { wanted: 0, available: [0], kind: "split" },
      { wanted: 1, available: [0], kind: "split" },
    ]);
  });

  it("keeps the short end of a text that was split off", () => {
    const wanted = loose([first, "Bring warm clothes."]);
    const pairings = paired({
      wanted,
      available: loose([`${first} Bring warm clothes.`]),
    });
    expect(pairings.map(({ kind }) => kind)).toEqual(["split", "split"]);
  });

  it("joins the translations of texts that were joined, in their order in the text", () => {
    const wanted = loose([`${first} ${second}`]);
    const pairings = paired({ wanted, available: loose([second, first]) });
    expect(pairings).toMatchObject([{ wanted: 0, available: [1, 0], kind: "join" }]);
  });

  it("does not take a translation that is in use unless the texts are near", () => {
    const [old] = loose([first]);
    if (old === undefined) throw new Error("no message");
    const available = [{ ...old, inUse: true }];
    const near = [first.replace("seven", "eight"), first.replace("seven", "nine")];
    expect(paired({ wanted: loose(near), available }).map((pairing) => pairing.available)).toEqual([
      [0],
      [0],
    ]);
    const far = loose([
      "The ferry leaves on holidays, and the bus never does so before ten in the evening.",
    ]);
    expect(paired({ wanted: far, available })).toEqual([]);
  });

  it("takes one that stands where it stood, unless told otherwise: then only all but the same", () => {
    const [old] = loose([first]);
    if (old === undefined) throw new Error("no message");
    const near = loose([first.replace("seven", "eight").replace("ferry", "bus")]);
    const same = loose([first.replace("seven", "eight")]);
    const taken = (wanted: typeof near, stays: boolean, suggestInUse: boolean): number =>
      nearestMessages({ wanted, available: [{ ...old, inUse: true, stays }], suggestInUse }).length;
    expect([taken(near, false, false), taken(near, true, false), taken(same, true, false)]).toEqual(
      [1, 0, 1],
    );
    expect([taken(near, false, true), taken(near, true, true)]).toEqual([1, 1]);
  });

  it("prefers what is in use where that is far nearer than what nothing else uses", () => {
    const wanted = loose(["The ferry and the bus cannot be used on one ticket"]);
    const [free, inUse] = loose([
      "The trains and the trams cannot be used together",
      "The ferry and the boat cannot be used on one ticket",
    ]);
    if (free === undefined || inUse === undefined) throw new Error("no messages");
    const found = (available: readonly AvailableMessage[]): unknown =>
      paired({ wanted, available }).map((pairing) => pairing.available);
    expect(found([free])).toEqual([[0]]);
    expect(found([free, { ...inUse, inUse: true, stays: true }])).toEqual([[1]]);
    // A free one that is as near goes first.
    const near = { ...inUse, msgid: inUse.msgid.replace("one ticket", "any ticket") };
    expect(found([near, { ...inUse, inUse: true, stays: true }])).toEqual([[0]]);
  });

  it("prefers what nothing else uses to what is in use", () => {
    const available = loose([first.replace("seven", "six"), first.replace("old", "new")]);
    const inUse = available.map((message, index) => ({ ...message, inUse: index === 0 }));
    expect(paired({ wanted: loose([first]), available: inUse })).toMatchObject([
      { available: [1] },
    ]);
  });

  it("prefers the same context, then what is not obsolete", () => {
    const [message] = loose([first]);
    if (message === undefined) throw new Error("no message");
    const wanted = [{ ...message, msgctxt: "quay" }];
    const available = [{ ...message }, { ...message, msgctxt: "quay", obsolete: true }];
    expect(paired({ wanted, available })).toMatchObject([{ available: [1] }]);
    expect(
      paired({ wanted: [message], available: [{ ...message, obsolete: true }, message] }),
    ).toMatchObject([{ available: [1] }]);
  });

  it("decides between equals by the neighbours", () => {
    const old = page(["# Alpha", "Download", "# Beta", "Download the file", "# Gamma"]);
    const wanted = [{ msgid: "Download a file now", places: [{ page: "index.md", index: 1 }] }];
    const available = [
      { msgid: "Download the file now", places: [{ page: "index.md", index: 3 }] },
      { msgid: "Download one file now", places: [{ page: "index.md", index: 1 }] },
    ];
    const anchors = [0, 2, 4].flatMap((at) =>
      (old[at]?.places ?? []).map((place) => ({ wanted: place, available: place })),
    );
    expect(paired({ wanted, available, anchors })).toMatchObject([
      { available: [1], nearness: "neighbours" },
    ]);
    const [, other] = available;
    if (other === undefined) throw new Error("no message");
    const swapped = available.map(({ msgid }, index) => ({
      msgid,
      places: available[1 - index]?.places ?? [],
    }));
    expect(paired({ wanted, available: swapped, anchors })).toMatchObject([{ available: [0] }]);
  });

  it("reads scripts without spaces, and names that are keys of objects", () => {
    const wanted = loose(["毎朝七時に古い港から船が出ます。", "__proto__ is a legal name here"]);
    const available = loose([
      "constructor",
      "毎朝八時に古い港から船が出ます。",
      "__proto__ is a legal name",
    ]);
    expect(paired({ wanted, available })).toMatchObject([{ available: [1] }, { available: [2] }]);
  });

  it("pairs nothing with nothing", () => {
    expect(paired({ wanted: [], available: loose([first]) })).toEqual([]);
    expect(paired({ wanted: loose([first]), available: [] })).toEqual([]);
    expect(paired({ wanted: loose(["", " "]), available: loose(["…", "---"]) })).toEqual([]);
  });
});
