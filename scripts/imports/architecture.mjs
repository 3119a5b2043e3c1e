/**
 * What each package may import, as ARCHITECTURE.md has it. The key is the
 * folder below packages/. The lint rules are made from this table.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
  model: [],
  inline: ["model"],
  catalog: ["model"],
  segment: ["model"],
  assemble: ["model"],
  sync: ["catalog", "inline", "model"],
  align: ["model"],
  checks: ["assemble", "inline", "model", "segment"],
  messages: ["catalog", "model"],
  report: ["model"],
  project: [
    "align",
    "assemble",
    "catalog",
    "checks",
    "messages",
    "model",
    "report",
    "segment",
    "sync",
  ],
  cli: ["model", "project", "report"],
};

/** The one package that touches files, starts workers and talks to the system. */
export const touchesFiles = "project";

/** The one package that prints. */
export const prints = "cli";

/** Node's modules that reach out of the process. */
export const outsideWorld = [
  "child_process",
  "cluster",
  "dgram",
  "dns",
  "fs",
  "http",
  "http2",
  "https",
  "inspector",
  "net",
  "sqlite",
  "tls",
  "vm",
  "worker_threads",
];
