// One hit: its tag, its name, the words it was found by, and where it stands. A norm is never shown without
// a whole sentence (search sees to that), so that no force, condition or exception is lost.

import type { Hit } from "../../analysis/index.ts";
import {
  LEVEL_WORDS,
  MODALITY_WORDS,
  STATE_WORDS,
  SYSTEM_WORDS,
  sayAddress,
  sayForce,
} from "../../words/index.ts";
import { From } from "../library/From.tsx";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";
import { Marked } from "./Marked.tsx";

export function HitLine({ hit }: { hit: Hit }) {
  return (
    <>
      <Tag hit={hit} />
      <span className="grow search-words">
        <span className="search-name">
          <Marked of={hit.shown} />
        </span>
        {hit.also && (
          <span className="search-also">
            <Marked of={hit.also} />
          </span>
        )}
      </span>
      <span className="search-aside">
        <Aside hit={hit} />
        <From id={hit.policy} />
      </span>
    </>
  );
}

function Tag({ hit: { found } }: { hit: Hit }) {
  const language = useLanguage();
  if (found.kind === "norm") {
    const { modality, bearers } = found.norm;
    const inferred = bearers.every((bearer) => !bearer.explicit);
    return (
      <span
        className={inferred ? "tag outline search-inferred" : "tag"}
        data-modality={modality}
        title={sayForce(language, found.norm)}
      >
        {MODALITY_WORDS[modality].tag}
      </span>
    );
  }
  return <span className="search-sign" data-kind={found.kind} aria-hidden="true" />;
}

function Aside({ hit: { found, policy: id } }: { hit: Hit }) {
  const language = useLanguage();
  const policy = useSelect((state) => state.workspace.policies.find((candidate) => candidate.id === id));
  const say = useSay();
  switch (found.kind) {
    case "actor": {
      const { level, system } = found.actor;
      return `${LEVEL_WORDS[level][language]} · ${SYSTEM_WORDS[system][language]}`;
    }
    case "topic":
    case "matter":
      return say("search.norms", { count: found.norms.length });
    case "norm":
      return policy ? sayAddress(language, policy, found.norm.clause) : found.norm.clause;
    case "clause":
      return (
        <>
          <span>{STATE_WORDS[found.clause.state][language]}</span>{" "}
          <span>{policy ? sayAddress(language, policy, found.clause.address) : found.clause.address}</span>
        </>
      );
  }
}
