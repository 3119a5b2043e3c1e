// What a judge reads from a block. Written with other means than the engine, so that a mistake
// there does not hide itself here.

const readable = /\b(title|alt|aria-label|placeholder)=("[^"]*"|'[^']*'|[^\s}>]+)/g;

/** The words that readers read, in lower case, with those in attributes; markup, URLs and code aside. */
export function wordsOf(text: string): string[] {
  const values = [...text.matchAll(readable)].map((match) => match[2] ?? "");
  const plain = text
    .replace(/<!--[^]*?-->/g, " ")
    .replace(/`[^`\n]*`/g, " ")
    .replace(/\]\([^)\s]*(?:\s+"([^"]*)")?\s*\)/g, "] $1 ")
    .replace(/<\/?[a-z][^>]*>/gi, " ")
    .replace(/https?:\/\/[^\s)>]+/g, " ")
    .replace(/\{[^{}\n]*\}/g, " ")
    .replace(/:[a-z][a-z\d-]*:/g, " ");
  return `${plain} ${values.join(" ")}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** URLs, code, attributes and HTML of a block, sorted; values that a translation has of its own aside. */
export function markupOf(text: string): string[] {
  const found: string[] = [];
  let rest = text.replace(/(`+)(?!`)([^]*?[^`])\1(?!`)/g, (code) => {
    found.push(`code ${code.replace(/\s+/g, " ")}`);
    return " ";
  });
  rest = rest.replace(/<\/?[a-z][^<>]*>/gi, (tag) => {
    found.push(/^<https?:/.test(tag) ? `url ${tag.slice(1, -1)}` : `html ${withoutReadable(tag)}`);
    return " ";
  });
  rest = rest.replace(/\{:?\s*(?:[.#]|[\w-]+=)[^{}\n]*\}/g, (list) => {
    found.push(`attributes ${withoutReadable(list)}`);
    return " ";
  });
  rest = rest.replace(/\]\(([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)/g, (_, url: string) => {
    found.push(`url ${url}`);
    return " ";
  });
  for (const [url] of rest.matchAll(/https?:\/\/[^\s<>()\]"]*[^\s<>()\]".,;:!?*_]/g))
    found.push(`url ${url}`);
  return found.sort();
}

function withoutReadable(raw: string): string {
  return raw
    .replace(readable, "$1=…")
    .replace(/[{}<>]/g, " ")
    .trim()
    .split(/\s+/)
    .sort()
    .join(" ");
}

/** How alike two lists of words are: 1 when they have the same words, 0 when none (Dice, 1945, on multisets). */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}
