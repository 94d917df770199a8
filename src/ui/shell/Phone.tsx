// The frame on a phone: search on top, one panel at a time, tabs at the thumb.
import { useState } from "react";
import { type Main, selectActorsByKey, selectNormsByKey } from "../../session/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "./context.tsx";
import { MAIN_ID } from "./Desk.tsx";
import { Icon, type IconName, Mark } from "./icons.tsx";
import { MoreMenu } from "./menuSlots.tsx";
import { InspectorSlot, ListSlot, NetworkSlot, ReaderSlot, SearchSlot } from "./slots.tsx";

type Pane = "reader" | Main | "inspector";
const TABS: readonly { pane: Pane; icon: IconName }[] = [
  { pane: "reader", icon: "reader" },
  { pane: "network", icon: "network" },
  { pane: "list", icon: "list" },
  { pane: "inspector", icon: "detail" },
];

export function Phone() {
  const say = useSay();
  const run = useRun();
  const main = useSelect((state) => state.view.main);
  const [side, setSide] = useState<"reader" | "main" | "inspector">("reader");
  const pane: Pane = side === "main" ? main : side;
  const go = (to: Pane) => {
    if (to === "network" || to === "list") run("view.main", { main: to });
    setSide(to === "network" || to === "list" ? "main" : to);
  };
  return (
    <>
      <header className="phone-head">
        <Mark size={24} />
        <search className="shell-search">
          <SearchSlot />
        </search>
        <MoreMenu />
      </header>
      <main id={MAIN_ID} className="phone-main" tabIndex={-1} aria-label={say(`shell.tab.${pane}`)}>
        {/* The text keeps its place while other panels are looked at. */}
        <div className="phone-pane" hidden={pane !== "reader"}>
          <ReaderSlot />
        </div>
        {pane === "network" && <NetworkSlot />}
        {pane === "list" && <ListSlot />}
        {pane === "inspector" && <InspectorSlot />}
      </main>
      {pane !== "inspector" && <Peek onOpen={() => go("inspector")} />}
      <nav className="phone-tabs" aria-label={say("shell.views")}>
        {TABS.map(({ pane: to, icon }) => (
          <button
            key={to}
            type="button"
            aria-current={pane === to ? "page" : undefined}
            onClick={() => go(to)}
          >
            <Icon name={icon} size={20} />
            {say(`shell.tab.${to}`)}
          </button>
        ))}
      </nav>
    </>
  );
}

/** What is selected, in one line: the way from anywhere to its details. */
function Peek({ onOpen }: { onOpen(): void }) {
  const say = useSay();
  const language = useLanguage();
  const key = useSelect((state) => state.view.selection.at(-1));
  const norm = useSelect(selectNormsByKey).get(key ?? "");
  const actor = useSelect(selectActorsByKey).get(key ?? "");
  const words = norm?.summary[language] ?? (language === "zh" ? actor?.name : actor?.nameEn);
  if (!words) return null;
  return (
    <button type="button" className="peek" data-modality={norm?.modality} onClick={onOpen}>
      <span className="grow">{words}</span>
      <span className="chip">{say("shell.tab.inspector")}</span>
    </button>
  );
}
