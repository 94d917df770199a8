// The exports of a workspace: every format of the register, the picture as PNG or on paper, the page itself.
import {
  blockText,
  type Content,
  type Format,
  formatOf,
  PAPERS,
  rest,
  shippedData,
  type Task,
  type Wanted,
  withData,
  writePdf,
} from "../../files/index.ts";
import { type Policy, releasedWorkspace } from "../../model/index.ts";
import { FORMAT_WORDS, say } from "../../words/index.ts";
import { useLanguage, usePorts, useSession } from "../shell/context.tsx";
import { goesApart, writtenApart } from "./apart.ts";
import { drawnText } from "./drawnText.ts";
import { printPicture } from "./printPicture.ts";
import { rasterise } from "./rasterise.ts";
import { Hindered, type Running, useMaking } from "./useMaking.ts";

/** Sheets that a PDF is made for, with dots an inch: what is held in the hand is looked at from nearer than a wall. */
const DOTS = { a4: 300, a3: 240, a1: 150 } as const;
export type PdfSheet = keyof typeof DOTS;
export const PDF_SHEETS = ["a4", "a3", "a1"] as const satisfies readonly PdfSheet[];

export interface Writing {
  readonly running: Running | null;
  save(format: Format, wanted: Wanted): void;
  png(wanted: Wanted, name: string, scale: number): void;
  pdf(wanted: Wanted, paper: PdfSheet, name: string): void;
  print(wanted: Wanted, name: string): void;
  courseware(): void;
  cancel(): void;
}

const asPng = async (svg: string, scale: number) => (await rasterise(svg, scale))?.bytes ?? null;

export function useWriting(): Writing {
  const session = useSession();
  const ports = usePorts();
  const { courseware, pinyin } = ports;
  const language = useLanguage();
  const { running, start, cancel } = useMaking();

  const written = (format: Format, wanted: Wanted, task: Task): Promise<Content> => {
    const { workspace } = session.state();
    if (goesApart(format, workspace)) return writtenApart(ports, format, workspace, wanted, task);
    return format.write(workspace, wanted, { ...task, rasterise: asPng });
  };
  const file = (wanted: Wanted, what: string, extension: string) =>
    `${fileName(session.state().workspace.policies, wanted)}-${what}.${extension}`;
  const svg = async (wanted: Wanted, task: Task) =>
    (await written(formatOf("svg") as Format, wanted, task)) as string;

  /** What holds everything holds the tours that were changed here. */
  const kept = (has: boolean) => {
    if (has) session.run("tour.kept", {});
  };

  return {
    running,
    save: (format, wanted) => {
      const called = FORMAT_WORDS[format.id]?.name;
      const done = start(called?.[language] ?? format.extension.toUpperCase(), async (task) => ({
        content: await written(format, wanted, task),
        name: file(wanted, called?.zh.replace(/\s|＋/g, "") ?? format.id, format.extension),
        type: format.mime,
      }));
      if (format.whole) void done.then(kept);
    },
    png: (wanted, name, scale) =>
      void start(name, async (task) => {
        const image = await rasterise(await svg(wanted, task), scale);
        if (!image) throw new Hindered("exchange.failedPicture");
        return { content: image.bytes, name: file(wanted, "图", "png"), type: "image/png" };
      }),
    pdf: (wanted, paper, name) =>
      void start(name, async (task) => {
        const drawing = await svg({ ...wanted, paper }, task);
        await rest(task, 1, 3);
        const { size, runs } = drawnText(drawing);
        const mm = PAPERS[paper].mm;
        const jpeg = await rasterise(drawing, ((mm[0] / 25.4) * DOTS[paper]) / size[0], "image/jpeg");
        if (!jpeg) throw new Hindered("exchange.failedPicture");
        await rest(task, 2, 3);
        const title = fileName(session.state().workspace.policies, wanted);
        const content = writePdf({ mm, size, jpeg, runs, title, language: wanted.language });
        return {
          content,
          name: file(wanted, `图-${paper.toUpperCase()}`, "pdf"),
          type: "application/pdf",
        };
      }),
    print: (wanted, name) =>
      void start(name, async (task) => {
        printPicture(await svg(wanted, task));
        return null;
      }),
    courseware: () =>
      void start(say(language, "exchange.courseware"), async (task) => {
        const template = await courseware.template();
        await rest(task, 1, 3);
        const data = template && (await shippedData(releasedWorkspace(session.state().workspace), pinyin));
        await rest(task, 2, 3);
        const content = template && withData(template, blockText(data));
        if (content === null) throw new Hindered("exchange.failedTemplate");
        return { content, name: file({ language }, "离线课件", "html"), type: "text/html" };
      }).then(kept),
    cancel,
  };
}

/** The title of the tour, else of the first document, without what file systems mind. */
function fileName(policies: readonly Policy[], { policies: ids, tour }: Wanted): string {
  const first = policies.find(({ id }) => ids?.[0] === id) ?? policies[0];
  const taught = first?.tours.find(({ id }) => id === tour);
  const title = (taught?.title.zh ?? first?.document.title ?? "").replace(/[\\/:*?"<>|\s]+/g, "");
  return title.length > 40 ? `${title.slice(0, 40)}…` : title;
}
