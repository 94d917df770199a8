// The views that have no tab of their own: a menu beside the tabs, and a tab on a phone.
import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Main } from "../../session/index.ts";
import { useRun, useSay, useSelect } from "./context.tsx";
import { Icon } from "./icons.tsx";
import { Localised } from "./Localised.tsx";
import type { MainSign } from "./mains.ts";

interface MainMenuProps {
  readonly among: readonly MainSign[];
  /** The button as a phone's tab: what stands in it, and what happens after a choice. */
  readonly tab?: { readonly face: ReactNode; readonly on: boolean; chosen(): void };
}

export function MainMenu({ among, tab }: MainMenuProps) {
  const say = useSay();
  const run = useRun();
  const main = useSelect((state) => state.view.main);
  return (
    <Localised>
      <MenuTrigger>
        <Button
          className={tab ? "phone-tab" : "button quiet main-more"}
          aria-label={say("shell.moreViews")}
          {...(tab?.on && { "data-on": true })}
        >
          {tab ? tab.face : say("shell.more")}
          {!tab && <Icon name="down" size={12} />}
        </Button>
        <Popover className="popover" placement={tab ? "top" : "bottom start"}>
          <Menu
            className="menu"
            selectionMode="single"
            selectedKeys={[main]}
            onAction={(id) => {
              run("view.main", { main: id as Main });
              tab?.chosen();
            }}
          >
            {among.map(({ id, word, icon }) => (
              <MenuItem key={id} id={id} textValue={say(word)}>
                <Icon name={icon} />
                {say(word)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </Localised>
  );
}
