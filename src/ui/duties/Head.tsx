// What list is open, how far the review is, and the way out of it.
import { type DutyReview, saved } from "../../session/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSession } from "../shell/context.tsx";

export function Head({ review }: { review: DutyReview }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const session = useSession();
  const { files } = usePorts();
  const done = review.items.filter(({ accepted }) => accepted).length;

  async function save(kind: "xlsx" | "docx") {
    const { DUTY_MIMES, writeDutiesDocx, writeDutiesXlsx } = await import("../../files/index.ts");
    const items = review.items.map((item) => ({ ...item, changed: item.verdict !== item.found }));
    const write = kind === "xlsx" ? writeDutiesXlsx : writeDutiesDocx;
    const name = `${review.title.replace(/[\\/:*?"<>|\s]+/g, "")}-${say("duties.verdict")}.${kind}`;
    await saved(session, files, { name, content: write(items, language), type: DUTY_MIMES[kind] });
  }

  return (
    <header className="duties-head">
      <h2>{review.title}</h2>
      <span className="count">{say("duties.reviewed", { done, all: review.items.length })}</span>
      <span className="grow" />
      <button type="button" className="button" onClick={() => void save("xlsx")}>
        {say("duties.saveXlsx")}
      </button>
      <button type="button" className="button" onClick={() => void save("docx")}>
        {say("duties.saveDocx")}
      </button>
      <button type="button" className="button quiet" onClick={() => run("duties.set", { review: null })}>
        {say("duties.close")}
      </button>
    </header>
  );
}
