import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ChangedMeanwhile } from "../../src/files/changed-meanwhile.js";
import { writeFiles } from "../../src/files/write.js";
import { temporaryFolder } from "../temporary-project.js";

const NEW = Buffer.from("new");
const long = new Date(2001, 0, 1);

function everything(root: string): string[] {
  return readdirSync(root, { recursive: true }).map(String).sort();
}

describe("writing", () => {
  it("makes folders and tells what it wrote", () => {
    const root = temporaryFolder();
    expect(writeFiles(root, [{ path: "a/b/c.po", bytes: NEW }])).toEqual(["a/b/c.po"]);
    expect(readFileSync(join(root, "a/b/c.po"), "utf8")).toBe("new");
    expect(everything(root)).toEqual(["a", "a/b", "a/b/c.po"]);
  });

  it("removes what a killed process left beside its files, and nothing that may be in use", () => {
    const [old, fresh, other] = [
      "po/.dragoman-0123456789ab.tmp",
      "po/.dragoman-ba9876543210.tmp",
      "po/.dragoman-notes.tmp",
    ];
    const root = temporaryFolder({ [old]: "", [fresh]: "", [other]: "" });
    for (const path of [old, other]) utimesSync(join(root, path), long, long);
    symlinkSync("a.po", join(root, "po/.dragoman-aaaaaaaaaaaa.tmp"));
    writeFiles(root, [{ path: "po/a.po", bytes: NEW }]);
    expect(readdirSync(join(root, "po")).sort()).toEqual([
      ".dragoman-aaaaaaaaaaaa.tmp",
      ".dragoman-ba9876543210.tmp",
      ".dragoman-notes.tmp",
      "a.po",
    ]);
  });

  it("listens to signals once, however much is written, and no longer than needed", async () => {
    const listeners = (): number => process.listenerCount("SIGTERM");
    const root = temporaryFolder();
    const turn = async (): Promise<unknown> => await new Promise((end) => setTimeout(end, 20));
    await turn();
    const before = listeners();
    for (const path of ["a.po", "b.po", "c.po"]) writeFiles(root, [{ path, bytes: NEW }]);
    expect(listeners()).toBe(before + 1);
    await turn();
    expect(listeners()).toBe(before);
  });

  it("leaves a signal to whoever listens to it already", () => {
    const listener = (): void => undefined;
    process.once("SIGHUP", listener);
    writeFiles(temporaryFolder(), [{ path: "a.po", bytes: NEW }]);
    expect(process.listeners("SIGHUP")).toEqual([listener]);
    process.off("SIGHUP", listener);
  });

  it("does not touch a file that has these bytes already", () => {
    const root = temporaryFolder({ "a.po": "new" });
    utimesSync(join(root, "a.po"), long, long);
    expect(writeFiles(root, [{ path: "a.po", bytes: NEW }])).toEqual([]);
    expect(statSync(join(root, "a.po")).mtime).toEqual(long);
  });

  it("keeps the permissions", () => {
    const root = temporaryFolder({ "a.po": "old" });
    chmodSync(join(root, "a.po"), 0o640);
    writeFiles(root, [{ path: "a.po", bytes: NEW }]);
    expect(statSync(join(root, "a.po")).mode & 0o777).toBe(0o640);
  });

  it("writes through a link that stays inside", () => {
    const root = temporaryFolder({ "real.po": "old" });
    symlinkSync("real.po", join(root, "a.po"));
    writeFiles(root, [{ path: "a.po", bytes: NEW }]);
    expect(lstatSync(join(root, "a.po")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "real.po"), "utf8")).toBe("new");
  });
});

describe("all or nothing", () => {
  const good = { path: "new/good.po", bytes: NEW };

  it.each<[string, string, (root: string) => void, RegExp]>([
    [
      "a folder in its place",
      "bad.po",
      (root) => mkdirSync(join(root, "bad.po")),
      /a folder or a device/,
    ],
    ["a file in place of its folder", "file/bad.po", () => undefined, /not a folder|ENOTDIR/],
    ["a read-only file", "file", (root) => chmodSync(join(root, "file"), 0o444), /read-only/],
    [
      "a read-only folder",
      "locked/x/bad.po",
      (root) => mkdirSync(join(root, "locked"), 0o555),
      /read-only/,
    ],
    [
      "a link out of the project",
      "out/bad.po",
      (root) => symlinkSync(temporaryFolder(), join(root, "out")),
      /leaves the project/,
    ],
    [
      "a link to nothing",
      "bad.po",
      (root) => symlinkSync("/nowhere/x", join(root, "bad.po")),
      /leads nowhere/,
    ],
    ["a path out of the project", "../bad.po", () => undefined, /leaves the project/],
    [
      "a name that is too long",
      `${"x".repeat(300)}.po`,
      () => undefined,
      /cannot be (written|followed)/,
    ],
  ])("for %s", (_, path, prepare, reason) => {
    const root = temporaryFolder({ file: "old" });
    prepare(root);
    const before = everything(root);
    expect(() => writeFiles(root, [good, { path, bytes: NEW }])).toThrow(reason);
    expect(everything(root)).toEqual(before);
    expect(readFileSync(join(root, "file"), "utf8")).toBe("old");
  });
});

describe("what is to be done about a file that cannot be written", () => {
  it.each<[string, string, (root: string) => void, RegExp]>([
    ["it is read-only", "file", (root) => chmodSync(join(root, "file"), 0o444), /chmod u\+w/],
    [
      "its folder is read-only",
      "locked/bad.po",
      (root) => mkdirSync(join(root, "locked"), 0o555),
      /chmod u\+w/,
    ],
    [
      "a folder is in its place",
      "bad.po",
      (root) => mkdirSync(join(root, "bad.po")),
      /Move away what stands there/,
    ],
  ])("is said where %s", (_, path, prepare, hint) => {
    const root = temporaryFolder({ file: "old" });
    prepare(root);
    expect(() => writeFiles(root, [{ path, bytes: NEW }])).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(hint) as string }),
    );
  });
});

describe("removing", () => {
  it("takes files away, and writes others", () => {
    const root = temporaryFolder({ "a.po": "old", "b/c.po": "old" });
    expect(writeFiles(root, [{ path: "a.po", bytes: NEW }], [{ path: "b/c.po" }])).toEqual([
      "a.po",
    ]);
    expect(everything(root)).toEqual(["a.po", "b"]);
    expect(readFileSync(join(root, "a.po"), "utf8")).toBe("new");
  });

  it.each<[string, (root: string) => void, RegExp]>([
    ["is not there", () => undefined, /is not there/],
    ["is a folder", (root) => mkdirSync(join(root, "bad.po")), /is no file/],
    ["leaves the project", (root) => symlinkSync("/etc/passwd", join(root, "bad.po")), /leaves/],
    [
      "is read-only",
      (root) => {
        writeFileSync(join(root, "bad.po"), "");
        chmodSync(join(root, "bad.po"), 0o444);
      },
      /read-only/,
    ],
  ])("writes and takes away nothing where a file %s", (_, spoil, reason) => {
    const root = temporaryFolder({ "a.po": "old", "b.po": "old" });
    spoil(root);
    const before = everything(root);
    expect(() =>
      writeFiles(root, [{ path: "a.po", bytes: NEW }], [{ path: "b.po" }, { path: "bad.po" }]),
    ).toThrow(reason);
    expect(everything(root)).toEqual(before);
    expect(readFileSync(join(root, "a.po"), "utf8")).toBe("old");
  });
});

describe("files that somebody else writes meanwhile", () => {
  const old = { bytes: Buffer.from("old") };
  const none = { bytes: undefined };

  it("are written and removed where they are what they were", () => {
    const root = temporaryFolder({ "a.po": "old", "b.po": "old" });
    const changes = [
      { path: "a.po", bytes: NEW, madeFrom: old },
      { path: "c.po", bytes: NEW, madeFrom: none },
    ];
    expect(writeFiles(root, changes, [{ path: "b.po", madeFrom: old }])).toEqual(["a.po", "c.po"]);
    expect(everything(root)).toEqual(["a.po", "c.po"]);
  });

  it.each<[string, Record<string, string>]>([
    ["was saved", { "b.po": "saved" }],
    ["came to be", { "b.po": "old", "c.po": "saved" }],
    ["was to be removed and was saved", { "b.po": "old", "d.po": "saved" }],
    ["went away", {}],
  ])("keep all files as they are where one %s", (_, saved) => {
    const root = temporaryFolder({ "a.po": "old", "d.po": "old", ...saved });
    const before = everything(root);
    const changes = ["a.po", "b.po"].map((path) => ({ path, bytes: NEW, madeFrom: old }));
    const all = [...changes, { path: "c.po", bytes: NEW, madeFrom: none }];
    expect(() => writeFiles(root, all, [{ path: "d.po", madeFrom: old }])).toThrow(
      ChangedMeanwhile,
    );
    expect(everything(root)).toEqual(before);
    expect(readFileSync(join(root, "a.po"), "utf8")).toBe("old");
    for (const [path, text] of Object.entries(saved))
      expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });
});
