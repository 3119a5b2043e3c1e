import { describe, expect, it } from "vitest";
import { onlyWordsDiffer } from "../../src/carry/only-words.js";

describe("edits of words and nothing else", () => {
  it.each([
    ["a word in a sentence", "Read the guide first", "Read the manual first"],
    ["a word beside code", "Use `npm` here, please", "Use `npm` there, please"],
    ["words in another order, with their code", "Use `a` before `b` today", "Today `b` before `a`"],
    ["a word in the text of a link", "See [the old guide](a.md)", "See [the new guide](a.md)"],
    ["words beside numbers", "Take 5 boats at 10:30", "At 10:30 take 5 ships"],
    ["words beside an option", "Use --low now", "Try --low today"],
    ["a number more", "Take the boats", "Take the 5 ships"],
    ["a sentence more", "The boat is green.", "The boat is green. It leaves at noon."],
  ])("are told at a glance: %s", (_, one, other) => {
    expect(onlyWordsDiffer(one, other)).toBe(true);
    expect(onlyWordsDiffer(other, one)).toBe(true);
  });

  it.each([
    ["letter case", "Read the Guide first", "Read the guide first"],
    ["punctuation", "Read this, please", "Read this please."],
    ["white space", "Read  this", "Read this"],
    ["a URL in a link", "Read [this](a.md) now", "Read [this](b.md) now"],
    [
      "the title of a link",
      'Read [this](a.md "an old page") now',
      'Read [this](a.md "a page") now',
    ],
    ["the label of a link", "Read [this][old page] now", "Read [this][new page] now"],
    ["the scheme of a URL", "Read http://example.org now", "Read https://example.org now"],
    ["a mail address", "Write to a@example.org now", "Write to b@example.org now"],
    ["a word within code", "Run `npm install now` here", "Run `npm install later` here"],
    ["an attribute's value", 'A <b title="one two">boat</b>', 'A <b title="one three">boat</b>'],
    ["an icon", "Open :boat: now", "Open :ship: now"],
    ["a footnote", "It floats[^one] well", "It floats[^two] well"],
    ["a sign", "Choose File > Save", "Choose File → Save"],
    ["the number of a list item", "1. Choose", "2. Choose"],
    ["a number", "Take 5 boats", "Take 6 ships"],
    ["an option", "Use --low now", "Try --ebb today"],
    ["a placeholder", "Use {name} now", "Try {title} today"],
    ["a path", "Use tide/low now", "Try tide/ebb today"],
    ["emphasis", "Read **this** now", "Read this now"],
    ["nothing", "Read this", "Read this"],
  ])("are not: %s", (_, one, other) => {
    expect(onlyWordsDiffer(one, other)).toBe(false);
  });

  it("are looked for in linear time", () => {
    for (const text of ["`", "<", "{", "](", "][", "a@", ":a", "www.", "-a", "1 ", "./"]) {
      const long = text.repeat(200_000);
      onlyWordsDiffer(`${long} one`, `${long} two`);
    }
  });
});
