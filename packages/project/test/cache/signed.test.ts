import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readSigned, writeSigned } from "../../src/cache/signed.js";
import { ownCache } from "../own-cache.js";
import { temporaryFolder } from "../temporary-project.js";

describe("the signed cache", () => {
  ownCache();
  let home: string;
  beforeEach(() => {
    home = process.env["XDG_CACHE_HOME"] ?? "";
  });

  it("gives back what was written, and makes a key that nobody else can read", () => {
    const root = temporaryFolder();
    expect(readSigned(root, "gate")).toBeUndefined();
    writeSigned(root, "gate", ["a", 1]);
    expect(readSigned(root, "gate")).toEqual(["a", 1]);
    expect(statSync(join(home, "dragoman/key")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(root, ".dragoman/.gitignore"), "utf8")).toBe("*\n");
  });

  it("believes no file that was changed, or came from another name, project or machine", () => {
    const [root, other] = [temporaryFolder(), temporaryFolder()];
    writeSigned(root, "gate", ["a"]);
    const file = join(root, ".dragoman/gate.signed");
    const text = readFileSync(file, "utf8");
    writeFileSync(join(root, ".dragoman/check.signed"), text);
    expect(readSigned(root, "check")).toBeUndefined();
    writeSigned(other, "gate", ["b"]);
    writeFileSync(join(other, ".dragoman/gate.signed"), text);
    expect(readSigned(other, "gate")).toBeUndefined();
    for (const forged of [
      text.replace('"a"', '"b"'),
      text.replace(/^.*\n/u, "\n"),
      "",
      "x",
      "{}",
    ]) {
      writeFileSync(file, forged);
      expect(readSigned(root, "gate")).toBeUndefined();
    }
    writeFileSync(file, text);
    expect(readSigned(root, "gate")).toEqual(["a"]);
    process.env["XDG_CACHE_HOME"] = temporaryFolder();
    expect(readSigned(root, "gate")).toBeUndefined();
  });

  it("uses no key that lies in the project, that others can read, or that is a link", () => {
    const root = temporaryFolder();
    process.env["XDG_CACHE_HOME"] = join(root, "cache");
    writeSigned(root, "gate", ["a"]);
    expect(existsSync(join(root, ".dragoman"))).toBe(false);
    process.env["XDG_CACHE_HOME"] = home;
    writeSigned(root, "gate", ["a"]);
    chmodSync(join(home, "dragoman/key"), 0o644);
    expect(readSigned(root, "gate")).toBeUndefined();
    const linked = temporaryFolder({ "dragoman/real": "x".repeat(32) });
    symlinkSync(join(linked, "dragoman/real"), join(linked, "dragoman/key"));
    process.env["XDG_CACHE_HOME"] = linked;
    expect(readSigned(root, "gate")).toBeUndefined();
  });

  it("writes nothing that it would not read", () => {
    const root = temporaryFolder();
    writeSigned(root, "gate", "x".repeat(17 * 1024 * 1024));
    expect(existsSync(join(root, ".dragoman/gate.signed"))).toBe(false);
  });
});
