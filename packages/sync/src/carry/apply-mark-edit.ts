import { canonicalAttributes, type Mark, type Part } from "@dragoman/inline";
import { type Worded, worded } from "@dragoman/model";
import type { Application } from "./application.js";
import { carryAttributes, readableValues } from "./attributes.js";
import type { Edit } from "./edit.js";
import { addMark } from "./add-mark.js";
import { isTranslated } from "./apply-leaf.js";
import { NEW_TITLE, noCounterpart, shown, wordsLost } from "./doubts.js";

type MarkEdit = Extract<
  Edit,
  {
    type: "url" | "label" | "title" | "attributes" | "tag" | "restyle" | "remove-mark" | "add-mark";
  }
>;

/** Applies an edit of a mark; gives undefined, or why it is not certain. */
export function applyMarkEdit(edit: MarkEdit, on: Application): Worded | undefined {
  if (edit.type === "add-mark") return addMark(edit.next, edit.from, edit.to, on);
  const mark = on.marks.counterpart(edit.old);
  if (!mark)
    return worded("it is not certain what {{markup}} is in the translation", {
      markup: shown(edit.old),
    });
  switch (edit.type) {
    case "url":
      return changeUrl(mark, edit.old, edit.next, on);
    case "label":
      // A link by URL that became one by label is written as a whole by `url`.
      return edit.old.resource?.label && edit.next.resource?.label
        ? substitute(mark.resource?.label, edit.old.resource.label, edit.next.resource.label, on)
        : undefined;
    case "title":
      return changeTitle(mark, edit.old, edit.next, on);
    case "attributes":
      return changeAttributes(mark, edit.old, edit.next, on);
    case "tag": {
      const text = carryAttributes(
        mark.open.text,
        edit.old.open.text,
        edit.next.open.text,
        on.attributes,
      );
      if (text === undefined) return noCounterpart(edit.next.open.text);
      on.splices.replace(mark.open, text);
      if (edit.old.close.text !== edit.next.close.text)
        on.splices.replace(mark.close, edit.next.close.text);
      return undefined;
    }
    case "restyle":
      on.splices.replace(mark.open, edit.next.open.text);
      on.splices.replace(mark.close, edit.next.close.text);
      return undefined;
    case "remove-mark":
      if (isTranslated(wordsIn(mark, on), wordsIn(edit.old, on))) return wordsLost(shown(mark));
      on.splices.replace(mark.open, "");
      on.splices.replace(mark.close, "");
      return undefined;
  }
}

/** What a mark says to readers: its title, or texts in its attributes. */
function wordsIn({ open, resource }: Mark, { attributes: names }: Application): string {
  const attributes = resource?.attributes?.text ?? (resource ? "" : open.text);
  return `${resource?.title?.text ?? ""}${readableValues(attributes, names)}`;
}

function changeUrl(mark: Mark, old: Mark, next: Mark, on: Application): Worded | undefined {
  const [before, after] = [old.resource?.url, next.resource?.url];
  if (before && after) return substitute(mark.resource?.url, before, after, on);
  if (mark.resource?.title) return worded("a link with a title became one of another form");
  on.splices.replace(mark.close, next.close.text);
  return undefined;
}

/** Puts a new part where the target has the old one; what the translator has of their own is not replaced. */
function substitute(
  own: Part | undefined,
  old: Part,
  next: Part,
  on: Application,
): Worded | undefined {
  if (own?.text === next.text) return undefined;
  if (!own || !isSameUrl(own.text, old.text))
    return own === undefined
      ? worded("the translation has nothing in place of {{old}}", { old: old.text })
      : worded("the translation has {{own}} in place of {{old}}", { own: own.text, old: old.text });
  on.splices.replace(own, next.text);
  return undefined;
}

/** Whether two URLs differ only in how they are written: scheme, `www.`, a slash at the end. */
export function isSameUrl(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, "//").replace(/\/(?=$|[?#])/, "");
}

function changeTitle(mark: Mark, old: Mark, next: Mark, on: Application): Worded | undefined {
  const [before, after] = [old.resource?.title, next.resource?.title];
  const own = mark.resource?.title;
  if (!after) {
    const url = mark.resource?.url;
    if (isTranslated(own?.text ?? "", before?.text ?? "")) return wordsLost(own?.text ?? "");
    if (own && url) {
      const from = on.target.text[url.end] === ">" ? url.end + 1 : url.end;
      on.splices.replace({ start: from, end: own.end }, "");
    }
    return undefined;
  }
  if (!before || own?.text !== before.text) return NEW_TITLE;
  on.splices.replace(own, on.next.text.slice(after.start, after.end));
  return undefined;
}

function changeAttributes(mark: Mark, old: Mark, next: Mark, on: Application): Worded | undefined {
  const [before, after] = [
    old.resource?.attributes?.text ?? "",
    next.resource?.attributes?.text ?? "",
  ];
  const own = mark.resource?.attributes ?? { start: mark.close.end, end: mark.close.end, text: "" };
  const ownText = readableValues(own.text) !== "" && readableValues(after) === "";
  const isOld =
    canonicalAttributes(own.text) === canonicalAttributes(before) &&
    readableValues(own.text) === readableValues(before);
  if (ownText && !isOld)
    return worded("the translation has attributes of its own: {{attributes}}", {
      attributes: own.text,
    });
  const text = after === "" ? "" : carryAttributes(own.text, before, after);
  if (text === undefined) return noCounterpart(after);
  on.splices.replace(own, text);
  return undefined;
}
