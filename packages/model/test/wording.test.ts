import { describe, expect, it } from "vitest";
import { InputError, worded, wordedCount } from "@dragoman/model";

describe("worded", () => {
  it("puts values in their places, and keeps what a translation needs", () => {
    const { message, wording } = worded("no {{what}} in {{where}}", {
      what: "word",
      where: "a.md",
    });
    expect(message).toBe("no word in a.md");
    expect(wording).toEqual({
      template: "no {{what}} in {{where}}",
      values: { what: "word", where: "a.md" },
    });
  });

  it("does not look into values", () => {
    expect(worded("{{a}} {{b}}", { a: "{{b}}", b: "$1" }).message).toBe("{{b}} $1");
  });

  it("takes a message as a value", () => {
    const inner = worded("the title");
    expect(worded("{{what}} is empty", { what: inner }).message).toBe("the title is empty");
  });

  it("has a text for one", () => {
    const pages = (count: number): string =>
      wordedCount("{{count}} pages of {{locale}}", {
        count,
        locale: "it",
        defaultValue_one: "{{count}} page of {{locale}}",
      }).message;
    expect([pages(0), pages(1), pages(2)]).toEqual([
      "0 pages of it",
      "1 page of it",
      "2 pages of it",
    ]);
  });

  it("is what an InputError keeps beside its English", () => {
    const error = new InputError(worded("no {{what}}", { what: "page" }), {}, worded("Add one."));
    expect([error.message, error.hint]).toEqual(["no page", "Add one."]);
    expect(error.wording).toEqual({
      message: { template: "no {{what}}", values: { what: "page" } },
      hint: { template: "Add one." },
    });
  });
});
