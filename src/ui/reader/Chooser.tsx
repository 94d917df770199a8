// Words that several norms rest on: a small menu at the words asks which one is meant.
import { Menu, MenuItem, Popover } from "react-aria-components";
import type { Key, Policy } from "../../model/index.ts";
import { MODALITY_WORDS, sayForce } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { Localised } from "../shell/Localised.tsx";

export interface Choice {
  readonly keys: readonly Key[];
  readonly add: boolean;
  readonly at: HTMLElement;
}

interface ChooserProps {
  readonly policy: Policy;
  readonly choice: Choice;
  onPick(key: Key, add: boolean): void;
  onClose(): void;
}

export function Chooser({ policy, choice, onPick, onClose }: ChooserProps) {
  const say = useSay();
  const language = useLanguage();
  const norms = policy.norms.filter((norm) => choice.keys.includes(norm.key));
  const title = say("reader.several", { count: norms.length });
  return (
    <Localised>
      <Popover
        className="popover reader-chooser"
        triggerRef={{ current: choice.at }}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
      >
        <p className="small muted" aria-hidden="true">
          {title}
        </p>
        <Menu className="menu" aria-label={title} onAction={(key) => onPick(String(key), choice.add)}>
          {norms.map((norm) => (
            <MenuItem
              key={norm.key}
              id={norm.key}
              textValue={norm.label[language]}
              data-modality={norm.modality}
            >
              <span className="tag" aria-hidden="true">
                {MODALITY_WORDS[norm.modality].tag}
              </span>
              <span>{norm.label[language]}</span>
              <span className="small muted">{sayForce(language, norm)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </Localised>
  );
}
