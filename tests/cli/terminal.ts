// Runs a command as main.ts does, without a process: what it says and how it ends.
import { run } from "../../src/cli/run.ts";

export interface Ran {
  code: number;
  out: string;
  err: string;
}

interface Around {
  watched?: boolean;
  env?: Record<string, string>;
}

/** In: the arguments; whether stderr is watched. English unless the environment says otherwise. */
export function quanze(argv: readonly string[], around: Around = {}): Ran {
  return started(argv, around).ran;
}

/** The same for commands that end later: writers of formats, and questions in pinyin. */
export async function quanzeDone(argv: readonly string[], around: Around = {}): Promise<Ran> {
  const { ran, later } = started(argv, around);
  for (const work of later) ran.code = await work;
  return ran;
}

function started(
  argv: readonly string[],
  { watched = false, env = { LANG: "en_GB.UTF-8" } }: Around,
): { ran: Ran; later: Promise<number>[] } {
  const ran = { code: 0, out: "", err: "" };
  const later: Promise<number>[] = [];
  const streams = {
    out: (text: string) => {
      ran.out += text;
    },
    err: (text: string) => {
      ran.err += text;
    },
    watched,
  };
  ran.code = run(argv, streams, env, (work) => {
    later.push(work);
  });
  return { ran, later };
}
