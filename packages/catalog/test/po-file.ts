import fc from "fast-check";

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(..."abc è語ع😀-/.,") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("\\n", "\\t", '\\"', "\\\\", "\\x41", "\\101", "#", "\t"),
  },
);
const quoted = fc.array(character, { maxLength: 30 }).map((parts) => `"${parts.join("")}"`);
const eol = fc.constantFrom("\n", "\n", "\n", "\r\n", "\n\n", " \n", "\n\t");

function field(keyword: string, prefix: string): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(quoted, fc.constantFrom("", " ", "\n", "\r\n", "\n\n")), {
      minLength: 1,
      maxLength: 3,
    })
    .map((strings) => {
      const texts = strings.map(([text, gap]) => text + (gap.includes("\n") ? gap + prefix : gap));
      return `${prefix}${keyword} ${texts.join("")}`.replace(/[\r\n]+(?:#~\|? |#\| )?$/u, "");
    });
}

const comment = fc
  .tuple(
    fc.constantFrom("#", "# ", "#. ", "#: ", "#, ", "#.", "#  ", "#:"),
    fc.array(fc.constantFrom("a", "fuzzy", "x.md:3", " ", ",", "è", "~", "."), { maxLength: 5 }),
  )
  .map(([marker, words]) => {
    const line = marker + words.join("");
    // `#~` and `#|` are no comments.
    return /^#[~|]/u.test(line) ? `# ${line.slice(1)}` : line;
  });

function entry(index: number): fc.Arbitrary<string> {
  return fc
    .record({
      comments: fc.array(comment, { maxLength: 3 }),
      obsolete: fc.boolean(),
      context: fc.boolean(),
      previous: fc.boolean(),
      plural: fc.boolean(),
    })
    .chain(({ comments, obsolete, context, previous, plural }) => {
      const prefix = obsolete ? "#~ " : "";
      const before = obsolete ? "#~| " : "#| ";
      const fields = [
        ...(previous ? [field("msgid", before)] : []),
        ...(context ? [field("msgctxt", prefix)] : []),
        field(`msgid "${String(index)}: "`, prefix),
        ...(plural
          ? [field("msgid_plural", prefix), field("msgstr[0]", prefix), field("msgstr[1]", prefix)]
          : [field("msgstr", prefix)]),
      ];
      return fc.tuple(...fields, fc.array(eol, { minLength: 12, maxLength: 12 })).map((parts) => {
        const ends = parts.at(-1) as string[];
        const lines = [...comments, ...(parts.slice(0, -1) as string[])];
        return lines.map((line, at) => line + (ends[at] ?? "\n")).join("");
      });
    });
}

/** The text of a valid PO file, laid out as no tool would. */
export const poFile: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "\uFEFF"),
    fc.nat({ max: 6 }),
    fc.constantFrom("", "# end", "\n\n", "#. end\n"),
  )
  .chain(([bom, count, tail]) =>
    fc
      .tuple(...Array.from({ length: count }, (_, index) => entry(index)))
      .map((entries) => bom + entries.join("") + tail),
  );
