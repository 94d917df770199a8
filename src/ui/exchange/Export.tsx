// 导出与分享: everything that can leave the page, in one list. What is chosen here is not remembered in the view.
import "./exchange.css";
import { useId, useState } from "react";
import { isEmptyFilter } from "../../analysis/index.ts";
import { FORMATS, type Format, type Wanted } from "../../files/index.ts";
import { selectFacets, selectTours, selectVisible } from "../../session/index.ts";
import { FORMAT_WORDS } from "../../words/index.ts";
import { useLanguage, useSay, useSelect } from "../shell/context.tsx";
import { Sheet } from "../shell/Sheet.tsx";
import { ReleasedNote } from "../training/ReleasedNote.tsx";
import { RunningBar } from "./RunningBar.tsx";
import { Share } from "./Share.tsx";
import { PDF_SHEETS, type PdfSheet, useWriting } from "./useWriting.ts";

const GROUPS = ["table", "graph", "data"] as const;
const PAPERS = ["screen", "wide", "a4"] as const;
type Paper = (typeof PAPERS)[number];

export function Export() {
  const say = useSay();
  const wanted = useWanted();
  const offered = useOffered();
  const policies = useSelect((state) => state.workspace.policies);
  const writing = useWriting();
  const { running } = writing;
  const [part, setPart] = useState(true);
  const language = useLanguage();
  const tours = useSelect(selectTours);
  const open = useSelect((state) => state.view.tour?.tour ?? null);
  const first = tours.find(({ key }) => key === open) ?? tours[0];
  const [tour, setTour] = useState(first?.tour.id);
  const filtered = useSelect((state) => !isEmptyFilter(state.view.filter));
  const { shown, total } = useSelect(selectFacets);
  const { visible, ...whole } = wanted;
  const chosen: Wanted = filtered && part ? wanted : whole;
  return (
    <Sheet title={say("exchange.export")} wide>
      <div className="export">
        {filtered && (
          <div className="export-scope">
            <span className="muted">{say("exchange.scope")}</span>
            <div className="segments">
              {[true, false].map((value) => (
                <button
                  key={String(value)}
                  type="button"
                  aria-pressed={part === value}
                  onClick={() => setPart(value)}
                >
                  {value ? say("exchange.scopeShown", { shown }) : say("exchange.scopeAll", { all: total })}
                </button>
              ))}
            </div>
          </div>
        )}
        <section>
          <h3>{say("exchange.group.picture")}</h3>
          <ul>
            <Png
              busy={running !== null}
              onSave={(paper, scale) => writing.png({ ...chosen, paper }, say("exchange.png"), scale)}
            />
            <Pdf
              busy={running !== null}
              onSave={(sheet) => writing.pdf(chosen, sheet, say("exchange.pdf"))}
            />
            <Line
              name={say("exchange.print")}
              hint={say("exchange.printHint")}
              word={say("exchange.print")}
              busy={running !== null}
              onPress={() => writing.print({ ...chosen, paper: "a4" }, say("exchange.print"))}
            />
            <Formats
              group="picture"
              busy={running !== null}
              onSave={(format) => writing.save(format, chosen)}
            />
          </ul>
        </section>
        {GROUPS.filter((group) => offered.some((format) => format.group === group)).map((group) => (
          <section key={group}>
            <h3>{say(`exchange.group.${group}`)}</h3>
            <ul>
              <Formats
                group={group}
                busy={running !== null}
                onSave={(format) => writing.save(format, chosen)}
              />
            </ul>
          </section>
        ))}
        <section>
          <h3>{say("exchange.group.teaching")}</h3>
          <ReleasedNote policies={policies} />
          <ul>
            <Line
              id="courseware"
              name={say("exchange.courseware")}
              extension="html"
              hint={say("exchange.coursewareHint")}
              word={say("exchange.save")}
              busy={running !== null}
              onPress={writing.courseware}
            />
            {tours.length > 1 && tour !== undefined && (
              <li>
                <label className="grow export-tour">
                  <span className="muted">{say("exchange.tour")}</span>
                  <select className="field" value={tour} onChange={(event) => setTour(event.target.value)}>
                    {tours.map(({ tour: { id, title } }) => (
                      <option key={id} value={id}>
                        {title[language]}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            )}
            <Formats
              group="teaching"
              busy={running !== null}
              onSave={(format) => writing.save(format, tour === undefined ? chosen : { ...chosen, tour })}
            />
          </ul>
        </section>
        <Share />
      </div>
      <RunningBar making={writing} />
    </Sheet>
  );
}

/** What the page shows now, as the writers want it told. */
function useWanted(): Wanted {
  const language = useLanguage();
  const { policies, lens, structure, matrix, pins } = useSelect((state) => state.view);
  const visible = useSelect(selectVisible);
  return { language, policies, visible, lens, structure, matrix, pins };
}

/** Formats that this workspace can be written in. */
function useOffered(): readonly Format[] {
  const taught = useSelect(({ workspace }) => workspace.policies.some(({ tours }) => tours.length > 0));
  return FORMATS.filter(({ needs }) => taught || needs !== "tour");
}

interface FormatsProps {
  group: Format["group"];
  busy: boolean;
  onSave(format: Format): void;
}

function Formats({ group, busy, onSave }: FormatsProps) {
  const say = useSay();
  const language = useLanguage();
  const offered = useOffered().filter((format) => format.group === group);
  return offered.map((format) => {
    const words = FORMAT_WORDS[format.id];
    const hint = [words?.hint[language], format.whole && say("exchange.whole")].filter(Boolean);
    return (
      <Line
        key={format.id}
        id={format.id}
        name={words?.name[language] ?? format.extension.toUpperCase()}
        extension={format.extension}
        hint={hint.join(language === "zh" ? "；" : "; ")}
        word={say("exchange.save")}
        busy={busy}
        onPress={() => onSave(format)}
      />
    );
  });
}

interface LineProps {
  id?: string;
  name: string;
  extension?: string;
  hint: string;
  word: string;
  busy: boolean;
  onPress(): void;
}

function Line({ id, name, extension, hint, word, busy, onPress }: LineProps) {
  const label = useId();
  return (
    <li data-format={id}>
      <span className="grow">
        <span id={label} className="export-name">
          {name}
        </span>
        {extension && <span className="count">.{extension}</span>}
        <span className="export-hint">{hint}</span>
      </span>
      <button type="button" className="button" disabled={busy} aria-describedby={label} onClick={onPress}>
        {word}
      </button>
    </li>
  );
}

function Pdf({ busy, onSave }: { busy: boolean; onSave(sheet: PdfSheet): void }) {
  const say = useSay();
  const [sheet, setSheet] = useState<PdfSheet>("a4");
  return (
    <li className="export-png" data-format="pdf">
      <span className="grow">
        <span className="export-name">{say("exchange.pdf")}</span>
        <span className="count">.pdf</span>
        <span className="export-hint">{say("exchange.pdfHint")}</span>
        <span className="export-choices">
          <fieldset className="segments" aria-label={say("exchange.paper")}>
            {PDF_SHEETS.map((name) => (
              <button key={name} type="button" aria-pressed={sheet === name} onClick={() => setSheet(name)}>
                {name.toUpperCase()}
              </button>
            ))}
          </fieldset>
        </span>
      </span>
      <button type="button" className="button" disabled={busy} onClick={() => onSave(sheet)}>
        {say("exchange.save")}
      </button>
    </li>
  );
}

function Png({ busy, onSave }: { busy: boolean; onSave(paper: Paper, scale: number): void }) {
  const say = useSay();
  const [paper, setPaper] = useState<Paper>("screen");
  const [double, setDouble] = useState(true);
  return (
    <li className="export-png" data-format="png">
      <span className="grow">
        <span className="export-name">{say("exchange.png")}</span>
        <span className="count">.png</span>
        <span className="export-hint">{say("exchange.pngHint")}</span>
        <span className="export-choices">
          <fieldset className="segments" aria-label={say("exchange.paper")}>
            {PAPERS.map((name) => (
              <button key={name} type="button" aria-pressed={paper === name} onClick={() => setPaper(name)}>
                {say(`exchange.paper.${name}`)}
              </button>
            ))}
          </fieldset>
          <label>
            <input type="checkbox" checked={double} onChange={(event) => setDouble(event.target.checked)} />
            {say("exchange.double")}
          </label>
        </span>
      </span>
      <button type="button" className="button" disabled={busy} onClick={() => onSave(paper, double ? 2 : 1)}>
        {say("exchange.save")}
      </button>
    </li>
  );
}
