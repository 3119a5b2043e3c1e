/** The formats of data files, whose values are translated. */
export const DATA_FORMATS = ["yaml", "json"] as const;

/** One of {@link DATA_FORMATS}. */
export type DataFormat = (typeof DATA_FORMATS)[number];

/**
 * Says whether a page is a data file.
 *
 * @param format - how the page is written: a dialect of Markdown or a format of data
 * @example
 * isDataFormat("yaml"); // true
 */
export function isDataFormat(format: string): format is DataFormat {
  return (DATA_FORMATS as readonly string[]).includes(format);
}
