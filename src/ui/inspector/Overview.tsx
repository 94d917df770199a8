// Nothing selected: what the document is, how much of it is modelled, who is in it, how to begin.
import { busiestActors } from "../../analysis/index.ts";
import { FORCES, type Force, type Modality, type Policy } from "../../model/index.ts";
import { selectCoverage } from "../../session/index.ts";
import { EXTENT_WORDS, FORCE_WORDS, MODALITY_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { DocumentFacts } from "./DocumentFacts.tsx";
import { kinds } from "./kinds.ts";
import { Fold, Pick } from "./Links.tsx";

/** Actors listed; the rest are found by search. */
const BUSY = 8;

export function Overview({ policy }: { policy: Policy }) {
  const say = useSay();
  const language = useLanguage();
  const { document } = policy;
  return (
    <article className="inspector-card">
      <header>
        <p className="inspector-kind">
          <span className={document.extent === "excerpt" ? "chip warn" : "chip"}>
            {EXTENT_WORDS[document.extent][language]}
          </span>
          <span className="muted">{language === "zh" ? document.issuer : document.issuerEn}</span>
        </p>
        <h3 className="inspector-name serif">{language === "zh" ? document.title : document.titleEn}</h3>
      </header>
      <div className="inspector-begin">
        <h3>{say("inspector.begin")}</h3>
        <p>{say("inspector.beginClick")}</p>
        <p>{say("inspector.beginSearch")}</p>
      </div>
      <Kinds policy={policy} />
      <Busiest policy={policy} />
      <Topics policy={policy} />
      <DocumentFacts policy={policy} />
    </article>
  );
}

function Kinds({ policy }: { policy: Policy }) {
  const say = useSay();
  const language = useLanguage();
  const coverage = useSelect(selectCoverage);
  const columns = kinds(policy.norms);
  const { clauses, byState } = coverage;
  return (
    <Fold title={say("inspector.counts")} count={policy.norms.length}>
      <table className="inspector-kinds">
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">{say("inspector.force")}</span>
            </th>
            {columns.map(({ modality }) => (
              <th
                key={modality}
                scope="col"
                data-modality={modality}
                title={MODALITY_WORDS[modality][language]}
              >
                <span className="tag" aria-hidden="true">
                  {MODALITY_WORDS[modality].tag}
                </span>
                <span className="inspector-wide">{MODALITY_WORDS[modality][language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FORCES.map((force) => (
            <tr key={force}>
              <th scope="row">{FORCE_WORDS[force][language]}</th>
              {columns.map(({ modality, byForce }) => (
                <td key={modality}>
                  <Count count={byForce[force]} modality={modality} force={force} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say("inspector.total")}</th>
            {columns.map(({ modality, total }) => (
              <td key={modality}>
                <strong>{total}</strong>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="small muted">
        {say("inspector.covered", { clauses, norms: byState.norm, rest: clauses - byState.norm })}{" "}
        {byState.doubtful > 0 && say("inspector.doubtful", { count: byState.doubtful })}
      </p>
    </Fold>
  );
}

/** A number that filters to what it counts. */
function Count({ count, modality, force }: { count: number; modality: Modality; force: Force }) {
  const run = useRun();
  if (count === 0) return <span className="muted">0</span>;
  return (
    <button
      type="button"
      className="link"
      onClick={() => run("filter.set", { filter: { modality: [modality], force: [force] } })}
    >
      {count}
    </button>
  );
}

function Busiest({ policy }: { policy: Policy }) {
  const say = useSay();
  const language = useLanguage();
  const busy = busiestActors(policy, BUSY);
  const most = busy[0]?.norms ?? 1;
  return (
    <Fold title={say("inspector.busiest")}>
      <ul className="inspector-busy">
        {busy.map(({ actor, norms, borne }) => (
          <li key={actor.key}>
            <Pick item={actor.key} className="inspector-pick">
              <span className="grow">{language === "zh" ? actor.name : actor.nameEn}</span>
              <span className="count" title={say("inspector.busyCount", { norms, borne })}>
                {norms}
              </span>
            </Pick>
            <span className="inspector-bar" style={{ width: `${(100 * norms) / most}%` }} aria-hidden="true">
              <span style={{ width: `${(100 * borne) / norms}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Topics({ policy }: { policy: Policy }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const chosen = useSelect((state) => state.view.filter.topic);
  return (
    <Fold title={say("inspector.topics")}>
      <p className="small muted">{say("inspector.topicHint")}</p>
      <div className="inspector-topics">
        {policy.document.topics.map((topic) => (
          <button
            type="button"
            key={topic.id}
            className="chip"
            aria-pressed={chosen.includes(topic.id)}
            onClick={() => run("filter.toggle", { field: "topic", value: topic.id })}
          >
            {topic[language]}{" "}
            <span className="count">{policy.norms.filter((norm) => norm.topic === topic.id).length}</span>
          </button>
        ))}
      </div>
    </Fold>
  );
}
