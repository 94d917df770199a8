// The network in words: a tree off screen that holds every actor and every norm whole, walked by keyboard.
// What it stands on is shown in the scene as if the pointer rested there.
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Picture } from "../../graph/index.ts";
import { selectPolicies, selectVisible } from "../../session/index.ts";
import { useRun, useSay, useSelect } from "../shell/context.tsx";
import { MirrorActor, MirrorNorm } from "./MirrorItems.tsx";
import type { Card } from "./useNetwork.ts";
import { type Arrow, keyAt, leads, type Path, pathTo, stepped, type Walk, walkOf } from "./walk.ts";

interface MirrorProps {
  picture: Picture;
  onPoint(card: Card | null): void;
  onWalk(walking: boolean): void;
}

/** Of more norms than this the tree holds only those of the actor that it stands on. */
const LARGE = 800;

const ARROWS: ReadonlySet<string> = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
] satisfies Arrow[]);

export function Mirror({ picture, onPoint, onWalk }: MirrorProps) {
  const say = useSay();
  const run = useRun();
  const id = useId();
  const tree = useRef<HTMLDivElement>(null);
  const policies = useSelect(selectPolicies);
  const visible = useSelect(selectVisible);
  const selection = useSelect((state) => state.view.selection);
  const walk = useMemo(
    () => walkOf(policies, visible, new Set(picture.nodes.map((node) => node.key))),
    [policies, visible, picture],
  );
  const large = useMemo(
    () => walk.actors.reduce((sum, { norms }) => sum + norms.length, walk.alone.length) > LARGE,
    [walk],
  );
  const [path, setPath] = usePath(walk, selection.at(-1));
  const walking = useRef(false);

  const stand = (to: Path) => {
    setPath(to);
    const key = keyAt(walk, to);
    run("hover", { key });
    onPoint({ key, at: null });
  };
  // Focus follows the path only while the walk has it.
  useEffect(() => {
    if (walking.current && path)
      tree.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.join(" "))}"]`)?.focus();
  }, [path]);
  const keyDown = (event: KeyboardEvent) => {
    if (!path || event.altKey) return;
    if (ARROWS.has(event.key)) stand(stepped(walk, path, event.key as Arrow));
    else if (event.key === "Enter" || event.key === " ")
      choose(event.shiftKey || event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choose = (add: boolean) => {
    if (!path) return;
    const key = keyAt(walk, path);
    if (add) run("select.toggle", { key });
    else run("select.set", { keys: [key] });
  };
  const enter = () => {
    if (walking.current || !path) return;
    walking.current = true;
    onWalk(true);
    stand(path);
  };
  const leave = (next: EventTarget | null) => {
    if (next instanceof Node && tree.current?.contains(next)) return;
    walking.current = false;
    onWalk(false);
    run("hover", { key: null });
    onPoint(null);
  };

  return (
    <div
      ref={tree}
      role="tree"
      className="hidden-text network-mirror"
      aria-label={say("network.mirror")}
      aria-multiselectable="true"
      onKeyDown={keyDown}
      onFocus={enter}
      onBlur={(event) => leave(event.relatedTarget)}
    >
      {walk.actors.map(({ actor, norms }) => (
        <MirrorActor
          key={actor.key}
          id={id}
          actor={actor}
          norms={norms}
          open={!large || path?.[0] === actor.key}
          path={path}
          selection={selection}
        />
      ))}
      {walk.alone.map((norm) => (
        <MirrorNorm key={norm.key} id={id} norm={norm} above={[]} path={path} selection={selection} />
      ))}
    </div>
  );
}

/** The path of the walk: where it was left, else at what is chosen, else at the beginning. */
function usePath(walk: Walk, chosen: string | undefined) {
  const [left, setPath] = useState<Path | null>(null);
  const [seen, setSeen] = useState(chosen);
  let path = left;
  if (seen !== chosen) {
    setSeen(chosen);
    const there = path && chosen !== undefined && leads(walk, path) && keyAt(walk, path) === chosen;
    if (!there && chosen !== undefined) {
      path = pathTo(walk, chosen) ?? path;
      setPath(path);
    }
  }
  const first = walk.actors[0]?.actor.key ?? walk.alone[0]?.key;
  if (path && leads(walk, path)) return [path, setPath] as const;
  return [first === undefined ? null : ([first] as Path), setPath] as const;
}
