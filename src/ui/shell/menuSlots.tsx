// The menus' places in the head: their buttons look the same until the menus are there, a moment later.
import { Icon, type IconName } from "./icons.tsx";
import { late } from "./late.tsx";

const Place = ({ icon }: { icon: IconName }) => (
  <span className="button quiet icon" aria-hidden="true">
    <Icon name={icon} />
  </span>
);

export const ThemeMenu = late(async () => (await import("./Menus.tsx")).ThemeMenu, <Place icon="theme" />);
export const MainMenu = late(async () => (await import("./MainMenu.tsx")).MainMenu, <Place icon="more" />);
export const MoreMenu = late(async () => (await import("./Menus.tsx")).MoreMenu, <Place icon="more" />);
