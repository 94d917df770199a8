// The state of the search box: what is typed, what is searched for, which line is active, and what the keys
// do. While an input method composes, nothing is searched and no key is taken.
import { type KeyboardEvent, useMemo, useState } from "react";
import { useLanguage, useRun, useSelect, useSession } from "../shell/context.tsx";
import { choose, keysOf } from "./choose.ts";
import { type GroupName, type Option, offeredGroups, resultGroups } from "./options.ts";
import { useRecent } from "./recent.ts";
import { useSearch } from "./useSearch.ts";

/** Hits of a group: at first, and when all are asked for. */
const FIRST = 8;
const ALL = 100;

export function useSearchBox() {
  const session = useSession();
  const run = useRun();
  const language = useLanguage();
  const selection = useSelect((state) => state.view.selection);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const [used, setUsed] = useState(false);
  const [open, setOpen] = useState(false);
  const [wide, setWide] = useState<GroupName | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [recent, remember] = useRecent(
    language,
    useSelect((state) => state.view.policies),
  );

  const { result, awaited } = useSearch(used, asked, wide ? ALL : FIRST);
  const isAsked = asked.trim() !== "";
  const groups = useMemo(() => {
    if (!result) return [];
    return isAsked ? resultGroups(result, wide) : offeredGroups(result, recent);
  }, [result, isAsked, wide, recent]);
  const options = groups.flatMap((group) => group.options);
  // The best hit is active as soon as it is there, so that Enter takes it.
  const active = options.find((option) => option.id === activeId) ?? (isAsked ? options[0] : undefined);

  const point = (option: Option | undefined) => {
    setActiveId(option?.id ?? null);
    const keys = option?.kind === "hit" ? keysOf(option.hit) : [];
    run("hover", { key: keys.length === 1 ? (keys[0] ?? null) : null });
  };
  const close = () => {
    if (open) point(undefined);
    setOpen(false);
  };
  const ask = (words: string) => {
    setAsked(words);
    setWide(null);
    setActiveId(null);
    setOpen(true);
  };
  const clear = () => {
    setTyped("");
    ask("");
  };
  const take = (option: Option | undefined, add: boolean) => {
    if (option?.kind === "more") {
      setWide(option.group);
      setActiveId(options[options.indexOf(option) - 1]?.id ?? null);
    } else if (option) {
      remember(option.hit);
      choose(session, option.hit, add);
      if (!add) close();
    }
  };
  const move = (step: number) => {
    if (!open) return setOpen(true);
    const at = active ? options.indexOf(active) : step > 0 ? -1 : 0;
    point(options[(at + step + options.length) % options.length]);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const input = event.currentTarget;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => (open ? take(active, event.shiftKey) : setOpen(true)),
      Escape: () => (open ? close() : typed === "" ? input.blur() : clear()),
    };
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return {
    typed,
    asked: asked.trim(),
    result,
    awaited,
    groups,
    options,
    active,
    open: open && result !== null,
    isChosen: (option: Option) => {
      const keys = option.kind === "hit" ? keysOf(option.hit) : [];
      return keys.length > 0 && keys.every((key) => selection.includes(key));
    },
    /** The box is used: the index is made. */
    begin() {
      setUsed(true);
      setOpen(true);
    },
    /** The input changed; `composing` while an input method is at it. */
    type(words: string, composing: boolean) {
      setTyped(words);
      if (!composing) ask(words);
    },
    point,
    take,
    clear,
    close,
    onKeyDown,
  };
}
