import { type Say, worded } from "@dragoman/model";
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
 * @param context - version, exit code and language
 * @throws InputError where there is a configuration already, none that works can be proposed, it cannot be written,
 *   or the answers end before the questions do
 * @example
 * await runInit({ format: "text", color: true, yes: true, locale: ["it"] }, context);
 */
export async function runInit(options: InitCommandOptions, context: Context): Promise<void> {
  const { cwd, configFile, locales } = projectOptions(options, context.version);
  const isJson = options.format === "json";
  const survey = await surveyRepository({ cwd, configFile });
  if (!isJson && options.quiet !== true)
    printMessage(foundLines(survey, context.say, locales).join("\n"));
  const isAsked = options.yes !== true && !isJson && process.stdin.isTTY && process.stderr.isTTY;
  const proposal = isAsked
    ? await withQuestions({ input: process.stdin, output: process.stderr }, async (ask) =>
        talk(ask, survey, locales, context.say),
      )
    : proposeConfig(survey, locales);
  if (proposal === undefined) {
    printMessage(context.say(worded("Nothing was written.")));
    return;
  }
  writeConfig(survey, proposal.config);
  if (isJson) {
    const { configFile: file } = survey;
    const found = survey.found.map((one) => {
      return { ...one, notes: one.notes.map(({ message }) => message) };
    });
    printJson({ found, file, config: proposal.config, next: proposal.next });
    return;
  }
  if (!isAsked) printData(configText(proposal.config));
  if (options.quiet !== true) printMessage(nextLines(survey, proposal, context.say).join("\n"));
}

/** Undefined where the answer was no. */
async function talk(
  ask: Ask,
  survey: Survey,
  named: readonly string[] | undefined,
  say: Say,
): Promise<Proposal | undefined> {
  const locales = named ?? (await askLocales(ask, survey.locales, say));
  const proposal = proposeConfig(survey, locales);
  printMessage(`\n${configText(proposal.config)}`);
  const question = worded("Write {{file}}?", { file: survey.configFile });
  return (await askWhether(ask, say(question), say)) ? proposal : undefined;
}

async function askLocales(ask: Ask, found: readonly string[], say: Say): Promise<string[]> {
  const question = worded("Locales to translate into, for example it fr");
  const answer = await ask(say(question), found.join(" "));
  return answer.split(/[\s,]+/u).filter((locale) => locale !== "");
}

function foundLines(
  { found, sourceLocale, locales: known }: Survey,
  say: Say,
  locales: readonly string[] = known,
): string[] {
  const tools = found.flatMap(({ tool, file, notes }) => [
    say(worded("Found {{tool}} ({{file}}).", { tool, file: oneLine(file) })),
    ...notes.map((note) => `  ${oneLine(say(note))}`),
  ]);
  const source = oneLine(sourceLocale);
  const names = oneLine(locales.join(", "));
  const summary =
    locales.length === 0
      ? worded("Source locale: {{source}}. Locales: none that is known yet.", { source })
      : worded("Source locale: {{source}}. Locales: {{names}}.", { source, names });
  return [...tools, say(summary)];
}

function nextLines({ configFile: file }: Survey, { next }: Proposal, say: Say): string[] {
  const suffix = file === "dragoman.config.json" ? "" : ` --config ${file}`;
  return [
    say(worded("{{file}} is written. Next:", { file })),
    ...next.map((command) => `  $ ${command}${suffix}`),
  ];
}
