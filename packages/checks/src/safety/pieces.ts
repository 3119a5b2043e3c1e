/** A text without its pieces of markup, and these. */
export interface Pieces {
  /** The text with the labels of its links, and `…` for every other piece. */
  readonly rest: string;
  /** As written, of a link all but its label; and how many of each. */
  readonly pieces: ReadonlyMap<string, number>;
}

/**
 * What means the same to every reader, wherever in a line it stands: a code
 * span of one backtick with nothing in it that is markup to somebody, a
 * footnote's reference, an icon, an attribute list.
 */
const whole =
  /`(?:[^`<>{}[\]@\\|\n:]|:(?!\/))+`|\[\^[\w-]+\]|(?<![\w:]):[a-z][\w+-]*:(?![\w:])|\{[^{}<>`[\]\\@%$|\n]*\}/gu;

/**
 * A link or an image. Its destination is a path or an address of the web that
 * nobody reads in two ways: no escapes, no entities, no parentheses, no user's name.
 */
const link =
  /(!?)\[(?!_?toc_?\])([^[\]]+)(\]\((?:https?:\/\/[\w.-]+(?:[/?#][\w./?#=%+,;:!~*'$-]*)?|[\w./?#=%+,~-]+)\))/giu;

/**
 * Takes the simple pieces of inline markup out of a text.
 *
 * @param text - a msgid or a msgstr
 * @returns the rest, which has all other markup, and the pieces
 * @example
 * takePieces("see [the `tides`](tides.md)").rest; // "see the …"
 */
export function takePieces(text: string): Pieces {
  const pieces = new Map<string, number>();
  const take = (piece: string): void => {
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  };
  const withoutWhole = text.replace(whole, (piece) => {
    take(piece);
    return "…";
  });
  const rest = withoutWhole.replace(link, (_, sign: string, label: string, tail: string) => {
    take(sign + tail);
    return label;
  });
  return { rest, pieces };
}
