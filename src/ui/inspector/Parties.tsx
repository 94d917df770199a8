// Who takes part in a norm: bearers first, then the others by role. An inferred party says so and gives its
// reason; a party that the text demands and does not name is shown as such, never filled in.
import { type Norm, type Policy, ROLES } from "../../model/index.ts";
import { ROLE_WORDS, sayActor } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { Pick } from "./Links.tsx";

type Entry = Norm["bearers"][number] | Norm["others"][number];

export function Parties({ policy, norm }: { policy: Policy; norm: Norm }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <dl className="inspector-parties">
      <dt>{say("inspector.bearer")}</dt>
      <dd>
        <PartyList policy={policy} parties={norm.bearers} />
      </dd>
      {ROLES.map((role) => {
        const parties = norm.others.filter((party) => party.role === role);
        if (parties.length === 0) return null;
        return (
          <div key={role}>
            <dt>
              <span className="tag outline" aria-hidden="true">
                {ROLE_WORDS[role].tag}
              </span>{" "}
              {ROLE_WORDS[role][language]}
            </dt>
            <dd>
              <PartyList policy={policy} parties={parties} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function PartyList({ policy, parties }: { policy: Policy; parties: readonly Entry[] }) {
  const say = useSay();
  const language = useLanguage();
  if (parties.length === 0) return <span className="inspector-unnamed">{say("inspector.unnamed")}</span>;
  return (
    <ul>
      {parties.map((party) => (
        <li key={party.actor ?? "unnamed"}>
          {party.actor === null ? (
            <span className="inspector-unnamed">{say("inspector.unnamed")}</span>
          ) : (
            <Pick item={`${policy.id}/${party.actor}`}>{sayActor(language, policy, party.actor)}</Pick>
          )}
          {!party.explicit && party.actor !== null && (
            <span className="inspector-mark">〔{say("inspector.inferred")}〕</span>
          )}
          {party.reason && (
            <details className="inspector-why">
              <summary>{say("inspector.why")}</summary>
              <p>{party.reason[language]}</p>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
