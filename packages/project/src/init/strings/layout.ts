import type { Worded } from "@dragoman/model";
import type { MessagesConfig } from "../../config/types.js";

/** Where the UI strings of a program are, and how its keys are written. Paths are relative to the tool's folder. */
export type StringsLayout = Omit<MessagesConfig, "catalogs" | "template">;

/** What is known of a program that uses i18next. */
export interface RecognisedStrings {
  /** The file that told. */
  readonly file: string;
  readonly sourceLocale: string | undefined;
  /** All locales that are named or have JSON; the source locale may be among them. */
  readonly locales: readonly string[];
  /** Undefined where no code was found. */
  readonly layout: StringsLayout | undefined;
  /** What people need to know, one sentence each. */
  readonly notes: readonly Worded[];
}
