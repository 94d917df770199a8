// Whom of another open document an actor stands for: the same, broader or narrower.
import { useState } from "react";
import type { DeskActor, Deskwork } from "../../analysis/index.ts";
import type { SameAs } from "../../model/index.ts";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";
import { Block } from "./Block.tsx";
import { useEdit } from "./useEdit.ts";

const TYPES = ["same", "broader", "narrower"] as const;

export function SameElsewhere({ work, actor }: { work: Deskwork; actor: DeskActor }) {
  const say = useSay();
  const language = useLanguage();
  const doIt = useEdit();
  const policies = useSelect((state) => state.workspace.policies);
  const [type, setType] = useState<SameAs["type"]>("same");
  const own = `${work.base?.id ?? "draft"}/${actor.id}`;
  const others = policies.filter(({ id }) => id !== (work.base?.id ?? "draft"));
  const links = work.sameAs.filter(({ a, b }) => a === own || b === own);
  if (others.length === 0 && links.length === 0) return null;
  const all = others.flatMap((policy) => policy.actors);
  const name = (key: string) => all.find((one) => one.key === key)?.name ?? key;
  return (
    <Block title={say("desk.sameElsewhere")}>
      <ul>
        {links.map(({ a, b, type: own }) => {
          const other = a.endsWith(`/${actor.id}`) ? b : a;
          return (
            <li key={other} className="row">
              <span className="grow" lang="zh">
                {say(`desk.same.${own}`)} {name(other)}
              </span>
              <button
                type="button"
                className="link"
                aria-label={say("desk.remove", { name: name(other) })}
                onClick={() => doIt("actor.same", { id: actor.id, other, type: null })}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <div className="authoring-other">
          <select
            className="field"
            aria-label={say("desk.sameType")}
            value={type}
            onChange={({ target }) => setType(target.value as SameAs["type"])}
          >
            {TYPES.map((one) => (
              <option key={one} value={one}>
                {say(`desk.same.${one}`)}
              </option>
            ))}
          </select>
          <select
            className="field"
            aria-label={say("desk.sameWhom")}
            value=""
            onChange={({ target }) =>
              target.value !== "" && doIt("actor.same", { id: actor.id, other: target.value, type })
            }
          >
            <option value="">{say("desk.sameWhom")}</option>
            {others.map((policy) => (
              <optgroup key={policy.id} label={policy.document[language === "zh" ? "title" : "titleEn"]}>
                {policy.actors.map((one) => (
                  <option key={one.key} value={one.key}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      )}
    </Block>
  );
}
