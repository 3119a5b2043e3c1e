/** A block of a page that was edited. */
export interface Block {
  readonly locale?: string;
  readonly page?: string;
  readonly old_en: string;
  readonly old_tr: string;
  readonly new_en: string;
  /** What a human made of it later. */
  readonly retranslated?: string;
}

/** Blocks are cut out of their containers: without the indentation of these they read as they do there. */
export function dedented(text: string): string {
  const lines = text.split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents, 100);
  return lines.map((line) => line.slice(common)).join("\n");
}

/** White space folded: the message of a tool that takes a block as a whole. */
export function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
