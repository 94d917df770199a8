// The cells of one norm. Everything is shown whole: force, condition and exception are never cut, inferred
// parties say so, unnamed ones too.

import { type Norm, type Policy, ROLES } from "../../model/index.ts";
import type { ListColumn } from "../../session/index.ts";
import {
  FORCE_WORDS,
  MODALITY_WORDS,
  ROLE_WORDS,
  sayAddress,
  sayBearers,
  sayParty,
} from "../../words/index.ts";
import { PolicyTag } from "../library/PolicyTag.tsx";
import { useLanguage, useSay } from "../shell/context.tsx";
import type { Line } from "./columns.ts";

export function Cell({ column, line: { norm, policy } }: { column: ListColumn; line: Line }) {
  const language = useLanguage();
  const say = useSay();
  switch (column) {
    case "kind":
      return <Kind norm={norm} />;
    case "bearers":
      return (
        <span>
          <span className="list-lead">{say("list.bearers")} </span>
          {sayBearers(language, policy, norm)}
        </span>
      );
    case "norm":
      return (
        <>
          <b className="list-label">{norm.label[language]}</b>
          <span className="list-summary">{norm.summary[language]}</span>
        </>
      );
    case "others":
      return <Others norm={norm} policy={policy} />;
    case "force":
      return <span>{FORCE_WORDS[norm.force][language]}</span>;
    case "qualifiers":
      return <Qualifiers norm={norm} />;
    case "matter":
      return policy.document.topics.find(({ id }) => id === norm.topic)?.[language] ?? norm.topic;
    case "place":
      return (
        <span className="list-place">
          <PolicyTag policy={policy} /> {sayAddress(language, policy, norm.clause)}
        </span>
      );
  }
}

function Kind({ norm: { modality, bearers } }: { norm: Norm }) {
  const language = useLanguage();
  const inferred = bearers.every((bearer) => !bearer.explicit);
  return (
    <>
      <span className={inferred ? "tag outline list-inferred" : "tag"} aria-hidden="true">
        {MODALITY_WORDS[modality].tag}
      </span>
      <span className="list-kind">{MODALITY_WORDS[modality][language]}</span>
    </>
  );
}

function Others({ norm, policy }: { norm: Norm; policy: Policy }) {
  const language = useLanguage();
  return ROLES.flatMap((role) =>
    norm.others
      .filter((party) => party.role === role)
      .map((party) => (
        <span key={`${role} ${party.actor}`} className="list-party">
          <span className="tag outline" title={ROLE_WORDS[role][language]}>
            <span aria-hidden="true">{ROLE_WORDS[role].tag}</span>
            <span className="hidden-text">{ROLE_WORDS[role][language]}</span>
          </span>
          <span className={party.actor === null ? "list-unnamed" : undefined}>
            {sayParty(language, policy, party)}
          </span>
        </span>
      )),
  );
}

function Qualifiers({ norm }: { norm: Norm }) {
  const say = useSay();
  return (["condition", "exception"] as const).map((kind) => {
    const words = norm[kind];
    return (
      words !== null && (
        <span key={kind} className="list-qualifier">
          <span className="muted">{say(`list.${kind}`)} </span>
          <span className="serif">{words}</span>
        </span>
      )
    );
  });
}
