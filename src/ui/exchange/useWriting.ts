// One export at a time: made, shown how far it is, called off, handed to the person, or told why not.
import { useRef, useState } from "react";
import {
  Aborted,
  blockText,
  type Content,
  type Format,
  formatOf,
  shippedData,
  step,
  type Task,
  type Wanted,
  withData,
} from "../../files/index.ts";
import type { Policy } from "../../model/index.ts";
import { FORMAT_WORDS, say } from "../../words/index.ts";
import { useLanguage, usePorts, useSession } from "../shell/context.tsx";
import { printPicture } from "./printPicture.ts";
import { rasterise } from "./rasterise.ts";

/** Quicker work shows no progress: it would only flicker. In ms. */
const PATIENCE = 500;

export interface Running {
  readonly name: string;
  readonly percent: number;
  /** Whether it has taken long enough to be told. */
  readonly shown: boolean;
}

export interface Writing {
  readonly running: Running | null;
  save(format: Format, wanted: Wanted): void;
  png(wanted: Wanted, name: string, scale: number): void;
  print(wanted: Wanted, name: string): void;
  courseware(): void;
  cancel(): void;
}

export function useWriting(): Writing {
  const session = useSession();
  const { files, clock, courseware, pinyin } = usePorts();
  const language = useLanguage();
  const [running, setRunning] = useState<Running | null>(null);
  const signal = useRef({ aborted: false });

  async function work(name: string, make: (task: Task) => Promise<string | null>): Promise<void> {
    const own = { aborted: false };
    signal.current.aborted = true;
    signal.current = own;
    setRunning({ name, percent: 0, shown: false });
    const callOff = clock.after(PATIENCE, () => setRunning((now) => now && { ...now, shown: true }));
    const progress = (done: number, all: number) => {
      const percent = Math.round((done / Math.max(all, 1)) * 100);
      setRunning((now) => now && { ...now, percent });
    };
    const notify = (word: string, facts = {}) => session.run("notify", { word, facts });
    try {
      const file = await make({ signal: own, progress });
      if (own.aborted) throw new Aborted();
      if (file !== null) notify("exchange.done", { file });
    } catch (error) {
      if (error instanceof Aborted) notify("exchange.cancelled");
      else if (error instanceof NoTemplate) notify("exchange.failedTemplate");
      else if (error instanceof Undrawable) notify("exchange.failedPicture");
      else notify("exchange.failed", { name });
    } finally {
      callOff();
      setRunning(null);
    }
  }

  const written = (format: Format, wanted: Wanted, task: Task): Promise<Content> =>
    format.write(session.state().workspace, wanted, task);
  const file = (wanted: Wanted, what: string, extension: string) =>
    `${fileName(session.state().workspace.policies, wanted)}-${what}.${extension}`;
  const svg = async (wanted: Wanted, task: Task) =>
    (await written(formatOf("svg") as Format, wanted, task)) as string;

  return {
    running,
    save: (format, wanted) => {
      const called = FORMAT_WORDS[format.id]?.name;
      void work(called?.[language] ?? format.extension.toUpperCase(), async (task) => {
        const content = await written(format, wanted, task);
        if (task.signal?.aborted) throw new Aborted();
        const name = file(wanted, called?.zh.replace(/\s|＋/g, "") ?? format.id, format.extension);
        files.save(name, content, format.mime);
        return name;
      });
    },
    png: (wanted, name, scale) =>
      void work(name, async (task) => {
        const bytes = await rasterise(await svg(wanted, task), scale);
        if (!bytes) throw new Undrawable();
        const called = file(wanted, "图", "png");
        files.save(called, bytes, "image/png");
        return called;
      }),
    print: (wanted, name) =>
      void work(name, async (task) => {
        printPicture(await svg(wanted, task));
        return null;
      }),
    courseware: () =>
      void work(say(language, "exchange.courseware"), async (task) => {
        const template = await courseware.template();
        step(task, 1, 3);
        if (template === null) throw new NoTemplate();
        const data = await shippedData(session.state().workspace, pinyin);
        step(task, 2, 3);
        const page = withData(template, blockText(data));
        if (page === null) throw new NoTemplate();
        const called = file({ language }, "离线课件", "html");
        files.save(called, page, "text/html");
        return called;
      }),
    cancel: () => {
      signal.current.aborted = true;
    },
  };
}

class Undrawable extends Error {}
class NoTemplate extends Error {}

/** The title of the tour, else of the first document, without what file systems mind. */
function fileName(policies: readonly Policy[], { policies: ids, tour }: Wanted): string {
  const first = policies.find(({ id }) => ids?.[0] === id) ?? policies[0];
  const taught = first?.tours.find(({ id }) => id === tour);
  const title = (taught?.title.zh ?? first?.document.title ?? "").replace(/[\\/:*?"<>|\s]+/g, "");
  return title.length > 40 ? `${title.slice(0, 40)}…` : title;
}
