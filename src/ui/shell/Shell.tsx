// The frame of the product. It places the features and answers keys, files and links; it knows nothing of
// what they show.
import "./theme.css";
import "./controls.css";
import "./shell.css";
import "./phone.css";
import "./overlays.css";
import "./surroundings.css";
import { ownsPage } from "../../session/index.ts";
import { useSay, useSelect } from "./context.tsx";
import { Desk, MAIN_ID } from "./Desk.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { DropTarget } from "./DropTarget.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { useHotkeys } from "./hotkeys.ts";
import { usePhone } from "./media.ts";
import { Notices } from "./Notices.tsx";
import { Phone } from "./Phone.tsx";
import { LecternSlot, ProblemsSlot, ReadAlongSlot, TourReturnSlot, WorkingSlot } from "./slots.tsx";
import { useDressedPage } from "./theme.ts";
import { useUnsavedWarning } from "./unsaved.ts";

export function Shell() {
  const phone = usePhone();
  const embed = useSelect((state) => state.overrides.embed ?? false);
  const problems = useSelect((state) => state.problems !== null);
  const touring = useSelect(({ view }) => view.tour !== null && view.main !== "training");
  const lectern = useSelect(({ view }) => ownsPage(view));
  const working = useSelect((state) => state.work.at(-1));
  const reading = useSelect(({ view }) => view.reading !== null);
  useDressedPage();
  useHotkeys();
  useUnsavedWarning();
  return (
    <>
      {lectern ? (
        reading ? (
          <ReadAlongSlot />
        ) : (
          <LecternSlot />
        )
      ) : (
        <div className="shell" data-embed={embed || undefined}>
          <SkipLink />
          {phone ? (
            <Phone />
          ) : (
            <>
              {!embed && <Header />}
              <Desk />
              {!embed && <Footer />}
            </>
          )}
          {problems && <ProblemsSlot />}
          {touring && <TourReturnSlot />}
        </div>
      )}
      <Dialogs />
      <DropTarget />
      {working && <WorkingSlot key={working.id} job={working} />}
      <Notices />
    </>
  );
}

/** The address is the view's, so this is a button and not a link to `#main`. */
function SkipLink() {
  const say = useSay();
  return (
    <button type="button" className="button skip" onClick={() => document.getElementById(MAIN_ID)?.focus()}>
      {say("shell.skip")}
    </button>
  );
}
