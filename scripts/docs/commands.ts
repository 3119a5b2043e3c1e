import type { createProgram } from "../../packages/cli/src/program.js";

type Command = ReturnType<typeof createProgram>;
type Option = Command["options"][number];

/**
 * The reference of the command line, made from the program itself.
 *
 * @param program - what `createProgram` gives
 * @returns the page, in Markdown
 */
export function commandsPage(program: Command): string {
  const { usual, exitCodes } = helpParts(program);
  return (
    [
      INTRODUCTION,
      `\`\`\`\n${usual}\n\`\`\``,
      ...program.commands.flatMap(commandSection),
      "## Options of every command",
      optionTable(program),
      "## Exit codes",
      exitCodes
        .replace(/^Exit codes: /, "")
        .replace(/(?:^|; )(\d) /g, "\n- `$1`: ")
        .trim(),
    ].join("\n\n") + "\n"
  );
}

const INTRODUCTION = `# Commands

<!-- Written by \`npm run docs\` from packages/cli/src/program. Change them there. -->

\`dragoman COMMAND --help\` prints what this page says of a command. The usual way:`;

function commandSection(command: Command): string[] {
  const { paragraphs, examples } = textBelow(command);
  return [
    `## ${command.name()}`,
    sentence(command.description()),
    `\`\`\`\ndragoman ${command.name()} ${command.usage()}\n\`\`\``,
    ...paragraphs,
    ...(visible(command).length === 0 ? [] : [optionTable(command)]),
    ...(examples.length === 0 ? [] : [`\`\`\`sh\n${examples.join("\n")}\n\`\`\``]),
  ];
}

function optionTable(command: Command): string {
  const rows = visible(command).map(
    ({ flags, description, argChoices, defaultValue }) =>
      `| \`${flags}\` | ${cell(description + choices(argChoices, defaultValue))} |`,
  );
  return ["| option | does |", "| --- | --- |", ...rows].join("\n");
}

function visible(command: Command): readonly Option[] {
  return command.options.filter(({ long, hidden }) => !hidden && long !== "--version");
}

function choices(valid: readonly string[] | undefined, byDefault: unknown): string {
  if (valid === undefined) return "";
  return `: ${valid.join(", ")} (by default: ${String(byDefault)})`;
}

function sentence(text: string): string {
  const whole = text.slice(0, 1).toUpperCase() + text.slice(1);
  return whole.endsWith(".") ? whole : `${whole}.`;
}

/** Names in angle brackets are no tags, and a bar ends no cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "\\<");
}

/** What the help prints below the options. */
function helpBelow(command: Command): string {
  let help = "";
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return help.slice(command.helpInformation().length).trim();
}

function textBelow(command: Command): { paragraphs: string[]; examples: string[] } {
  const blocks = helpBelow(command)
    .split(/\n\n|\n(?=Examples:)/)
    .filter((block) => block !== "");
  const isExamples = (block: string): boolean => block.includes("\n  $ ");
  return {
    paragraphs: blocks.filter((block) => !isExamples(block)),
    examples: blocks
      .filter(isExamples)
      .flatMap((block) => Array.from(block.matchAll(/^ {2}\$ (.*)$/gm), ([, call = ""]) => call)),
  };
}

function helpParts(program: Command): { readonly usual: string; readonly exitCodes: string } {
  const [usual = "", exitCodes = ""] = helpBelow(program).split(/\n\n/);
  return {
    usual: usual.slice(usual.indexOf("\n") + 1).replace(/^ {2}\$ /gm, ""),
    exitCodes,
  };
}
