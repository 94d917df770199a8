// The frame on a phone: search on top, one panel at a time, tabs at the thumb.
import { useEffect, useState } from "react";
import { selectActorsByKey, selectNormsByKey, selectPolicy } from "../../session/index.ts";
import type { WordKey } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect, useSession } from "./context.tsx";
import { MAIN_ID } from "./Desk.tsx";
import { Icon, type IconName, Mark } from "./icons.tsx";
import { MainSlot } from "./MainSlot.tsx";
import { MAIN_SIGNS } from "./mains.ts";
import { MainMenu, MoreMenu } from "./menuSlots.tsx";
import { InspectorSlot, ReaderSlot, SearchSlot } from "./slots.tsx";

type Side = "reader" | "main" | "inspector";
/** Views with a tab of their own; the others share one. */
const TABBED = MAIN_SIGNS.slice(0, 2);
const SHARED = MAIN_SIGNS.slice(2);

export function Phone() {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { title, titleEn } = useSelect(selectPolicy).document;
  const main = useSelect((state) => state.view.main);
  const [side, setSide] = useState<Side>(main === "network" ? "reader" : "main");
  // Whoever asks for another view (palette, a link in a card) is brought to it.
  const [seen, setSeen] = useState(main);
  if (seen !== main) {
    setSeen(main);
    setSide("main");
  }
  // Whoever sends the reader somewhere (search, a card) is brought to the text.
  const session = useSession();
  useEffect(
    () => session.subscribe((_, __, command) => command === "reader.go" && setSide("reader")),
    [session],
  );
  const shared = side === "main" ? SHARED.find(({ id }) => id === main) : undefined;
  const sign = MAIN_SIGNS.find(({ id }) => id === main);
  const name = side === "main" ? say(sign?.word ?? "shell.views") : say(`shell.tab.${side}`);
  return (
    <>
      <header className="phone-head">
        <Mark size={24} />
        <h1 className="hidden-text">{language === "zh" ? title : titleEn}</h1>
        <search className="shell-search">
          <SearchSlot />
        </search>
        <MoreMenu />
      </header>
      <main id={MAIN_ID} className="phone-main" tabIndex={-1} aria-label={name}>
        {/* The text keeps its place while other panels are looked at. */}
        <div className="phone-pane" hidden={side !== "reader"}>
          <ReaderSlot />
        </div>
        {side === "main" && <MainSlot />}
        {side === "inspector" && <InspectorSlot />}
      </main>
      {side !== "inspector" && <Peek onOpen={() => setSide("inspector")} />}
      <nav className="phone-tabs" aria-label={say("shell.views")}>
        <Tab icon="reader" word="shell.tab.reader" on={side === "reader"} go={() => setSide("reader")} />
        {TABBED.map(({ id, icon }) => (
          <Tab
            key={id}
            icon={icon}
            word={id === "network" ? "shell.tab.network" : "shell.tab.list"}
            on={side === "main" && main === id}
            go={() => {
              run("view.main", { main: id });
              setSide("main");
            }}
          />
        ))}
        <MainMenu
          among={SHARED}
          tab={{
            face: <Face icon={shared?.icon ?? "more"} word={shared?.word ?? "shell.more"} />,
            on: shared !== undefined,
            chosen: () => setSide("main"),
          }}
        />
        <Tab
          icon="detail"
          word="shell.tab.inspector"
          on={side === "inspector"}
          go={() => setSide("inspector")}
        />
      </nav>
    </>
  );
}

interface FaceProps {
  readonly icon: IconName;
  readonly word: WordKey;
}

function Face({ icon, word }: FaceProps) {
  const say = useSay();
  return (
    <>
      <Icon name={icon} size={20} />
      {say(word)}
    </>
  );
}

function Tab({ on, go, ...face }: FaceProps & { readonly on: boolean; go(): void }) {
  return (
    <button type="button" aria-current={on ? "page" : undefined} onClick={go}>
      <Face {...face} />
    </button>
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
