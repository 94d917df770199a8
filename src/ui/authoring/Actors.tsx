// The desk's actors: who they are, which of them may be one, and one at a time to be changed.
import { useMemo, useState } from "react";
import { doubles } from "../../analysis/index.ts";
import type { Desk } from "../../session/index.ts";
import { LEVEL_WORDS } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { ActorForm } from "./ActorForm.tsx";
import { actorsFor, usePinyin } from "./findActors.ts";
import { useEdit } from "./useEdit.ts";

/** Suggestions shown at once. */
const MOST = 6;

export function Actors({ desk }: { desk: Desk }) {
  const say = useSay();
  const language = useLanguage();
  const doIt = useEdit();
  const { work } = desk;
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  /** Suggestions that a person turned down, for this visit. */
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const readings = usePinyin(work, typed !== "");
  const pairs = useMemo(() => doubles(work.actors), [work.actors]);
  const open = pairs.filter(({ keep, drop }) => !apart.has(`${keep} ${drop}`));
  const name = (id: string) => work.actors.find((one) => one.id === id)?.name ?? id;
  const actor = work.actors.find(({ id }) => id === chosen);
  const count = (id: string) =>
    work.norms.filter(({ bearers, others }) => [...bearers, ...others].some((one) => one.actor === id))
      .length;
  if (actor) return <ActorForm key={actor.id} desk={desk} actor={actor} onClose={() => setChosen(null)} />;
  return (
    <section className="authoring-actors" aria-label={say("desk.side.actors")}>
      {open.length > 0 && (
        <ul className="authoring-doubles" aria-label={say("desk.doubles")}>
          {open.slice(0, MOST).map(({ keep, drop, why }) => (
            <li key={`${keep} ${drop}`}>
              <span>
                <b lang="zh">{name(drop)}</b> = <b lang="zh">{name(keep)}</b>?{" "}
                <span className="muted small">{say(`desk.double.${why}`)}</span>
              </span>
              <button
                type="button"
                className="button"
                onClick={() => doIt("actor.merge", { from: drop, into: keep })}
              >
                {say("desk.mergeActors")}
              </button>
              <button
                type="button"
                className="button quiet"
                onClick={() => setApart(new Set([...apart, `${keep} ${drop}`]))}
              >
                {say("desk.keepApart")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        className="field"
        lang="zh"
        value={typed}
        placeholder={say("desk.findActor")}
        aria-label={say("desk.findActor")}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ul className="authoring-names">
        {actorsFor(work, typed, readings).map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => setChosen(one.id)}>
              <span lang="zh" className="grow">
                {one.name}
              </span>
              <span className="muted small">{LEVEL_WORDS[one.level][language]}</span>
              <span className="count">{count(one.id)}</span>
            </button>
          </li>
        ))}
      </ul>
      {typed.trim() !== "" && (
        <button
          type="button"
          className="button"
          onClick={() => doIt("actor.add", { name: typed }) && setTyped("")}
        >
          {say("desk.newActor", { name: typed.trim() })}
        </button>
      )}
    </section>
  );
}
