// The switch of the middle of the page: tabs as far as there is room, the rest in a menu.
import { useLanguage, useRun, useSay, useSelect } from "./context.tsx";
import { Icon } from "./icons.tsx";
import { type MainSign, split } from "./mains.ts";
import { useMedia } from "./media.ts";
import { MainMenu } from "./menuSlots.tsx";

export function MainTabs() {
  const say = useSay();
  const main = useSelect((state) => state.view.main);
  // The lectern's words are larger.
  const letters = useSelect((state) => state.preferences.lectern) ? 1.4 : 1;
  const wide = useMedia(`(min-width: ${1800 * letters}px)`);
  const medium = useMedia(`(min-width: ${1360 * letters}px)`);
  // English words are longer.
  const short = useLanguage() === "zh";
  const { tabs, rest } = split(main, wide ? (short ? 8 : 6) : medium ? (short ? 4 : 3) : 2);
  return (
    <>
      <fieldset className="segments main-tabs" aria-label={say("shell.views")}>
        {tabs.map((sign) => (
          <Tab key={sign.id} sign={sign} on={sign.id === main} />
        ))}
      </fieldset>
      {rest.length > 0 && <MainMenu among={rest} />}
    </>
  );
}

function Tab({ sign: { id, word, icon }, on }: { sign: MainSign; on: boolean }) {
  const say = useSay();
  const run = useRun();
  return (
    <button type="button" aria-pressed={on} onClick={() => run("view.main", { main: id })}>
      <Icon name={icon} />
      {say(word)}
    </button>
  );
}
