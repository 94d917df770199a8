// Head of the reader: the section being read (opens the outline), what kind of source this is, the tools.
import { useId, useState } from "react";
import type { OutlineNode, Policy } from "../../model/index.ts";
import { EXTENT_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { Outline } from "./Outline.tsx";

interface ReaderHeadProps {
  readonly policy: Policy;
  readonly section: string | null;
  readonly repairs: boolean;
  onRepairs(on: boolean): void;
  onCite(): void;
}

export function ReaderHead({ policy, section, repairs, onRepairs, onCite }: ReaderHeadProps) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const outline = useId();
  const { document } = policy;
  const trail = trailTo(policy.outline, section);
  return (
    <>
      <div className="panel-head reader-head">
        <h2 className="hidden-text">{say("reader.title")}</h2>
        <button
          type="button"
          className="button quiet reader-where"
          aria-expanded={open}
          aria-controls={outline}
          title={say(open ? "reader.outlineHide" : "reader.outlineShow")}
          onClick={() => setOpen(!open)}
        >
          <span className="reader-caret" aria-hidden="true" />
          <span className="hidden-text">{say("reader.outline")}</span>
          <span className="reader-trail" lang="zh-CN">
            {(trail.at(-1)?.heading ?? document.title).replace(/。$/, "")}
          </span>
        </button>
        {document.repairs.length + document.suspected.length > 0 && (
          <button
            type="button"
            className="button quiet"
            aria-pressed={repairs}
            title={say("reader.repairsShow")}
            onClick={() => onRepairs(!repairs)}
          >
            {say("reader.repairs")}
          </button>
        )}
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("reader.cite")}
          title={`${say("reader.cite")} (C)`}
          onClick={onCite}
        >
          <Icon name="copy" />
        </button>
      </div>
      <div id={outline} hidden={!open}>
        <Outline
          policy={policy}
          current={section}
          onGo={(clause) => {
            run("reader.go", { clause });
          }}
        />
      </div>
      {document.extent === "excerpt" && (
        <details className="reader-extent small">
          <summary>
            <span className="chip warn">{EXTENT_WORDS.excerpt[language]}</span> {say("reader.excerpt")}
          </summary>
          {document.extentNote && <p>{document.extentNote[language]}</p>}
          {document.notes.map((note) => (
            <p key={note.zh}>{note[language]}</p>
          ))}
        </details>
      )}
    </>
  );
}

/** The headings from the top down to an address. */
export function trailTo(nodes: readonly OutlineNode[], address: string | null): readonly OutlineNode[] {
  for (const node of nodes) {
    if (node.address === address) return [node];
    const below = trailTo(node.children, address);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}
