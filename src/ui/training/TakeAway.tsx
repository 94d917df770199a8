// What a tour can be taken away as: slides, a handout, the whole page in one file.
import "../exchange/exchange.css";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { FORMATS } from "../../files/index.ts";
import { FORMAT_WORDS } from "../../words/index.ts";
import { RunningBar } from "../exchange/RunningBar.tsx";
import { useWriting } from "../exchange/useWriting.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { Localised } from "../shell/Localised.tsx";

const TAUGHT = FORMATS.filter(({ needs }) => needs === "tour");

export function TakeAway({ policy, tour }: { policy: string; tour: string }) {
  const say = useSay();
  const language = useLanguage();
  const writing = useWriting();
  const take = (id: string | number) => {
    const format = TAUGHT.find((own) => own.id === id);
    if (format) writing.save(format, { language, policies: [policy], tour });
    else writing.courseware();
  };
  return (
    <Localised>
      <MenuTrigger>
        <Button className="button quiet" isDisabled={writing.running !== null}>
          {say("exchange.takeAway")}
          <Icon name="down" size={12} />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={take}>
            {TAUGHT.map(({ id, extension }) => (
              <MenuItem key={id} id={id} textValue={FORMAT_WORDS[id]?.name[language] ?? id}>
                {FORMAT_WORDS[id]?.name[language] ?? id}
                <span className="count">.{extension}</span>
              </MenuItem>
            ))}
            <MenuItem id="courseware" textValue={say("exchange.courseware")}>
              {say("exchange.courseware")}
              <span className="count">.html</span>
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <RunningBar making={writing} />
    </Localised>
  );
}
