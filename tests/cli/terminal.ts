// Runs a command as main.ts does, without a process: what it says and how it ends.
import { run } from "../../src/cli/run.ts";

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** In: the arguments; whether stderr is watched. English unless the environment says otherwise. */
export function quanze(
  argv: readonly string[],
  {
    watched = false,
    env = { LANG: "en_GB.UTF-8" },
  }: { watched?: boolean; env?: Record<string, string> } = {},
): Ran {
  const ran = { code: 0, out: "", err: "" };
  const streams = {
    out: (text: string) => {
      ran.out += text;
    },
    err: (text: string) => {
      ran.err += text;
    },
    watched,
  };
  ran.code = run(argv, streams, env);
  return ran;
}
