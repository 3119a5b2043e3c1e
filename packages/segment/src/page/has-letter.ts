/** Whether a text has a letter that is no digit: `0x28` is a number. */
export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\b0[xX][\dA-Fa-f]+\b/g, ""));
}
