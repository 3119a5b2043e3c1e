import { sayEnglish } from "@dragoman/model";
import { expect, it } from "vitest";
import { renamedMessage } from "../src/renamed-message.js";

const ONE = { locale: "pt-BR", former: "pt", from: "locales/pt", to: "locales/pt-BR" };
const SAYS =
  "pt-BR begins with empty catalogs, while locales/pt has those of pt, which the configuration does not name. " +
  "If the locale was renamed, take them over and sync again:\n";

it("names the commands that take the catalogs of a renamed locale over", () => {
  expect(renamedMessage([ONE], true, sayEnglish)).toBe(
    `${SAYS}  rm -r locales/pt-BR\n  git mv locales/pt locales/pt-BR`,
  );
  expect(renamedMessage([ONE], false, sayEnglish)).toBe(`${SAYS}  git mv locales/pt locales/pt-BR`);
  expect(renamedMessage([], true, sayEnglish)).toBeUndefined();
});

it("writes paths as a shell takes them for one word", () => {
  const odd = { ...ONE, from: "my po/$(x)'/pt", to: "my po/$(x)'/pt-BR" };
  expect(renamedMessage([odd], false, sayEnglish)).toContain(
    "  git mv 'my po/$(x)'\\''/pt' 'my po/$(x)'\\''/pt-BR'",
  );
});
