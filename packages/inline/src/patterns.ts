// Sticky expressions, one for each kind of token. None can backtrack more than linearly.

/** Scripts written without spaces: each character is a word. */
export const ideograph: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/uy;
export const word: RegExp =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{M}\p{N}])+(?:_+[\p{L}\p{M}\p{N}]+)*/uy;
/** Whether a text begins with what belongs to a word. */
export const letter: RegExp = /^[\p{L}\p{M}\p{N}]/u;
export const space: RegExp = /\s+/y;
export const footnote: RegExp = /\[\^[^\][\s]{1,200}\]/y;
export const icon: RegExp = /:(?=[\w+-]{0,99}[A-Za-z])[A-Za-z\d][\w+-]{0,99}:/y;
export const entity: RegExp = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
export const bareUrl: RegExp = /(?:https?:\/\/|www\.)[^\s<>()\]"`*]*[^\s<>()\]"`*.,;:!?'_~]/y;
export const autolink: RegExp =
  /<[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*>|<[\w.+-]{1,100}@[\w.-]{1,200}>/y;
export const marker: RegExp = /(?:#{1,6}|[-+*>]|\d{1,9}[.)]|!!!|\?\?\?\+?|===[!+]{0,2}|:)(?=\s)/y;
