import {
  configText,
  proposeConfig,
  surveyRepository,
  writeConfig,
  type Proposal,
  type Survey,
} from "@dragoman/project";
import { oneLine } from "@dragoman/report";
import type { Context } from "../context.js";
import { projectOptions, type CommonOptions } from "../options.js";
import { printData, printJson, printMessage } from "../output.js";
import { askWhether, withQuestions, type Ask } from "../questions.js";

/** Options of `init`. */
export interface InitCommandOptions extends CommonOptions {
  readonly yes?: boolean;
}

/**
 * Runs `dragoman init`.
 *
 * @param options - as the command line gives them
 * @param context - version and exit code
 */
export async function runInit(options: InitCommandOptions, context: Context): Promise<void> {
  const { cwd, configFile, locales } = projectOptions(options, context.version);
  const isJson = options.format === "json";
  const survey = await surveyRepository({ cwd, configFile });
  if (!isJson && options.quiet !== true) printMessage(foundLines(survey, locales).join("\n"));
  const isAsked = options.yes !== true && !isJson && process.stdin.isTTY && process.stderr.isTTY;
  const proposal = isAsked
    ? await withQuestions({ input: process.stdin, output: process.stderr }, async (ask) =>
        talk(ask, survey, locales),
      )
    : proposeConfig(survey, locales);
  if (proposal === undefined) {
    printMessage("Nothing was written.");
    return;
  }
  writeConfig(survey, proposal.config);
  if (isJson) {
    const { found, configFile: file } = survey;
    printJson({ found, file, config: proposal.config, next: proposal.next });
    return;
  }
  if (!isAsked) printData(configText(proposal.config));
  if (options.quiet !== true) printMessage(nextLines(survey, proposal).join("\n"));
}

/** Undefined where the answer was no. */
async function talk(
  ask: Ask,
  survey: Survey,
  named: readonly string[] | undefined,
): Promise<Proposal | undefined> {
  const locales = named ?? (await askLocales(ask, survey.locales));
  const proposal = proposeConfig(survey, locales);
  printMessage(`\n${configText(proposal.config)}`);
  return (await askWhether(ask, `Write ${survey.configFile}?`)) ? proposal : undefined;
}

async function askLocales(ask: Ask, found: readonly string[]): Promise<string[]> {
  const answer = await ask("Locales to translate into, for example it fr", found.join(" "));
  return answer.split(/[\s,]+/u).filter((locale) => locale !== "");
}

function foundLines(
  { found, sourceLocale, locales: known }: Survey,
  locales: readonly string[] = known,
): string[] {
  const tools = found.flatMap(({ tool, file, notes }) => [
    `Found ${tool} (${oneLine(file)}).`,
    ...notes.map((note) => `  ${oneLine(note)}`),
  ]);
  const names = locales.length === 0 ? "none that is known yet" : locales.join(", ");
  return [...tools, `Source locale: ${oneLine(sourceLocale)}. Locales: ${oneLine(names)}.`];
}

function nextLines({ configFile }: Survey, { next }: Proposal): string[] {
  const suffix = configFile === "dragoman.config.json" ? "" : ` --config ${configFile}`;
  return [`${configFile} is written. Next:`, ...next.map((command) => `  $ ${command}${suffix}`)];
}
