// The head of the page: what document this is, search, what is shown, how it looks.
import { isEmptyFilter } from "../../analysis/index.ts";
import { type PanelName, selectCoverage, selectFacets, selectPolicy } from "../../session/index.ts";
import { EXTENT_WORDS } from "../../words/index.ts";
import { type ActionId, action } from "./actions.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect } from "./context.tsx";
import { Icon, type IconName, Mark } from "./icons.tsx";
import { MainTabs } from "./MainTabs.tsx";
import { MoreMenu, ThemeMenu } from "./menuSlots.tsx";
import { SearchSlot } from "./slots.tsx";
import { tip, useAction } from "./useAction.ts";

export function Header() {
  const say = useSay();
  const { fullscreen } = usePorts();
  return (
    <header className="shell-head">
      <div className="group lead">
        <PanelButton panel="reader" icon="left" />
        <span className="brand">
          <Mark />
          {say("shell.brand")}
        </span>
        <DocumentTitle />
      </div>
      <search className="shell-search">
        <SearchSlot />
      </search>
      <div className="group trail">
        <MainTabs />
        <FilterButton />
        <span className="head-rule" />
        <ActionButton id="language" className="quiet" text={say("shell.otherLanguage")} />
        <ThemeMenu />
        <ActionButton id="lectern" icon="lectern" className="quiet icon spare" />
        {fullscreen.possible && <ActionButton id="fullscreen" icon="full" className="quiet icon spare" />}
        <ActionButton id="help" icon="help" className="quiet icon spare" />
        <MoreMenu />
        <PanelButton panel="inspector" icon="right" />
      </div>
    </header>
  );
}

/** Title, and how far the page can be trusted to be whole: always in sight. */
function DocumentTitle() {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { document } = useSelect(selectPolicy);
  const { clauses, byState } = useSelect(selectCoverage);
  const title = language === "zh" ? document.title : document.titleEn;
  return (
    <div className="head-document">
      <h1 title={title}>{title}</h1>
      <button
        type="button"
        className="chips link plain"
        title={say("shell.aboutDocument")}
        onClick={() => run("dialog.open", { dialog: "about" })}
      >
        {document.sample && <span className="chip warn">{say("shell.sample")}</span>}
        {document.extent === "excerpt" && <span className="chip warn">{EXTENT_WORDS.excerpt[language]}</span>}
        <span className="chip">{say("shell.coverageShort", { clauses, norms: byState.norm })}</span>
        <span className="hidden-text">{say("shell.aboutDocument")}</span>
      </button>
    </div>
  );
}

/** The filters' door, with what passes of how many while something is filtered. */
function FilterButton() {
  const say = useSay();
  const doIt = useAction("filters");
  const open = useSelect((state) => state.preferences.panels.filters.open);
  const filtered = useSelect((state) => !isEmptyFilter(state.view.filter));
  const { shown, total } = useSelect(selectFacets);
  return (
    <button
      type="button"
      className="button quiet"
      aria-pressed={open}
      title={tip(say("shell.toggle.filters"), "filters")}
      onClick={doIt}
    >
      <Icon name="filter" />
      <span className={filtered ? undefined : "word"}>
        {filtered ? `${say("shell.panel.filters")} ${shown}/${total}` : say("shell.panel.filters")}
      </span>
    </button>
  );
}

function PanelButton({ panel, icon }: { panel: PanelName; icon: IconName }) {
  const say = useSay();
  const doIt = useAction(panel);
  const open = useSelect((state) => state.preferences.panels[panel].open);
  const label = say(`shell.panel.${panel}`);
  return (
    <button
      type="button"
      className="button quiet icon"
      aria-label={label}
      aria-pressed={open}
      title={tip(say(`shell.toggle.${panel}`), panel)}
      onClick={doIt}
    >
      <Icon name={icon} />
    </button>
  );
}

interface ActionButtonProps {
  id: ActionId;
  icon?: IconName;
  text?: string;
  className: string;
}

function ActionButton({ id, icon, text, className }: ActionButtonProps) {
  const say = useSay();
  const doIt = useAction(id);
  const { word, on } = action(id);
  const pressed = useSelect((state) => on?.(state));
  return (
    <button
      type="button"
      className={`button ${className}`}
      aria-label={text ? undefined : say(word)}
      aria-pressed={pressed}
      title={tip(say(word), id)}
      onClick={doIt}
    >
      {icon && <Icon name={icon} />}
      {text}
      {text && <span className="hidden-text">{say(word)}</span>}
    </button>
  );
}
