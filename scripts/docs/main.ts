import { sayEnglish } from "@dragoman/model";
import { configSchema } from "@dragoman/project";
import { createProgram } from "../../packages/cli/src/program.js";
import { commandsPage } from "./commands.js";
import { configurationPage } from "./configuration.js";
import { rulesPage } from "./rules.js";

/** The pages that are made from the code: their paths in the repository, and Markdown. */
export function main(): readonly { readonly name: string; readonly text: string }[] {
  const program = createProgram({ version: "0", exitWith: () => undefined, say: sayEnglish });
  return [
    { name: "docs/rules.md", text: rulesPage() },
    { name: "docs/reference/configuration.md", text: configurationPage(configSchema()) },
    { name: "docs/reference/commands.md", text: commandsPage(program) },
  ];
}
