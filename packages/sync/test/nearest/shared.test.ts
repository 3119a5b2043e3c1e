import { describe, expect, it } from "vitest";
import { page, paired } from "./message.js";

describe("a text that two new ones are like", () => {
  const old =
    "Allows users to use their own domain name, because it lets them keep their address when they move to another company.";

  it("serves both, and is taken by the one that is nearer", () => {
    const one = old.replace("Allows", "Should allow");
    const two = old.replace("Allows users", "Allow people");
    const pairings = paired({
      wanted: page([one, two]),
      available: page([old]),
    });
    expect(pairings).toMatchObject([
      { wanted: 0, available: [0], kind: "edit" },
      { wanted: 1, available: [0], kind: "edit" },
    ]);
  });

  it("does not serve a text that is less alike", () => {
    const other = "Allows users to read their own mail, on any device, without a browser.";
    const wanted = page([old.replace("Allows", "Should allow"), other]);
    expect(paired({ wanted, available: page([old]) })).toHaveLength(1);
  });
});

describe("a sentence that moved out of a paragraph which got another one", () => {
  const stays =
    "Free accounts have some limitations, such as not being able to search the text of a message, and not having access to the bridge, which is required to read mail in another program.";
  const moves =
    "A letter of attestation was written for all of the apps in the autumn of last year.";

  it("keeps the paragraph's translation, as the paragraph does", () => {
    const pairings = paired({
      wanted: page([
        `${stays} Whoever has paid gets twenty more addresses and a calendar for free.`,
        moves,
      ]),
      available: page([`${stays} ${moves}`]),
    });
    expect(pairings).toMatchObject([
      { wanted: 0, available: [0] },
      { wanted: 1, available: [0], kind: "split" },
    ]);
  });
});
