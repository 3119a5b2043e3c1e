import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { prints, touchesFiles } from "./scripts/imports/architecture.mjs";

const sources = "packages/*/src/**/*.ts";

export default defineConfig(
  globalIgnores(["**/dist/", "**/node_modules/", "**/fixtures/", "examples/", "coverage/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./packages/report/src/html/client/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // `${number}` is what messages with lines and columns are made of.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Isolated declarations ask for the annotations that this rule would take away.
      "@typescript-eslint/no-inferrable-types": "off",
      // `return emit(x);` ends a branch; text is taken apart by code points: both on purpose.
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: [sources],
    rules: {
      "no-console": "error",
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "node:process" }, { name: "process" }, { name: "node:console" }] },
      ],
      "no-restricted-globals": [
        "error",
        {
          name: "process",
          message: `A pure function takes what it needs as arguments; packages/${touchesFiles} and packages/${prints} know the process.`,
        },
      ],
    },
  },
  {
    files: [`packages/${touchesFiles}/src/**/*.ts`],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-properties": [
        "error",
        ...["stdout", "stderr"].map((property) => ({
          object: "process",
          property,
          message: `Only packages/${prints} prints.`,
        })),
      ],
    },
  },
  {
    files: [`packages/${prints}/src/**/*.ts`],
    rules: { "no-console": "off", "no-restricted-imports": "off", "no-restricted-globals": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.strict],
  },
);
