// Who bears the norm and who else is in it: each can be taken out, said to be named or inferred, and others added.

import { useState } from "react";
import { actorName, type DeskNorm } from "../../analysis/index.ts";
import { ROLES, type Role } from "../../model/index.ts";
import type { Desk } from "../../session/index.ts";
import { ROLE_WORDS } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { PartyField, type Picked } from "./PartyField.tsx";
import { useEdit } from "./useEdit.ts";

type Place = "bearer" | Role;

export function Parties({ desk, norm }: { desk: Desk; norm: DeskNorm }) {
  const say = useSay();
  const language = useLanguage();
  const doIt = useEdit();
  const [role, setRole] = useState<Role>("recipient");
  const { work } = desk;
  const name = (actor: string | null) => actorName(work, actor) ?? say("desk.unnamed");
  const add = (as: Place) => (picked: Picked) => {
    if ("actor" in picked) doIt("norm.party", { id: norm.id, actor: picked.actor, as });
    else doIt("norm.name", { id: norm.id, name: picked.name, as });
  };
  const inferring = (as: Place, at: number, explicit: boolean) => {
    const reason = explicit ? { zh: "审读人推定。", en: "Inferred by the reviewer." } : null;
    doIt("norm.infer", { id: norm.id, as, at, reason });
  };
  return (
    <div className="authoring-parties">
      <div data-as="bearer">
        <span className="authoring-label">{say("desk.bearers")}</span>
        <div className="authoring-chips">
          {norm.bearers.length === 0 && <span className="muted small">{say("desk.noBearer")}</span>}
          {norm.bearers.map(({ actor, explicit }, at) => (
            <PartyChip
              key={actor}
              name={name(actor)}
              explicit={explicit}
              onInfer={() => inferring("bearer", at, explicit)}
              onRemove={() => doIt("norm.unparty", { id: norm.id, as: "bearer", at })}
            />
          ))}
        </div>
        {norm.bearers.some(({ explicit }) => !explicit) && (
          <p className="small authoring-why">
            {[...new Set(norm.bearers.flatMap(({ reason }) => (reason ? [reason[language]] : [])))].join(" ")}
          </p>
        )}
        <PartyField
          work={work}
          label={say("desk.addBearer")}
          without={norm.bearers.map(({ actor }) => actor)}
          onPick={add("bearer")}
        />
      </div>
      <div data-as="other">
        <span className="authoring-label">{say("desk.others")}</span>
        <div className="authoring-chips">
          {norm.others.map(({ actor, role: own, explicit }, at) => (
            <PartyChip
              key={`${own} ${actor}`}
              role={ROLE_WORDS[own][language]}
              name={name(actor)}
              explicit={explicit || actor === null}
              onInfer={actor === null ? undefined : () => inferring(own, at, explicit)}
              onRemove={() => doIt("norm.unparty", { id: norm.id, as: own, at })}
            />
          ))}
        </div>
        <div className="authoring-other">
          <select
            className="field"
            aria-label={say("desk.role")}
            value={role}
            onChange={({ target }) => setRole(target.value as Role)}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {ROLE_WORDS[one][language]}
              </option>
            ))}
          </select>
          <PartyField work={work} label={say("desk.addOther")} unnamed onPick={add(role)} />
        </div>
      </div>
    </div>
  );
}

interface PartyChipProps {
  readonly name: string;
  readonly role?: string;
  readonly explicit: boolean;
  readonly onInfer: (() => void) | undefined;
  onRemove(): void;
}

function PartyChip({ name, role, explicit, onInfer, onRemove }: PartyChipProps) {
  const say = useSay();
  return (
    <span className="chip authoring-party" data-explicit={explicit}>
      {role && <span className="muted">{role}</span>}
      <b lang="zh">{name}</b>
      {onInfer && (
        <button
          type="button"
          className="authoring-infer"
          title={say(explicit ? "desk.setInferred" : "desk.setExplicit", { name })}
          aria-label={say(explicit ? "desk.setInferred" : "desk.setExplicit", { name })}
          onClick={onInfer}
        >
          {explicit ? "·" : say("desk.inferred")}
        </button>
      )}
      <button type="button" aria-label={say("desk.remove", { name })} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
