// The items of the mirror: an actor with its norms, a norm said whole, a party. Only the item that the walk
// stands on can be tabbed to.
import { memo, type ReactNode } from "react";
import type { Actor, Key, Norm } from "../../model/index.ts";
import { selectActorsByKey, selectPolicies } from "../../session/index.ts";
import {
  LEVEL_WORDS,
  ROLE_WORDS,
  SYSTEM_WORDS,
  sayNorm,
  sayParty,
  sayShortTitle,
} from "../../words/index.ts";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";
import { type PartyStop, type Path, partyStops } from "./walk.ts";

interface ItemProps {
  id: string;
  path: Path | null;
  selection: readonly Key[];
}

export const MirrorActor = memo(function MirrorActor({
  actor,
  norms,
  open,
  ...rest
}: ItemProps & { actor: Actor; norms: readonly Norm[]; open: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const from = useFrom(actor.policy);
  return (
    <Item
      {...rest}
      at={[actor.key]}
      folded={!open && norms.length > 0}
      subject={actor.key}
      words={say("network.mirrorActor", {
        name: language === "zh" ? actor.name : actor.nameEn,
        level: LEVEL_WORDS[actor.level][language],
        system: SYSTEM_WORDS[actor.system][language],
        count: norms.length,
      }).concat(from)}
    >
      {open &&
        norms.length > 0 &&
        norms.map((norm) => <MirrorNorm key={norm.key} {...rest} norm={norm} above={[actor.key]} />)}
    </Item>
  );
});

/** Which document it is from, where several are shown: words to be added, else "". */
function useFrom(id: string): string {
  const language = useLanguage();
  const shown = useSelect(selectPolicies);
  const all = useSelect((state) => state.workspace.policies);
  const policy = shown.length > 1 ? shown.find((candidate) => candidate.id === id) : undefined;
  if (!policy) return "";
  const title = sayShortTitle(language, policy, all);
  return language === "zh" ? `（${title}）` : ` (${title})`;
}

export function MirrorNorm({ norm, above, ...rest }: ItemProps & { norm: Norm; above: readonly Key[] }) {
  const language = useLanguage();
  const policy = useSelect(selectPolicies).find((candidate) => candidate.id === norm.policy);
  const at = [...above, norm.key];
  const from = useFrom(norm.policy);
  const open = above.length > 0 && rest.path?.[0] === above[0] && rest.path?.[1] === norm.key;
  return (
    <Item
      {...rest}
      at={at}
      subject={norm.key}
      words={policy ? sayNorm(language, policy, norm) + from : norm.id}
    >
      {open &&
        partyStops(norm).map((stop, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a norm's parties never change their order.
          <MirrorParty key={index} {...rest} norm={norm} stop={stop} at={[...at, index]} />
        ))}
    </Item>
  );
}

function MirrorParty({
  norm,
  stop,
  at,
  ...rest
}: ItemProps & { norm: Norm; stop: PartyStop; at: readonly (Key | number)[] }) {
  const say = useSay();
  const language = useLanguage();
  const policy = useSelect(selectPolicies).find((candidate) => candidate.id === norm.policy);
  const actor = useSelect(selectActorsByKey).get(stop.actor);
  const role = stop.role === "bearer" ? say("network.bearer") : ROLE_WORDS[stop.role][language];
  const name =
    policy && actor ? sayParty(language, policy, { actor: actor.id, explicit: stop.explicit }) : stop.actor;
  return <Item {...rest} at={at} subject={stop.actor} words={say("network.mirrorParty", { role, name })} />;
}

interface PlainItemProps extends ItemProps {
  at: readonly (Key | number)[];
  subject: Key;
  words: string;
  /** It has more in it that is not there now. */
  folded?: boolean;
  children?: ReactNode;
}

function Item({ id, path, selection, at, subject, words, folded, children }: PlainItemProps) {
  const place = at.join(" ");
  const label = `${id} ${place}`.replace(/\s/g, "_");
  return (
    <div
      role="treeitem"
      tabIndex={path?.join(" ") === place ? 0 : -1}
      data-path={place}
      data-key={subject}
      aria-level={at.length}
      aria-labelledby={label}
      aria-selected={selection.includes(subject)}
      aria-expanded={children ? true : folded ? false : undefined}
    >
      <span id={label}>{words}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: the group of a tree, not of a form. */}
      {children && <div role="group">{children}</div>}
    </div>
  );
}
