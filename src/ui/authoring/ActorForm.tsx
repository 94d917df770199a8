// One actor: its names, where it stands, whom it is merged with or parted from, its relations, and whom of another open
// document it stands for.
import { useId, useState } from "react";
import { type DeskActor, isUsed, nameTaken } from "../../analysis/index.ts";
import { ACTOR_KINDS, LEVELS, RELATION_TYPES, type RelationType, SYSTEMS } from "../../model/index.ts";
import type { Desk } from "../../session/index.ts";
import { KIND_WORDS, LEVEL_WORDS, RELATION_WORDS, SYSTEM_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { ActorSplit } from "./ActorSplit.tsx";
import { Block } from "./Block.tsx";
import { PartyField } from "./PartyField.tsx";
import { SameElsewhere } from "./SameElsewhere.tsx";
import { useEdit } from "./useEdit.ts";

interface ActorFormProps {
  readonly desk: Desk;
  readonly actor: DeskActor;
  onClose(): void;
}

export function ActorForm({ desk, actor, onClose }: ActorFormProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const doIt = useEdit();
  const id = useId();
  const { work } = desk;
  const write = (field: "name" | "nameEn" | "aliases", words: string) => {
    const clean = words.trim();
    const change =
      field === "aliases"
        ? { aliases: clean === "" ? [] : clean.split(/\s*[、，,；;]\s*/) }
        : { [field]: clean };
    const names = field === "aliases" ? change.aliases! : [clean];
    if (field !== "nameEn") {
      const other = names.map((one) => nameTaken(work, one, actor.id)).find((one) => one !== null);
      if (other) return run("notify", { word: "desk.nameTaken", facts: { name: other.name } });
    }
    const old = field === "aliases" ? actor.aliases.join("、") : actor[field];
    if (clean !== old && (clean !== "" || field === "aliases"))
      doIt("actor.set", { id: actor.id, ...change });
    return undefined;
  };
  const text = (field: "name" | "nameEn" | "aliases", value: string) => (
    <label htmlFor={`${id}${field}`}>
      <span className="authoring-label">{say(`desk.actor.${field}`)}</span>
      <input
        id={`${id}${field}`}
        key={value}
        className="field"
        lang={field === "nameEn" ? "en" : "zh"}
        maxLength={200}
        defaultValue={value}
        onBlur={({ target }) => write(field, target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
        }}
      />
    </label>
  );
  const choice = <T extends string>(
    field: "level" | "system" | "kind",
    list: readonly T[],
    words: Readonly<Record<T, { zh: string; en: string }>>,
  ) => (
    <label htmlFor={`${id}${field}`}>
      <span className="authoring-label">{say(`desk.actor.${field}`)}</span>
      <select
        id={`${id}${field}`}
        className="field"
        value={actor[field]}
        onChange={({ target }) => doIt("actor.set", { id: actor.id, [field]: target.value })}
      >
        {list.map((one) => (
          <option key={one} value={one}>
            {words[one][language]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="authoring-actor" aria-label={actor.name}>
      <div className="authoring-buttons">
        <button type="button" className="button quiet" onClick={onClose}>
          ← {say("desk.side.actors")}
        </button>
        {!isUsed(work, actor.id) && (
          <button
            type="button"
            className="button quiet"
            onClick={() => doIt("actor.drop", { id: actor.id }) && onClose()}
          >
            {say("desk.drop")}
          </button>
        )}
      </div>
      {text("name", actor.name)}
      {text("nameEn", actor.nameEn)}
      {text("aliases", actor.aliases.join("、"))}
      <div className="authoring-trio">
        {choice("level", LEVELS, LEVEL_WORDS)}
        {choice("system", SYSTEMS, SYSTEM_WORDS)}
        {choice("kind", ACTOR_KINDS, KIND_WORDS)}
      </div>
      <Block title={say("desk.mergeInto")}>
        <PartyField
          work={work}
          label={say("desk.mergeIntoWhom")}
          fresh={false}
          without={[actor.id]}
          onPick={(picked) => {
            if (!("actor" in picked) || picked.actor === null) return;
            if (doIt("actor.merge", { from: actor.id, into: picked.actor })) onClose();
          }}
        />
      </Block>
      <ActorSplit work={work} actor={actor} />
      <Relations desk={desk} actor={actor} />
      <SameElsewhere work={work} actor={actor} />
    </section>
  );
}

function Relations({ desk: { work }, actor }: { desk: Desk; actor: DeskActor }) {
  const say = useSay();
  const language = useLanguage();
  const doIt = useEdit();
  const [type, setType] = useState<RelationType>("leads");
  const own = work.relations.filter(({ from, to }) => from === actor.id || to === actor.id);
  const name = (id: string) => work.actors.find((one) => one.id === id)?.name ?? id;
  return (
    <Block title={say("desk.relations")}>
      <ul>
        {own.map(({ from, type: own, to, basis }) => (
          <li key={`${from} ${own} ${to}`} className="row">
            <span className="grow" lang="zh">
              {name(from)} {RELATION_WORDS[own][language]} {name(to)}
            </span>
            {basis === "text" && <span className="chip">{say("desk.byText")}</span>}
            <button
              type="button"
              className="link"
              aria-label={say("desk.remove", { name: `${name(from)} → ${name(to)}` })}
              onClick={() => doIt("relation.drop", { from, type: own, to })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="authoring-other">
        <select
          className="field"
          aria-label={say("desk.relationType")}
          value={type}
          onChange={({ target }) => setType(target.value as RelationType)}
        >
          {RELATION_TYPES.map((one) => (
            <option key={one} value={one}>
              {RELATION_WORDS[one][language]}
            </option>
          ))}
        </select>
        <PartyField
          work={work}
          label={say("desk.relationTo")}
          fresh={false}
          without={[actor.id]}
          onPick={(picked) => {
            if ("actor" in picked && picked.actor !== null)
              doIt("relation.add", { from: actor.id, type, to: picked.actor });
          }}
        />
      </div>
    </Block>
  );
}
