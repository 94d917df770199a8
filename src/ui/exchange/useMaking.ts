// One file at a time: made, shown how far it is, called off, handed to the person, or told why not. For every export
// that may take longer than a blink.
import { useRef, useState } from "react";
import { Aborted, type Content, type Task } from "../../files/index.ts";
import { saved } from "../../session/index.ts";
import { usePorts, useSession } from "../shell/context.tsx";

/** Quicker work shows no progress: it would only flicker. In ms. */
const PATIENCE = 500;

export interface Running {
  readonly name: string;
  readonly percent: number;
  /** Whether it has taken long enough to be told. */
  readonly shown: boolean;
}

export interface Made {
  readonly name: string;
  readonly content: Content;
  /** Its MIME type. */
  readonly type: string;
  /** Another word than `exchange.done`. */
  readonly done?: string;
}

export interface Making {
  readonly running: Running | null;
  /**
   * `name`: what is being made, for the person. null: it was made and is no file (a sheet to print). Resolves to whether
   * the person has a file now.
   */
  start(name: string, make: (task: Task) => Promise<Made | null>): Promise<boolean>;
  cancel(): void;
}

/** Thrown while making: a sentence of its own says what is in the way. */
export class Hindered extends Error {
  readonly word: string;
  constructor(word: string) {
    super(word);
    this.word = word;
  }
}

export function useMaking(): Making {
  const session = useSession();
  const { files, clock } = usePorts();
  const [running, setRunning] = useState<Running | null>(null);
  const signal = useRef({ aborted: false });

  async function made(name: string, make: (task: Task) => Promise<Made | null>): Promise<Made | null> {
    const own = { aborted: false };
    signal.current.aborted = true;
    signal.current = own;
    setRunning({ name, percent: 0, shown: false });
    const callOff = clock.after(PATIENCE, () => setRunning((now) => now && { ...now, shown: true }));
    const progress = (done: number, all: number) => {
      const percent = Math.round((done / Math.max(all, 1)) * 100);
      setRunning((now) => now && { ...now, percent });
    };
    const breathe = () => new Promise<void>((resolve) => void clock.after(0, resolve));
    try {
      const file = await make({ signal: own, progress, breathe });
      if (own.aborted) throw new Aborted();
      return file;
    } catch (error) {
      if (error instanceof Aborted) session.run("notify", { word: "exchange.cancelled" });
      else if (error instanceof Hindered) session.run("notify", { word: error.word, facts: { name } });
      else session.run("notify", { word: "exchange.failed", facts: { name } });
      return null;
    } finally {
      callOff();
      setRunning(null);
    }
  }

  return {
    running,
    async start(name, make) {
      const file = await made(name, make);
      return file !== null && (await saved(session, files, file));
    },
    cancel: () => {
      signal.current.aborted = true;
    },
  };
}
