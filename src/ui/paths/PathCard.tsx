// One path, read out: every step with its norms as whole sentences, or with the relation that it rests on.
import type { ActorPath, Hop, NormLink } from "../../analysis/index.ts";
import type { Policy, Relation } from "../../model/index.ts";
import { BASIS_WORDS, RELATION_WORDS, ROLE_WORDS, sayActor } from "../../words/index.ts";
import { Pick } from "../inspector/Links.tsx";
import { NormRow } from "../inspector/NormRow.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";

interface PathCardProps {
  readonly policy: Policy;
  readonly path: ActorPath;
  readonly number: number;
}

export function PathCard({ policy, path: { hops, structural }, number }: PathCardProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const actors = [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)];
  const keys = [...new Set(hops.flatMap(({ links }) => links.map(({ norm }) => norm.key)))];
  const selection = useSelect((state) => state.view.selection);
  const lit =
    keys.length > 0 && keys.length === selection.length && keys.every((key) => selection.includes(key));
  return (
    <li className="paths-card" data-lit={lit || undefined}>
      <header>
        <h3>
          <span className="muted small">{say("paths.path", { number })} </span>
          {actors.map((id) => sayActor(language, policy, id)).join(" → ")}
        </h3>
        <span className="count">
          {say("paths.steps", { count: hops.length })}
          {structural > 0 && ` · ${say("paths.structural", { count: structural })}`}
        </span>
        {keys.length > 0 && (
          <button
            type="button"
            className="button"
            aria-pressed={lit}
            onClick={() => run("select.set", { keys: lit ? [] : keys })}
          >
            {say("paths.light")}
          </button>
        )}
      </header>
      <ol>
        {hops.map((hop) => (
          <Step key={`${hop.from} ${hop.to}`} policy={policy} hop={hop} />
        ))}
      </ol>
    </li>
  );
}

function Step({ policy, hop: { from, to, links, relations } }: { policy: Policy; hop: Hop }) {
  const say = useSay();
  const language = useLanguage();
  const role = (as: NormLink["from"]) => (as === "bearer" ? say("paths.bearer") : ROLE_WORDS[as][language]);
  const standing = (link: NormLink) => `${role(link.from)} → ${role(link.to)}`;
  const name = (id: string) => <Pick item={`${policy.id}/${id}`}>{sayActor(language, policy, id)}</Pick>;
  return (
    <li className="paths-step">
      <p>
        {name(from)} → {name(to)}
      </p>
      <ul>
        {links.map((link) => (
          <NormRow key={link.norm.key} policy={policy} norm={link.norm} lead={standing(link)} />
        ))}
        {relations.map((relation) => (
          <RelationLine key={relation.key} policy={policy} relation={relation} />
        ))}
      </ul>
    </li>
  );
}

function RelationLine({ policy, relation }: { policy: Policy; relation: Relation }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <li className="paths-relation">
      <span className="chip">{say("paths.relation")}</span>{" "}
      {say("paths.said", {
        from: sayActor(language, policy, relation.from),
        type: RELATION_WORDS[relation.type][language],
        to: sayActor(language, policy, relation.to),
        basis: BASIS_WORDS[relation.basis][language],
      })}
    </li>
  );
}
