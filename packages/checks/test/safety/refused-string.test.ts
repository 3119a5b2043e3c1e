import { namedHosts, refusedString } from "@dragoman/checks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const hosts = namedHosts("See https://tides.example/help", []);

function refused(source: string | readonly string[], target: string): string | undefined {
  const sources = typeof source === "string" ? [source] : source;
  return refusedString(sources, target, hosts)?.rule;
}

describe("a translation of a UI string is refused", () => {
  test.each([
    ["Open", "<img src=x onerror=alert(1)>"],
    ["Open", "<img src=x onerror=alert(1)"],
    ["Open", "Apri <b>ora</b>"],
    ["Open", "Apri <!-- x -->"],
    ["Open <b>now</b>", "Apri <b onclick=alert(1)>ora</b>"],
    ["Open <b title='Now'>it</b>", `Apri <b title="<script>alert(1)</script>">ora</b>`],
    ["Open <a href='/a'>it</a>", "<a href='javascript:alert(1)'>Apri</a>"],
    ["See <0>tides</0>", "Vedi <1>maree</1>"],
    ["See <0>tides</0>", "<0>Vedi</0> <0>maree</0>"],
    ["See <0>tides</0>", "Vedi <0 onclick=x>maree</0>"],
    ["See <bold>tides</bold>", "Vedi <italic>maree</italic>"],
    ["<style>a {}</style>", "<style>b {}</style>"],
    ["https://tides.example/help", "javascript:alert(1)"],
    ["Help", " java\tscript:alert(1)"],
    ["Help", "data:text/html,<b>"],
    ["/help", "//elsewhere.example/help"],
    ["Help", "https://elsewhere.example"],
    ["Help", "Chiedi a x@elsewhere.example"],
    ["Help", "[Aiuto](javascript:alert(1))"],
    ["Hi {{name}}", "Ciao {{nome}}"],
    ["Hi {{name}}", "Ciao {{- name}}"],
    ["Hi {{name}}", "Ciao {{-name, html}}"],
    ["Hi {{name}}", "Ciao {{name}"],
    ["Hi {{name}}", "Ciao {name}}"],
    ["Hi", "Ciao $t(secret)"],
    ["Hi $t(you)", "Ciao $t(me)"],
    ["Hi $t(you)", 'Ciao $t(you, { "context": "x" })'],
    ["Hi $t(you)", "Ciao $t(you"],
    ["Hi", "Ciao\u0007"],
  ])("%j: %j", (source, target) => {
    expect(refused(source, target)).toBe("unsafe-translation");
  });

  test.each([
    ["See <0>tides</0>", "Vedi <0>maree"],
    ["See <b>tides</b>", "Vedi maree</b>"],
    ["See <b>tides</b>", "</b>Vedi<b> maree"],
  ])("as it is not balanced, %j: %j", (source, target) => {
    expect(refused(source, target)).toBe("breaks-page");
  });
});

describe("a translation of a UI string is built", () => {
  test.each([
    ["Open", "Apri"],
    ["Date: {{date}}", "Data: {{ date }}"],
    ["Date: {{date}}, {{time}}", "Data: {{time}}, {{date}}"],
    ["Date, time", "Data: domani, ore 3"],
    ["{{n, number}} files", "{{n}} file"],
    ["{{n}} files", "{{n, number(minimumFractionDigits: 2)}} file"],
    ["Hi {{- name}}", "Ciao {{-name}}"],
    ['Hi $t(you, {"count": 1})', 'Ciao $t(you,{"count":1})'],
    ["See <0>tides</0> and <1/>", "<1/> e <0>maree</0>"],
    ["See <b title='Now'>it</b>", "<b title='Ora'>Vedilo</b>"],
    ["a < b", "b > a, a < b"],
    ["See https://tides.example/help", "Vedi https://it.tides.example/aiuto"],
    ["Ask a@tides.example", "Chiedi ad a@tides.example"],
    ["Low water", "Bassa\nmarea: {x} #1 — 100 % & “così”"],
  ])("%j: %j", (source, target) => {
    expect(refused(source, target)).toBeUndefined();
  });

  test("where any form of the source has what it has", () => {
    const forms = ["one file", "{{count}} files"];
    expect(refused(forms, "{{count}} file")).toBeUndefined();
    expect(refused(forms, "{{n}} file")).toBe("unsafe-translation");
  });

  test("whatever words it has, and whatever stands in the source itself", () => {
    const words = fc.string({ unit: fc.constantFrom(..."aé潮 ,.'%&()-") });
    const sign = fc.constantFrom("<0>", "</0>", "<b>", "{{x}}", "$t(a)", "{{", "}}", "<", "a");
    const source = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(" "));
    fc.assert(
      fc.property(words, source, (target, own) => {
        expect(refused("x", target)).toBeUndefined();
        expect(refused(own, own)).toBeUndefined();
        // Swapping the parts of a source adds nothing to it, but may break its balance.
        const swapped = own.split(" ").reverse().join(" ");
        if (!own.includes("<")) expect(refused(own, ` ${own} `)).toBeUndefined();
        expect(["breaks-page", undefined]).toContain(
          /\{\{|\}\}|\$t/u.test(own) ? undefined : refused(own, swapped),
        );
      }),
    );
  });
});

test("hostile translations are judged in linear time", () => {
  for (const part of ["{{", "$t(", "<a ", "<0", "$t('", "<b title='", "(", "\u0000 "]) {
    const start = process.cpuUsage().user;
    refused("Open {{x}}", part.repeat(20_000));
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000);
  }
});
