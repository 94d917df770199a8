// A norm whole: what it says, how hard, under which condition, with which exception, who takes part, the exact
// words and where they stand, what is debatable, what it hangs together with.

import type { Norm, Policy } from "../../model/index.ts";
import { selectNormsByKey, selectRelated } from "../../session/index.ts";
import { LINK_WORDS, MODALITY_WORDS, sayAddress, sayForce, sayNorm } from "../../words/index.ts";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { CopyButtons } from "./CopyButtons.tsx";
import { ForceScale } from "./ForceScale.tsx";
import { Fold } from "./Links.tsx";
import { NormRow } from "./NormRow.tsx";
import { Parties } from "./Parties.tsx";
import { Quote } from "./Quote.tsx";

export function NormCard({ policy, norm }: { policy: Policy; norm: Norm }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const topic = policy.document.topics.find((candidate) => candidate.id === norm.topic);
  const address = sayAddress(language, policy, norm.clause);
  return (
    <article className="inspector-card" data-modality={norm.modality}>
      <header>
        <p className="inspector-kind">
          <span className="tag" aria-hidden="true">
            {MODALITY_WORDS[norm.modality].tag}
          </span>
          {sayForce(language, norm)}
        </p>
        <h3 className="inspector-name">{norm.label[language]}</h3>
        <PolicyTag policy={policy} />
        <ForceScale norm={norm} />
      </header>
      <p className="inspector-summary">{norm.summary[language]}</p>
      <Qualifiers norm={norm} />
      <div>
        <Quote policy={policy} norm={norm} />
        <div className="inspector-place">
          <button
            type="button"
            className="link"
            aria-label={say("inspector.toText", { address })}
            onClick={() => run("reader.go", { clause: norm.clause, policy: norm.policy })}
          >
            {address}
          </button>
          <CopyButtons policy={policy} norm={norm} />
        </div>
      </div>
      <Fold title={say("inspector.parties")}>
        <Parties policy={policy} norm={norm} />
      </Fold>
      {norm.note && (
        <div className="inspector-note">
          <h3>
            {say("inspector.note")} <span className="small muted">{say("inspector.noteHint")}</span>
          </h3>
          <p>{norm.note[language]}</p>
        </div>
      )}
      <Related policy={policy} norm={norm} />
      {topic && (
        <p className="row small">
          <span className="muted">{say("inspector.topic")}</span>
          <button
            type="button"
            className="chip"
            onClick={() => run("filter.set", { filter: { topic: [norm.topic] } })}
          >
            {topic[language]}
          </button>
        </p>
      )}
      <Fold title={say("inspector.sentence")} open={false}>
        <p>{sayNorm(language, policy, norm)}</p>
        <p className="small muted" lang="zh-CN">
          {say("inspector.act")} · {norm.action} — {say("inspector.matter")} · {norm.matter}
        </p>
      </Fold>
      {norm.comments.length > 0 && (
        <Fold title={say("inspector.comments")} count={norm.comments.length}>
          {norm.comments.map((comment) => (
            <p key={comment.at + comment.by} className="small">
              <span className="muted">
                {comment.by} · {comment.at}
              </span>{" "}
              {comment.text}
            </p>
          ))}
        </Fold>
      )}
    </article>
  );
}

/** Condition and exception, labelled and verbatim. */
function Qualifiers({ norm }: { norm: Norm }) {
  const say = useSay();
  if (norm.condition === null && norm.exception === null) return null;
  return (
    <dl className="inspector-qualifiers">
      {(["condition", "exception"] as const).map((part) =>
        norm[part] === null ? null : (
          <div key={part} data-part={part}>
            <dt>{say(`inspector.${part}`)}</dt>
            <dd className="serif" lang="zh-CN">
              “{norm[part]}”
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Related({ policy, norm }: { policy: Policy; norm: Norm }) {
  const say = useSay();
  const language = useLanguage();
  const norms = useSelect(selectNormsByKey);
  const links = useSelect(selectRelated).get(norm.key) ?? [];
  // A link that both norms write down is one link.
  const once = links.filter((link, index) => links.findIndex((one) => one.norm === link.norm) === index);
  if (once.length === 0) return null;
  return (
    <Fold title={say("inspector.related")} count={once.length}>
      <ul>
        {once.map((link) => {
          const other = norms.get(link.norm);
          return other ? (
            <NormRow key={link.norm} policy={policy} norm={other} lead={LINK_WORDS[link.type][language]} />
          ) : null;
        })}
      </ul>
    </Fold>
  );
}
