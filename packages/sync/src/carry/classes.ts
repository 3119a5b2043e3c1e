import { type Worded, worded } from "@dragoman/model";

/**
 * What an edit of a source text touched. `words` is everything that is none of
 * the others, and never carried.
 */
export type EditClass =
  | "white-space"
  | "url"
  | "link-title"
  | "attribute-list"
  | "heading-id"
  | "code"
  | "number"
  | "html"
  | "emphasis"
  | "link"
  | "reference"
  | "icon"
  | "block-marker"
  | "dash-or-quote"
  | "letter-case"
  | "punctuation"
  | "closing-punctuation"
  | "words";

/** The classes that can be carried, and so be turned on and off. */
export type CarriableClass = Exclude<EditClass, "words">;

/** What can be said in a note that an entry was carried; an edit that was taken back may have been of any class. */
export type CarriedOver = CarriableClass | "edited-back";

/**
 * Which classes are carried: those that are `true`. What is not named is as
 * `others` says, and where that is left out too, as by default. With
 * `own-markup`, a translation is carried as well that has markup of its own.
 */
export type CarryChoice = Readonly<Partial<Record<CarriedOver | "others" | "own-markup", boolean>>>;

/** Each class as a reviewer reads it. */
export const EDIT_CLASS_NAMES: Readonly<Record<EditClass, Worded>> = {
  "white-space": worded("white space"),
  url: worded("a URL"),
  "link-title": worded("a link's title"),
  "attribute-list": worded("an attribute list"),
  "heading-id": worded("a heading's id"),
  code: worded("code"),
  number: worded("numbers"),
  html: worded("HTML"),
  emphasis: worded("emphasis"),
  link: worded("a link around words that stand"),
  reference: worded("a reference's label"),
  icon: worded("an icon"),
  "block-marker": worded("the marker of a block"),
  "dash-or-quote": worded("dashes or quotation marks"),
  "letter-case": worded("letter case"),
  punctuation: worded("punctuation within the text"),
  "closing-punctuation": worded("closing punctuation"),
  words: worded("words"),
};

/** All classes that can be carried, in the order in which they are listed. */
export const CARRIABLE_CLASSES: readonly CarriableClass[] = (
  Object.keys(EDIT_CLASS_NAMES) as EditClass[]
).filter((name) => name !== "words");

/**
 * What is carried when nothing else is asked for: all but numbers. Where humans
 * translated again after an edit of letter case or punctuation alone, they
 * left the words as they were about as often (37.5% and 36.4%) as after an
 * edit of URLs alone (43.3%), so the edit gave them no cause (`scripts/bench-carry`).
 * Another number may ask for another form of a noun, which nobody can see here.
 */
export const DEFAULT_CARRIED_CLASSES: ReadonlySet<EditClass> = new Set(
  CARRIABLE_CLASSES.filter((name) => name !== "number"),
);

/**
 * Says which classes somebody wants to have carried.
 *
 * @param choice - classes that are turned on or off
 * @returns the classes
 * @example
 * chosenClasses({ "letter-case": false }).has("letter-case"); // false
 * chosenClasses({ url: true, others: false }); // Set { "url" }
 */
export function chosenClasses(choice: CarryChoice): ReadonlySet<EditClass> {
  return new Set(
    CARRIABLE_CLASSES.filter(
      (name) => choice[name] ?? choice.others ?? DEFAULT_CARRIED_CLASSES.has(name),
    ),
  );
}
