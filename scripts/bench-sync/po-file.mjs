// Just enough of PO to build test catalogs and to read what msgmerge made of
// them, apart from packages/catalog, whose time is not what is measured here.

/**
 * @typedef {object} Message
 * @property {string} msgid
 * @property {string} msgstr
 * @property {string} [previous] the msgid after `#|`
 * @property {boolean} [obsolete]
 * @property {readonly string[]} [pages]
 */

/** @type {Record<string, string>} */
const ESCAPES = { n: "\n", t: "\t", r: "\r" };

/** @param {string} quoted */
const unquote = (quoted) => {
  const inner = quoted.slice(quoted.indexOf('"') + 1, quoted.lastIndexOf('"'));
  return inner.includes("\\")
    ? inner.replace(/\\(.)/gsu, (_, sign) => ESCAPES[sign] ?? sign)
    : inner;
};

/**
 * Reads the messages of a PO file; its header is left out.
 *
 * @param {string} text
 * @returns {Message[]}
 */
export function readPo(text) {
  /** @type {Message[]} */
  const messages = [];
  /** @type {{ msgid: string, msgstr: string, previous?: string, obsolete: boolean, pages: string[] }} */
  let entry = blank();
  /** @type {"msgid" | "msgstr" | "previous" | undefined} */
  let field;
  const finish = () => {
    if (entry.msgid !== "") messages.push(entry);
    entry = blank();
    field = undefined;
  };
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    let line = text.slice(start, end);
    start = end + 1;
    if (line === "") {
      finish();
      continue;
    }
    if (line.startsWith("#: ")) entry.pages.push(...line.slice(3).split(" "));
    const obsolete = line.startsWith("#~");
    if (obsolete) line = line.slice(line.startsWith("#~|") ? 2 : 3);
    const previous = line.startsWith("#| ") || line.startsWith("| ");
    if (previous) line = line.slice(line.indexOf(" ") + 1);
    if (line.startsWith("#")) continue;
    if (line.startsWith("msgid ")) {
      if (field === "msgstr") finish();
      field = previous ? "previous" : "msgid";
    } else if (line.startsWith("msgstr")) field = "msgstr";
    entry.obsolete = obsolete;
    if (field !== undefined && line.endsWith('"'))
      entry[field] = (entry[field] ?? "") + unquote(line);
  }
  finish();
  return messages;
}

/** @returns {{ msgid: string, msgstr: string, obsolete: boolean, pages: string[] }} */
function blank() {
  return { msgid: "", msgstr: "", obsolete: false, pages: [] };
}

/** @param {string} text */
const quote = (text) =>
  `"${text.replace(/[\\"]/gu, "\\$&").replace(/\n/gu, "\\n").replace(/\t/gu, "\\t").replace(/\r/gu, "\\r")}"`;

const HEADER =
  'msgid ""\nmsgstr ""\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n';

/**
 * @param {readonly Message[]} messages
 * @returns {string} a PO file, one line for each text
 */
export function writePo(messages) {
  const entries = messages.map(({ msgid, msgstr, pages = [], obsolete }) => {
    const references = pages.length > 0 ? `#: ${pages.join(" ")}\n` : "";
    const mark = obsolete === true ? "#~ " : "";
    return `${references}${mark}msgid ${quote(msgid)}\n${mark}msgstr ${quote(msgstr)}\n`;
  });
  return [HEADER, ...entries].join("\n");
}
