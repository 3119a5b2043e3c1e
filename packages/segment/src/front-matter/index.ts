import { InputError, lineStarts, positionAt, worded } from "@dragoman/model";
import type { ByText } from "../by-text.js";
import type { Draft } from "../page/context.js";
import { type FrontMatterBlock, findFrontMatter } from "./find.js";
import { jsonValues } from "./json.js";
import { keyMatcher } from "./keys.js";
import type { FrontMatterReading, FrontMatterValue } from "./reading.js";
import { tomlValues } from "./toml.js";
import { yamlValues } from "./yaml.js";

const readers = { yaml: yamlValues, toml: tomlValues, json: jsonValues };

/** Front matter's segments, and where the page's body begins. */
export interface FrontMatter {
  readonly drafts: readonly Draft[];
  readonly end: number;
}

/**
 * Reads a page's front matter: YAML between `---`, TOML between `+++`, or a
 * JSON object.
 *
 * @param text - the whole page
 * @param path - the page's path, for errors
 * @param keys - which values to translate, see `keyMatcher`
 * @param known - what was read before; this is added
 * @throws InputError when it is never closed or cannot be read
 */
export function readFrontMatter(
  text: string,
  path: string,
  keys: readonly string[],
  known?: ByText<FrontMatterReading>,
): FrontMatter {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const block = findFrontMatter(text, bom);
  if (!block) return { drafts: [], end: bom };
  if (block.type === "unclosed") throw unclosed(block.fence, path);
  const content = text.slice(block.start, block.contentEnd);
  const read = (): FrontMatterReading => readers[block.format](content);
  const reading = known ? known.of(`${block.format}\n${content}`, read) : read();
  if (!reading) return { drafts: [], end: bom };
  if ("problem" in reading) {
    const offset = block.start + reading.problem.offset;
    throw new InputError(
      worded("the front matter is not valid {{format}}: {{reason}}", {
        format: block.format.toUpperCase(),
        reason: reading.problem.message,
      }),
      { file: path, ...positionAt(lineStarts(text), offset, bom) },
      worded("Correct the front matter; nothing was written."),
    );
  }
  const strings = new Map(reading.values.map(({ path: at, value }) => [at.join("\n"), value]));
  const matches = keyMatcher(keys, (at) => strings.get(at.join("\n")));
  const drafts = reading.values
    .filter((value) => matches(value.path) && /\p{L}/u.test(value.value))
    .map((value) => draftOf(value, block))
    .sort((a, b) => a.slot.start - b.slot.start);
  return { drafts, end: block.end };
}

function draftOf({ value, start, end, form }: FrontMatterValue, block: FrontMatterBlock): Draft {
  const slot = { start: block.start + start, end: block.start + end, form };
  return { kind: "front-matter", source: value, slot };
}

function unclosed(fence: string, path: string): InputError {
  return new InputError(
    worded('the front matter that "{{fence}}" opens is never closed', { fence }),
    { file: path, line: 1, column: 1 },
    worded(
      'Add a line "{{closing}}" after its last key, or remove the first line if the page has no front matter.',
      { closing: fence === "{" ? "}" : fence },
    ),
  );
}
