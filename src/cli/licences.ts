// `quanze licences`: what other people's work the built page contains, from the bill that the build left beside it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BILL_FILES } from "./billOfMaterials.ts";
import { inColumns } from "./columns.ts";
import { printJson } from "./opening.ts";
import type { Terminal } from "./terminal.ts";

/** The page as `npm run build` leaves it, beside dist/cli. */
const SITE = fileURLToPath(new URL("../site", import.meta.url));

interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses: readonly { readonly expression: string }[];
  }[];
}

/** Prints a line for each package; with --json the CycloneDX bill; with `whole` the words of every licence. */
export function printLicences(whole: boolean, terminal: Terminal, site = SITE): number {
  const file = (name: string) => join(site, name);
  if (!existsSync(file(BILL_FILES.bill))) {
    terminal.err(`quanze: ${terminal.say("cli.notBuilt")}\n`);
    if (terminal.json) printJson({ ok: false }, terminal);
    return 1;
  }
  const bill: Bill = JSON.parse(readFileSync(file(BILL_FILES.bill), "utf8"));
  if (terminal.json) printJson(bill, terminal);
  else if (whole) terminal.out(readFileSync(file(BILL_FILES.licences), "utf8"));
  else
    terminal.out(
      inColumns(
        bill.components.map(({ name, version, licenses }) => [
          name,
          version,
          licenses.map(({ expression }) => expression).join(", "),
        ]),
      ),
    );
  return 0;
}
