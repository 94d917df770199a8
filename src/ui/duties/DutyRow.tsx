// One item: what the list says, what was found and the words it rests on, what the reviewer makes of it.
import { DUTY_VERDICTS, type DutyBasis, type DutyVerdict } from "../../analysis/index.ts";
import { type ReviewItem, selectPolicy } from "../../session/index.ts";
import {
  DUTY_LIST_WORDS,
  DUTY_VERDICT_WORDS,
  DUTY_WORDS,
  sayAddress,
  sayForce,
  sayParties,
  sayQualifiers,
} from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { NormSign } from "../shell/signs.tsx";

export function DutyRow({ item, index }: { item: ReviewItem; index: number }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { duty, verdict, found, basis, near, note, accepted } = item;
  const excerpt = useSelect((state) => selectPolicy(state).document.extent === "excerpt");
  const facts = (["superior", "superiorDuty", "assist", "receiver", "means"] as const).filter(
    (field) => duty[field] !== "",
  );
  const change = (changes: Partial<Pick<ReviewItem, "verdict" | "note" | "accepted">>) =>
    run("duties.change", { index, changes });
  return (
    <li className="duty" data-verdict={verdict} data-accepted={accepted}>
      <div className="duty-item">
        <p className="muted small">
          {DUTY_LIST_WORDS[duty.list][language]} · {duty.number}
        </p>
        <h3>{duty.name}</h3>
        <dl>
          {facts.map((field) => (
            <div key={field}>
              <dt>{DUTY_WORDS[field][language]}</dt>
              <dd>{duty[field]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="duty-basis">
        {basis.length === 0 && <p>{say(excerpt ? "duties.silentExcerpt" : "duties.silent")}</p>}
        {basis.map((one) => (
          <Quoted key={one.norm.key} one={one} />
        ))}
        {near.length > 0 && <p className="muted small">{say("duties.near")}</p>}
        {near.map((one) => (
          <Quoted key={one.norm.key} one={one} />
        ))}
      </div>
      <div className="duty-review">
        <select
          className="field duty-verdict"
          data-verdict={verdict}
          aria-label={`${say("duties.verdict")}：${duty.name}`}
          value={verdict}
          onChange={(event) => change({ verdict: event.target.value as DutyVerdict, accepted: true })}
        >
          {DUTY_VERDICTS.map((each) => (
            <option key={each} value={each}>
              {DUTY_VERDICT_WORDS[each][language]}
            </option>
          ))}
        </select>
        {verdict !== found && (
          <p className="muted small">
            {say("duties.found", { verdict: DUTY_VERDICT_WORDS[found][language] })}
          </p>
        )}
        <input
          className="field"
          aria-label={`${say("duties.note")}：${duty.name}`}
          placeholder={say("duties.note")}
          value={note}
          onChange={(event) => change({ note: event.target.value })}
        />
        <button
          type="button"
          className="button"
          aria-pressed={accepted}
          onClick={() => change({ accepted: !accepted })}
        >
          {say(accepted ? "duties.accepted" : "duties.accept")}
        </button>
      </div>
    </li>
  );
}

function Quoted({ one: { policy, norm } }: { one: DutyBasis }) {
  const run = useRun();
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="duty-norm">
      <NormSign modality={norm.modality} size={18} />
      <div>
        <blockquote lang="zh-CN">{norm.quote}</blockquote>
        <p className="muted small">
          {[
            sayForce(language, norm),
            sayParties(language, policy, norm),
            ...sayQualifiers(language, norm),
          ].join(" · ")}
        </p>
        <button
          type="button"
          className="link small"
          title={say("duties.toText")}
          onClick={() => {
            run("select.set", { keys: [norm.key] });
            run("reader.go", { clause: norm.clause });
          }}
        >
          {sayAddress(language, policy, norm.clause)}
        </button>
      </div>
    </div>
  );
}
