// Paths between two actors, read out step by step. The two and the ways stand in the link.
import "./paths.css";
import { useMemo } from "react";
import { readyPairs } from "../../analysis/index.ts";
import type { Actor } from "../../model/index.ts";
import { selectActorsByKey, selectPolicies } from "../../session/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { ActorField } from "./ActorField.tsx";
import { Found } from "./Found.tsx";

/** How many pairs are offered. */
const READY = 6;

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
    <div className="paths-start">
      <p className="muted">{say("paths.start")}</p>
      {from && to && more.length === 0 && (
        <button
          type="button"
          className="button"
          onClick={() => run("paths.set", { from: from.key, to: to.key })}
        >
          {say("paths.useSelected", { from: nameOf(from, language), to: nameOf(to, language) })}
        </button>
      )}
      <Ready />
    </div>
  );
}

/** Pairs to begin with, found in the document. */
function Ready() {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const policies = useSelect(selectPolicies);
  const actors = useSelect(selectActorsByKey);
  const pairs = useMemo(() => policies.flatMap((policy) => readyPairs(policy, READY)), [policies]);
  const name = (key: string) => {
    const actor = actors.get(key);
    return actor ? nameOf(actor, language) : key;
  };
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{say("paths.ready")}</h3>
      <ul className="paths-ready">
        {pairs.slice(0, READY).map(({ from, to, steps }) => (
          <li key={`${from} ${to}`}>
            <button
              type="button"
              onClick={() => run("paths.set", { from, to, any: false, structure: false })}
            >
              <span>
                {name(from)} → {name(to)}
              </span>
              <span className="small muted">{say("paths.readySteps", { steps })}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
