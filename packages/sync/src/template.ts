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
      refuseUnwritable(page, segment);
      const key = messageKey({ msgid: segment.source });
      let draft = drafts.get(key);
      if (draft === undefined) drafts.set(key, (draft = firstDraft(segment)));
      addOccurrence(draft, page, segment, options.lines === true);
    }
  }
  const messages = Array.from(drafts.values(), (draft) => ({
    msgid: draft.msgid,
    msgctxt: undefined,
    extractedComments: [draft.description, ...(draft.notes ?? [])],
    references: draft.references,
    occurrences: draft.occurrences,
    edges: draft.edges === undefined ? NO_EDGES : [...draft.edges.values()],
  }));
  return { messages };
}

const NO_EDGES: readonly Edges[] = [];

/** Most texts stand once and have neither notes nor edges: a site has tens of thousands. */
interface Draft {
  readonly msgid: string;
  /** A text that stands in many places is described where it stands first. */
  readonly description: string;
  notes: Set<string> | undefined;
  readonly references: string[];
  readonly occurrences: Occurrence[];
  edges: Map<string, Edges> | undefined;
}

function firstDraft(segment: Segment): Draft {
  const description = describe(segment);
  return {
    msgid: segment.source,
    description,
    notes: undefined,
    references: [],
    occurrences: [],
    edges: undefined,
  };
}

function addOccurrence(draft: Draft, page: Page, segment: Segment, lines: boolean): void {
  const { kind, position, notes, edges } = segment;
  if (edges) (draft.edges ??= new Map()).set(`${edges.before}\0${edges.after}`, edges);
  for (const note of notes) {
    for (const line of note.split(/[\r\n]+/u))
      if (line !== "" && line !== draft.description) (draft.notes ??= new Set()).add(line);
  }
  const reference = lines ? `${page.path}:${String(position.line)}` : page.path;
  // Pages come one after the other, and their segments in order.
  if (draft.references.at(-1) !== reference) draft.references.push(reference);
  draft.occurrences.push({ page: page.path, position, kind });
}

/** `paragraph in: Install › Linux`. */
function describe({ kind, headings }: Segment): string {
  if (headings.length === 0) return kind;
  return `${kind} in: ${headings.map((heading) => heading.replaceAll(/\s+/gu, " ").trim()).join(" › ")}`;
}

/** `.mo` files separate contexts with U+0004 and end texts with U+0000; half a surrogate pair is no UTF-8. */
function refuseUnwritable(page: Page, { source, position }: Segment): void {
  const digit = ["\u0000", "\u0004"].find((one) => source.includes(one))?.charCodeAt(0);
  if (digit === undefined && source.isWellFormed()) return;
  const fault =
    digit === undefined
      ? worded("the text holds half of a surrogate pair, which a PO file cannot")
      : worded("the text holds the control character U+000{{digit}}, which a PO file cannot", {
          digit,
        });
  throw new InputError(fault, { file: page.path, ...position }, worded("Remove the character."));
}
