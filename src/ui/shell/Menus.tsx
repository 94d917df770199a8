// The two menus of the head: how it looks, and everything else.
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import type { Theme } from "../../session/index.ts";
import { type ActionId, action } from "./actions.ts";
import { usePorts, useRun, useSay, useSelect, useSession } from "./context.tsx";
import { Icon } from "./icons.tsx";
import { Localised } from "./Localised.tsx";
import { keysOf } from "./shortcuts.ts";

const THEMES: readonly Theme[] = ["auto", "light", "dark", "contrast"];

export function ThemeMenu() {
  const say = useSay();
  const run = useRun();
  const theme = useSelect((state) => state.preferences.theme);
  return (
    <Localised>
      <MenuTrigger>
        <Button className="button quiet icon" aria-label={say("shell.theme")}>
          <Icon name="theme" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onAction={(key) => run("preferences.set", { theme: key as Theme })}
          >
            {THEMES.map((name) => (
              <MenuItem key={name} id={name}>
                {say(`shell.theme.${name}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </Localised>
  );
}

const MORE: readonly (ActionId | "-")[] = [
  "open",
  "folder",
  "export",
  "link",
  "view-reset",
  "-",
  "palette",
  "shortcuts",
  "-",
  "lectern",
  "fullscreen",
  "language",
  "-",
  "help",
  "guide",
  "about",
];

export function MoreMenu() {
  const say = useSay();
  const session = useSession();
  const ports = usePorts();
  const lectern = useSelect((state) => state.preferences.lectern);
  return (
    <Localised>
      <MenuTrigger>
        <Button className="button quiet icon" aria-label={say("shell.more")}>
          <Icon name="more" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={(key) => action(key as ActionId).run({ session, ports })}>
            {MORE.filter((id) => id !== "fullscreen" || ports.fullscreen.possible).map((id, index) =>
              id === "-" ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
                <Separator key={index} className="menu-rule" />
              ) : (
                <MenuItem key={id} id={id} textValue={say(action(id).word)}>
                  <span className="grow">{say(action(id).word)}</span>
                  {id === "lectern" && lectern && <span aria-hidden="true">✓</span>}
                  {keysOf(id) && <kbd className="kbd">{keysOf(id)?.replace("Mod", "Ctrl")}</kbd>}
                </MenuItem>
              ),
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
    </Localised>
  );
}
