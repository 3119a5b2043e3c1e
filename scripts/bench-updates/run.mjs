// `node scripts/bench-updates/run.mjs [--list WHAT] [--only WORD] OLD NEW [OLD NEW …]`: what a sync
// keeps when real sources become those of a later release: of the translations whose text went, how
// many serve another message; what is offered in all; and how near that is to what people then wrote,
// beside GNU msgmerge. OLD and NEW are PO files, or folders with catalogs of the same names.
// --list finished, wrong, lost or worse prints the messages whose finished translation is not the
// people's, whose offer is unlike it, that only msgmerge has one for, or a much nearer one.
import { runBundled } from "../run-bundled.mjs";

const script = new URL("main.ts", import.meta.url);
const packages = ["catalog", "inline", "model", "sync"];
await runBundled(script, packages, (main) => main(process.argv.slice(2)));
