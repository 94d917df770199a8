// The working surface on a screen: text | the view chosen in the head, with filters at its side | details.
import type { PanelName } from "../../session/index.ts";
import { useSay, useSelect } from "./context.tsx";
import { MainSlot } from "./MainSlot.tsx";
import { Splitter } from "./Splitter.tsx";
import { FiltersSlot, InspectorSlot, ReaderSlot } from "./slots.tsx";

/** Set on what the skip link jumps to. */
export const MAIN_ID = "main";

export function Desk() {
  const say = useSay();
  const main = useSelect((state) => state.view.main);
  const panels = useSelect((state) => state.preferences.panels);
  // The authoring desk works on another text: what the panels say of the open document would only mislead.
  // Comparing shows both texts itself, and the library is about more than the one that is read.
  const away: Readonly<Partial<Record<typeof main, readonly PanelName[]>>> = {
    authoring: ["reader", "filters", "inspector"],
    compare: ["reader"],
    library: ["reader"],
  };
  const shown = (panel: PanelName) => panels[panel].open && !away[main]?.includes(panel);
  const width = (panel: PanelName) => ({ width: `${panels[panel].share * 100}vw` });
  return (
    <div className="desk">
      {shown("reader") && (
        <div className="side" style={width("reader")}>
          <ReaderSlot />
        </div>
      )}
      <main className="stage" id={MAIN_ID} tabIndex={-1} aria-label={say(`shell.main.${main}`)}>
        {/* The movable lines stand inside the landmark, beside the panels that they move. */}
        {shown("reader") && <Splitter panel="reader" side="left" />}
        {shown("filters") && (
          <>
            <div className="side" style={width("filters")}>
              <FiltersSlot />
            </div>
            <Splitter panel="filters" side="left" />
          </>
        )}
        <div className="view">
          <MainSlot />
        </div>
        {shown("inspector") && <Splitter panel="inspector" side="right" />}
      </main>
      {shown("inspector") && (
        <div className="side" style={width("inspector")}>
          <InspectorSlot />
        </div>
      )}
    </div>
  );
}
