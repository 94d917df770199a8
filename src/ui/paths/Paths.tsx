// Paths between two actors, read out step by step. The two and the ways stand in the link.
import "./paths.css";
import { useMemo } from "react";
import { MOST_PATHS, pathsBetween } from "../../analysis/index.ts";
import type { Actor } from "../../model/index.ts";
import { selectActorsByKey, selectPolicies } from "../../session/index.ts";
import { EXTENT_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { ActorField } from "./ActorField.tsx";
import { PathCard } from "./PathCard.tsx";

const nameOf = (actor: Actor, language: "zh" | "en") => (language === "zh" ? actor.name : actor.nameEn);

export function Paths() {
  const say = useSay();
  const run = useRun();
  const choice = useSelect((state) => state.view.paths);
  const actors = useSelect(selectActorsByKey);
  const from = choice.from === null ? undefined : actors.get(choice.from);
  const to = choice.to === null ? undefined : actors.get(choice.to);
  return (
    <section className="panel paths" aria-label={say("paths.title")}>
      <div className="panel-head">
        <h2>{say("paths.title")}</h2>
      </div>
      <div className="panel-body paths-body">
        <form className="paths-form" onSubmit={(event) => event.preventDefault()}>
          <ActorField
            label={say("paths.from")}
            chosen={from}
            onChoose={(key) => run("paths.set", { from: key })}
          />
          <button
            type="button"
            className="button"
            disabled={!from && !to}
            onClick={() => run("paths.set", { from: choice.to, to: choice.from })}
          >
            {say("paths.swap")}
          </button>
          <ActorField label={say("paths.to")} chosen={to} onChoose={(key) => run("paths.set", { to: key })} />
        </form>
        <Ways />
        {from && to ? <Found from={from} to={to} /> : <Start />}
      </div>
    </section>
  );
}

/** By which ways: direction, relations. */
function Ways() {
  const say = useSay();
  const run = useRun();
  const { any, structure } = useSelect((state) => state.view.paths);
  return (
    <div className="paths-ways">
      <label>
        <input type="checkbox" checked={any} onChange={() => run("paths.set", { any: !any })} />
        {say("paths.any")}
      </label>
      <label>
        <input
          type="checkbox"
          checked={structure}
          onChange={() => run("paths.set", { structure: !structure })}
        />
        {say("paths.structure")}
      </label>
      <span className="small muted">{say("paths.anyHint")}</span>
    </div>
  );
}

function Start() {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const selection = useSelect((state) => state.view.selection);
  const actors = useSelect(selectActorsByKey);
  const [from, to, ...more] = selection.flatMap((key) => actors.get(key) ?? []);
  return (
    <div className="empty">
      <p>{say("paths.start")}</p>
      {from && to && more.length === 0 && (
        <button
          type="button"
          className="button"
          onClick={() => run("paths.set", { from: from.key, to: to.key })}
        >
          {say("paths.useSelected", { from: nameOf(from, language), to: nameOf(to, language) })}
        </button>
      )}
    </div>
  );
}

function Found({ from, to }: { from: Actor; to: Actor }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { any, structure } = useSelect((state) => state.view.paths);
  const policies = useSelect(selectPolicies);
  const policy = policies.find(({ id }) => id === from.policy);
  const found = useMemo(
    () =>
      policy &&
      pathsBetween(policy, {
        from: from.key,
        to: to.key,
        direction: any ? "any" : "forward",
        structure,
      }),
    [policy, from, to, any, structure],
  );
  if (from === to) return <p className="empty">{say("paths.same")}</p>;
  if (!policy || !found) return <Start />;
  const { paths, shortest, longest, cut } = found;
  if (shortest === null) {
    const facts = {
      from: nameOf(from, language),
      to: nameOf(to, language),
      extent: EXTENT_WORDS[policy.document.extent][language],
    };
    return (
      <div className="empty" role="status">
        <p>{say(any ? "paths.noneAny" : "paths.none", facts)}</p>
        {(!any || !structure) && (
          <p className="paths-wider">
            {say("paths.noneHint")}
            {!any && (
              <button type="button" className="button" onClick={() => run("paths.set", { any: true })}>
                {say("paths.any")}
              </button>
            )}
            {!structure && (
              <button type="button" className="button" onClick={() => run("paths.set", { structure: true })}>
                {say("paths.structure")}
              </button>
            )}
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <div role="status">
        <p>{say(paths.length === 1 ? "paths.foundOne" : "paths.found", { count: paths.length, shortest })}</p>
        <p className="small muted">
          {cut.number && `${say("paths.cutNumber", { most: MOST_PATHS })} `}
          {cut.length && say("paths.cutLength", { longest })}
          {!cut.number && !cut.length && say("paths.whole")} {say("paths.caveat")}
        </p>
      </div>
      <ol className="paths-list">
        {paths.map((path, index) => (
          <PathCard
            key={path.hops.map(({ from: source, to: goal }) => `${source} ${goal}`).join(" ")}
            policy={policy}
            path={path}
            number={index + 1}
          />
        ))}
      </ol>
    </>
  );
}
