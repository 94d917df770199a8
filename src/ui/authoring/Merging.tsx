// Two reviewers: the other one's desk is laid beside this one. How far they agree, and each disagreement side by side, to
// be settled one by one.
import { useMemo, useState } from "react";
import {
  actorName,
  agreement,
  type DeskNorm,
  type Deskwork,
  sameText,
  soundWork,
} from "../../analysis/index.ts";
import { type Desk, saved } from "../../session/index.ts";
import { FORCE_WORDS, MODALITY_WORDS } from "../../words/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSession } from "../shell/context.tsx";
import { useEdit } from "./useEdit.ts";

const FORM = "quanze-desk";

/** The other desk; null where the file is none. */
function deskIn(content: string | Uint8Array): Deskwork | null {
  try {
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    const whole = JSON.parse(text) as { form?: unknown; work?: unknown };
    return whole.form === FORM ? soundWork(whole.work) : null;
  } catch {
    return null;
  }
}

export function Merging({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const { files } = usePorts();
  const { work } = desk;
  const [theirs, setTheirs] = useState<Deskwork | null>(null);
  const save = () =>
    void saved(session, files, {
      name: `${work.facts.title || say("desk.title")}.desk.json`,
      content: `${JSON.stringify({ form: FORM, version: 1, by: desk.by, work })}\n`,
      type: "application/json",
      done: "desk.saved",
    });
  async function open() {
    const [file] = await files.choose(".json");
    if (!file) return;
    const other = deskIn(file.content);
    if (!other) run("notify", { word: "desk.notDesk" });
    else if (!sameText(work, other)) run("notify", { word: "desk.otherText" });
    else setTheirs(other);
  }
  return (
    <section className="authoring-merging" aria-label={say("desk.side.merging")}>
      <p className="muted small">{say("desk.mergingHint")}</p>
      <div className="authoring-buttons">
        <button type="button" className="button" onClick={save}>
          {say("desk.saveDesk")}
        </button>
        <button type="button" className="button" onClick={open}>
          {say("desk.openDesk")}
        </button>
      </div>
      {theirs && sameText(work, theirs) && <Beside work={work} theirs={theirs} />}
    </section>
  );
}

function Beside({ work, theirs }: { work: Deskwork; theirs: Deskwork }) {
  const say = useSay();
  const run = useRun();
  const doIt = useEdit();
  const { agreements, disagreements } = useMemo(() => agreement(work, theirs), [work, theirs]);
  /** Settled for ours: nothing changes, so the work does not tell. */
  const [ours, setOurs] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (mine: DeskNorm | null, other: DeskNorm | null) => `${mine?.id} ${other?.id}`;
  const open = disagreements.filter((one) => !ours.has(keyOf(one.mine, one.theirs)));
  const take = (mine: DeskNorm | null, other: DeskNorm | null) => {
    if (!other) {
      if (mine) doIt("norm.rule", { ids: [mine.id], state: "rejected" });
      return;
    }
    const parties = [...other.bearers, ...other.others].flatMap(({ actor }) =>
      actor === null ? [] : [actor],
    );
    const names = Object.fromEntries(parties.map((id) => [id, actorName(theirs, id) ?? id]));
    doIt("norm.take", { id: mine?.id ?? null, norm: other, names });
  };
  return (
    <>
      <table className="authoring-kappa">
        <thead>
          <tr>
            <th scope="col">{say("desk.agree.kind")}</th>
            <th scope="col">{say("desk.agree.count")}</th>
            <th scope="col">κ</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map(({ kind, count, agreed, kappa }) => (
            <tr key={kind}>
              <th scope="row">{say(`desk.agree.${kind}`)}</th>
              <td>
                {agreed} / {count}
              </td>
              <td>{kappa === null ? "–" : kappa.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{say("desk.disagreements", { count: open.length })}</p>
      <ol className="authoring-settle">
        {open.map(({ kinds, mine, theirs: other }) => (
          <li key={keyOf(mine, other)}>
            <p className="small muted">{kinds.map((kind) => say(`desk.agree.${kind}`)).join(" · ")}</p>
            <Side
              work={work}
              norm={mine}
              word="desk.mine"
              onShow={() => mine && run("desk.go", { at: mine.id })}
            />
            <Side work={theirs} norm={other} word="desk.theirs" />
            <div className="authoring-buttons">
              <button
                type="button"
                className="button"
                onClick={() => setOurs(new Set([...ours, keyOf(mine, other)]))}
              >
                {say("desk.takeMine")}
              </button>
              <button type="button" className="button" onClick={() => take(mine, other)}>
                {say("desk.takeTheirs")}
              </button>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

interface SideProps {
  readonly work: Deskwork;
  readonly norm: DeskNorm | null;
  readonly word: "desk.mine" | "desk.theirs";
  readonly onShow?: () => void;
}

function Side({ work, norm, word, onShow }: SideProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="authoring-view" data-modality={norm?.modality}>
      <span className="authoring-label">{say(word)}</span>{" "}
      {norm ? (
        <>
          <span className="small">
            {norm.state === "rejected"
              ? say("desk.state.rejected")
              : `${MODALITY_WORDS[norm.modality][language]} · ${FORCE_WORDS[norm.force][language]} · ${
                  norm.bearers.map(({ actor }) => actorName(work, actor)).join("、") || say("desk.noBearer")
                }`}
          </span>
          <button
            type="button"
            className="authoring-place serif"
            lang="zh"
            disabled={!onShow}
            onClick={onShow}
          >
            {norm.quote}
          </button>
        </>
      ) : (
        <span className="muted small">{say("desk.noNorm")}</span>
      )}
    </div>
  );
}
