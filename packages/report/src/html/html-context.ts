import type { Rule } from "@dragoman/model";
import type { LocaleStatus } from "../status.js";

/** What the html report knows beside the report. */
export interface HtmlContext {
  /** Dragoman's version. */
  readonly version: string;
  /** The project's name, where it has one. */
  readonly project?: string;
  /** Empty where it is not known. */
  readonly sourceLocale: string;
  /** All rules by name. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** All texts; empty where there are none: findings are then shown without their pages. */
  readonly texts: readonly LocaleStatus[];
}
