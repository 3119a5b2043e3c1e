import {
  InputError,
  type Page,
  type Position,
  type Segment,
  type SegmentKind,
  worded,
} from "@dragoman/model";
import { messageKey } from "@dragoman/catalog";

/** Where a message stands on a page. */
export interface Occurrence {
  readonly page: string;
  readonly position: Position;
  readonly kind: SegmentKind;
}

/** A text to be translated, once, wherever it stands. */
export interface Message {
  readonly msgid: string;
  readonly msgctxt: string | undefined;
  /** Of a message with plural forms: its `msgid_plural`, and how many forms the catalog has. Pages have none. */
  readonly plural?: { readonly msgid: string; readonly forms: number };
  /** What translators are told: kind, headings above, notes of the author. */
  readonly extractedComments: readonly string[];
  /** Pages on which it stands, each once; with `:line` on request. */
  readonly references: readonly string[];
  readonly occurrences: readonly Occurrence[];
  /** What stands around it where it is all there is in its block, see `Segment.edges`. */
  readonly edges: readonly Edges[];
}

/** Markup at the edges of a block that its msgid leaves out. */
export type Edges = NonNullable<Segment["edges"]>;

/** All messages of some pages, in the order in which they first appear. */
export interface Template {
  readonly messages: readonly Message[];
}

/** How a template is made. */
export interface TemplateOptions {
  /** Whether references say the line too. Off by default: lines move with every edit. */
  readonly lines?: boolean;
}

/**
 * Collects what is to be translated on some pages: each distinct text once.
 *
 * @param pages - the pages that share a catalog, in their order
 * @param options - how references are written
 * @returns the messages in order of first appearance
 * @throws InputError where a page holds a character that no PO file can
 * @example
 * templateOf([page]).messages.map((message) => message.msgid);
 */
export function templateOf(pages: readonly Page[], options: TemplateOptions = {}): Template {
  const drafts = new Map<string, Draft>();
  for (const page of pages) {
    for (const segment of page.segments) {
      // The empty msgid is the header's.
      if (segment.source === "") continue;
      refuseSeparators(page, segment);
      const key = messageKey({ msgid: segment.source });
      const draft = drafts.get(key) ?? {
        msgid: segment.source,
        comments: new Set(),
        references: new Set(),
        occurrences: [],
        edges: new Map(),
      };
      drafts.set(key, draft);
      addOccurrence(draft, page, segment, options.lines === true);
    }
  }
  const messages = [...drafts.values()].map((draft) => ({
    msgid: draft.msgid,
    msgctxt: undefined,
    extractedComments: [...draft.comments],
    references: [...draft.references],
    occurrences: draft.occurrences,
    edges: [...draft.edges.values()],
  }));
  return { messages };
}

interface Draft {
  readonly msgid: string;
  readonly comments: Set<string>;
  readonly references: Set<string>;
  readonly occurrences: Occurrence[];
  readonly edges: Map<string, Edges>;
}

function addOccurrence(draft: Draft, page: Page, segment: Segment, lines: boolean): void {
  const { kind, position, notes, edges } = segment;
  if (edges) draft.edges.set(`${edges.before}\0${edges.after}`, edges);
  // A text that stands in many places is described where it stands first.
  if (draft.occurrences.length === 0) draft.comments.add(describe(segment));
  for (const note of notes) {
    for (const line of note.split(/[\r\n]+/u)) if (line !== "") draft.comments.add(line);
  }
  draft.references.add(lines ? `${page.path}:${String(position.line)}` : page.path);
  draft.occurrences.push({ page: page.path, position, kind });
}

/** `paragraph in: Install › Linux`. */
function describe({ kind, headings }: Segment): string {
  if (headings.length === 0) return kind;
  return `${kind} in: ${headings.map((heading) => heading.replaceAll(/\s+/gu, " ").trim()).join(" › ")}`;
}

/** `.mo` files separate contexts with U+0004 and end texts with U+0000. */
function refuseSeparators(page: Page, { source, position }: Segment): void {
  const separator = ["\u0000", "\u0004"].find((character) => source.includes(character));
  if (separator === undefined) return;
  throw new InputError(
    worded("the text holds the control character U+000{{digit}}, which a PO file cannot", {
      digit: separator.charCodeAt(0),
    }),
    { file: page.path, ...position },
    worded("Remove the character."),
  );
}
