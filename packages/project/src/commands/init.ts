import type { Survey, SurveyOptions } from "../init/survey.js";

/**
 * Looks at a repository: which tool makes a site of its pages, and what that
 * tool's configuration says. Programs among configurations are read, never run.
 *
 * @param options - where to look
 * @returns what was found
 * @throws InputError where there is a configuration of Dragoman already, where nothing was
 *   recognised, or where a tool's configuration cannot be read
 * @example
 * (await surveyRepository({ cwd: process.cwd() })).found[0]?.tool; // "MkDocs"
 */
export async function surveyRepository(options: SurveyOptions): Promise<Survey> {
  // It brings readers of YAML and TOML along, which no other command needs here.
  const { survey } = await import("../init/survey.js");
  return survey(options);
}
