import { messageOf, type Say, sayEnglish, sayIn, worded, wordedCount } from "@dragoman/model";
import { describe, expect, it } from "vitest";

/** Templates in brackets; of counted ones it has both forms. */
const say: Say = sayIn(({ template, one, values }) =>
  template.startsWith("not yet") ? undefined : `[${values?.["count"] === 1 ? one : template}]`,
);

describe("saying a message in another language", () => {
  it("puts the values into the translation", () => {
    expect(say(worded("{{page}} is gone", { page: "a.md" }))).toBe("[a.md is gone]");
    const pages = (count: number) =>
      wordedCount("{{count}} pages", { count, defaultValue_one: "{{count}} page" });
    expect([0, 1, 2].map((count) => say(pages(count)))).toEqual([
      "[0 pages]",
      "[1 page]",
      "[2 pages]",
    ]);
  });

  it("says the messages among the values in it, too", () => {
    const inner = worded("{{name}} is no page", { name: "b.md" });
    expect(say(worded("stopped: {{reason}}", { reason: inner }))).toBe(
      "[stopped: [b.md is no page]]",
    );
  });

  it("leaves in English what has no translation, and what is not worded", () => {
    expect(say(worded("not yet: {{page}}", { page: "a.md" }))).toBe("not yet: a.md");
    expect(say({ message: "as it is" })).toBe("as it is");
    expect(sayEnglish(worded("{{page}} is gone", { page: "a.md" }))).toBe("a.md is gone");
    expect(say(messageOf("not translated"))).toBe("[not translated]");
  });

  it.each(["{{page}}", "{{other}}", "$t(page)", "$&", "$1", "{{- page}}", "__proto__", "%{page}"])(
    "does not interpret %s in a value",
    (text) => {
      const message = worded("{{page}} and {{other}}", { page: text, other: text });
      expect(say(message)).toBe(`[${text} and ${text}]`);
      expect(sayEnglish(message)).toBe(`${text} and ${text}`);
    },
  );
});
