// The prose of a Markdown page, read line by line: a second opinion that shares
// no code with Dragoman's parser, and is only as good as counting needs.

const FENCE = /^(?:`{3,}|~{3,})/u;
const HEADING = /^#{1,6}\s/u;
const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?:\s+|$)/u;
const QUOTE = /^>\s?/u;

/**
 * The blocks of a page: fenced code, front matter, comments, container
 * prefixes and heading marks are taken off, table rows are cut into cells,
 * white space is folded.
 *
 * @param {string} page
 * @returns {string[]}
 */
export function blocksOf(page) {
  const text = page.replace(/^\uFEFF?---\n[^]*?\n---\n/u, "").replaceAll(/<!--[^]*?-->/gu, "\n\n");
  /** @type {string[]} */
  const blocks = [];
  /** @type {string[]} */
  let open = [];
  /** @type {string | undefined} */
  let fence;
  const close = () => {
    const block = fold(open.join(" "));
    if (block !== "") blocks.push(block);
    open = [];
  };
  for (const line of text.split(/\r?\n/u)) {
    const { content, isNew } = withoutPrefix(line);
    if (fence !== undefined) {
      if (content.startsWith(fence) && content.slice(fence.length).trim() === "") fence = undefined;
      continue;
    }
    const begin = FENCE.exec(content);
    if (begin !== null) fence = begin[0];
    const cells = content.startsWith("|") ? content.split(/(?<!\\)\|/u) : undefined;
    if (isNew || begin !== null || content === "" || cells !== undefined) close();
    if (begin !== null) continue;
    if (cells !== undefined) blocks.push(...cells.map(fold).filter((cell) => cell !== ""));
    else open.push(content);
    if (HEADING.test(line)) close();
  }
  close();
  return blocks;
}

/**
 * @param {string} line
 * @returns {{ content: string, isNew: boolean }} the line without what its containers and its heading put before it, and whether a block begins here
 */
function withoutPrefix(line) {
  let content = line.trim();
  let isNew = false;
  for (;;) {
    const mark = QUOTE.exec(content) ?? MARKER.exec(content);
    if (mark === null) break;
    if (!mark[0].startsWith(">")) isNew = true;
    content = content.slice(mark[0].length).trim();
  }
  if (!HEADING.test(content)) return { content, isNew };
  return { content: content.replace(/^#+\s+/u, "").replace(/\s+#+$/u, ""), isNew: true };
}

/**
 * @param {string} text
 * @returns {string} the text with each stretch of white space as one space
 */
export function fold(text) {
  return text.replaceAll(/[ \t\r\n\f\v]+/gu, " ").trim();
}

/**
 * A text without code spans, URLs, link targets and tags.
 *
 * @param {string} text
 * @returns {string}
 */
export function proseOf(text) {
  return text
    .replaceAll(/(`+)[^]*?\1/gu, " ")
    .replaceAll(/\]\([^)]*\)/gu, "] ")
    .replaceAll(/<?https?:[^\s>)]*>?/gu, " ")
    .replaceAll(/<[^>]*>/gu, " ");
}

/**
 * Whether there is something for a translator: a letter outside code, URLs and tags.
 *
 * @param {string} text
 * @returns {boolean}
 */
export function isProse(text) {
  return /\p{L}/u.test(proseOf(text));
}
