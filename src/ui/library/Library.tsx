// The library: what documents are open, what each of them is, which are shown and which is read.
import "./library.css";
import { stats } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { adoptWords, compareWords, EXTENT_WORDS, sayDate } from "../../words/index.ts";
import { AddButtons } from "../compare/AddMore.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { SampleChip } from "./SampleChip.tsx";
import { StandFor } from "./StandFor.tsx";
import { Swatch } from "./Swatch.tsx";

adoptWords(compareWords);

export function Library() {
  const say = useSay();
  const policies = useSelect((state) => state.workspace.policies);
  return (
    <section className="panel library" aria-label={say("library.title")}>
      <div className="panel-head">
        <h2>{say("library.title")}</h2>
        <span className="grow" />
        <AddButtons />
      </div>
      <ul className="panel-body library-list">
        {policies.map((policy) => (
          <Volume key={policy.id} policy={policy} alone={policies.length === 1} />
        ))}
      </ul>
    </section>
  );
}

function Volume({ policy, alone }: { policy: Policy; alone: boolean }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const shown = useSelect(selectPolicies);
  const { document } = policy;
  const counts = stats(policy);
  const clauses = policy.clauses.filter(({ kind }) => kind === "clause").length;
  const on = shown.includes(policy);
  const read = shown[0] === policy;
  const others = shown.filter((other) => other !== policy).map(({ id }) => id);
  const title = language === "zh" ? document.title : document.titleEn;
  const facts: readonly (readonly [string, string])[] = [
    [say("library.issuer"), language === "zh" ? document.issuer : document.issuerEn],
    [say("library.date"), sayDate(language, document) ?? say("library.noDate")],
    ...(document.status ? [[say("library.status"), document.status[language]] as const] : []),
  ];
  return (
    <li className="library-volume" data-read={read || undefined}>
      <header>
        <Swatch policy={policy} />
        <h3>{title}</h3>
        <SampleChip policy={policy} />
        {document.extent === "excerpt" && <span className="chip warn">{EXTENT_WORDS.excerpt[language]}</span>}
      </header>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small">
        {say("library.counts", { actors: counts.actors, norms: counts.norms })}
        {" · "}
        {say("library.coverage", { clauses, norm: counts.coverage.norm, doubtful: counts.coverage.doubtful })}
      </p>
      <div className="library-bar">
        <label className="library-toggle">
          <input
            type="checkbox"
            checked={on}
            disabled={on && others.length === 0}
            onChange={() => run("library.show", { ids: on ? others : [...others, policy.id] })}
          />
          {say("library.shown")}
        </label>
        <button
          type="button"
          className="button"
          aria-pressed={read}
          onClick={() => run("library.show", { ids: [policy.id, ...others] })}
        >
          {say(read ? "library.read" : "library.readThis")}
        </button>
        {!alone && !read && (
          <button
            type="button"
            className="button"
            onClick={() => run("compare.set", { a: shown[0]?.id ?? null, b: policy.id })}
          >
            {say("library.compare")}
          </button>
        )}
        {!alone && (
          <button
            type="button"
            className="link small"
            onClick={() => {
              run("workspace.remove", { id: policy.id });
              run("notify", { word: "library.removed", facts: { title } });
            }}
          >
            {say("library.remove")}
          </button>
        )}
      </div>
      <StandFor policy={policy} />
    </li>
  );
}
